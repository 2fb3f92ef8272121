#include "forecast.h"

#include <algorithm>

namespace plans {

namespace {

bool isAhead(OrderState state)
{
    return state == OrderState::InForce || state == OrderState::Waiting || state == OrderState::BeingCreated;
}

/** The end of the last plan in @p lane that is in force or to come, or nothing. */
std::optional<QDateTime> lastEnd(const CoverageLane &lane, const QDateTime &now)
{
    std::optional<QDateTime> last;
    for (const CoverageSegment &segment : lane.segments) {
        if (isAhead(segment.state) && segment.end > now && (!last || *last < segment.end))
            last = segment.end;
    }
    return last;
}

bool hasUndatedAhead(const Coverage &coverage, PlanType type)
{
    return std::any_of(coverage.listed.begin(), coverage.listed.end(), [&](const ListedPlan &plan) {
        const auto listed = plan.held.order.type.documented();
        return (plan.state == OrderState::Undated || isAhead(plan.state)) && (!listed || *listed == type);
    });
}

/** A @p plan without a type counts as one nobody documents, which has no place in the picture either. */
HeldPlan purchase(const Plan &plan, int copies)
{
    HeldPlan held;
    held.order.commodityCode = plan.commodityCode;
    held.order.specification = plan.specification;
    held.order.copies = copies;
    held.order.price = plan.price;
    held.order.type = plan.type.value_or(OpenEnum<PlanType>::fromNumber(-1));
    held.daysKept = plan.lifecycleDays;
    return held;
}

/** The platform's calendar is Beijing's (API facts, times), where a month may begin hours before ours. */
QDateTime monthsAfter(const QDateTime &begin, qint64 months)
{
    constexpr int beijing = 8 * 3600;
    return begin.toOffsetFromUtc(beijing).addMonths(static_cast<int>(months)).toUTC();
}

} // namespace

std::optional<Term> assumedTerm(const Forecast &forecast)
{
    for (const CoverageLane *lane : {&forecast.coverage.continuous, &forecast.coverage.event}) {
        for (const CoverageSegment &segment : lane->segments) {
            if (segment.assumed)
                return Term{segment.begin, segment.end};
        }
    }
    return std::nullopt;
}

Forecast forecastAddition(const Coverage &present, const Addition &addition, bool immediateUse)
{
    Forecast forecast{present, {}};
    const auto type = addition.held.order.type.documented();
    if (!type) {
        forecast.coverage.listed.prepend({addition.held, OrderState::Waiting, Unplaced::UnknownType});
        return forecast;
    }
    if (!addition.months && addition.seconds <= 0) {
        forecast.assumptions << Assumption::TermNotReported;
        forecast.coverage.listed.prepend({addition.held, OrderState::Waiting, Unplaced::NoDates});
        return forecast;
    }
    CoverageLane &lane = forecast.coverage.lane(*type);
    const std::optional<QDateTime> before = lastEnd(lane, present.now);
    const PlanType other = *type == PlanType::Continuous ? PlanType::Event : PlanType::Continuous;
    if (immediateUse) {
        if (before || lastEnd(present.lane(other), present.now) || hasUndatedAhead(present, *type))
            forecast.assumptions << Assumption::PresentPlanUnknown;
    } else {
        forecast.assumptions << (before ? Assumption::QueuesBehindOwnType : Assumption::StartsAtOnce);
        if (hasUndatedAhead(present, *type))
            forecast.assumptions << Assumption::UndatedPlanAhead;
        if (lastEnd(present.lane(other), present.now))
            forecast.assumptions << Assumption::OtherTypeMayQueue;
    }

    CoverageSegment segment;
    segment.held = addition.held;
    segment.begin = immediateUse ? present.now : before.value_or(present.now);
    if (addition.seconds > 0) {
        forecast.assumptions << Assumption::KeepsLength;
        segment.end = segment.begin.addSecs(addition.seconds);
    } else {
        forecast.assumptions << Assumption::LastsCalendarMonths;
        segment.end = monthsAfter(segment.begin, std::clamp<qint64>(addition.months.value_or(0), 0, forecastMonths));
    }
    segment.state = segment.begin <= present.now ? OrderState::InForce : OrderState::Waiting;
    segment.assumed = true;
    place(lane, std::move(segment));
    return forecast;
}

Forecast forecastPurchase(const Coverage &present, const Plan &plan, int copies, bool immediateUse)
{
    Addition addition{purchase(plan, copies), std::nullopt, 0};
    if (plan.months)
        addition.months = qint64(*plan.months) * copies;
    return forecastAddition(present, addition, immediateUse);
}

Forecast forecastClaim(const Coverage &present, const FreePlan &freePlan, int months, bool immediateUse)
{
    HeldPlan held;
    held.order.type = freePlan.type;
    held.order.kind = OrderKind::Free;
    held.daysKept = freePlan.lifecycleDays;
    held.free = true;
    return forecastAddition(present, {held, months, 0}, immediateUse);
}

} // namespace plans
