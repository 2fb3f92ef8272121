#include "own_changes.h"

#include <algorithm>

namespace desk {

using plans::FreePlan;
using plans::Order;
using plans::Snapshot;

namespace {

Order *find(Snapshot &snapshot, const QString &orderId)
{
    const auto found = std::find_if(snapshot.orders.begin(), snapshot.orders.end(),
        [&orderId](const Order &order) { return order.orderId == orderId; });
    return found == snapshot.orders.end() ? nullptr : &*found;
}

void add(Snapshot &snapshot, const std::optional<Order> &made)
{
    if (made && find(snapshot, made->orderId) == nullptr)
        snapshot.orders.append(*made);
}

/** By the platform's clock, as readings are dated, and at the latest; the journal has the computer's. */
QDateTime confirmedAt(const Operation &operation)
{
    return operation.sentAt.addMSecs(operation.startedAt.msecsTo(operation.changedAt));
}

bool isConfirmed(const Operation &operation)
{
    return operation.state == OperationState::Settled && operation.sentAt.isValid() && !isClosedUnseen(operation);
}

/** The free plan as a claim of @p months has made it; its state and dates are the platform's to say. */
void changeFreePlan(Snapshot &snapshot, const Snapshot &now, bool claims, int months)
{
    if (!snapshot.freePlan || !now.freePlan)
        return;
    FreePlan made = *now.freePlan;
    made.claimed = claims || snapshot.freePlan->claimed;
    made.remainingMonths = snapshot.freePlan->remainingMonths;
    if (made.remainingMonths)
        made.remainingMonths = *made.remainingMonths - months;
    snapshot.freePlan = made;
}

/** What one operation does to a device. */
struct Doing {
    Snapshot &snapshot;
    const Snapshot &now;
    const QString &iotId;
    const Operation &operation;

    void operator()(const BuyIntent &) const { add(snapshot, operation.order); }

    void operator()(const ClaimFreePlanIntent &intent) const
    {
        add(snapshot, operation.order);
        changeFreePlan(snapshot, now, true, intent.months);
    }

    void operator()(const EnableFreePlanIntent &) const
    {
        changeFreePlan(snapshot, now, false, 0);
        takeOver();
    }

    void operator()(const EnableOrderIntent &) const { takeOver(); }
    void operator()(const SuspendIntent &) const { takeOver(); }
    void operator()(const BindOrderIntent &) const { }

    void operator()(const TransferIntent &intent) const
    {
        if (intent.iotId == iotId)
            snapshot.orders.removeIf([&intent](const Order &order) { return order.orderId == intent.orderId; });
        else
            add(snapshot, operation.order);
    }

    /** The state and the dates of the order, as it was seen afterwards. */
    void takeOver() const
    {
        Order *order = operation.order ? find(snapshot, operation.order->orderId) : nullptr;
        if (order == nullptr)
            return;
        order->status = operation.order->status;
        if (std::holds_alternative<SuspendIntent>(operation.intent))
            return;
        order->start = operation.order->start;
        order->end = operation.order->end;
    }
};

} // namespace

Snapshot withOwnChanges(Snapshot before, const Snapshot &now, const QString &iotId, QList<Operation> operations)
{
    std::sort(operations.begin(), operations.end(),
        [](const Operation &one, const Operation &other) { return one.startedAt < other.startedAt; });
    for (const Operation &operation : std::as_const(operations)) {
        if (confirmedAt(operation) <= before.readAt)
            continue;
        if (isConfirmed(operation))
            std::visit(Doing{before, now, iotId, operation}, operation.intent);
        for (const QString &surplus : operation.surplus) {
            if (Order *order = find(before, surplus))
                order->status = plans::OrderStatus::Frozen;
        }
    }
    return before;
}

} // namespace desk
