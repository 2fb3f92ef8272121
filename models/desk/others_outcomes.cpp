#include "others_outcomes.h"

#include "journal.h"
#include "operation_record.h"

namespace desk {

using storage::Event;
using storage::Standing;

OthersOutcomes::OthersOutcomes(storage::Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
}

QCoro::Task<storage::Result<void>> OthersOutcomes::read()
{
    const storage::Result<QList<Standing>> open = co_await m_journal.openOperations();
    if (!open)
        co_return tl::unexpected(open.error());
    QList<RecordedOperation> operations;
    QStringList standings;
    for (const Standing &standing : *open) {
        const std::optional<OperationState> state = stateFromName(standing.state);
        if (standing.ownerIs != storage::Owner::Alive || !state || !isOutcomeUnknown(*state))
            continue;
        const storage::Result<QList<Event>> events = co_await m_journal.events(standing.operationId);
        if (!events)
            co_return tl::unexpected(events.error());
        operations.append(recordedOperationFrom(*events));
        standings << standing.operationId + u' ' + standing.state;
    }
    if (standings != m_standings) {
        m_standings = standings;
        m_operations = operations;
        Q_EMIT changed();
    }
    co_return {};
}

} // namespace desk
