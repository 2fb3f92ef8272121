#include "facts.h"

#include "proof.h"

#include <algorithm>

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

QList<plans::Change> changesOf(const plans::Snapshot &shown, const plans::Snapshot &now)
{
    QList<plans::Change> changes = plans::changesBetween(shown, now);
    for (const plans::Change &passed : plans::passedBetween(shown, now)) {
        const bool told = std::any_of(changes.begin(), changes.end(),
            [&passed](const plans::Change &change) { return change.orderId() == passed.orderId(); });
        if (!told)
            changes << passed;
    }
    return changes;
}

QString technicalText(const plans::Change &change)
{
    switch (change.kind) {
    case plans::ChangeKind::OrderAdded:
        return QStringLiteral("order %1 is new").arg(change.orderId());
    case plans::ChangeKind::OrderGone:
        return QStringLiteral("order %1 is gone").arg(change.orderId());
    case plans::ChangeKind::StatusChanged:
        return QStringLiteral("order %1 has another status").arg(change.orderId());
    case plans::ChangeKind::PaymentChanged:
        return QStringLiteral("order %1 has another payment status").arg(change.orderId());
    case plans::ChangeKind::DatesChanged:
        return QStringLiteral("order %1 has other dates").arg(change.orderId());
    case plans::ChangeKind::TimePassed:
        return QStringLiteral("order %1 has begun or ended").arg(change.orderId());
    case plans::ChangeKind::FreePlanClaimed:
        return QStringLiteral("the free plan was claimed");
    case plans::ChangeKind::FreePlanChanged:
        break;
    }
    return QStringLiteral("the free plan has changed");
}

} // namespace

FactChanges changesBetween(const Facts &shown, const Facts &now)
{
    FactChanges changes;
    changes.device = changesOf(shown.device, now.device);
    if (shown.target && now.target)
        changes.target = changesOf(*shown.target, *now.target);
    changes.administrator = !shown.administrator.isEmpty() && shown.administrator != now.administrator;
    changes.targetAdministrator
        = !shown.targetAdministrator.isEmpty() && shown.targetAdministrator != now.targetAdministrator;
    changes.plan = shown.category && shown.plan != now.plan;
    return changes;
}

QString technicalText(const FactChanges &changes)
{
    QStringList parts;
    if (changes.plan)
        parts << QStringLiteral("the plan on sale is another");
    for (const plans::Change &change : changes.device)
        parts << technicalText(change);
    for (const plans::Change &change : changes.target)
        parts << QStringLiteral("other device: ") + technicalText(change);
    if (changes.administrator)
        parts << QStringLiteral("the device has another administrator");
    if (changes.targetAdministrator)
        parts << QStringLiteral("the other device has another administrator");
    return parts.join(QLatin1String("; "));
}

std::optional<plans::Plan> samePlan(const QList<plans::Plan> &onSale, const plans::Plan &plan)
{
    const auto found = std::find_if(onSale.begin(), onSale.end(), [&plan](const plans::Plan &one) {
        return one.commodityCode == plan.commodityCode && one.specification == plan.specification;
    });
    return found == onSale.end() ? std::nullopt : std::optional(*found);
}

std::optional<QString> factsAgainst(const Intent &intent, const Before &before, const QDateTime &now)
{
    return std::visit([&](const auto &kind) { return against(kind, before, now); }, intent);
}

} // namespace desk
