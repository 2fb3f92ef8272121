#include "held_plan.h"

#include <algorithm>

namespace plans {

namespace {

bool isSame(const Order &order, const FreePlan &freePlan)
{
    return hasDates(order) && freePlan.start && freePlan.end && order.type == freePlan.type
        && order.start->utc == freePlan.start->utc && order.end->utc == freePlan.end->utc && cameFromFreePlan(order);
}

HeldPlan heldFreePlan(const FreePlan &freePlan)
{
    HeldPlan held;
    held.order.type = freePlan.type;
    held.order.status = freePlan.status;
    held.order.kind = OrderKind::Free;
    held.order.start = freePlan.start;
    held.order.end = freePlan.end;
    held.daysKept = freePlan.lifecycleDays;
    held.free = true;
    return held;
}

} // namespace

DaysKept daysKeptIn(const QList<Plan> &catalogue)
{
    DaysKept days;
    for (const Plan &plan : catalogue) {
        if (plan.lifecycleDays && !plan.specification.isEmpty())
            days.insert(plan.specification, *plan.lifecycleDays);
    }
    return days;
}

QList<HeldPlan> heldPlans(const QList<Order> &orders, const Reported<FreePlan> &freePlan, const DaysKept &daysKept)
{
    QList<HeldPlan> held;
    held.reserve(orders.size() + 1);
    for (const Order &order : orders) {
        const auto days = daysKept.constFind(order.specification);
        const bool free = order.kind && order.kind->documented() == OrderKind::Free;
        held.append({order, days == daysKept.cend() ? Reported<int>() : *days, free});
    }
    if (!freePlan || !freePlan->claimed)
        return held;
    const auto same = std::find_if(
        held.begin(), held.end(), [&](const HeldPlan &candidate) { return isSame(candidate.order, *freePlan); });
    if (same == held.end()) {
        held.append(heldFreePlan(*freePlan));
    } else {
        same->free = true;
        same->daysKept = freePlan->lifecycleDays;
    }
    return held;
}

bool cameFromFreePlan(const Order &order)
{
    return order.kind ? order.kind->documented() == OrderKind::Free : order.price == Money();
}

bool hasDates(const Order &order)
{
    return order.start && !order.start->isEmpty() && order.end && !order.end->isEmpty();
}

bool hasUsableDates(const Order &order)
{
    return hasDates(order) && order.start->utc <= order.end->utc;
}

} // namespace plans
