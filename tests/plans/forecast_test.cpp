#include "forecast.h"
#include "plan_samples.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace samples;
using plans::Assumption;
using plans::Forecast;
using plans::Order;
using plans::OrderStatus;

namespace {

const QDateTime now = at(u"2026-11-22 06:00:00"_s);

plans::Plan planOf(plans::PlanType type, int months)
{
    plans::Plan plan;
    plan.specification = u"continuous_7"_s;
    plan.type = type;
    plan.lifecycleDays = 7;
    plan.months = months;
    return plan;
}

const plans::CoverageSegment *assumedIn(const plans::CoverageLane &lane)
{
    const auto found = std::find_if(lane.segments.begin(), lane.segments.end(),
        [](const plans::CoverageSegment &segment) { return segment.assumed; });
    return found == lane.segments.end() ? nullptr : &*found;
}

} // namespace

class ForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void purchase_data()
    {
        QTest::addColumn<QList<Order>>("orders");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("copies");
        QTest::addColumn<bool>("immediately");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QList<Assumption>>("assumptions");
        const auto row = [](const char *name, const QList<Order> &orders, int months, int copies, bool immediately,
                             const QString &begin, const QString &end, const QList<Assumption> &assumptions) {
            QTest::newRow(name) << orders << months << copies << immediately << begin << end << assumptions;
        };
        using A = Assumption;
        const QString today = u"2026-11-22T06:00:00Z"_s;
        const Order inForce = continuous(u"f"_s, u"2026-10-16"_s, u"2026-12-16"_s);
        const Order waiting = continuous(u"w"_s, u"2026-12-16"_s, u"2027-01-16"_s);
        const Order expired = continuous(u"e"_s, u"2026-08-16"_s, u"2026-09-16"_s, OrderStatus::Expired);

        row("nothing before it", {}, 1, 1, false, today, u"2026-12-22T06:00:00Z"_s,
            {A::StartsAtOnce, A::LastsCalendarMonths});
        row("after the waiting plan", {inForce, waiting, expired}, 1, 2, false, u"2027-01-16T00:00:00Z"_s,
            u"2027-03-16T00:00:00Z"_s, {A::QueuesBehindOwnType, A::LastsCalendarMonths});
        row("the past does not queue", {expired}, 12, 1, false, today, u"2027-11-22T06:00:00Z"_s,
            {A::StartsAtOnce, A::LastsCalendarMonths});
        row("at once beside the plan in force", {inForce}, 1, 1, true, today, u"2026-12-22T06:00:00Z"_s,
            {A::PresentPlanUnknown, A::LastsCalendarMonths});
        row("at once with nothing there", {expired}, 1, 1, true, today, u"2026-12-22T06:00:00Z"_s,
            {A::LastsCalendarMonths});
        row("a frozen plan does not queue", {continuous(u"z"_s, u"2026-10-16"_s, u"2026-12-16"_s, OrderStatus::Frozen)},
            1, 1, false, today, u"2026-12-22T06:00:00Z"_s, {A::StartsAtOnce, A::LastsCalendarMonths});
        row("undated ahead", {inForce, continuous(u"u"_s, {}, {})}, 1, 1, false, u"2026-12-16T00:00:00Z"_s,
            u"2027-01-16T00:00:00Z"_s, {A::QueuesBehindOwnType, A::UndatedPlanAhead, A::LastsCalendarMonths});
        row("the other type", {eventOrder(u"x"_s, u"2026-10-16"_s, u"2027-12-16"_s)}, 1, 1, false, today,
            u"2026-12-22T06:00:00Z"_s, {A::StartsAtOnce, A::OtherTypeMayQueue, A::LastsCalendarMonths});
        row("from a month's last day over February", {continuous(u"f"_s, u"2026-10-31"_s, u"2027-01-31"_s)}, 1, 1,
            false, u"2027-01-31T00:00:00Z"_s, u"2027-02-28T00:00:00Z"_s,
            {A::QueuesBehindOwnType, A::LastsCalendarMonths});
        row("to a leap day", {continuous(u"f"_s, u"2026-10-31"_s, u"2028-01-31"_s)}, 1, 1, false,
            u"2028-01-31T00:00:00Z"_s, u"2028-02-29T00:00:00Z"_s, {A::QueuesBehindOwnType, A::LastsCalendarMonths});
        row("absurd copies", {}, 12, 2147483647, false, today, u"2126-11-22T06:00:00Z"_s,
            {A::StartsAtOnce, A::LastsCalendarMonths});
        // In Beijing a day of December has begun, whose month ends in January.
        row("monthsOfThePlatform", {continuous(u"a"_s, u"2026-10-31"_s, u"2026-11-30T18:00:00Z"_s)}, 1, 1, false,
            u"2026-11-30T18:00:00Z"_s, u"2026-12-31T18:00:00Z"_s, {A::QueuesBehindOwnType, A::LastsCalendarMonths});
        row("a term nobody gave", {}, 0, 3, false, today, today, {A::StartsAtOnce, A::LastsCalendarMonths});
    }

    void purchase()
    {
        QFETCH(QList<Order>, orders);
        QFETCH(int, months);
        QFETCH(int, copies);
        QFETCH(bool, immediately);
        const plans::Coverage present = plans::coverageOf(orders, {}, now);
        const Forecast forecast
            = plans::forecastPurchase(present, planOf(plans::PlanType::Continuous, months), copies, immediately);
        const plans::CoverageSegment *added = assumedIn(forecast.coverage.continuous);
        QVERIFY(added);
        QTEST(added->begin.toString(Qt::ISODate), "begin");
        QTEST(added->end.toString(Qt::ISODate), "end");
        QTEST(forecast.assumptions, "assumptions");
        QCOMPARE(added->held.order.copies, copies);
        QCOMPARE(added->held.daysKept, 7);
        QVERIFY(!assumedIn(forecast.coverage.event));

        plans::Coverage without = forecast.coverage;
        without.continuous.segments.removeIf([](const plans::CoverageSegment &segment) { return segment.assumed; });
        without.continuous.rows = present.continuous.rows;
        QCOMPARE(without, present);
    }

    void noGapIsCountedFromIt()
    {
        const plans::Coverage present
            = plans::coverageOf({continuous(u"e"_s, u"2026-08-16"_s, u"2026-09-16"_s, OrderStatus::Expired)}, {}, now);
        QVERIFY(present.continuous.gaps.isEmpty());
        const Forecast forecast = plans::forecastPurchase(present, planOf(plans::PlanType::Continuous, 1), 1, true);
        QVERIFY(forecast.coverage.continuous.gaps.isEmpty());
    }

    void besidesThePlanInForceItTakesARowOfItsOwn()
    {
        const plans::Coverage present
            = plans::coverageOf({continuous(u"f"_s, u"2026-10-16"_s, u"2026-12-16"_s)}, {}, now);
        const Forecast forecast = plans::forecastPurchase(present, planOf(plans::PlanType::Continuous, 1), 1, true);
        QCOMPARE(assumedIn(forecast.coverage.continuous)->row, 1);
        QCOMPARE(forecast.coverage.continuous.rows, 2);
    }

    void eventPlansGoToTheirLane()
    {
        const Forecast forecast
            = plans::forecastPurchase(plans::coverageOf({}, {}, now), planOf(plans::PlanType::Event, 1), 1, false);
        QVERIFY(assumedIn(forecast.coverage.event));
        QVERIFY(!assumedIn(forecast.coverage.continuous));
    }

    void anUntoldTermIsListed()
    {
        plans::Plan plan = planOf(plans::PlanType::Event, 1);
        plan.months.reset();
        const Forecast forecast = plans::forecastPurchase(plans::coverageOf({}, {}, now), plan, 2, true);
        QCOMPARE(forecast.coverage.listed.size(), 1);
        QCOMPARE(forecast.coverage.listed.first().reason, plans::Unplaced::NoDates);
        QVERIFY(forecast.assumptions.contains(Assumption::TermNotReported));
        QVERIFY(!assumedIn(forecast.coverage.event));
    }

    void unknownTypesAreListed()
    {
        plans::Plan plan = planOf(plans::PlanType::Event, 1);
        plan.type = plans::OpenEnum<plans::PlanType>::fromNumber(9);
        const Forecast forecast = plans::forecastPurchase(plans::coverageOf({}, {}, now), plan, 1, false);
        QCOMPARE(forecast.coverage.listed.size(), 1);
        QCOMPARE(forecast.coverage.listed.first().reason, plans::Unplaced::UnknownType);
        QVERIFY(!assumedIn(forecast.coverage.continuous) && !assumedIn(forecast.coverage.event));
    }
};

QTEST_APPLESS_MAIN(ForecastTest)
#include "forecast_test.moc"
