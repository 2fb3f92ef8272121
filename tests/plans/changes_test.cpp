#include "changes.h"
#include "plan_samples.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace samples;
using plans::Change;
using plans::ChangeKind;
using plans::Order;
using plans::OrderStatus;
using plans::PaymentStatus;
using plans::Snapshot;

namespace {

Snapshot snapshot(const QList<Order> &orders, const plans::Reported<plans::FreePlan> &freePlan = {})
{
    return {at(u"2026-11-20 09:12:00"_s), orders, freePlan};
}

const Order first = continuous(u"first"_s, u"2026-10-16"_s, u"2026-12-16"_s);
const Order second = eventOrder(u"second"_s, u"2026-12-16"_s, u"2027-01-16"_s);

} // namespace

class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChanged()
    {
        const Snapshot before = snapshot({first, second}, freePlan(u"2026-09-14"_s, u"2026-12-20"_s));
        Snapshot after = before;
        after.readAt = after.readAt.addDays(7);
        std::reverse(after.orders.begin(), after.orders.end());
        after.orders.first().start->text = u"spelled in another way"_s;
        QVERIFY(plans::changesBetween(before, after).isEmpty());
        QVERIFY(plans::changesBetween({}, {}).isEmpty());
    }

    void ordersComeAndGo()
    {
        const QList<Change> changes = plans::changesBetween(snapshot({first}), snapshot({second}));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0), (Change{ChangeKind::OrderAdded, {}, second}));
        QCOMPARE(changes.at(0).orderId(), u"second"_s);
        QCOMPARE(changes.at(1), (Change{ChangeKind::OrderGone, first, {}}));
        QCOMPARE(changes.at(1).orderId(), u"first"_s);
    }

    void anOrderChangesInSeveralWays()
    {
        Order before = first;
        before.payment = PaymentStatus::Unpaid;
        Order after = first;
        after.payment = PaymentStatus::Paid;
        after.status = OrderStatus::Frozen;
        after.end = moment(u"2026-12-17"_s);
        const QList<Change> changes = plans::changesBetween(snapshot({before}), snapshot({after}));
        QCOMPARE(changes,
            (QList<Change>{{ChangeKind::StatusChanged, before, after}, {ChangeKind::PaymentChanged, before, after},
                {ChangeKind::DatesChanged, before, after}}));
    }

    void aNumberThatNobodyDocumentsIsAStatus()
    {
        Order after = first;
        after.status = plans::OpenEnum<OrderStatus>::fromNumber(9);
        QCOMPARE(
            plans::changesBetween(snapshot({first}), snapshot({after})).constFirst().kind, ChangeKind::StatusChanged);
    }

    void whatIsNotReportedIsNotCompared()
    {
        Order before = first;
        before.payment = PaymentStatus::Paid;
        Order after = first;
        after.start.reset();
        QVERIFY(plans::changesBetween(snapshot({before}), snapshot({after})).isEmpty());
        const plans::FreePlan free = freePlan(u"2026-09-14"_s, u"2026-12-20"_s);
        QVERIFY(plans::changesBetween(snapshot({}, free), snapshot({})).isEmpty());
        QVERIFY(plans::changesBetween(snapshot({}), snapshot({}, free)).isEmpty());
    }

    void theFreePlan()
    {
        const plans::FreePlan unclaimed = unclaimedFreePlan(3);
        const plans::FreePlan claimed = freePlan(u"2026-09-14"_s, u"2026-12-20"_s);
        QCOMPARE(plans::changesBetween(snapshot({}, unclaimed), snapshot({}, claimed)),
            (QList<Change>{{ChangeKind::FreePlanClaimed, {}, {}, unclaimed, claimed}}));
        plans::FreePlan used = claimed;
        used.remainingMonths = 0;
        plans::FreePlan frozen = claimed;
        frozen.status = OrderStatus::Frozen;
        for (const plans::FreePlan &after : {used, frozen, unclaimed}) {
            QCOMPARE(plans::changesBetween(snapshot({}, claimed), snapshot({}, after)),
                (QList<Change>{{ChangeKind::FreePlanChanged, {}, {}, claimed, after}}));
        }
    }

    void timeAloneBeginsAndEndsPlans()
    {
        const Snapshot before = snapshot({first, second});
        Snapshot after = before;
        after.readAt = at(u"2026-12-15 09:12:00"_s);
        QVERIFY(plans::passedBetween(before, after).isEmpty());
        after.readAt = at(u"2026-12-18 09:12:00"_s);
        QVERIFY(plans::changesBetween(before, after).isEmpty());
        QCOMPARE(plans::passedBetween(before, after),
            (QList<Change>{{ChangeKind::TimePassed, first, first}, {ChangeKind::TimePassed, second, second}}));
        after.orders.first().status = OrderStatus::Expired;
        QCOMPARE(plans::passedBetween(before, after).size(), 1);
        after.readAt = {};
        QVERIFY(plans::passedBetween(before, after).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "changes_test.moc"
