#include "journal_gate.h"

namespace desk {

JournalGate::JournalGate(storage::Journal &journal, Access access)
    : m_journal(journal)
    , m_access(access)
{
}

QString JournalGate::readOnlyReason()
{
    return QStringLiteral("the profile is read-only");
}

QCoro::Task<storage::Result<storage::Event>> JournalGate::recordSent(
    storage::Standing seen, storage::Entry entry, linkvisual::CallDescription description, QJsonObject parameters)
{
    entry.payload[QLatin1String("call")] = QString(description.name);
    entry.payload[QLatin1String("parameters")] = parameters;
    const storage::Result<storage::Event> sent = co_await m_journal.appendIfStill(seen, entry);
    if (sent)
        m_recorded.insert(seen.operationId, Recorded{description.name, parameters});
    co_return sent;
}

tl::expected<void, QString> JournalGate::admit(const linkvisual::WritePermit &permit,
    const linkvisual::CallDescription &description, const QJsonObject &parameters)
{
    if (isReadOnly())
        return tl::unexpected(readOnlyReason());
    const auto recorded = m_recorded.constFind(permit.operationId());
    if (recorded == m_recorded.cend())
        return tl::unexpected(
            QStringLiteral("no write is recorded as sent for operation '%1', or it was posted already")
                .arg(permit.operationId()));
    const Recorded expected = *recorded;
    m_recorded.erase(recorded);
    if (expected.call != description.name || expected.parameters != parameters)
        return tl::unexpected(
            QStringLiteral("the write is not the one that operation %1 recorded as sent").arg(permit.operationId()));
    return {};
}

} // namespace desk
