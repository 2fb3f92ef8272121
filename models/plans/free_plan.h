#pragma once

#include "moment.h"
#include "open_enum.h"
#include "order.h"
#include "plan.h"
#include "reported.h"

namespace plans {

/** The free plan of a device (seeds, freecloudstorage get, consume, enable). */
struct FreePlan {
    OpenEnum<PlanType> type = PlanType::Event;
    Reported<int> lifecycleDays; ///< Days a recording is kept.
    Reported<int> months; ///< Service term.
    bool claimed = false; ///< consumed: whether it was claimed before.
    Reported<Moment> start; ///< An empty text while unclaimed (API facts, Versions).
    Reported<Moment> end;
    OpenEnum<OrderStatus> status = OrderStatus::InForce; ///< expired 0, 1, and 2 in some replies.
    Reported<int> remainingMonths; ///< remainQuota; freecloudstorage/enable does not return it.

    friend bool operator==(const FreePlan &, const FreePlan &) = default;
};

} // namespace plans
