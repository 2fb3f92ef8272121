#pragma once

#include "storage_error.h"

#include <QSqlDatabase>
#include <QString>

#include <chrono>

namespace storage {

/** The version of the journal's tables that this program writes. */
inline constexpr int journalVersion = 1;

/**
 * Opens the journal at @p path on a connection of the calling thread, and makes an empty one when there is none: with
 * access for its owner alone, complete before it gets its name, so that a file that was cut short is never taken for a
 * new one. Older tables are brought up to date; nothing is ever overwritten. One that was there once and is missing now
 * is Corrupt, and none is made.
 *
 * @param connection name of the connection; not yet in use
 * @param busyTimeout how long a statement waits for another process
 * @return nothing, or CannotOpen, ReadOnly, DiskFull, Corrupt, NewerVersion, Busy, Failed; the connection is then gone
 */
Result<void> openJournalFile(const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout);

/**
 * Which file stands at @p path, to tell whether another one was put in its place: empty when there is none. Where the
 * system does not number its files it only tells whether there is one.
 */
QByteArray identityOf(const QString &path);

/**
 * Moves the journal at @p path aside, as moveAside() does, so that the next one may be made in its place.
 *
 * @return the new name, or CannotOpen
 */
Result<QString> moveJournalAside(const QString &path);

/**
 * Opens the journal at @p path on a connection of the calling thread without changing anything, a copy on a disk that
 * cannot be written too.
 *
 * @return nothing, or CannotOpen, Corrupt, NewerVersion, Busy, Failed; the connection is then gone
 */
Result<void> openJournalForReading(const QString &path, const QString &connection);

} // namespace storage
