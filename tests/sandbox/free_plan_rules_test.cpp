#include "assumptions.h"
#include "signing_client.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray base = "/vision/customer/freecloudstorage/";
const QString unclaimed = u"gF9hJ2kL5zX8cV1bN4m9000100"_s;

} // namespace

class FreePlanRulesTest : public QObject
{
    Q_OBJECT

    Outcome get(BarePlatform &world, const QString &iotId = unclaimed)
    {
        return world.call(base + "get", u"1.0.1"_s, {{u"iotId"_s, iotId}});
    }

    Outcome consume(BarePlatform &world, int quota, const QString &iotId = unclaimed)
    {
        return world.call(base + "consume", u"1.0.3"_s, {{u"iotId"_s, iotId}, {u"quota"_s, quota}});
    }

    void bindTo(BarePlatform &world, const QString &administrator)
    {
        QVERIFY(world.control("device", {{u"iotId"_s, unclaimed}, {u"action"_s, u"unbind"_s}}));
        QVERIFY(
            world.control("device", {{u"iotId"_s, unclaimed}, {u"action"_s, u"bind"_s}, {u"admin"_s, administrator}}));
    }

private Q_SLOTS:
    void isUnclaimedAtFirst()
    {
        BarePlatform world;
        const Outcome plan = get(world);
        QCOMPARE(plan.code(), 200);
        QCOMPARE(plan.number("consumed"), 0);
        QCOMPARE(plan.number("remainQuota"), 3);
        QCOMPARE(plan.object().value(u"startTime"_s), QJsonValue(u""_s));
        QCOMPARE(plan.object().value(u"endTimeUTC"_s), QJsonValue(u""_s));
    }

    void isClaimedByMonths()
    {
        BarePlatform world;
        const Outcome first = consume(world, 1);
        QCOMPARE(first.code(), 200);
        QCOMPARE(first.number("consumed"), 1);
        QCOMPARE(first.number("remainQuota"), 2);
        QCOMPARE(first.text("startTimeUTC"), u"2026-11-22 06:02:31"_s);
        const Outcome rest = consume(world, 2);
        QCOMPARE(rest.number("remainQuota"), 0);
        QCOMPARE(rest.text("endTime"), u"2027-02-22 14:02:31"_s);
        QCOMPARE(consume(world, 1).code(), int(sandbox::assumed::FreeQuotaUsedUp));
        QCOMPARE(get(world).number("remainQuota"), 0);
        QCOMPARE(world.orders(unclaimed).size(), 2);
        QCOMPARE(world.orders(unclaimed).constFirst().value(u"orderType"_s).toInt(), 1);
    }

    void refusesMoreThanIsLeft()
    {
        BarePlatform world;
        QCOMPARE(consume(world, 2).code(), 200);
        QCOMPARE(consume(world, 2).code(), int(sandbox::assumed::FreeQuotaUsedUp));
        QCOMPARE(get(world).number("remainQuota"), 1);
    }

    void checksTheRangeOfTheQuota()
    {
        BarePlatform world;
        QCOMPARE(consume(world, 0).code(), 460);
        QCOMPARE(consume(world, 4).code(), 460);
        QCOMPARE(consume(world, 1, u"nobody"_s).code(), 2063);
        QCOMPARE(consume(world, 1, u"fV8gB1hN4jM7kQ0lW3e0000100"_s).code(), 29004);
    }

    void threeUsersMayClaimOneDevice()
    {
        BarePlatform world;
        QCOMPARE(consume(world, 3).code(), 200);
        bindTo(world, u"second"_s);
        QCOMPARE(get(world).number("consumed"), 0);
        QCOMPARE(consume(world, 1).code(), 200);
        bindTo(world, u"third"_s);
        QCOMPARE(consume(world, 1).code(), 200);
        bindTo(world, u"fourth"_s);
        QCOMPARE(consume(world, 1).code(), int(sandbox::assumed::FreeClaimsUsedUp));
        bindTo(world, u"third"_s);
        QCOMPARE(consume(world, 1).code(), 200);
    }

    void waitsForAnEventPlanUntilItIsEnabled()
    {
        BarePlatform world;
        const QString camera = u"mN7bV0cX3zA6sD9fG2h4000100"_s; // An event plan for 5 more days.
        const Outcome claimed = consume(world, 1, camera);
        QCOMPARE(claimed.text("startTime"), u"2026-11-27 10:00:00"_s);
        const Outcome enabled = world.call(base + "enable", u"1.0.0"_s, {{u"iotId"_s, camera}});
        QCOMPARE(enabled.code(), 200);
        QCOMPARE(enabled.text("startTimeUTC"), u"2026-11-22T06:02:31Z"_s);
        QVERIFY(!enabled.object().contains(u"remainQuota"_s));
        const Outcome again = world.call(base + "enable", u"1.0.0"_s, {{u"iotId"_s, camera}});
        QCOMPARE(again.code(), int(sandbox::assumed::OrderInForceAlready));
    }

    void cannotBeEnabledUnclaimed()
    {
        BarePlatform world;
        QCOMPARE(world.call(base + "enable", u"1.0.0"_s, {{u"iotId"_s, unclaimed}}).code(),
            int(sandbox::assumed::FreePlanNotClaimed));
    }

    void expires()
    {
        BarePlatform world;
        QCOMPARE(consume(world, 1).code(), 200);
        QCOMPARE(get(world).number("expired"), 0);
        world.pass(31);
        QCOMPARE(get(world).number("expired"), 1);
    }

    void isNotTransferable()
    {
        BarePlatform world;
        QCOMPARE(consume(world, 1).code(), 200);
        const QString orderId = world.orders(unclaimed).constFirst().value(u"orderId"_s).toString();
        const Outcome moved = world.call("/vision/customer/cloudstorage/transfer", u"1.0.0"_s,
            {{u"srcIotId"_s, unclaimed}, {u"srcOrderId"_s, orderId}, {u"dstIotId"_s, u"oI2uY5tR8eW1qL4kJ7h8000100"_s}});
        QCOMPARE(moved.code(), int(sandbox::assumed::FreeOrderNotTransferable));
    }
};

QTEST_GUILESS_MAIN(FreePlanRulesTest)
#include "free_plan_rules_test.moc"
