#include "signing_client.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::Literals::StringLiterals;

class DeviceCallsTest : public QObject
{
    Q_OBJECT

    QJsonArray products(BarePlatform &world)
    {
        return world.call("/cloud/thing/productList/get", u"1.1.2"_s, {{u"pageNo"_s, 1}, {u"pageSize"_s, 50}})
            .data()
            .toArray();
    }

private Q_SLOTS:
    void listsProductsWithTheirSecrets()
    {
        BarePlatform world;
        const QJsonArray list = products(world);
        QCOMPARE(list.size(), 3);
        QVERIFY(list.at(0).toObject().value(u"productSecret"_s).toString().startsWith(u"sandbox-product-secret-"_s));
    }

    void listsEveryDeviceOnceOverAllStatuses()
    {
        for (const QString &scenario : {u"demo"_s, u"fleet=503"_s}) {
            BarePlatform world(scenario);
            QSet<QString> seen;
            for (const QJsonValue &product : products(world)) {
                for (const int status : {0, 1, 3, 8}) {
                    for (int page = 1;; ++page) {
                        const Outcome outcome = world.call("/cloud/things/get", u"1.0.2"_s,
                            {{u"productKey"_s, product.toObject().value(u"productKey"_s)}, {u"status"_s, status},
                                {u"currentPage"_s, page}, {u"pageSize"_s, 7}});
                        const QJsonArray items = outcome.object().value(u"items"_s).toArray();
                        for (const QJsonValue &item : items) {
                            QCOMPARE(item.toObject().value(u"status"_s).toInt(), status);
                            QVERIFY(item.toObject()
                                        .value(u"deviceSecret"_s)
                                        .toString()
                                        .startsWith(u"sandbox-device-secret-"_s));
                            QVERIFY(!seen.contains(item.toObject().value(u"iotId"_s).toString()));
                            seen.insert(item.toObject().value(u"iotId"_s).toString());
                        }
                        if (items.isEmpty())
                            break;
                    }
                }
            }
            QCOMPARE(seen.size(), world.platform().state().scenario().deviceCount());
        }
    }

    void findsADeviceByIdOrByName()
    {
        BarePlatform world;
        const Outcome byId = world.call("/cloud/thing/info/get", u"1.0.2"_s, {{u"iotId"_s, lobby()}});
        QCOMPARE(byId.text("nickname"), u"大堂摄像头"_s);
        QVERIFY(!byId.text("sn").isEmpty());
        const QJsonObject name{{u"productKey"_s, byId.text("productKey")}, {u"deviceName"_s, byId.text("name")}};
        QCOMPARE(world.call("/cloud/thing/info/get", u"1.0.2"_s, name).text("iotId"), lobby());
        QCOMPARE(world.call("/living/cloud/device/region/get", u"1.0.1"_s, name).text("regionId"), u"cn-shanghai"_s);
        QCOMPARE(world.call("/cloud/thing/info/get", u"1.0.2"_s, {{u"iotId"_s, u"x"_s}}).code(), 2063);
        QCOMPARE(world.call("/cloud/thing/info/get", u"1.0.2"_s, {}).code(), 460);
    }

    void tellsWhoAdministersADevice()
    {
        BarePlatform world;
        const auto bindings = [&] {
            return world.call("/living/user/device/binding/query", u"1.0.0"_s,
                {{u"iotId"_s, lobby()}, {u"pageNo"_s, 1}, {u"pageSize"_s, 20}});
        };
        const QJsonArray list = bindings().object().value(u"accountDevList"_s).toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0).toObject().value(u"owned"_s).toInt(), 1);
        QCOMPARE(list.at(1).toObject().value(u"owned"_s).toInt(), 0);
        QVERIFY(world.control("device", {{u"iotId"_s, lobby()}, {u"action"_s, u"unbind"_s}}));
        QCOMPARE(bindings().number("total"), 0);
    }

    void goesFromAPhoneToTheDevices()
    {
        BarePlatform world;
        const QJsonArray accounts
            = world.call("/cloud/account/queryIdentityByPage", u"1.0.4"_s, {{u"offset"_s, 0}, {u"count"_s, 20}})
                  .data()
                  .toArray();
        QCOMPARE(accounts.size(), 10);
        QCOMPARE(accounts.at(0).toObject().value(u"phone"_s).toString(), u"13800138000"_s);
        const QString identity = accounts.at(0).toObject().value(u"identityId"_s).toString();
        const auto devices = [&](int offset, int limit) {
            return world
                .call("/cloud/device/queryByUser", u"1.0.7"_s,
                    {{u"identityId"_s, identity}, {u"offset"_s, offset}, {u"limit"_s, limit}})
                .object()
                .value(u"data"_s)
                .toArray();
        };
        const QJsonArray all = devices(0, 100);
        QVERIFY(all.size() >= 4);
        QCOMPARE(devices(2, 2).at(0), all.at(2));
        QVERIFY(devices(int(all.size()), 2).isEmpty());
        QVERIFY(world.control("device", {{u"iotId"_s, lobby()}, {u"action"_s, u"unbind"_s}}));
        QCOMPARE(devices(0, 100).size(), all.size() - 1);
        QCOMPARE(world.call("/cloud/device/queryByUser", u"1.0.7"_s, {{u"identityId"_s, u"x"_s}}).code(), 2062);
    }
};

QTEST_GUILESS_MAIN(DeviceCallsTest)
#include "device_calls_test.moc"
