#pragma once

#include "free_plan.h"
#include "order.h"
#include "plan.h"
#include "reported.h"

#include <QHash>
#include <QList>
#include <QString>

namespace plans {

/** Days a recording is kept, by specification: an order does not tell, only the catalogue does. */
using DaysKept = QHash<QString, int>;

/** What @p catalogue says of the days a recording is kept. */
DaysKept daysKeptIn(const QList<Plan> &catalogue);

/** A plan that a device has or had: an order, or the free plan where no order stands for it. */
struct HeldPlan {
    Order order; ///< Of a free plan without an order: its type, status and dates, with an empty order id.
    Reported<int> daysKept;
    bool free = false; ///< The free plan, or an order that came from it.

    friend bool operator==(const HeldPlan &, const HeldPlan &) = default;
};

/**
 * The plans of a device, in the platform's order, the free plan last.
 *
 * A claimed free plan and a free order (orderType 1) of the same type with the same dates are one. Replies of older
 * versions leave orderType out (API facts, Versions); there an order that cost nothing is taken for the free one. An
 * unclaimed free plan is not held.
 */
QList<HeldPlan> heldPlans(
    const QList<Order> &orders, const Reported<FreePlan> &freePlan, const DaysKept &daysKept = {});

/**
 * Whether @p order came from the free plan: older versions leave orderType out (API facts, Versions), and there an
 * order that cost nothing is taken for it.
 */
bool cameFromFreePlan(const Order &order);

/** Whether the platform gave @p order a start and an end, whatever their sequence. */
bool hasDates(const Order &order);

/** Whether @p order has dates, and the end is not before the start. */
bool hasUsableDates(const Order &order);

} // namespace plans
