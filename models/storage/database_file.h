#pragma once

#include "storage_error.h"

#include <QLatin1StringView>
#include <QString>

#include <chrono>

namespace storage {

class SqlTransaction;

/** What tells one kind of the program's SQLite files from another. */
struct DatabaseKind {
    QLatin1StringView name; ///< Of its schemas, and in technical texts.
    int applicationId = 0; ///< Four letters in its header.
    int version = 1; ///< Of the tables that this program writes.
    QLatin1StringView synchronous; ///< FULL: on disk when a function has ended; NORMAL: the latest may be lost.
    QLatin1StringView checked; ///< Argument of quick_check when it is opened: "1" for all of it, or one table.
    /** Does what SQL cannot, once the tables are those of @p version; nullptr: nothing. */
    void (*broughtTo)(SqlTransaction &transaction, int version) = nullptr;
};

/**
 * Opens the file at @p path on a connection of the calling thread, and makes an empty one when there is none: with
 * access for its owner alone, complete before it gets its name, so that a file that was cut short is never taken for a
 * new one. Older tables are brought up to date; nothing is ever overwritten.
 *
 * @param connection name of the connection; not yet in use
 * @param busyTimeout how long a statement waits for another process
 * @return nothing, or CannotOpen, ReadOnly, DiskFull, Corrupt, NewerVersion, Busy, Failed; the connection is then gone
 */
Result<void> openDatabaseFile(
    const DatabaseKind &kind, const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout);

/**
 * Opens the file at @p path, which must be there, on a connection of the calling thread without changing anything.
 *
 * @return nothing, or CannotOpen, Corrupt, NewerVersion, Busy, Failed; the connection is then gone
 */
Result<void> openDatabaseForReading(const DatabaseKind &kind, const QString &path, const QString &connection);

/**
 * Gives the file at @p path, and what SQLite keeps beside it, a name with the time in UTC, and never one that is taken.
 *
 * @return the new name, or CannotOpen when the folder does not let it
 */
Result<QString> moveAside(const QString &path);

} // namespace storage
