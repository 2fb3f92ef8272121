#include "assumptions.h"
#include "signing_client.h"

#include <QJsonArray>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray base = "/vision/customer/cloudstorage/";
const QString noPlan = u"gF9hJ2kL5zX8cV1bN4m9000100"_s; ///< "Swap: new camera": no plan, account 8.
const QString oldCamera = u"oI2uY5tR8eW1qL4kJ7h8000100"_s; ///< Same administrator, a year's plan in force.
const QString elsewhere = u"fV8gB1hN4jM7kQ0lW3e0000100"_s; ///< Bound to nobody.
const QString unpaid = u"bN6mV3cX9zL2kJ5hG8f1000100"_s; ///< "Warehouse B", one unpaid order.
const QString backYard = u"xLeWd92sK0fQm3kXaZ11000100"_s; ///< A frozen plan and an expired one.

qint64 days(const QString &from, const QString &to)
{
    return QDateTime::fromString(from, Qt::ISODate).daysTo(QDateTime::fromString(to, Qt::ISODate));
}

} // namespace

class OrderRulesTest : public QObject
{
    Q_OBJECT

    Outcome buy(BarePlatform &world, const QString &iotId, const QJsonObject &more = {})
    {
        QJsonObject parameters{{u"iotId"_s, iotId}, {u"userName"_s, u"张三"_s},
            {u"commodityCode"_s, u"ilopLVCloudResource"_s}, {u"specification"_s, u"continuousResource_7"_s},
            {u"copies"_s, 1}};
        for (auto it = more.constBegin(); it != more.constEnd(); ++it)
            parameters.insert(it.key(), it.value());
        return world.call(base + "commodity/buy", u"1.0.5"_s, parameters);
    }

    Outcome freeze(
        BarePlatform &world, const QString &iotId, const QString &orderId, const QString &version = u"1.0.0"_s)
    {
        return world.call(
            base + "status/set", version, {{u"iotId"_s, iotId}, {u"orderId"_s, orderId}, {u"status"_s, 2}});
    }

    Outcome transfer(BarePlatform &world, const QString &from, const QString &orderId, const QString &to,
        const QJsonObject &more = {})
    {
        QJsonObject parameters{{u"srcIotId"_s, from}, {u"srcOrderId"_s, orderId}, {u"dstIotId"_s, to}};
        for (auto it = more.constBegin(); it != more.constEnd(); ++it)
            parameters.insert(it.key(), it.value());
        return world.call(base + "transfer", u"1.0.0"_s, parameters);
    }

    QString idInState(BarePlatform &world, const QString &iotId, int status)
    {
        for (const QJsonObject &order : world.orders(iotId)) {
            if (order.value(u"status"_s).toInt() == status)
                return order.value(u"orderId"_s).toString();
        }
        return {};
    }

private Q_SLOTS:
    void buyStartsAtOnceWhereNothingIsInForce()
    {
        BarePlatform world;
        const Outcome bought = buy(world, noPlan, {{u"copies"_s, 2}});
        QCOMPARE(bought.code(), 200);
        const QJsonObject order = world.order(noPlan, bought.text("orderId"));
        QCOMPARE(order.value(u"status"_s).toInt(), 0);
        QCOMPARE(order.value(u"paymentStatus"_s).toInt(), 1);
        QCOMPARE(order.value(u"price"_s).toString(), u"70.0"_s);
        QCOMPARE(order.value(u"copies"_s).toInt(), 2);
        QCOMPARE(order.value(u"userName"_s).toString(), u"张三"_s);
        QCOMPARE(order.value(u"startTimeUTC"_s).toString(), u"2026-11-22T06:02:31Z"_s);
        QCOMPARE(order.value(u"startTime"_s).toString(), u"2026-11-22 14:02:31"_s);
        QCOMPARE(order.value(u"endTimeUTC"_s).toString(), u"2027-01-22T06:02:31Z"_s);
    }

    void everyBuyIsANewOrder()
    {
        BarePlatform world;
        const QString first = buy(world, noPlan).text("orderId");
        const QString second = buy(world, noPlan).text("orderId");
        QCOMPARE(first.size(), 20);
        QVERIFY(first.startsWith(u"20261122140231"_s));
        QVERIFY(first != second);
        QCOMPARE(world.orders(noPlan).size(), 2);
    }

