#include "changes.h"

#include <QHash>

#include <algorithm>

namespace plans {

namespace {

bool differ(const Reported<Moment> &before, const Reported<Moment> &after)
{
    // The platform's spelling of a time may change from version to version.
    return before && after && before->utc != after->utc;
}

void compare(const Order &before, const Order &after, QList<Change> &changes)
{
    const auto add = [&](ChangeKind kind) { changes.append({kind, before, after}); };
    if (before.status != after.status)
        add(ChangeKind::StatusChanged);
    if (before.payment && after.payment && *before.payment != *after.payment)
        add(ChangeKind::PaymentChanged);
    if (differ(before.start, after.start) || differ(before.end, after.end))
        add(ChangeKind::DatesChanged);
}

void compare(const FreePlan &before, const FreePlan &after, QList<Change> &changes)
{
    if (!before.claimed && after.claimed) {
        changes.append({ChangeKind::FreePlanClaimed, {}, {}, before, after});
        return;
    }
    const bool quota
        = before.remainingMonths && after.remainingMonths && *before.remainingMonths != *after.remainingMonths;
    if (before.claimed != after.claimed || before.status != after.status || quota || differ(before.start, after.start)
        || differ(before.end, after.end))
        changes.append({ChangeKind::FreePlanChanged, {}, {}, before, after});
}

} // namespace

QList<Change> changesBetween(const Snapshot &before, const Snapshot &after)
{
    QHash<QString, const Order *> old;
    for (const Order &order : before.orders)
        old.insert(order.orderId, &order);
    QList<Change> changes;
    for (const Order &order : after.orders) {
        const Order *known = old.take(order.orderId);
        if (known == nullptr)
            changes.append({ChangeKind::OrderAdded, {}, order});
        else
            compare(*known, order, changes);
    }
    for (const Order &order : before.orders) {
        if (old.contains(order.orderId))
            changes.append({ChangeKind::OrderGone, order, {}});
    }
    if (before.freePlan && after.freePlan)
        compare(*before.freePlan, *after.freePlan, changes);
    return changes;
}

QList<Change> passedBetween(const Snapshot &before, const Snapshot &after)
{
    QList<Change> changes;
    if (!before.readAt.isValid() || !after.readAt.isValid())
        return changes;
    for (const Order &order : after.orders) {
        const auto known = std::find_if(before.orders.begin(), before.orders.end(),
            [&order](const Order &old) { return old.orderId == order.orderId; });
        if (known == before.orders.end())
            continue;
        // As it was reported then, judged at both moments: only time makes the difference.
        if (known->status == order.status && stateOf(*known, before.readAt) != stateOf(*known, after.readAt))
            changes.append({ChangeKind::TimePassed, *known, order});
    }
    return changes;
}

} // namespace plans
