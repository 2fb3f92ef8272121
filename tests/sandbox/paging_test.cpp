#include "signing_client.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Base { Seed, Newest, Rtcx };

const QByteArray path = "/vision/customer/cloudstorage/order/query";

Outcome page(BarePlatform &world, int base, const QString &iotId, int number, int size)
{
    switch (base) {
    case Seed:
        return world.call(path, u"1.0.3"_s, {{u"iotId"_s, iotId}, {u"pageStart"_s, number}, {u"pageSize"_s, size}});
    case Newest:
        return world.call(path, u"1.0.6"_s,
            {{u"iotId"_s, iotId}, {u"pageNo"_s, QString::number(number)}, {u"pageSize"_s, QString::number(size)}});
    default:
        return world.call(
            "/platform" + path, u"1.0.0"_s, {{u"iotId"_s, iotId}, {u"pageNo"_s, number + 1}, {u"pageSize"_s, size}});
    }
}

} // namespace

class PagingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderComesOnce_data()
    {
        QTest::addColumn<QString>("iotId");
        QTest::addColumn<int>("base");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("pages");
        struct Case {
            const char *name;
            QString iotId;
            int size;
            int total;
            int pages;
        };
        const QList<Case> cases{
            {"lobby, 24 by 20", lobby(), 20, 24, 2},
            {"exactly one page of 50", u"wR6tY9uI2oP5aS8dF1g0000100"_s, 50, 50, 1},
            {"137 by 50", u"qW9eR2tY5uI8oP1aS4d9000100"_s, 50, 137, 3},
            {"260 by 10", u"HISTORY0000000000260000100"_s, 10, 260, 26},
            {"none", u"gF9hJ2kL5zX8cV1bN4m9000100"_s, 20, 0, 0},
        };
        for (const Case &each : cases) {
            for (const auto &[base, name] :
                {std::pair(Seed, "seed"), std::pair(Newest, "newest"), std::pair(Rtcx, "rtcx")})
                QTest::addRow("%s, %s", each.name, name)
                    << each.iotId << int(base) << each.size << each.total << each.pages;
        }
    }

    void everyOrderComesOnce()
    {
        QFETCH(QString, iotId);
        QFETCH(int, base);
        QFETCH(int, size);
        QFETCH(int, total);
        QFETCH(int, pages);
        BarePlatform world;
        QSet<QString> seen;
        for (int number = 0; number < pages; ++number) {
            const Outcome outcome = page(world, base, iotId, number, size);
            QCOMPARE(outcome.code(), 200);
            QCOMPARE(outcome.number("total"), total);
            QCOMPARE(outcome.number("pageCount"), pages);
            QCOMPARE(outcome.object().value(u"pageNo"_s).toVariant().toInt(), base == Rtcx ? number + 1 : number);
            const QJsonArray list = outcome.object().value(u"orderList"_s).toArray();
            QCOMPARE(list.size(), std::min<qsizetype>(size, total - seen.size()));
            for (const QJsonValue &order : list)
                seen.insert(order.toObject().value(u"orderId"_s).toString());
        }
        QCOMPARE(seen.size(), total);
        const Outcome beyond = page(world, base, iotId, pages, size);
        QCOMPARE(beyond.code(), 200);
        QVERIFY(beyond.object().value(u"orderList"_s).toArray().isEmpty());
    }

    void pageNumbersHaveTheTypeOfTheirVersion()
    {
        BarePlatform world;
        QVERIFY(page(world, Seed, lobby(), 0, 20).object().value(u"pageNo"_s).isDouble());
        QVERIFY(page(world, Newest, lobby(), 0, 20).object().value(u"pageNo"_s).isString());
        QCOMPARE(world.call(path, u"1.0.6"_s, {{u"iotId"_s, lobby()}, {u"pageNo"_s, 0}}).code(), 460);
        QCOMPARE(world.call(path, u"1.0.3"_s, {{u"iotId"_s, lobby()}, {u"pageStart"_s, u"0"_s}}).code(), 460);
        QCOMPARE(world.call("/platform" + path, u"1.0.0"_s, {{u"iotId"_s, lobby()}, {u"pageNo"_s, 0}}).code(), 460);
    }

    void pageSizesEndAtFifty()
    {
        BarePlatform world;
        QCOMPARE(page(world, Seed, lobby(), 0, 51).code(), 460);
        QCOMPARE(page(world, Seed, lobby(), 0, 0).code(), 460);
        QCOMPARE(world.call(path, u"1.0.3"_s, {{u"iotId"_s, lobby()}}).number("pageSize"), 20);
        QCOMPARE(world.call(path, u"1.0.3"_s, {{u"iotId"_s, u"nobody"_s}}).code(), 2063);
        QCOMPARE(world.call(path, u"1.0.3"_s, {}).code(), 460);
    }

    void rtcxFiltersByStatus()
    {
        BarePlatform world;
        int sum = 0;
        for (int status = 0; status <= 2; ++status) {
            const Outcome outcome = world.call(
                "/platform" + path, u"1.0.0"_s, {{u"iotId"_s, lobby()}, {u"pageSize"_s, 50}, {u"status"_s, status}});
            const QJsonArray list = outcome.object().value(u"orderList"_s).toArray();
            QCOMPARE(outcome.number("total"), int(list.size()));
            for (const QJsonValue &order : list)
                QCOMPARE(order.toObject().value(u"status"_s).toInt(), status);
            sum += int(list.size());
        }
        QCOMPARE(sum, 24);
    }

    void rtcxDatesOnlyThePlanInForce()
    {
        BarePlatform world;
        const QJsonArray list = page(world, Rtcx, lobby(), 0, 50).object().value(u"orderList"_s).toArray();
        int dated = 0;
        for (const QJsonValue &value : list) {
            const QJsonObject order = value.toObject();
            if (!order.contains(u"startTime"_s))
                continue;
            ++dated;
            QVERIFY(order.value(u"startTime"_s).toInteger() <= today().toMSecsSinceEpoch());
            QVERIFY(order.value(u"endTime"_s).toInteger() > today().toMSecsSinceEpoch());
        }
        QCOMPARE(dated, 2); // The continuous plan and the free event plan.
    }
};

QTEST_GUILESS_MAIN(PagingTest)
#include "paging_test.moc"
