#include "order_forecast.h"

#include <algorithm>

namespace plans {

namespace {

/** A plan that was in a coverage; without dates it was listed. */
struct Taken {
    HeldPlan held;
    OrderState state = OrderState::Unknown;
    QDateTime begin; ///< Invalid for a listed one.
    QDateTime end;

    bool isDated() const { return begin.isValid(); }
};

template <typename Fits>
std::optional<Taken> takeOut(Coverage &coverage, Fits fits)
{
    for (CoverageLane *lane : {&coverage.continuous, &coverage.event}) {
        const auto found = std::find_if(lane->segments.begin(), lane->segments.end(), fits);
        if (found == lane->segments.end())
            continue;
        const Taken taken{found->held, found->state, found->begin, found->end};
        lane->segments.erase(found);
        return taken;
    }
    const auto found = std::find_if(coverage.listed.begin(), coverage.listed.end(), fits);
    if (found == coverage.listed.end())
        return std::nullopt;
    const Taken taken{found->held, found->state, {}, {}};
    coverage.listed.erase(found);
    return taken;
}

auto isOrder(const QString &orderId)
{
    return [orderId](const auto &plan) { return plan.held.order.orderId == orderId; };
}

/** Whether plans of the same type wait behind @p taken. */
bool hasFollowers(const Coverage &rest, const Taken &taken)
{
    const auto type = taken.held.order.type.documented();
    if (!type || !taken.isDated())
        return false;
    const QList<CoverageSegment> &segments = rest.lane(*type).segments;
    return std::any_of(segments.begin(), segments.end(), [&taken](const CoverageSegment &segment) {
        return segment.state == OrderState::Waiting && segment.begin >= taken.begin;
    });
}

/** How much of @p taken is left at @p now, in seconds; 0 when that is not known. */
qint64 secondsLeft(const Taken &taken, const QDateTime &now)
{
    return taken.isDated() ? std::max<qint64>(0, std::max(taken.begin, now).secsTo(taken.end)) : 0;
}

/** Adds the rest of @p taken; a plan without dates is listed there too. */
Forecast addRest(const Coverage &present, const Taken &taken, bool immediateUse)
{
    const qint64 seconds = secondsLeft(taken, present.now);
    if (seconds > 0)
        return forecastAddition(present, {taken.held, 0, seconds}, immediateUse);
    Forecast forecast{present, {Assumption::TermNotReported}};
    const bool known = taken.held.order.type.documented().has_value();
    forecast.coverage.listed.prepend({taken.held, taken.state, known ? Unplaced::NoDates : Unplaced::UnknownType});
    return forecast;
}

template <typename Fits>
Forecast startNow(const Coverage &present, Fits fits)
{
    Forecast forecast{present, {}};
    Coverage rest = present;
    const std::optional<Taken> taken = takeOut(rest, fits);
    if (!taken)
        return forecast;
    forecast = addRest(rest, *taken, true);
    if (hasFollowers(rest, *taken))
        forecast.assumptions << Assumption::FollowersMayMove;
    return forecast;
}

} // namespace

Forecast forecastSuspend(const Coverage &present, const QString &orderId)
{
    Forecast forecast{present, {}};
    Coverage rest = present;
    const std::optional<Taken> taken = takeOut(rest, isOrder(orderId));
    if (!taken)
        return forecast;
    const auto freeze = [&orderId](auto &plans) {
        for (auto &plan : plans) {
            if (plan.held.order.orderId != orderId)
                continue;
            plan.held.order.status = OrderStatus::Frozen;
            plan.state = OrderState::Frozen;
        }
    };
    freeze(forecast.coverage.continuous.segments);
    freeze(forecast.coverage.event.segments);
    freeze(forecast.coverage.listed);
    forecast.assumptions << Assumption::FrozenRestUnknown << Assumption::FrozenRecordingsUnknown;
    if (hasFollowers(rest, *taken))
        forecast.assumptions << Assumption::FollowersMayMove;
    return forecast;
}

Forecast forecastStart(const Coverage &present, const QString &orderId)
{
    return startNow(present, isOrder(orderId));
}

Forecast forecastFreePlanStart(const Coverage &present)
{
    return startNow(present, [](const auto &plan) { return plan.held.free && plan.state == OrderState::Waiting; });
}

TransferForecast forecastTransfer(
    const Coverage &source, const Coverage &target, const QString &orderId, bool immediateUse)
{
    TransferForecast forecast{source, target, {}};
    const std::optional<Taken> taken = takeOut(forecast.source, isOrder(orderId));
    if (!taken)
        return forecast;
    Forecast arrival = addRest(target, *taken, immediateUse);
    forecast.target = std::move(arrival.coverage);
    forecast.assumptions = std::move(arrival.assumptions);
    if (taken->isDated() && taken->begin < source.now)
        forecast.assumptions << Assumption::UsedTimeUnknown;
    if (hasFollowers(forecast.source, *taken))
        forecast.assumptions << Assumption::FollowersMayMove;
    if (taken->held.free)
        forecast.assumptions << Assumption::FreeOrderMayStay;
    return forecast;
}

} // namespace plans
