#include "client.h"
#include "desk.h"
#include "journal.h"
#include "operation_runner.h"
#include "order_match.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

using storage::Entry;
using storage::Event;
using storage::Standing;
using storage::StorageErrorKind;

namespace {

QStringList idsOf(const QList<plans::Order> &orders)
{
    QStringList ids;
    for (const plans::Order &order : orders)
        ids.append(order.orderId);
    return ids;
}

/** An event for a fresh reading that proved nothing, with the orders it showed since the snapshot. */
Entry rereadEntry(OperationState state, const QList<plans::Order> &found)
{
    Entry entry = entryFor(QStringLiteral("reread"), state);
    entry.payload[QLatin1String("newOrders")] = QJsonArray::fromStringList(idsOf(found));
    return entry;
}

} // namespace

QCoro::Task<storage::Result<void>> OperationRunner::pickUp()
{
    const storage::Result<QList<Standing>> open = co_await m_journal.openOperations();
    if (!open)
        co_return tl::unexpected(open.error());
    for (const Standing &standing : *open) {
        if (standing.ownerIs == storage::Owner::Alive || m_operations.contains(standing.operationId))
            continue;
        const storage::Result<void> picked = co_await pickUpOne(standing);
        if (!picked)
            co_return picked;
    }
    co_return {};
}

QCoro::Task<storage::Result<void>> OperationRunner::pickUpOne(Standing standing)
{
    const storage::Result<QList<Event>> events = co_await m_journal.events(standing.operationId);
    if (!events)
        co_return tl::unexpected(events.error());
    Operation operation = operationFrom(*events);
    const bool died = standing.ownerIs == storage::Owner::Dead;
    const bool underWay = isBeforeSent(operation.state) || operation.state == OperationState::Sent;
    if (!died && underWay)
        co_return {}; // Another runner of this process is working on it.
    if (died) {
        OperationState state = operation.state;
        if (isBeforeSent(state))
            state = OperationState::NotSent;
        else if (state == OperationState::Sent)
            state = OperationState::Unknown;
        const Entry entry = attributed(entryFor(QStringLiteral("picked-up"), state));
        const storage::Result<Event> taken = co_await m_journal.appendIfStill(standing, entry);
        if (!taken && taken.error().kind == StorageErrorKind::ChangedMeanwhile)
            co_return {}; // Another process was faster.
        if (!taken)
            co_return tl::unexpected(taken.error());
        apply(operation, *taken);
    }
    m_operations.insert(operation.id, operation);
    Q_EMIT changed(operation);
    if (operation.state == OperationState::Answered && operation.device == m_desk.keyOf(operation.intent.iotId)) {
        enter(operation.id);
        confirmPickedUp(operation.id);
    }
    co_return {};
}

QCoro::Task<> OperationRunner::confirmPickedUp(QString id)
{
    co_await confirm(id);
    leave(id);
}

QCoro::Task<> OperationRunner::reread(QString id)
{
    const std::optional<Operation> seen = operation(id);
    if (!seen || m_closed || m_running.contains(id))
        co_return;
    const bool answered = seen->state == OperationState::Answered;
    if (!answered && seen->state != OperationState::Unknown && seen->state != OperationState::Matched)
        co_return;
    if (seen->device != m_desk.keyOf(seen->intent.iotId)) {
        m_operations[id].obstacle = Obstacle::OtherPlatform;
        Q_EMIT changed(m_operations.value(id));
        co_return;
    }
    enter(id);
    if (answered)
        co_await readAnswered(id);
    else
        co_await readUnknown(id);
    leave(id);
}

