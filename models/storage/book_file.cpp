#include "book_file.h"

#include "database_file.h"
#include "folded.h"
#include "plan_rows.h"
#include "sql_transaction.h"

#include <QLockFile>

namespace storage {

namespace {

/** Folds again what @p column of @p table has to be searched in; what is ASCII is folded alike in every version. */
void foldAgain(SqlTransaction &transaction, const QString &table, const QString &key, const QString &column)
{
    QList<std::pair<QVariant, QString>> texts;
    transaction.select(
        QStringLiteral("SELECT %3, %1 FROM %2 WHERE length(%1) <> length(CAST(%1 AS BLOB))").arg(column, table, key),
        {}, [&texts](const QSqlQuery &row) {
            texts.append({row.value(0), row.value(1).toString()});
            return true;
        });
    const QString update = QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3 = ?").arg(table, column, key);
    for (const auto &[row, text] : std::as_const(texts)) {
        if (const QString again = plans::folded(text); again != text)
            transaction.execute(update, {again, row});
    }
}

/** Since version 5 letters of every width are found alike; since 6 summaries tell when frozen orders would record. */
void bringTo(SqlTransaction &transaction, int version)
{
    if (version == 5) {
        foldAgain(transaction, QStringLiteral("devices"), QStringLiteral("iot_id"), QStringLiteral("search"));
        foldAgain(transaction, QStringLiteral("orders"), QStringLiteral("number"), QStringLiteral("ids"));
        foldAgain(transaction, QStringLiteral("orders"), QStringLiteral("number"), QStringLiteral("users"));
    } else if (version == 6) {
        renewSummaries(transaction);
    }
}

// "PlDB", to tell a book from any other SQLite file. Its devices alone are checked, which are needed at once.
constexpr DatabaseKind bookKind{QLatin1StringView("book"), 0x506c4442, bookVersion, QLatin1StringView("NORMAL"),
    QLatin1StringView("devices"), bringTo};

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
