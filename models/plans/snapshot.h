#pragma once

#include "free_plan.h"
#include "order.h"

#include <QDateTime>
#include <QList>

namespace plans {

/** All plans of one device as they were read at one moment. */
struct Snapshot {
    QDateTime readAt; ///< When they were read, by the platform's clock, UTC.
    QList<Order> orders; ///< All of them, in the platform's order.
    Reported<FreePlan> freePlan; ///< Nothing where the service does not offer the question.

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

} // namespace plans
