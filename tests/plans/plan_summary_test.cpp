#include "plan_samples.h"
#include "plan_summary.h"

#include <QTest>

using plans::OrderStatus;
using plans::PaymentStatus;
using plans::PlanGroup;
using samples::at;
using samples::continuous;

namespace {

const QDateTime now = at(QStringLiteral("2026-03-10"));
const QString january = QStringLiteral("2026-01-01");
const QString february = QStringLiteral("2026-02-01");
const QString april = QStringLiteral("2026-04-01");

plans::Order paidBy(plans::OpenEnum<PaymentStatus> payment)
{
    plans::Order order = continuous(QStringLiteral("o1"), january, april);
    order.payment = payment;
    return order;
}

} // namespace

class PlanSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutACoveringPlan_data();
    void withoutACoveringPlan();
    void aPlanInForceIsNeverUnclear();
    void anUnknownStateOfTheFreePlanIsUnclear();
    void whatIsHeldBackIsTheStateOnlyWhereItWouldRecordToday_data();
    void whatIsHeldBackIsTheStateOnlyWhereItWouldRecordToday();
};

void PlanSummaryTest::withoutACoveringPlan_data()
{
    QTest::addColumn<QList<plans::Order>>("orders");
    QTest::addColumn<bool>("hasNoPlan");
    QTest::addColumn<bool>("isUnclear");

    const auto inState = [](plans::OpenEnum<OrderStatus> status) {
        plans::Order order = continuous(QStringLiteral("o1"), {}, {});
        order.status = status;
        return QList<plans::Order>{order};
    };
    QTest::newRow("no order") << QList<plans::Order>() << true << false;
    QTest::newRow("expired") << inState(OrderStatus::Expired) << true << false;
    QTest::newRow("frozen") << inState(OrderStatus::Frozen) << true << false;
    QTest::newRow("being created") << inState(OrderStatus::BeingCreated) << false << true;
    QTest::newRow("a status of no page") << inState(plans::OpenEnum<OrderStatus>::fromNumber(7)) << false << true;
    QTest::newRow("ended by its dates") << QList<plans::Order>{continuous(QStringLiteral("o1"), january, february)}
                                        << true << false;
    QTest::newRow("unpaid") << QList<plans::Order>{paidBy(PaymentStatus::Unpaid)} << true << false;
    QTest::newRow("being paid") << QList<plans::Order>{paidBy(PaymentStatus::Paying)} << false << true;
    QTest::newRow("a payment of no page")
        << QList<plans::Order>{paidBy(plans::OpenEnum<PaymentStatus>::fromNumber(9))} << false << true;
}

void PlanSummaryTest::withoutACoveringPlan()
{
    QFETCH(const QList<plans::Order>, orders);
    const plans::PlanSummary summary = plans::summaryOf({now, orders, {}});
    QTEST(plans::isIn(PlanGroup::NoPlan, summary, now), "hasNoPlan");
    QTEST(plans::isIn(PlanGroup::Unclear, summary, now), "isUnclear");
    QVERIFY(!plans::isIn(PlanGroup::InForce, summary, now));
}

void PlanSummaryTest::aPlanInForceIsNeverUnclear()
{
    plans::Order coming = continuous(QStringLiteral("o2"), {}, {}, OrderStatus::BeingCreated);
    const plans::PlanSummary summary
        = plans::summaryOf({now, {continuous(QStringLiteral("o1"), january, april), coming}, {}});
    QVERIFY(plans::isIn(PlanGroup::InForce, summary, now));
    QVERIFY(!plans::isIn(PlanGroup::Unclear, summary, now));
    QVERIFY(plans::isIn(PlanGroup::Unclear, summary, at(april)));
}

void PlanSummaryTest::anUnknownStateOfTheFreePlanIsUnclear()
{
    plans::FreePlan plan = samples::freePlan(january, april);
    QVERIFY(plans::isIn(PlanGroup::InForce, plans::summaryOf({now, {}, plan}), now));
    plan.status = plans::OpenEnum<OrderStatus>::fromNumber(5);
    QVERIFY(plans::isIn(PlanGroup::Unclear, plans::summaryOf({now, {}, plan}), now));
    plan.claimed = false;
    QVERIFY(plans::isIn(PlanGroup::NoPlan, plans::summaryOf({now, {}, plan}), now));
}

void PlanSummaryTest::whatIsHeldBackIsTheStateOnlyWhereItWouldRecordToday_data()
{
    QTest::addColumn<QList<plans::Order>>("orders");
    QTest::addColumn<bool>("isToday");

    const QString june = QStringLiteral("2026-06-01");
    const auto frozen = [](const QString &start, const QString &end) {
        return continuous(QStringLiteral("f"), start, end, OrderStatus::Frozen);
    };
    const plans::Order inForce = continuous(QStringLiteral("o1"), january, april);
    QTest::newRow("it would record today") << QList{frozen(january, april)} << true;
    QTest::newRow("and another comes later")
        << QList{frozen(january, april), continuous(QStringLiteral("o1"), april, june)} << true;
    QTest::newRow("another records") << QList{frozen(january, april), inForce} << false;
    QTest::newRow("it would record later, and another records today") << QList{frozen(april, june), inForce} << false;
    QTest::newRow("it would record later") << QList{frozen(april, june)} << false;
    QTest::newRow("it would be over") << QList{frozen(january, february)} << false;
    QTest::newRow("the platform does not say when") << QList{frozen({}, {})} << false;
    QTest::newRow("the platform does not say when, and another records") << QList{frozen({}, {}), inForce} << false;
}

void PlanSummaryTest::whatIsHeldBackIsTheStateOnlyWhereItWouldRecordToday()
{
    QFETCH(const QList<plans::Order>, orders);
    plans::PlanSummary summary = plans::summaryOf({now, orders, {}});
    QCOMPARE(summary.frozen.orders, 1);
    QVERIFY(plans::isIn(PlanGroup::FrozenOrders, summary, now));
    QTEST(plans::isIn(PlanGroup::FrozenNow, summary, now), "isToday");

    // An unpaid one likewise.
    QList<plans::Order> unpaid = orders;
    unpaid.first().status = OrderStatus::InForce;
    unpaid.first().payment = PaymentStatus::Unpaid;
    summary = plans::summaryOf({now, unpaid, {}});
    QCOMPARE(summary.unpaid.orders, 1);
    QVERIFY(plans::isIn(PlanGroup::UnpaidOrders, summary, now));
    QVERIFY(!plans::isIn(PlanGroup::FrozenOrders, summary, now));
    QTEST(plans::isIn(PlanGroup::UnpaidNow, summary, now), "isToday");
}

QTEST_GUILESS_MAIN(PlanSummaryTest)

#include "plan_summary_test.moc"
