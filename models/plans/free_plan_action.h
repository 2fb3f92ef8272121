#pragma once

#include "free_plan.h"

#include <optional>

namespace plans {

/** What can be done with a device's free plan. */
enum class FreePlanAction { Claim, Start };

/** Why something makes no sense for a free plan in the state it is in. */
enum class FreePlanHindrance {
    NotReported, ///< It was not read, or the service has none.
    NothingLeft, ///< No month is left to be claimed.
    NotClaimed,
    InForceAlready,
    Expired,
    Frozen
};

/**
 * What speaks against doing @p action with @p freePlan at @p now (UTC), or nothing. Where the platform does not tell
 * how many months are left, nothing speaks against claiming some.
 */
std::optional<FreePlanHindrance> hindranceTo(
    FreePlanAction action, const Reported<FreePlan> &freePlan, const QDateTime &now);

/** Months that can be claimed of @p freePlan at most, 1 to 3, or 0 (seeds, freecloudstorage/consume: quota). */
int claimableMonths(const FreePlan &freePlan);

} // namespace plans
