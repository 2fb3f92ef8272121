#include "free_plan_action.h"
#include "plan_samples.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace samples;
using plans::FreePlan;
using plans::FreePlanAction;
using plans::FreePlanHindrance;

using Hindered = std::optional<FreePlanHindrance>;

class FreePlanActionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMakesSense_data()
    {
        QTest::addColumn<plans::Reported<FreePlan>>("freePlan");
        QTest::addColumn<Hindered>("claim");
        QTest::addColumn<Hindered>("start");
        using H = FreePlanHindrance;
        using Known = plans::Reported<FreePlan>;
        const auto row = [](const char *name, const Known &plan, Hindered claim, Hindered start) {
            QTest::newRow(name) << plan << claim << start;
        };
        const auto with = [](FreePlan plan, plans::OrderStatus status) {
            plan.status = status;
            return plan;
        };
        FreePlan usedUp = freePlan(u"2026-10-16"_s, u"2027-01-16"_s);
        usedUp.remainingMonths = 0;
        FreePlan untold = freePlan(u"2026-12-16"_s, u"2027-01-16"_s);
        untold.remainingMonths.reset();
        const FreePlan waiting = freePlan(u"2026-12-16"_s, u"2027-01-16"_s);
        row("not reported", Known(), H::NotReported, H::NotReported);
        row("unclaimed", unclaimedFreePlan(3), {}, H::NotClaimed);
        row("unclaimed, called frozen", with(unclaimedFreePlan(3), plans::OrderStatus::Frozen), {}, H::NotClaimed);
        row("unclaimed, nothing left", unclaimedFreePlan(0), H::NothingLeft, H::NotClaimed);
        row("in force", freePlan(u"2026-10-16"_s, u"2026-12-16"_s), {}, H::InForceAlready);
        row("used up", usedUp, H::NothingLeft, H::InForceAlready);
        row("waiting", waiting, {}, {});
        row("what is left is not told", untold, {}, {});
        row("ended", freePlan(u"2026-08-16"_s, u"2026-09-16"_s), {}, H::Expired);
        row("called expired", with(waiting, plans::OrderStatus::Expired), {}, H::Expired);
        row("frozen", with(waiting, plans::OrderStatus::Frozen), {}, H::Frozen);
    }

    void whatMakesSense()
    {
        QFETCH(plans::Reported<FreePlan>, freePlan);
        const QDateTime now = at(u"2026-11-22 06:00:00"_s);
        QTEST(plans::hindranceTo(FreePlanAction::Claim, freePlan, now), "claim");
        QTEST(plans::hindranceTo(FreePlanAction::Start, freePlan, now), "start");
    }

    void monthsThatCanBeClaimed()
    {
        QCOMPARE(plans::claimableMonths(unclaimedFreePlan(2)), 2);
        QCOMPARE(plans::claimableMonths(unclaimedFreePlan(0)), 0);
        QCOMPARE(plans::claimableMonths(unclaimedFreePlan(-1)), 0);
        QCOMPARE(plans::claimableMonths(unclaimedFreePlan(12)), 3);
        QCOMPARE(plans::claimableMonths(unclaimedFreePlan({})), 3);
    }
};

QTEST_APPLESS_MAIN(FreePlanActionTest)
#include "free_plan_action_test.moc"
