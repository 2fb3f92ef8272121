#include "proof.h"

namespace desk {

using plans::Order;
using plans::OrderStatus;

namespace {

bool isAhead(const plans::Reported<plans::Moment> &start, const QDateTime &now)
{
    return start && !start->isEmpty() && start->utc > now;
}

bool isFrozen(const Order &order)
{
    return order.status.documented() == OrderStatus::Frozen;
}

// Why a decision does not fit what is there. The kinds without an overload of their own ask nothing.

template <typename Kind>
std::optional<QString> against(const Kind &, const Before &, const QDateTime &)
{
    return std::nullopt;
}

std::optional<QString> against(const ClaimFreePlanIntent &intent, const Before &before, const QDateTime &)
{
    if (before.freePlan && before.freePlan->remainingMonths.value_or(intent.months) < intent.months)
        return QStringLiteral("%1 months of the free plan remain").arg(*before.freePlan->remainingMonths);
    return std::nullopt;
}

std::optional<QString> against(const EnableFreePlanIntent &, const Before &before, const QDateTime &)
{
    if (before.freePlan && !before.freePlan->claimed)
        return QStringLiteral("the free plan is not claimed");
    return std::nullopt;
}

QString notListed(const QString &orderId)
{
    return QStringLiteral("order %1 is not listed for the device").arg(orderId);
}

std::optional<QString> against(const EnableOrderIntent &intent, const Before &before, const QDateTime &now)
{
    if (!before.order)
        return notListed(intent.orderId);
    if (before.order->status.documented() != OrderStatus::InForce)
        return QStringLiteral("order %1 has status %2").arg(intent.orderId).arg(before.order->status.number());
    if (before.order->start && !before.order->start->isEmpty() && !isAhead(before.order->start, now))
        return QStringLiteral("order %1 has begun already").arg(intent.orderId);
    return std::nullopt;
}

std::optional<QString> against(const TransferIntent &intent, const Before &before, const QDateTime &)
{
    if (!before.order)
        return notListed(intent.orderId);
    if (before.targetOrders.contains(intent.orderId))
        return QStringLiteral("order %1 is listed for the other device already").arg(intent.orderId);
    return std::nullopt;
}

std::optional<QString> against(const SuspendIntent &intent, const Before &before, const QDateTime &)
{
    if (!before.order)
        return notListed(intent.orderId);
    if (isFrozen(*before.order))
        return QStringLiteral("order %1 is frozen already").arg(intent.orderId);
    return std::nullopt;
}

} // namespace

std::optional<QString> factsAgainst(const Intent &intent, const Before &before, const QDateTime &now)
{
    return std::visit([&](const auto &kind) { return against(kind, before, now); }, intent);
}

} // namespace desk
