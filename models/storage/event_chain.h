#pragma once

#include "event.h"

#include <optional>

namespace storage {

/**
 * The bytes that an event's hash covers: UTF-8, ten lines joined by one line feed, none after the last:
 *
 *     plandesk-event-1
 *     the number, in decimal digits
 *     the hash of the event before, in 64 lower-case hexadecimal digits; 64 zeros for the first
 *     the operation's id
 *     the kind
 *     the state
 *     open, or closed
 *     the owner
 *     the time, as yyyy-MM-ddTHH:mm:ss.zzzZ
 *     the payload, as it is stored
 *
 * Only the last can contain line feeds, so that two events never share these bytes.
 */
QByteArray canonicalBytes(const Event &event);

/** SHA-256 of canonicalBytes(), in lower-case hexadecimal digits. */
QByteArray hashOf(const Event &event);

/** What stands in place of the hash before the first event. */
QByteArray noHash();

/** The time as it is stored and hashed. */
QString timeText(const QDateTime &at);

/** What timeText() made @p text of; invalid when it would not write it so. */
QDateTime timeFromText(const QString &text);

/** The first event that does not fit. */
struct ChainBreak {
    qint64 number = 0; ///< Its place in the chain, from 1.
    QString reason; ///< Technical, in English.

    friend bool operator==(const ChainBreak &, const ChainBreak &) = default;
};

/**
 * Checks a chain of events one after the other.
 *
 * A whole chain shows that nothing was changed, left out or put in by accident or in passing. It does not show that
 * the owner of the file did not write it anew, nor that nothing is missing at its end.
 */
class ChainCheck
{
public:
    /** A check that begins with whatever event comes first, for a part of a chain. */
    static ChainCheck anywhere();

    /** Takes the next event; says what is wrong with it, after which the rest cannot be judged. */
    std::optional<ChainBreak> next(const Event &event);

    /** Takes an event of which only number and hashes are there, so that no more than its place can be checked. */
    std::optional<ChainBreak> nextLink(const Event &event);

    /** The number of the latest event that was taken. */
    qint64 count() const { return m_count; }

private:
    qint64 m_count = 0;
    QByteArray m_hash = noHash();
    bool m_anywhere = false; ///< Whether the next event may be any.
};

} // namespace storage
