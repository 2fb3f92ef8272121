#pragma once

#include "event.h"
#include "event_chain.h"

#include <QJsonObject>

namespace storage {

/** Which events an evidence file is to show; the rest of the chain between them is shown by its hashes alone. */
struct EvidenceWish {
    QString operationId; ///< All events of one operation; empty: of all.
    QDateTime from; ///< The first time that counts; invalid: from the beginning.
    QDateTime until; ///< The first that does not count any more; invalid: to the end.
};

/**
 * Events of a journal as a file that can be checked without it:
 *
 *     {"format": "plandesk-evidence-1",
 *      "journal": its name, "events": how many it had, "head": the hash of the last, "exportedAt": the time,
 *      "wish": {"operation": …, "from": …, "until": …},
 *      "chain": [each event from the first that was wished for to the last: shown ones with all that is hashed
 *                (number, operation, kind, state, open, owner, at, payload, previousHash, hash), others as
 *                number, previousHash and hash]}
 *
 * The payload is a text, exactly as it was hashed (see event_chain.h).
 *
 * @param events all events of the journal
 * @param journal the file's name, for people
 * @param exportedAt when, UTC
 */
QJsonObject evidenceOf(
    const QList<Event> &events, const EvidenceWish &wish, const QString &journal, const QDateTime &exportedAt);

/** What a check of an evidence file found. */
struct EvidenceCheck {
    qint64 shown = 0; ///< Events that are shown and fit.
    qint64 linked = 0; ///< Events of which there are the hashes alone, and which fit.
    std::optional<ChainBreak> broken; ///< The first that does not.
};

/** Checks an evidence file; nothing when it is none, or of a format that this program does not know. */
std::optional<EvidenceCheck> checkEvidence(const QJsonObject &evidence);

} // namespace storage
