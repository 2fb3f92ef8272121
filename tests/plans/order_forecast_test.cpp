#include "order_forecast.h"
#include "plan_samples.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace samples;
using plans::Assumption;
using plans::Coverage;
using plans::CoverageLane;
using plans::CoverageSegment;
using plans::Forecast;
using plans::Order;
using plans::OrderState;
using plans::OrderStatus;

namespace {

const QDateTime now = at(u"2026-11-22 06:00:00"_s);

const Order inForce = continuous(u"f"_s, u"2026-10-16"_s, u"2026-12-16"_s);
const Order waiting = continuous(u"w"_s, u"2026-12-16"_s, u"2027-01-16"_s);
const Order later = continuous(u"l"_s, u"2027-01-16"_s, u"2027-02-16"_s);
const Order undated = continuous(u"u"_s, {}, {});

Coverage coverage(const QList<Order> &orders)
{
    return plans::coverageOf(orders, {}, now);
}

const CoverageSegment *segment(const CoverageLane &lane, const QString &orderId)
{
    const auto found = std::find_if(lane.segments.begin(), lane.segments.end(),
        [&](const CoverageSegment &one) { return one.held.order.orderId == orderId; });
    return found == lane.segments.end() ? nullptr : &*found;
}

} // namespace

class OrderForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrozenOrderKeepsItsPlace()
    {
        const Coverage present = coverage({inForce, waiting});
        const Forecast forecast = plans::forecastSuspend(present, u"f"_s);
        const CoverageSegment *frozen = segment(forecast.coverage.continuous, u"f"_s);
        QVERIFY(frozen);
        QCOMPARE(frozen->state, OrderState::Frozen);
        QCOMPARE(frozen->held.order.status, plans::OpenEnum(OrderStatus::Frozen));
        QCOMPARE(frozen->begin, at(u"2026-10-16"_s));
        QCOMPARE(frozen->end, at(u"2026-12-16"_s));
        // The plan behind it stays where the platform has it, and no gap is counted.
        QCOMPARE(*segment(forecast.coverage.continuous, u"w"_s), *segment(present.continuous, u"w"_s));
        QCOMPARE(forecast.coverage.continuous.gaps, present.continuous.gaps);
        QCOMPARE(forecast.assumptions,
            (QList{Assumption::FrozenRestUnknown, Assumption::FrozenRecordingsUnknown, Assumption::FollowersMayMove}));
    }

    void withNothingBehindItNothingMoves()
    {
        const Forecast forecast = plans::forecastSuspend(coverage({inForce, waiting}), u"w"_s);
        QCOMPARE(segment(forecast.coverage.continuous, u"w"_s)->state, OrderState::Frozen);
        QCOMPARE(segment(forecast.coverage.continuous, u"f"_s)->state, OrderState::InForce);
        QVERIFY(!forecast.assumptions.contains(Assumption::FollowersMayMove));
    }

    void anOrderWithoutDatesIsListedFrozen()
    {
        const Forecast forecast = plans::forecastSuspend(coverage({undated}), u"u"_s);
        QCOMPARE(forecast.coverage.listed.size(), 1);
        QCOMPARE(forecast.coverage.listed.first().state, OrderState::Frozen);
    }

    void anUnknownOrderChangesNothing()
    {
        const Coverage present = coverage({inForce});
        QCOMPARE(plans::forecastSuspend(present, u"x"_s), (Forecast{present, {}}));
        QCOMPARE(plans::forecastStart(present, u"x"_s), (Forecast{present, {}}));
        QCOMPARE(plans::forecastFreePlanStart(present), (Forecast{present, {}}));
        QCOMPARE(
            plans::forecastTransfer(present, present, u"x"_s, true), (plans::TransferForecast{present, present, {}}));
    }

    void aStartedOrderBeginsNow()
    {
        const Forecast forecast = plans::forecastStart(coverage({inForce, waiting, later}), u"w"_s);
        const CoverageSegment *started = segment(forecast.coverage.continuous, u"w"_s);
        QVERIFY(started && started->assumed);
        QCOMPARE(started->begin, now);
        QCOMPARE(started->begin.daysTo(started->end), 31);
        QCOMPARE(started->state, OrderState::InForce);
        QCOMPARE(started->row, 1);
        QCOMPARE(forecast.assumptions,
            (QList{Assumption::PresentPlanUnknown, Assumption::KeepsLength, Assumption::FollowersMayMove}));
    }

    void aStartedFreePlanBeginsNow()
    {
        Order free = eventOrder(u"g"_s, u"2026-12-16"_s, u"2027-01-16"_s);
        free.kind = plans::OrderKind::Free;
        const Coverage present = plans::coverageOf({inForce, free}, freePlan(u"2026-12-16"_s, u"2027-01-16"_s), now);
        const Forecast forecast = plans::forecastFreePlanStart(present);
        const CoverageSegment *started = segment(forecast.coverage.event, u"g"_s);
        QVERIFY(started && started->assumed);
        QCOMPARE(started->begin, now);
        QCOMPARE(segment(forecast.coverage.continuous, u"f"_s)->begin, inForce.start->utc);
    }

    void claimingAddsMonthsOfTheFreePlan()
    {
        const Forecast forecast = plans::forecastClaim(coverage({}), unclaimedFreePlan(3), 2, false);
        QVERIFY(forecast.coverage.continuous.segments.isEmpty());
        const CoverageSegment &added = forecast.coverage.event.segments.constFirst();
        QVERIFY(added.assumed && added.held.free);
        QCOMPARE(added.begin, now);
        QCOMPARE(added.end, now.addMonths(2));
        QCOMPARE(added.held.daysKept, 7);
        QCOMPARE(forecast.assumptions, (QList{Assumption::StartsAtOnce, Assumption::LastsCalendarMonths}));
    }

    void aTransferLeavesAnEmptyPlaceAndAddsTheRest()
    {
        const Coverage source = coverage({inForce, waiting});
        const Coverage target = coverage({continuous(u"t"_s, u"2026-11-01"_s, u"2026-12-01"_s)});
        const plans::TransferForecast forecast = plans::forecastTransfer(source, target, u"f"_s, false);
        QVERIFY(!segment(forecast.source.continuous, u"f"_s));
        QCOMPARE(*segment(forecast.source.continuous, u"w"_s), *segment(source.continuous, u"w"_s));
        QCOMPARE(forecast.source.continuous.gaps, source.continuous.gaps);
        const CoverageSegment *arrived = segment(forecast.target.continuous, u"f"_s);
        QVERIFY(arrived && arrived->assumed);
        QCOMPARE(arrived->begin, at(u"2026-12-01"_s));
        QCOMPARE(arrived->begin.secsTo(arrived->end), now.secsTo(at(u"2026-12-16"_s)));
        QVERIFY(forecast.target.continuous.gaps.isEmpty());
        QCOMPARE(forecast.assumptions,
            (QList{Assumption::QueuesBehindOwnType, Assumption::KeepsLength, Assumption::UsedTimeUnknown,
                Assumption::FollowersMayMove}));
    }

    void aTransferredWaitingOrderKeepsAllOfItsLength()
    {
        const plans::TransferForecast forecast
            = plans::forecastTransfer(coverage({inForce, waiting}), coverage({}), u"w"_s, true);
        const CoverageSegment *arrived = segment(forecast.target.continuous, u"w"_s);
        QCOMPARE(arrived->begin, now);
        QCOMPARE(arrived->begin.daysTo(arrived->end), 31);
        QCOMPARE(forecast.assumptions, QList{Assumption::KeepsLength});
    }

    void aTransferredOrderWithoutDatesIsListedOnTheTarget()
    {
        const plans::TransferForecast forecast
            = plans::forecastTransfer(coverage({undated}), coverage({inForce}), u"u"_s, false);
        QVERIFY(forecast.source.listed.isEmpty());
        QCOMPARE(forecast.target.listed.size(), 1);
        QCOMPARE(forecast.assumptions, QList{Assumption::TermNotReported});
    }

    void aFreeOrderMayStay()
    {
        Order free = inForce;
        free.kind = plans::OrderKind::Free;
        const plans::TransferForecast forecast = plans::forecastTransfer(coverage({free}), coverage({}), u"f"_s, false);
        QVERIFY(forecast.assumptions.contains(Assumption::FreeOrderMayStay));
    }
};

QTEST_APPLESS_MAIN(OrderForecastTest)
#include "order_forecast_test.moc"
