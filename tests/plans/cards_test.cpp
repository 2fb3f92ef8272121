#include "cards.h"
#include "forecast.h"
#include "plan_samples.h"
#include "plan_summary.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace samples;
using plans::Cards;
using plans::Order;
using plans::OrderState;
using plans::OrderStatus;
using plans::PaymentStatus;

namespace {

const QDateTime now = at(u"2026-11-22 06:00:00"_s);

Cards cardsFor(const QList<Order> &orders, const plans::Reported<plans::FreePlan> &freePlan = {})
{
    return plans::cardsOf(plans::coverageOf(orders, freePlan, now), orders, freePlan);
}

Order paidBy(Order order, plans::PaymentStatus payment)
{
    order.payment = payment;
    return order;
}

} // namespace

class CardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inForce_data()
    {
        QTest::addColumn<QList<Order>>("orders");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<int>("others");
        const Order week = continuous(u"week"_s, u"2026-10-16"_s, u"2026-12-16 06:00:00"_s);
        const Order longer = continuous(u"longer"_s, u"2026-10-16"_s, u"2027-12-16"_s);
        const Order clips = eventOrder(u"clips"_s, u"2026-10-16"_s, u"2028-12-16"_s);
        Order free = longer;
        free.orderId = u"free"_s;
        free.kind = plans::OrderKind::Free;
        QTest::newRow("one") << QList<Order>{week} << u"week"_s << 24 << 0;
        QTest::newRow("a second short of a day")
            << QList<Order>{continuous(u"a"_s, u"2026-10-16"_s, u"2026-11-23 05:59:59"_s)} << u"a"_s << 0 << 0;
        QTest::newRow("a day") << QList<Order>{continuous(u"a"_s, u"2026-10-16"_s, u"2026-11-23 06:00:00"_s)} << u"a"_s
                               << 1 << 0;
        QTest::newRow("continuous before event") << QList<Order>{clips, week} << u"week"_s << 24 << 1;
        QTest::newRow("the longer of two") << QList<Order>{week, longer} << u"longer"_s << 388 << 1;
        QTest::newRow("purchased before free") << QList<Order>{free, week} << u"week"_s << 24 << 1;
        QTest::newRow("over a leap day") << QList<Order>{continuous(u"a"_s, u"2026-10-16"_s, u"2028-11-22 06:00:00"_s)}
                                         << u"a"_s << 731 << 0;
    }

    void inForce()
    {
        QFETCH(QList<Order>, orders);
        const Cards cards = cardsFor(orders);
        QVERIFY(cards.inForce);
        QTEST(cards.inForce->segment.held.order.orderId, "id");
        QTEST(cards.inForce->daysLeft, "daysLeft");
        QTEST(cards.inForce->others, "others");
    }

    void nothingInForce_data()
    {
        QTest::addColumn<Order>("order");
        QTest::newRow("waiting") << continuous(u"a"_s, u"2026-12-16"_s, u"2027-01-16"_s);
        QTest::newRow("ended now") << continuous(u"a"_s, u"2026-10-16"_s, u"2026-11-22 06:00:00"_s);
        QTest::newRow("expired") << continuous(u"a"_s, u"2026-10-16"_s, u"2026-12-16"_s, OrderStatus::Expired);
        QTest::newRow("frozen") << continuous(u"a"_s, u"2026-10-16"_s, u"2026-12-16"_s, OrderStatus::Frozen);
        QTest::newRow("being created") << continuous(u"a"_s, {}, {}, OrderStatus::BeingCreated);
        QTest::newRow("undated") << continuous(u"a"_s, {}, {});
        QTest::newRow("unpaid") << paidBy(continuous(u"a"_s, u"2026-10-16"_s, u"2026-12-16"_s), PaymentStatus::Unpaid);
        QTest::newRow("being paid") << paidBy(
            continuous(u"a"_s, u"2026-10-16"_s, u"2026-12-16"_s), PaymentStatus::Paying);
        QTest::newRow("reversed dates") << continuous(u"a"_s, u"2026-12-16"_s, u"2026-10-16"_s);
    }

    void nothingInForce()
    {
        QFETCH(Order, order);
        QVERIFY(!cardsFor({order}).inForce);
    }

    void nextIsTheEarliestWaiting()
    {
        const Order first = continuous(u"first"_s, u"2026-12-16"_s, u"2027-01-16"_s);
        const Order second = eventOrder(u"second"_s, u"2026-12-20"_s, u"2027-01-16"_s);
        const Cards cards = cardsFor({second, first});
        QCOMPARE(cards.next->segment.held.order.orderId, u"first"_s);
        QCOMPARE(cards.next->daysUntil, 23);
        QVERIFY(!cards.next->last);
        QVERIFY(cardsFor({first}).next->last);
        QVERIFY(!cardsFor({continuous(u"a"_s, u"2026-12-16"_s, u"2026-12-01"_s)}).next);
    }

    void freePlanIsReportedOrNot()
    {
        QVERIFY(!cardsFor({}).freePlan);
        const Cards claimed = cardsFor({}, freePlan(u"2026-11-01"_s, u"2026-12-01"_s));
        QVERIFY(claimed.freePlan->claimed);
        QCOMPARE(claimed.freePlan->remainingMonths, 2);
        QCOMPARE(claimed.freePlan->until, at(u"2026-12-01"_s));
        QVERIFY(claimed.inForce->segment.held.free);
        const Cards unclaimed = cardsFor({}, unclaimedFreePlan({}));
        QVERIFY(!unclaimed.freePlan->claimed);
        QVERIFY(!unclaimed.freePlan->remainingMonths);
        QVERIFY(!unclaimed.freePlan->until);
    }

    void latestOrder_data()
    {
        QTest::addColumn<QList<Order>>("orders");
        QTest::addColumn<QString>("id");
        const Order early = continuous(u"early"_s, u"2026-10-16"_s, u"2027-12-16"_s);
        const Order late = continuous(u"late"_s, u"2026-12-16"_s, u"2027-01-16"_s);
        const Order made = continuous(u"made"_s, {}, {}, OrderStatus::BeingCreated);
        const Order undated = continuous(u"undated"_s, {}, {});
        QTest::newRow("starts last") << QList<Order>{early, late} << u"late"_s;
        QTest::newRow("being created") << QList<Order>{late, made} << u"made"_s;
        QTest::newRow("dated before undated") << QList<Order>{undated, early} << u"early"_s;
        QTest::newRow("first of the undated") << QList<Order>{undated, continuous(u"other"_s, {}, {})} << u"undated"_s;
    }

    void latestOrder()
    {
        QFETCH(QList<Order>, orders);
        QTEST(cardsFor(orders).latest->order.orderId, "id");
    }

    void emptyDevice() { QCOMPARE(cardsFor({}), Cards()); }

    void undatedAreCounted()
    {
        QCOMPARE(cardsFor({continuous(u"a"_s, {}, {}), eventOrder(u"b"_s, {}, {}),
                              eventOrder(u"c"_s, {}, {}, OrderStatus::Expired)})
                     .undated,
            2);
    }

    /** Card and groups of a device list say the same of it. */
    void whatIsNotPaidIsNoPlan_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<bool>("unpaid");
        const Order undated = continuous(u"a"_s, {}, {});
        const Order later = continuous(u"a"_s, u"2026-12-16"_s, u"2027-01-16"_s);
        QTest::newRow("unpaid, undated") << paidBy(undated, PaymentStatus::Unpaid) << true;
        QTest::newRow("unpaid, later") << paidBy(later, PaymentStatus::Unpaid) << true;
        QTest::newRow("being paid, undated") << paidBy(undated, PaymentStatus::Paying) << false;
        QTest::newRow("being paid, later") << paidBy(later, PaymentStatus::Paying) << false;
    }

    void whatIsNotPaidIsNoPlan()
    {
        QFETCH(const Order, order);
        QFETCH(const bool, unpaid);
        const Cards cards = cardsFor({order});
        const plans::PlanSummary summary = plans::summaryOf({now, {order}, {}});
        QVERIFY(!cards.inForce && !cards.next);
        QCOMPARE(cards.undated, 0);
        QCOMPARE(cards.unpaid, unpaid);
        QCOMPARE(cards.unclear, !unpaid);
        QCOMPARE(plans::isIn(plans::PlanGroup::UnpaidOrders, summary, now), unpaid);
        QCOMPARE(plans::isIn(plans::PlanGroup::NoPlan, summary, now), unpaid);
        QCOMPARE(plans::isIn(plans::PlanGroup::Unclear, summary, now), !unpaid);
        QVERIFY(!plans::isIn(plans::PlanGroup::InForce, summary, now));
    }

    void forecastsDoNotEnter()
    {
        plans::Plan plan;
        plan.months = 1;
        const plans::Forecast forecast = plans::forecastPurchase(plans::coverageOf({}, {}, now), plan, 1, true);
        QCOMPARE(plans::cardsOf(forecast.coverage, {}, {}), Cards());
    }
};

QTEST_APPLESS_MAIN(CardsTest)
#include "cards_test.moc"
