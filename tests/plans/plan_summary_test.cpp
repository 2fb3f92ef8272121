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

QTEST_GUILESS_MAIN(PlanSummaryTest)

#include "plan_summary_test.moc"
