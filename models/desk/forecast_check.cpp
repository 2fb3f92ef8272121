#include "forecast_check.h"

namespace desk {

namespace {

/** What starts now starts when the request arrives, and clocks disagree a little. */
constexpr qint64 graceSeconds = qint64(5) * 60;

bool isNear(const QDateTime &one, const QDateTime &other)
{
    return qAbs(one.secsTo(other)) <= graceSeconds;
}

} // namespace

std::optional<plans::Term> termOf(const plans::Order &order)
{
    if (!order.start || order.start->isEmpty() || !order.end || order.end->isEmpty())
        return std::nullopt;
    return plans::Term{order.start->utc, order.end->utc};
}

ForecastOutcome forecastOutcome(const Operation &operation)
{
    const std::optional<plans::Term> real = operation.order ? termOf(*operation.order) : std::nullopt;
    if (!operation.forecast || !real)
        return ForecastOutcome::NotCompared;
    const bool same = isNear(real->begin, operation.forecast->begin) && isNear(real->end, operation.forecast->end);
    return same ? ForecastOutcome::AsForecast : ForecastOutcome::Differs;
}

std::optional<plans::Term> forecastOf(const Intent &intent, const plans::Snapshot &present)
{
    const auto *buy = std::get_if<BuyIntent>(&intent);
    if (buy == nullptr)
        return std::nullopt;
    const plans::Coverage coverage = plans::coverageOf(present.orders, present.freePlan, present.readAt);
    return plans::assumedTerm(plans::forecastPurchase(coverage, buy->plan, buy->copies, buy->immediateUse));
}

} // namespace desk