/** Settles an operation whose answered order a fresh reading shows; says whether it did. */
QCoro::Task<bool> OperationRunner::readAnswered(QString id)
{
    const Operation answered = m_operations.value(id);
    const Result<QList<plans::Order>> orders = co_await m_desk.allOrders(answered.intent.iotId);
    m_operations[id].readingError = orders ? std::nullopt : std::optional(orders.error());
    if (!orders) {
        Q_EMIT changed(m_operations.value(id));
        co_return false;
    }
    for (const plans::Order &order : *orders) {
        if (order.orderId != answered.orderId)
            continue;
        Finding finding;
        finding.order = order;
        const Entry entry = entryFor(OperationState::Settled, finding);
        co_await record(id, entry);
        co_return true;
    }
    const Entry entry = rereadEntry(OperationState::Answered, newOrders(*orders, answered.ordersBefore));
    co_await recordOnce(id, entry);
    co_return false;
}

/** Looks for the one new order that an operation with an unknown outcome may have made. */
QCoro::Task<> OperationRunner::readUnknown(QString id)
{
    const Operation unknown = m_operations.value(id);
    const Result<QList<plans::Order>> orders = co_await m_desk.allOrders(unknown.intent.iotId);
    m_operations[id].readingError = orders ? std::nullopt : std::optional(orders.error());
    if (!orders) {
        Q_EMIT changed(m_operations.value(id));
        co_return;
    }
    const storage::Result<QSet<QString>> others = co_await ordersOfOthers(id);
    if (!others) {
        m_operations[id].obstacle = Obstacle::JournalFailed;
        m_operations[id].obstacleDetail = others.error().detail;
        Q_EMIT changed(m_operations.value(id));
        co_return;
    }
    const QList<plans::Order> found = newOrders(*orders, unknown.ordersBefore);
    QList<plans::Order> fitting;
    for (const plans::Order &order : found) {
        if (fits(order, unknown.intent) && !others->contains(order.orderId))
            fitting.append(order);
    }
    if (fitting.size() != 1) {
        const Entry entry = rereadEntry(OperationState::Unknown, found);
        co_await recordOnce(id, entry);
        co_return;
    }
    Finding finding;
    finding.orderId = fitting.first().orderId;
    finding.order = fitting.first();
    Entry entry = entryFor(OperationState::Matched, finding);
    entry.payload[QLatin1String("newOrders")] = QJsonArray::fromStringList(idsOf(found));
    co_await recordOnce(id, entry);
}

/** The orders of the same device that the journal ascribes to other operations. */
QCoro::Task<storage::Result<QSet<QString>>> OperationRunner::ordersOfOthers(QString id)
{
    const storage::DeviceKey device = m_operations.value(id).device;
    const storage::Result<QList<Event>> events = co_await m_journal.eventsOfDevice(device);
    if (!events)
        co_return tl::unexpected(events.error());
    QHash<QString, Operation> others;
    for (const Event &event : *events) {
        if (event.operationId != id)
            apply(others[event.operationId], event);
    }
    QSet<QString> owned;
    for (const Operation &other : std::as_const(others))
        owned.insert(other.orderId);
    co_return owned;
}

QCoro::Task<storage::Result<void>> OperationRunner::settle(QString id, QString reason)
{
    if (reason.trimmed().isEmpty())
        co_return storage::failure(StorageErrorKind::InvalidEntry, QStringLiteral("no reason is given"));
    const std::optional<Operation> seen = operation(id);
    if (!seen)
        co_return storage::failure(
            StorageErrorKind::UnknownOperation, QStringLiteral("there is no operation %1").arg(id));
    if (!isOpen(seen->state) || m_running.contains(id)) {
        co_return storage::failure(
            StorageErrorKind::ChangedMeanwhile, QStringLiteral("operation %1 is being run or is closed").arg(id));
    }
    enter(id);
    Finding finding;
    finding.settledReason = reason.trimmed();
    const Entry entry = attributed(entryFor(OperationState::Settled, finding));
    const storage::Result<Event> written = co_await m_journal.append(id, entry);
    if (written)
        take(id, *written);
    leave(id);
    co_return written.map([](const Event &) {});
}

} // namespace desk
