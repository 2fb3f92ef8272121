#pragma once

#include "snapshot.h"

#include <QList>

namespace plans {

/** What can be different between two readings of a device's plans. */
enum class ChangeKind {
    OrderAdded,
    OrderGone, ///< The platform does not list it any more.
    StatusChanged, ///< The platform's status; a plan that begins or ends by its own dates has not changed.
    PaymentChanged,
    DatesChanged,
    FreePlanClaimed,
    FreePlanChanged, ///< Its status, dates or remaining months, of a plan that was claimed before or still is not.
    TimePassed ///< A plan began or ended by its own dates, which passedBetween() alone tells.
};

/** One difference; which sides there are follows from the kind. */
struct Change {
    ChangeKind kind = ChangeKind::OrderAdded;
    std::optional<Order> before;
    std::optional<Order> after;
    Reported<FreePlan> freePlanBefore{};
    Reported<FreePlan> freePlanAfter{};

    /** The order it is about; empty for the free plan. */
    QString orderId() const { return after ? after->orderId : before ? before->orderId : QString(); }

    friend bool operator==(const Change &, const Change &) = default;
};

/**
 * What changed from @p before to @p after: the orders in the platform's order of @p after, then those that are gone,
 * then the free plan. An order can have changed in several ways. What one of the two does not report is not compared.
 */
QList<Change> changesBetween(const Snapshot &before, const Snapshot &after);

/**
 * The orders that the platform reports as before, but that began or ended by their own dates between the moments of the
 * two readings, in the order of @p after. Nothing when one of the moments is not known.
 */
QList<Change> passedBetween(const Snapshot &before, const Snapshot &after);

} // namespace plans
