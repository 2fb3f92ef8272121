#include "journal_gate.h"

namespace desk {

JournalGate::JournalGate(storage::Journal &journal, QList<WriteRule> rules)
    : m_journal(journal)
    , m_rules(std::move(rules))
{
}

std::optional<Obstacle> JournalGate::objection() const
{
    for (const WriteRule &rule : m_rules) {
        if (const std::optional<Obstacle> obstacle = rule())
            return obstacle;
    }
    return std::nullopt;
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
    const auto recorded = m_recorded.constFind(permit.operationId());
    if (recorded == m_recorded.cend())
        return tl::unexpected(
            QStringLiteral("no write is recorded as sent for operation '%1', or it was posted already")
                .arg(permit.operationId()));
    const Recorded expected = *recorded; // NOLINT(performance-unnecessary-copy-initialization): it is erased.
    m_recorded.erase(recorded);
    if (const std::optional<Obstacle> obstacle = objection())
        return tl::unexpected(*obstacle == Obstacle::Locked ? QStringLiteral("changes are locked")
                                                            : QStringLiteral("this profile may not change anything"));
    if (expected.call != description.name || expected.parameters != parameters)
        return tl::unexpected(
            QStringLiteral("the write is not the one that operation %1 recorded as sent").arg(permit.operationId()));
    return {};
}

} // namespace desk
