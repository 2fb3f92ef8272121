#include "order_action.h"

#include "held_plan.h"

#include <algorithm>

namespace plans {

std::optional<Hindrance> hindranceTo(OrderAction action, const Order &order, const QDateTime &now)
{
    if (action == OrderAction::Bind)
        return std::nullopt;
    switch (stateOf(order, now)) {
    case OrderState::Expired:
        return Hindrance::Expired;
    case OrderState::Frozen:
        return Hindrance::Frozen;
    case OrderState::BeingCreated:
        return action == OrderAction::Suspend ? std::nullopt : std::optional(Hindrance::BeingCreated);
    case OrderState::InForce:
        return action == OrderAction::Start ? std::optional(Hindrance::InForceAlready) : std::nullopt;
    case OrderState::Overdue:
        return action == OrderAction::Start ? std::optional(Hindrance::Expired) : std::nullopt;
    case OrderState::Waiting:
    case OrderState::Undated:
    case OrderState::Unknown:
        break;
    }
    return std::nullopt;
}

QList<Order> ordersToMove(const QList<Order> &orders, const QDateTime &now)
{
    QList<Order> moved;
    for (const Order &order : orders) {
        if (!hindranceTo(OrderAction::Transfer, order, now) && !cameFromFreePlan(order))
            moved.append(order);
    }
    std::stable_sort(moved.begin(), moved.end(), [](const Order &left, const Order &right) {
        const bool dated = hasUsableDates(left);
        return dated != hasUsableDates(right) ? dated : dated && left.start->utc < right.start->utc;
    });
    return moved;
}

QString uniqueEnding(const QString &orderId, const QStringList &orderIds, int least)
{
    for (qsizetype length = least; length < orderId.size(); ++length) {
        const QString ending = orderId.right(length);
        const bool shared = std::any_of(orderIds.begin(), orderIds.end(),
            [&](const QString &other) { return other != orderId && other.endsWith(ending); });
        if (!shared)
            return ending;
    }
    return orderId;
}

bool namesOrder(const QString &typed, const QString &orderId, const QStringList &orderIds)
{
    const QString text = typed.trimmed();
    return orderId.endsWith(text) && text.size() >= uniqueEnding(orderId, orderIds).size();
}

} // namespace plans
