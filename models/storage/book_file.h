#pragma once

#include "storage_error.h"

#include <chrono>

namespace storage {

/** The version of the book's tables that this program writes. */
inline constexpr int bookVersion = 6;

/** How opening went. */
struct BookOpening {
    QString movedAside; ///< Where an unusable file was moved to; empty when there was none.
    std::optional<StorageErrorKind> why; ///< Corrupt or NewerVersion when one was moved.

    friend bool operator==(const BookOpening &, const BookOpening &) = default;
};

/**
 * Opens the book at @p path as openDatabaseFile() does; one that is damaged or newer is moved aside and a new one made.
 *
 * @return how it went, or CannotOpen, ReadOnly, DiskFull, Busy, Failed; the connection is then gone
 */
Result<BookOpening> openBookFile(const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout);

/** Moves the book aside, which nobody here has open any more, because of @p why, and opens a new one. */
Result<BookOpening> replaceBookFile(
    const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout, StorageErrorKind why);

} // namespace storage
