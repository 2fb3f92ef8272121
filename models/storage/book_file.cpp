#include "book_file.h"

#include "database_file.h"

#include <QLockFile>

namespace storage {

namespace {

// "PlDB", to tell a book from any other SQLite file. Its devices alone are checked, which are needed at once.
constexpr DatabaseKind bookKind{
    QLatin1StringView("book"), 0x506c4442, bookVersion, QLatin1StringView("NORMAL"), QLatin1StringView("devices")};

Result<BookOpening> replace(
    const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout, StorageErrorKind why)
{
    const Result<QString> moved = moveAside(path);
    if (!moved)
        return tl::unexpected(moved.error());
    return openDatabaseFile(bookKind, path, connection, busyTimeout).map([&] { return BookOpening{*moved, why}; });
}

} // namespace

Result<BookOpening> openBookFile(const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout)
{
    // Or a second process could move aside what the first has just made. Where no lock can be made, no book can.
    QLockFile lock(path + QStringLiteral(".opening"));
    if (!lock.tryLock(busyTimeout) && lock.error() == QLockFile::LockFailedError)
        return failure(StorageErrorKind::Busy, QStringLiteral("another process is opening %1").arg(path));
    const Result<void> opened = openDatabaseFile(bookKind, path, connection, busyTimeout);
    if (opened)
        return BookOpening();
    const StorageErrorKind why = opened.error().kind;
    if (why != StorageErrorKind::Corrupt && why != StorageErrorKind::NewerVersion)
        return tl::unexpected(opened.error());
    return replace(path, connection, busyTimeout, why);
}

Result<BookOpening> replaceBookFile(
    const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout, StorageErrorKind why)
{
    QLockFile lock(path + QStringLiteral(".opening"));
    if (!lock.tryLock(busyTimeout) && lock.error() == QLockFile::LockFailedError)
        return failure(StorageErrorKind::Busy, QStringLiteral("another process is opening %1").arg(path));
    return replace(path, connection, busyTimeout, why);
}

} // namespace storage