    void aNewPlanWaitsForTheEarlierOnesOfItsType()
    {
        BarePlatform world;
        const QJsonObject before = world.orders(lobby()).constFirst();
        const QJsonObject order = world.order(lobby(), buy(world, lobby()).text("orderId"));
        QCOMPARE(order.value(u"startTimeUTC"_s), before.value(u"endTimeUTC"_s));
        QCOMPARE(order.value(u"status"_s).toInt(), 0);
    }

    void immediateUsePausesThePlanInForce()
    {
        BarePlatform world;
        const QString inForce = idInState(world, oldCamera, 0);
        const QJsonObject before = world.order(oldCamera, inForce);
        const QString bought = buy(world, oldCamera, {{u"immediateUse"_s, true}}).text("orderId");
        const QJsonObject now = world.order(oldCamera, bought);
        const QJsonObject paused = world.order(oldCamera, inForce);
        QCOMPARE(now.value(u"startTimeUTC"_s).toString(), u"2026-11-22T06:02:31Z"_s);
        QCOMPARE(paused.value(u"startTimeUTC"_s), now.value(u"endTimeUTC"_s));
        QCOMPARE(days(paused.value(u"startTimeUTC"_s).toString(), paused.value(u"endTimeUTC"_s).toString()),
            days(u"2026-11-22T06:02:31Z"_s, before.value(u"endTimeUTC"_s).toString()));
        QVERIFY(paused.value(u"preConsume"_s).toInt() > 200 * 86'400);
        QCOMPARE(paused.value(u"preConsume"_s).toInt(), before.value(u"preConsume"_s).toInt());
    }

    void enableBringsAWaitingPlanForward()
    {
        BarePlatform world;
        const QString waiting = buy(world, oldCamera).text("orderId");
        const QJsonObject parameters{{u"iotId"_s, oldCamera}, {u"orderId"_s, waiting}};
        const Outcome enabled = world.call(base + "commodity/enable", u"1.0.0"_s, parameters);
        QCOMPARE(enabled.code(), 200);
        QCOMPARE(enabled.text("startTimeUTC"), u"2026-11-22T06:02:31Z"_s);
        QCOMPARE(enabled.number("expired"), 0);
        const Outcome again = world.call(base + "commodity/enable", u"1.0.0"_s, parameters);
        QCOMPARE(again.code(), int(sandbox::assumed::OrderInForceAlready));
    }

    void refusesAPurchase_data()
    {
        QTest::addColumn<QString>("iotId");
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<int>("code");
        QTest::newRow("no such device") << u"nobody"_s << QJsonObject() << 2063;
        QTest::newRow("not bound") << elsewhere << QJsonObject() << 29004;
        QTest::newRow("no copies") << noPlan << QJsonObject{{u"copies"_s, 0}} << 460;
        QTest::newRow("copies as text") << noPlan << QJsonObject{{u"copies"_s, u"1"_s}} << 460;
        QTest::newRow("half a copy") << noPlan << QJsonObject{{u"copies"_s, 1.5}} << 460;
        QTest::newRow("copies without end") << noPlan << QJsonObject{{u"copies"_s, 2'000'000'000}} << 460;
        QTest::newRow("no user") << noPlan << QJsonObject{{u"userName"_s, u""_s}} << 460;
        QTest::newRow("pre-record 6") << noPlan << QJsonObject{{u"preRecordDuration"_s, 6}} << 460;
        QTest::newRow("pre-record -1") << noPlan << QJsonObject{{u"preRecordDuration"_s, -1}} << 460;
        QTest::newRow("length 31") << noPlan << QJsonObject{{u"recordDuration"_s, 31}} << 460;
        QTest::newRow("file 599") << noPlan << QJsonObject{{u"maxRecordFileDuration"_s, 599}} << 460;
        QTest::newRow("flag as number") << noPlan << QJsonObject{{u"immediateUse"_s, 1}} << 460;
        QTest::newRow("no such plan") << noPlan << QJsonObject{{u"specification"_s, u"x"_s}}
                                      << int(sandbox::assumed::PlanNotInCatalogue);
        QTest::newRow("no such code") << noPlan << QJsonObject{{u"commodityCode"_s, u"x"_s}}
                                      << int(sandbox::assumed::PlanNotInCatalogue);
        QTest::newRow("doorbell plan") << noPlan << QJsonObject{{u"specification"_s, u"doorbellEventResource_3"_s}}
                                       << int(sandbox::assumed::PlanNotAvailable);
    }

    void refusesAPurchase()
    {
        QFETCH(QString, iotId);
        QFETCH(QJsonObject, change);
        BarePlatform world;
        const Outcome refused = buy(world, iotId, change);
        QCOMPARE(refused.status, 200);
        QTEST(refused.code(), "code");
        QVERIFY(!refused.envelope.value(u"message"_s).toString().isEmpty());
        QVERIFY(!refused.envelope.value(u"localizedMsg"_s).toString().isEmpty());
        QVERIFY(world.orders(iotId).isEmpty());
    }

    void checkTellsWhatIsAvailable()
    {
        BarePlatform world;
        const auto check = [&](const QString &iotId, const QString &specification) {
            return world.call(base + "commodity/check", u"1.0.2"_s,
                {{u"iotId"_s, iotId}, {u"commodityCode"_s, u"ilopLVCloudResource"_s},
                    {u"specification"_s, specification}});
        };
        QCOMPARE(check(lobby(), u"continuousResource_30"_s).object().value(u"available"_s), QJsonValue(true));
        const QString oldFirmware = u"QIuozfUcxRX6frOTO4dK000100"_s;
        QCOMPARE(check(oldFirmware, u"continuousResource_30"_s).object().value(u"available"_s), QJsonValue(false));
        QCOMPARE(check(oldFirmware, u"continuousResource_7"_s).object().value(u"available"_s), QJsonValue(true));
        QCOMPARE(check(lobby(), u"doorbellEventResource_3"_s).object().value(u"available"_s), QJsonValue(false));
        QCOMPARE(check(u"nobody"_s, u"eventResource_3"_s).code(), 2063);
    }

    void catalogueHasTheShapeOfItsVersion()
    {
        BarePlatform world;
        const Outcome seed = world.call(base + "commodity/query", u"1.0.3"_s, {{u"category"_s, u"DOORBELL"_s}});
        const QJsonArray list = seed.object().value(u"cloudStorageCommodityList"_s).toArray();
        QCOMPARE(list.size(), 8);
        QVERIFY(list.at(0).toObject().contains(u"type"_s));
        QVERIFY(list.at(0).toObject().value(u"icon"_s).toString().contains(u"/_sandbox/icon/"_s));
        const Outcome newest = world.call(base + "commodity/query", u"1.0.4"_s, {});
        QVERIFY(newest.data().isArray());
        QCOMPARE(newest.data().toArray().size(), 16);
        const QJsonObject plan = newest.data().toArray().at(0).toObject();
        QVERIFY(plan.contains(u"recordType"_s) && !plan.contains(u"icon"_s) && !plan.contains(u"type"_s));
        QCOMPARE(world.call(base + "commodity/query", u"1.0.3"_s, {{u"category"_s, u"CAR"_s}}).code(), 460);
        const QJsonArray cameras = world.call(base + "commodity/query", u"1.0.3"_s, {})
                                       .object()
                                       .value(u"cloudStorageCommodityList"_s)
                                       .toArray();
        QCOMPARE(cameras.size(), 8);
        QVERIFY(!cameras.last().toObject().contains(u"description"_s));
    }

    void freezingIsOneWay()
    {
        BarePlatform world;
        const QString orderId = idInState(world, oldCamera, 0);
        const Outcome frozen = freeze(world, oldCamera, orderId);
        QCOMPARE(frozen.code(), 200);
        QCOMPARE(frozen.number("expired"), 2);
        QCOMPARE(world.order(oldCamera, orderId).value(u"status"_s).toInt(), 2);
        QCOMPARE(freeze(world, oldCamera, orderId).code(), int(sandbox::assumed::OrderFrozen));
        const Outcome thaw = world.call(
            base + "status/set", u"1.0.0"_s, {{u"iotId"_s, oldCamera}, {u"orderId"_s, orderId}, {u"status"_s, 0}});
        QCOMPARE(thaw.code(), 460);
        const int used = world.order(oldCamera, orderId).value(u"preConsume"_s).toInt();
        world.pass(5);
        QCOMPARE(world.order(oldCamera, orderId).value(u"preConsume"_s).toInt(), used);
        QCOMPARE(world.order(oldCamera, orderId).value(u"status"_s).toInt(), 2);
    }

    void newestStatusSetChecksThePurchaserAndSaysMore()
    {
        BarePlatform world;
        const QString orderId = idInState(world, oldCamera, 0);
        QVERIFY(world.control("device", {{u"iotId"_s, oldCamera}, {u"action"_s, u"unbind"_s}}));
        QVERIFY(world.control("device", {{u"iotId"_s, oldCamera}, {u"action"_s, u"bind"_s}, {u"admin"_s, u"other"_s}}));
        QCOMPARE(freeze(world, oldCamera, orderId, u"1.0.1"_s).code(), 2066);
        QCOMPARE(world.call(base + "bind/order", u"1.0.0"_s, {{u"iotId"_s, oldCamera}, {u"orderId"_s, orderId}}).code(),
            200);
        const Outcome frozen = freeze(world, oldCamera, orderId, u"1.0.1"_s);
        QCOMPARE(frozen.code(), 200);
        QCOMPARE(frozen.number("status"), 2);
        QCOMPARE(frozen.number("expired"), 2);
        QVERIFY(frozen.number("preConsume") > 0);
        QVERIFY(!frozen.text("outOrderNo").isEmpty());
    }

    void transferMovesTheOrderWithinOneAdministrator()
    {
        BarePlatform world;
        const QString orderId = idInState(world, oldCamera, 0);
        const QString end = world.order(oldCamera, orderId).value(u"endTimeUTC"_s).toString();
        const Outcome moved = transfer(world, oldCamera, orderId, noPlan);
        QCOMPARE(moved.code(), 200);
        QCOMPARE(moved.text("orderId"), orderId);
        QVERIFY(moved.object().value(u"commodityType"_s).isString());
        QCOMPARE(moved.text("endTimeUTC"), end);
        QVERIFY(world.orders(oldCamera).isEmpty());
        QCOMPARE(world.orders(noPlan).size(), 1);
        QCOMPARE(world.orders(noPlan).constFirst().value(u"iotId"_s).toString(), noPlan);
    }

    void transferWaitsOrStartsNow()
    {
        for (const bool now : {false, true}) {
            BarePlatform world;
            const QString orderId = idInState(world, oldCamera, 0);
            const QString other = buy(world, noPlan).text("orderId");
            const Outcome moved = transfer(world, oldCamera, orderId, noPlan, {{u"immediateUse"_s, now}});
            QCOMPARE(moved.code(), 200);
            const QString otherStart = world.order(noPlan, other).value(u"startTimeUTC"_s).toString();
            const QString otherEnd = world.order(noPlan, other).value(u"endTimeUTC"_s).toString();
            if (now)
                QCOMPARE(otherStart, moved.text("endTimeUTC"));
            else
                QCOMPARE(moved.text("startTimeUTC"), otherEnd);
        }
    }

    void refusesATransfer()
    {
        BarePlatform world;
        const QString orderId = idInState(world, oldCamera, 0);
        QCOMPARE(transfer(world, oldCamera, orderId, lobby()).code(), 2066);
        QCOMPARE(transfer(world, oldCamera, orderId, elsewhere).code(), 29004);
        QCOMPARE(transfer(world, oldCamera, orderId, oldCamera).code(), int(sandbox::assumed::SameDevice));
        QCOMPARE(transfer(world, oldCamera, orderId, u"nobody"_s).code(), 2063);
        QCOMPARE(transfer(world, oldCamera, u"1"_s, noPlan).code(), int(sandbox::assumed::OrderNotFound));
        const QString frozen = idInState(world, backYard, 2);
        const QString sameOwner = u"HISTORY0000000000260000100"_s;
        QCOMPARE(transfer(world, backYard, frozen, sameOwner).code(), int(sandbox::assumed::OrderFrozen));
        const QString expired = idInState(world, backYard, 1);
        QCOMPARE(transfer(world, backYard, expired, sameOwner).code(), int(sandbox::assumed::OrderExpired));
        QCOMPARE(world.orders(oldCamera).size(), 1);
    }

    void rtcxTransferWantsImmediateUse()
    {
        BarePlatform world;
        const QString orderId = idInState(world, oldCamera, 0);
        QJsonObject parameters{{u"srcIotId"_s, oldCamera}, {u"srcOrderId"_s, orderId}, {u"dstIotId"_s, noPlan}};
        QCOMPARE(world.call("/platform" + base + "transfer", u"1.0.0"_s, parameters).code(), 460);
        parameters.insert(u"immediateUse"_s, false);
        QCOMPARE(world.call("/platform" + base + "transfer", u"1.0.0"_s, parameters).code(), 200);
    }

    void bindGivesAnOrderToThePresentAdministrator()
    {
        BarePlatform world;
        const QString orderId = idInState(world, oldCamera, 0);
        const QString before = world.order(oldCamera, orderId).value(u"identityId"_s).toString();
        const QJsonObject parameters{{u"iotId"_s, oldCamera}, {u"orderId"_s, orderId}, {u"userName"_s, u"李四"_s}};
        QVERIFY(world.control("device", {{u"iotId"_s, oldCamera}, {u"action"_s, u"unbind"_s}}));
        QCOMPARE(world.call(base + "bind/order", u"1.0.0"_s, parameters).code(), 29004);
        QVERIFY(
            world.control("device", {{u"iotId"_s, oldCamera}, {u"action"_s, u"bind"_s}, {u"admin"_s, u"new-owner"_s}}));
        const Outcome bound = world.call(base + "bind/order", u"1.0.0"_s, parameters);
        QCOMPARE(bound.code(), 200);
        QVERIFY(bound.data().isNull());
        const QJsonObject after = world.order(oldCamera, orderId);
        QCOMPARE(after.value(u"identityId"_s).toString(), u"new-owner"_s);
        QVERIFY(before != u"new-owner"_s);
        QCOMPARE(after.value(u"userName"_s).toString(), u"李四"_s);
    }

    void anUnpaidOrderBeginsWhenItIsPaid()
    {
        BarePlatform world;
        const QJsonObject order = world.orders(unpaid).constFirst();
        const QString orderId = order.value(u"orderId"_s).toString();
        QCOMPARE(order.value(u"status"_s).toInt(), 3);
        QCOMPARE(order.value(u"paymentStatus"_s).toInt(), 0);
        QCOMPARE(order.value(u"startTime"_s).toString(), QString());
        QCOMPARE(freeze(world, unpaid, orderId).code(), int(sandbox::assumed::OrderNotPaid));
        QVERIFY(world.control("device", {{u"iotId"_s, unpaid}, {u"action"_s, u"pay"_s}, {u"orderId"_s, orderId}}));
        QCOMPARE(world.order(unpaid, orderId).value(u"status"_s).toInt(), 0);
        QCOMPARE(world.order(unpaid, orderId).value(u"startTimeUTC"_s).toString(), u"2026-11-22T06:02:31Z"_s);
    }

    void plansExpireAsTheClockGoes()
    {
        BarePlatform world;
        const QString orderId = buy(world, noPlan).text("orderId");
        world.pass(29);
        QCOMPARE(world.order(noPlan, orderId).value(u"status"_s).toInt(), 0);
        world.pass(2);
        QCOMPARE(world.order(noPlan, orderId).value(u"status"_s).toInt(), 1);
        const Outcome seed
            = world.call(base + "order/get", u"1.0.3"_s, {{u"iotId"_s, noPlan}, {u"orderId"_s, orderId}});
        QCOMPARE(seed.number("expired"), 1);
    }

    void anOrderHasTheShapeOfItsVersion()
    {
        BarePlatform world;
        const QString orderId = idInState(world, oldCamera, 0);
        const QJsonObject parameters{{u"iotId"_s, oldCamera}, {u"orderId"_s, orderId}};
        const QJsonObject seed = world.call(base + "order/get", u"1.0.3"_s, parameters).object();
        QCOMPARE(seed.keys(),
            QStringList({u"commodityCode"_s, u"commodityType"_s, u"copies"_s, u"endTime"_s, u"endTimeUTC"_s,
                u"expired"_s, u"orderId"_s, u"paymentStatus"_s, u"price"_s, u"specification"_s, u"startTime"_s,
                u"startTimeUTC"_s}));
        const QJsonObject newest = world.call(base + "order/get", u"1.0.6"_s, parameters).object();
        for (const QString &field : {u"iotId"_s, u"identityId"_s, u"userName"_s, u"userId"_s, u"outOrderNo"_s,
                 u"status"_s, u"paymentStatus"_s, u"recordType"_s, u"orderType"_s})
            QVERIFY2(newest.contains(field), qPrintable(field));
        const QJsonObject rtcx
            = world.call("/platform/customer/cloudstorage/order/get", u"1.0.0"_s, parameters).object();
        QVERIFY(rtcx.value(u"startTime"_s).isDouble());
        QCOMPARE(world.call(base + "order/get", u"1.0.3"_s, {{u"iotId"_s, oldCamera}, {u"orderId"_s, u"1"_s}}).code(),
            int(sandbox::assumed::OrderNotFound));
    }
};

QTEST_GUILESS_MAIN(OrderRulesTest)
#include "order_rules_test.moc"
