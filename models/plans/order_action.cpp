#include "order_action.h"

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
