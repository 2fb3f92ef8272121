#pragma once

#include "journal.h"
#include "operation.h"
#include "write_gate.h"

#include <QHash>

#include <functional>

namespace desk {

/** A rule that every write must pass, asked as late as just before it is posted; says what is in its way, or nothing.
 */
using WriteRule = std::function<std::optional<Obstacle>()>;

/**
 * Lets a write through once, and only when the journal holds exactly that write as sent by this process and no rule
 * is against it.
 *
 * Everything a write must pass belongs here, since the client asks nobody else. To be used on one thread.
 */
class JournalGate : public linkvisual::WriteGate
{
public:
    /**
     * @param journal must outlive the gate
     * @param rules asked in their order; what they refer to must outlive the gate
     */
    explicit JournalGate(storage::Journal &journal, QList<WriteRule> rules = {});

    /** What the first rule that is against any write has to say, or nothing. */
    std::optional<Obstacle> objection() const;

    /**
     * Records that a write is about to be posted, if its operation still stands as it was seen. Until it has succeeded
     * nothing may be sent.
     *
     * @param seen the operation as its runner knows it
     * @param entry the event; call and parameters are added to its payload
     * @param description the call
     * @param parameters what will be sent
     * @return the event, or why the journal did not take it
     */
    QCoro::Task<storage::Result<storage::Event>> recordSent(
        storage::Standing seen, storage::Entry entry, linkvisual::CallDescription description, QJsonObject parameters);

    /** What the client wants to see. Good for the write that was recorded as sent, once, and for nothing else. */
    linkvisual::WritePermit permitFor(const QString &operationId) const { return issue(operationId); }

    tl::expected<void, QString> admit(const linkvisual::WritePermit &permit,
        const linkvisual::CallDescription &description, const QJsonObject &parameters) override;

private:
    struct Recorded {
        QString call;
        QJsonObject parameters;
    };

    storage::Journal &m_journal;
    QList<WriteRule> m_rules;
    QHash<QString, Recorded> m_recorded; ///< By operation; taken out when it is admitted.
};

} // namespace desk
