#include "proof.h"

#include <algorithm>

namespace desk {

using plans::Order;
using plans::OrderStatus;

namespace {

/** Times come in whole seconds, and clocks disagree a little. */
constexpr qint64 graceSeconds = 60;

const Order *find(const QList<Order> &orders, const QString &orderId)
{
    const auto found = std::find_if(
        orders.begin(), orders.end(), [&orderId](const Order &order) { return order.orderId == orderId; });
    return found == orders.end() ? nullptr : &*found;
}

QStringList idsOf(const QList<Order> &orders)
{
    QStringList ids;
    for (const Order &order : orders)
        ids.append(order.orderId);
    return ids;
}

bool isFrozen(const Order &order)
{
    return order.status.documented() == OrderStatus::Frozen;
}

/** Whether a plan with this start has begun by @p now. */
bool hasBegun(const plans::Reported<plans::Moment> &start, const QDateTime &now)
{
    return start && !start->isEmpty() && start->utc <= now.addSecs(graceSeconds);
}

/** Older versions do not report the kind; an order that cost nothing is taken for a free one. */
bool isFree(const Order &order)
{
    return order.kind ? *order.kind == plans::OrderKind::Free : order.price == plans::Money();
}

/** Whether @p order has begun by @p at, and was to begin later or nobody knew when. */
bool beganSince(const Order &order, const Order &before, const QDateTime &at)
{
    if (!hasBegun(order.start, at))
        return false;
    // RTCX dates the plan in force alone, so that getting dates is beginning.
    return !before.start || before.start->isEmpty() || order.start->utc < before.start->utc;
}

Evidence verdict(Verdict verdict, const Order *order = nullptr, const QString &detail = {})
{
    Evidence evidence{verdict, std::nullopt, {}, detail};
    if (order != nullptr)
        evidence.order = *order;
    return evidence;
}

Evidence evidence(const BuyIntent &intent, const Trial &trial, const Reading &now, const QSet<QString> &others)
{
    const QList<Order> added = newOrders(now.orders, trial.before.orders);
    const Order *answered = trial.answered ? find(added, trial.orderId) : nullptr;
    QList<Order> fitting;
    for (const Order &order : added) {
        const bool foreign = !trial.tag.isEmpty() && order.userId && *order.userId != trial.tag;
        const bool isAnswer = answered != nullptr && order.orderId == answered->orderId;
        if (!isAnswer && !foreign && fits(order, intent) && !others.contains(order.orderId))
            fitting.append(order);
    }
    if (answered != nullptr)
        fitting.prepend(*answered);
    if (fitting.size() > 1)
        return verdict(Verdict::Several, &fitting.first(),
            QStringLiteral("new orders that fit: %1").arg(idsOf(fitting).join(QLatin1String(", "))));
    if (trial.answered)
        return answered != nullptr ? verdict(Verdict::Proved, answered) : Evidence();
    if (fitting.isEmpty())
        return {};
    const bool tagged = !trial.tag.isEmpty() && fitting.first().userId == trial.tag;
    return verdict(tagged ? Verdict::Proved : Verdict::Fits, &fitting.first());
}

Evidence evidence(
    const ClaimFreePlanIntent &intent, const Trial &trial, const Reading &now, const QSet<QString> &others)
{
    const Order *order = nullptr;
    const QList<Order> added = newOrders(now.orders, trial.before.orders);
    for (const Order &candidate : added) {
        if (isFree(candidate) && !others.contains(candidate.orderId))
            order = &candidate;
    }
    const plans::Reported<plans::FreePlan> &before = trial.before.freePlan;
    if (!before || !now.freePlan)
        return verdict(Verdict::Unclear, order, QStringLiteral("the free plan is not reported"));
    if (!now.freePlan->claimed)
        return {};
    if (!before->remainingMonths || !now.freePlan->remainingMonths) {
        if (!before->claimed)
            return verdict(Verdict::Fits, order);
        return verdict(Verdict::Unclear, order, QStringLiteral("the remaining months are not reported"));
    }
    const int claimed = *before->remainingMonths - *now.freePlan->remainingMonths;
    if (claimed > intent.months)
        return verdict(Verdict::Several, order,
            QStringLiteral("%1 months were claimed instead of %2").arg(claimed).arg(intent.months));
    return claimed == intent.months ? verdict(Verdict::Fits, order) : Evidence();
}

Evidence evidence(const EnableFreePlanIntent &, const Trial &trial, const Reading &now, const QSet<QString> &)
{
    // Where claims only change places, the free plan as a whole looks as before.
    for (const Order &order : now.orders) {
        const Order *before = find(trial.before.freeOrders, order.orderId);
        if (before != nullptr && beganSince(order, *before, now.at))
            return verdict(Verdict::Proved, &order);
    }
    const plans::Reported<plans::FreePlan> &before = trial.before.freePlan;
    if (!before || !now.freePlan)
        return verdict(Verdict::Unclear, nullptr, QStringLiteral("the free plan is not reported"));
    // The platform reports all claims as one: one that is brought forward ends earlier, one more ends later.
    const plans::Reported<plans::Moment> &end = now.freePlan->end;
    const bool endsEarlier = before->end && end && end->utc < before->end->utc;
    const bool moved = before->start != now.freePlan->start || endsEarlier;
    return moved && hasBegun(now.freePlan->start, now.at) ? verdict(Verdict::Proved) : Evidence();
}

Evidence evidence(const EnableOrderIntent &intent, const Trial &trial, const Reading &now, const QSet<QString> &)
{
    const Order *order = find(now.orders, intent.orderId);
    if (order == nullptr || !trial.before.order)
        return verdict(Verdict::Unclear, nullptr, QStringLiteral("the order is not listed any more"));
    return beganSince(*order, *trial.before.order, now.at) ? verdict(Verdict::Proved, order) : Evidence();
}

Evidence evidence(const TransferIntent &intent, const Trial &trial, const Reading &now, const QSet<QString> &others)
{
    const bool left = find(now.orders, intent.orderId) == nullptr;
    const Order *arrived = find(now.targetOrders, intent.orderId);
    if (arrived == nullptr && trial.answered)
        arrived = find(now.targetOrders, trial.orderId);
    const QList<Order> added = newOrders(now.targetOrders, trial.before.targetOrders);
    if (arrived == nullptr && trial.before.order) {
        // No source says whether an order keeps its number when it moves.
        QList<const Order *> fitting;
        for (const Order &order : added) {
            if (order.specification == trial.before.order->specification && order.copies == trial.before.order->copies
                && !others.contains(order.orderId))
                fitting.append(&order);
        }
        if (left && fitting.size() == 1)
            return verdict(Verdict::Fits, fitting.first());
    }
    if (left && arrived != nullptr)
        return verdict(Verdict::Proved, arrived);
    if (left)
        return verdict(Verdict::Unclear, nullptr, QStringLiteral("the order left its device and has not arrived"));
    if (arrived != nullptr)
        return verdict(Verdict::Unclear, arrived, QStringLiteral("the order arrived and has not left its device"));
    return {};
}

Evidence evidence(const SuspendIntent &intent, const Trial &, const Reading &now, const QSet<QString> &)
{
    const Order *order = find(now.orders, intent.orderId);
    if (order == nullptr)
        return verdict(Verdict::Unclear, nullptr, QStringLiteral("the order is not listed any more"));
    if (isFrozen(*order))
        return verdict(Verdict::Proved, order);
    if (!now.showsFrozen)
        return verdict(
            Verdict::Unclear, order, QStringLiteral("the version of the reading may be unable to tell a frozen order"));
    return {};
}

Evidence evidence(const BindOrderIntent &intent, const Trial &trial, const Reading &now, const QSet<QString> &)
{
    const Order *order = find(now.orders, intent.orderId);
    if (order == nullptr)
        return trial.before.order
            ? verdict(Verdict::Unclear, nullptr, QStringLiteral("the order is not listed any more"))
            : Evidence();
    if (!trial.before.order)
        return verdict(Verdict::Proved, order);
    const Order &before = *trial.before.order;
    const bool otherAccount = before.identityId && order->identityId && *before.identityId != *order->identityId;
    const bool otherUser = (intent.userId && order->userId == intent.userId && before.userId != intent.userId)
        || (intent.userName && order->userName == intent.userName && before.userName != intent.userName);
    if (otherAccount || otherUser)
        return verdict(Verdict::Proved, order);
    // The platform answers success without data, also for an order that belongs to the administrator already.
    if (trial.answered)
        return verdict(Verdict::Fits, order);
    if (order->identityId && before.identityId)
        return {};
    return verdict(Verdict::Unclear, order, QStringLiteral("the reading does not tell whose order it is"));
}

} // namespace

QList<Order> newOrders(const QList<Order> &now, const QStringList &before)
{
    QList<Order> found;
    for (const Order &order : now) {
        if (!before.contains(order.orderId))
            found.append(order);
    }
    return found;
}

bool fits(const Order &order, const BuyIntent &intent)
{
    return order.specification == intent.plan.specification && order.copies == intent.copies
        && order.commodityCode.value_or(intent.plan.commodityCode) == intent.plan.commodityCode
        && order.kind.value_or(plans::OrderKind::Purchased) == plans::OrderKind::Purchased;
}

Before beforeOf(const Intent &intent, const Reading &reading)
{
    Before before{idsOf(reading.orders), idsOf(reading.targetOrders), std::nullopt, reading.freePlan};
    if (const Order *order = find(reading.orders, subjectOf(intent)))
        before.order = *order;
    if (std::holds_alternative<EnableFreePlanIntent>(intent))
        std::copy_if(reading.orders.begin(), reading.orders.end(), std::back_inserter(before.freeOrders), isFree);
    return before;
}

Evidence evidenceOf(const Trial &trial, const Reading &now, const QSet<QString> &others)
{
    Evidence found = std::visit([&](const auto &intent) { return evidence(intent, trial, now, others); }, trial.intent);
    found.newOrders = idsOf(newOrders(now.orders, trial.before.orders))
        + idsOf(newOrders(now.targetOrders, trial.before.targetOrders));
    return found;
}

} // namespace desk
