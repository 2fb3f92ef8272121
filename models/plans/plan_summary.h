#pragma once

#include "snapshot.h"

namespace plans {

/** A stretch of time, UTC, its end excluded. */
struct TimeSpan {
    QDateTime start;
    QDateTime end;

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/** Orders that would cover time if nothing kept them from it. */
struct HeldBack {
    int orders = 0; ///< How many, dated or not.
    QList<TimeSpan> spans; ///< What they would cover by the platform's dates, merged and in order.

    friend bool operator==(const HeldBack &, const HeldBack &) = default;
};

/** What a list of many devices shows of the plans of one; kept as dates, so that it stays true as time passes. */
struct PlanSummary {
    QDateTime readAt; ///< When the platform told, UTC.
    QList<TimeSpan> covered; ///< What valid plans cover by the platform's dates, merged and in order.
    int undated = 0; ///< Valid plans without dates: in force or waiting, the platform does not say which.
    HeldBack frozen; ///< The orders that are frozen.
    HeldBack unpaid; ///< The orders that are unpaid and have not expired.
    bool unclear = false; ///< Some order is being created or paid, or has a status that nobody documents.

    friend bool operator==(const PlanSummary &, const PlanSummary &) = default;
};

/** The groups of a device list; a device can be in several. */
enum class PlanGroup {
    InForce,
    EndsIn7Days,
    EndsIn30Days,
    NoPlan,
    FrozenOrders, ///< Some order is frozen, whenever it would record.
    UnpaidOrders, ///< Some order that has not expired is unpaid, whenever it would record.
    Unclear,
    FrozenNow, ///< Nothing is in force, and a frozen order would be by its dates.
    UnpaidNow ///< Nothing is in force, and an unpaid order would be by its dates.
};

/** Whether @p order is neither frozen, expired, unpaid, being paid nor being created; its dates are not looked at. */
bool isValid(const Order &order);

/** The summary of @p snapshot. */
PlanSummary summaryOf(const Snapshot &snapshot);

/**
 * The end of the stretch that covers @p now, or nothing when none does.
 *
 * @param now UTC
 */
std::optional<QDateTime> coveredUntil(const PlanSummary &summary, const QDateTime &now);

/**
 * Whether a device belongs to @p group at @p now (UTC). In force counts undated plans too; "ends in" asks whether the
 * stretch that covers now ends within so many days and nothing dated or undated follows; no plan means that nothing
 * valid covers now or lies ahead, and unclear the same where an order may still be or become a plan.
 */
bool isIn(PlanGroup group, const PlanSummary &summary, const QDateTime &now);

} // namespace plans
