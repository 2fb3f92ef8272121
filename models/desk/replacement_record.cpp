#include "replacement_record.h"

#include "journal.h"
#include "operation_record.h"

#include <QCoroTask>

#include <algorithm>

namespace desk {

using storage::DeviceKey;
using storage::Event;

namespace {

constexpr int portion = 500;

const TransferIntent &transferOf(const Operation &operation)
{
    return std::get<TransferIntent>(operation.intent);
}

} // namespace

ReplacementRecords::ReplacementRecords(storage::Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
}

void ReplacementRecords::update()
{
    m_readAgain = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    readPortion();
}

void ReplacementRecords::readPortion()
{
    QCoro::connect(m_journal.eventsAfter(m_last, portion), this, [this](const storage::Result<QList<Event>> &events) {
        if (events) {
            for (const Event &event : *events)
                take(event);
            m_last = events->isEmpty() ? m_last : events->last().number;
        }
        if (events && (events->size() == portion || std::exchange(m_readAgain, false))) {
            readPortion();
            return;
        }
        m_reading = false;
        Q_EMIT updated();
    });
}

void ReplacementRecords::take(const Event &event)
{
    const auto known = m_transfers.find(event.operationId);
    if (known != m_transfers.end()) {
        apply(*known, event);
        return;
    }
    // Looked for before it is parsed: most events of a long journal are others.
    if (!event.payload.contains("\"kind\":\"transfer\""))
        return;
    const Operation operation = operationFrom({event});
    if (!std::holds_alternative<TransferIntent>(operation.intent))
        return;
    m_transfers.insert(event.operationId, operation);
    m_begun << event.operationId;
}

/** The latest transfer of @p orderId away from @p device, or of any of its orders in a replacement; may be null. */
const Operation *ReplacementRecords::latestOf(const DeviceKey &device, const QString &orderId) const
{
    const auto found = std::find_if(m_begun.crbegin(), m_begun.crend(), [&](const QString &id) {
        const Operation &operation = *m_transfers.constFind(id);
        const TransferIntent &transfer = transferOf(operation);
        return operation.device() == device
            && (orderId.isEmpty() ? !transfer.replacement.isEmpty() : transfer.orderId == orderId);
    });
    return found == m_begun.crend() ? nullptr : &*m_transfers.constFind(*found);
}

ReplacementRecord ReplacementRecords::recordOf(const Operation &latest) const
{
    const TransferIntent &last = transferOf(latest);
    ReplacementRecord record{latest.device(), last.deviceName, last.targetIotId, last.targetDeviceName, {}, {}, false,
        latest.id, latest.changedAt};
    for (const QString &orderId : last.replacement) {
        const Operation *transfer = latestOf(latest.device(), orderId);
        const bool isDone = transfer != nullptr && transfer->state == OperationState::Settled;
        // One that went somewhere else is not left, and is no part of it either.
        if (isDone && transferOf(*transfer).targetIotId == last.targetIotId)
            record.moved << *transfer;
        else if (!isDone)
            record.left << orderId;
        record.isOpen = record.isOpen || (transfer != nullptr && isOpen(transfer->state));
    }
    return record;
}

std::optional<ReplacementRecord> ReplacementRecords::find(const DeviceKey &device) const
{
    const Operation *latest = latestOf(device, {});
    return latest == nullptr ? std::nullopt : std::optional(recordOf(*latest));
}

QList<ReplacementRecord> ReplacementRecords::brokenOff() const
{
    QList<ReplacementRecord> records;
    QList<DeviceKey> seen;
    for (auto id = m_begun.crbegin(); id != m_begun.crend(); ++id) {
        const Operation &operation = *m_transfers.constFind(*id);
        if (transferOf(operation).replacement.isEmpty() || seen.contains(operation.device()))
            continue;
        seen << operation.device();
        if (const ReplacementRecord record = recordOf(operation); record.isBrokenOff())
            records << record;
    }
    return records;
}

} // namespace desk
