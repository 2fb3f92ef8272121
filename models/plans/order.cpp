#include "order.h"

namespace plans {

namespace {

OrderState stateByDates(const Order &order, const QDateTime &now)
{
    if (!order.start || order.start->isEmpty() || !order.end || order.end->isEmpty())
        return OrderState::Undated;
    if (now < order.start->utc)
        return OrderState::Waiting;
    return now < order.end->utc ? OrderState::InForce : OrderState::Overdue;
}

} // namespace

OrderState stateOf(const Order &order, const QDateTime &now)
{
    const std::optional<OrderStatus> status = order.status.documented();
    if (!status)
        return OrderState::Unknown;
    switch (*status) {
    case OrderStatus::InForce:
        return stateByDates(order, now);
    case OrderStatus::Expired:
        return OrderState::Expired;
    case OrderStatus::Frozen:
        return OrderState::Frozen;
    case OrderStatus::BeingCreated:
        return OrderState::BeingCreated;
    }
    return OrderState::Unknown;
}

} // namespace plans
