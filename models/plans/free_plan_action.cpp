#include "free_plan_action.h"

#include <algorithm>

namespace plans {

namespace {

constexpr int mostMonths = 3;

std::optional<FreePlanHindrance> hindranceToStart(const FreePlan &freePlan, const QDateTime &now)
{
    // An unclaimed plan may come with any status (API facts, Versions).
    if (!freePlan.claimed)
        return FreePlanHindrance::NotClaimed;
    if (freePlan.status.documented() == OrderStatus::Frozen)
        return FreePlanHindrance::Frozen;
    const bool ended = freePlan.end && !freePlan.end->isEmpty() && freePlan.end->utc <= now;
    if (ended || freePlan.status.documented() == OrderStatus::Expired)
        return FreePlanHindrance::Expired;
    const bool begun = freePlan.start && !freePlan.start->isEmpty() && freePlan.start->utc <= now;
    return begun ? std::optional(FreePlanHindrance::InForceAlready) : std::nullopt;
}

} // namespace

std::optional<FreePlanHindrance> hindranceTo(
    FreePlanAction action, const Reported<FreePlan> &freePlan, const QDateTime &now)
{
    if (!freePlan)
        return FreePlanHindrance::NotReported;
    if (action == FreePlanAction::Start)
        return hindranceToStart(*freePlan, now);
    return claimableMonths(*freePlan) == 0 ? std::optional(FreePlanHindrance::NothingLeft) : std::nullopt;
}

int claimableMonths(const FreePlan &freePlan)
{
    return std::clamp(freePlan.remainingMonths.value_or(mostMonths), 0, mostMonths);
}

} // namespace plans
