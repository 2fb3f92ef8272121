#include "database_file.h"

#include "sql_transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUrl>
#include <QUuid>

#include <algorithm>

// The macro declares a function and must stand outside of all namespaces.
static void loadSchema()
{
    Q_INIT_RESOURCE(storage_schema);
}

namespace storage {

namespace {

QStringList statementsOf(const DatabaseKind &kind, int version)
{
    loadSchema();
    QFile file(QStringLiteral(":/storage/%1_%2.sql").arg(kind.name).arg(version));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).trimmed().split(QStringLiteral("\n\n"));
}

Result<void> pragma(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        return tl::unexpected(errorOf(query.lastError(), database));
    return {};
}

Result<void> connectTo(const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout.count()));
    if (!database.open())
        return tl::unexpected(errorOf(database.lastError(), database));
    return {};
}

Result<void> makeDurable(const DatabaseKind &kind, const QSqlDatabase &database)
{
    return pragma(database, QStringLiteral("PRAGMA journal_mode = WAL"))
        .and_then([&] { return pragma(database, QStringLiteral("PRAGMA synchronous = %1").arg(kind.synchronous)); })
        .and_then([&database] { return pragma(database, QStringLiteral("PRAGMA foreign_keys = ON")); });
}

void disconnectFrom(const QString &connection)
{
    QSqlDatabase::removeDatabase(connection);
}

Result<void> bringUpToDate(const DatabaseKind &kind, const QSqlDatabase &database)
{
    SqlTransaction transaction(database, SqlTransaction::Mode::Write);
    const int found = transaction.value(QStringLiteral("PRAGMA user_version")).toInt();
    for (int next = found + 1; next <= kind.version; ++next) {
        for (const QString &statement : statementsOf(kind, next))
            transaction.execute(statement);
        if (kind.broughtTo != nullptr)
            kind.broughtTo(transaction, next);
        transaction.execute(QStringLiteral("PRAGMA user_version = %1").arg(next));
    }
    return transaction.commit();
}

Result<void> checkKind(const DatabaseKind &kind, const QSqlDatabase &database)
{
    SqlTransaction transaction(database, SqlTransaction::Mode::Read);
    const int id = transaction.value(QStringLiteral("PRAGMA application_id")).toInt();
    const int version = transaction.value(QStringLiteral("PRAGMA user_version")).toInt();
    if (id != kind.applicationId || version < 1)
        transaction.fail(
            {StorageErrorKind::Corrupt, QStringLiteral("the file is not a %1 of PlanDesk").arg(kind.name), {}});
    if (version > kind.version) {
        transaction.fail({StorageErrorKind::NewerVersion,
            QStringLiteral("the %1 has version %2, this program knows %3")
                .arg(kind.name)
                .arg(version)
                .arg(kind.version),
            {}});
    }
    return transaction.commit();
}

Result<void> checkPages(const DatabaseKind &kind, const QSqlDatabase &database)
{
    SqlTransaction transaction(database, SqlTransaction::Mode::Read);
    const QString found = transaction.value(QStringLiteral("PRAGMA quick_check(%1)").arg(kind.checked)).toString();
    if (found != QLatin1String("ok"))
        transaction.fail({StorageErrorKind::Corrupt, found, {}});
    return transaction.commit();
}

Result<void> fill(
    const DatabaseKind &kind, const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout)
{
    const Result<void> filled = connectTo(path, connection, busyTimeout).and_then([&] {
        const QSqlDatabase database = QSqlDatabase::database(connection, false);
        // WAL last, and while the file is ours alone: two processes that both turn it on do not wait for each other.
        return pragma(database, QStringLiteral("PRAGMA application_id = %1").arg(kind.applicationId))
            .and_then([&] { return bringUpToDate(kind, database); })
            .and_then([&] { return makeDurable(kind, database); });
    });
    disconnectFrom(connection);
    return filled;
}

Result<void> make(
    const DatabaseKind &kind, const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout)
{
    // One process at a time: QFile::rename copies over a file that another one has named meanwhile.
    QLockFile lock(path + QLatin1String(".making"));
    if (!lock.tryLock(busyTimeout) && lock.error() == QLockFile::LockFailedError)
        return failure(StorageErrorKind::Busy, QStringLiteral("another process is making %1").arg(path));
    if (QFile::exists(path))
        return {};
    if (QFile::exists(path + QLatin1String("-wal"))) {
        return failure(StorageErrorKind::Corrupt,
            QStringLiteral("%1 is missing, but what was last written to it is still there (-wal)").arg(path));
    }
    const QString unfinished
        = QStringLiteral("%1.%2.new").arg(path, QUuid::createUuid().toString(QUuid::WithoutBraces));
    QFile file(unfinished);
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return failure(StorageErrorKind::CannotOpen,
            QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    file.close();
    const Result<void> filled = fill(kind, unfinished, connection, busyTimeout);
    if (filled && QFile::rename(unfinished, path))
        return {};
    QFile::remove(unfinished);
    return filled ? failure(StorageErrorKind::CannotOpen, QStringLiteral("%1 cannot be named").arg(path)) : filled;
}

Result<void> checkFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return failure(StorageErrorKind::CannotOpen, QStringLiteral("%1 is not a file").arg(path));
    // A superuser could write all the same, but somebody meant it.
    if (!info.permission(QFileDevice::WriteOwner))
        return failure(StorageErrorKind::ReadOnly, QStringLiteral("%1 is marked read-only").arg(path));
    if (info.size() == 0)
        return failure(StorageErrorKind::Corrupt, QStringLiteral("%1 is empty").arg(path));
    const QFileDevice::Permissions ownerAlone = info.permissions()
        & (QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser);
    if (info.permissions() != ownerAlone)
        QFile::setPermissions(path, ownerAlone);
    return {};
}

} // namespace

Result<void> openDatabaseFile(
    const DatabaseKind &kind, const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout)
{
    if (std::optional<StorageError> obstacle = obstacleIn(QFileInfo(path).absolutePath()))
        return tl::unexpected(*std::move(obstacle));
    if (!QFileInfo::exists(path)) {
        if (const Result<void> made = make(kind, path, connection, busyTimeout); !made)
            return made;
    }
    if (const Result<void> checked = checkFile(path); !checked)
        return checked;
    const Result<void> opened = connectTo(path, connection, busyTimeout).and_then([&] {
        const QSqlDatabase database = QSqlDatabase::database(connection, false);
        // Its kind first, since all else may write.
        return checkKind(kind, database)
            .and_then([&] { return makeDurable(kind, database); })
            .and_then([&] { return bringUpToDate(kind, database); })
            .and_then([&] { return checkPages(kind, database); });
    });
    if (!opened)
        disconnectFrom(connection);
    return opened;
}

Result<void> openDatabaseForReading(const DatabaseKind &kind, const QString &path, const QString &connection)
{
    // What was written last may still be beside the file, and to read that SQLite keeps a file of its own there; a lone
    // copy is read as it is, so that nothing is left beside it.
    const bool alone = !QFile::exists(path + QLatin1String("-wal"));
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(alone ? QStringLiteral("mode=ro&immutable=1") : QStringLiteral("mode=ro"));
    const Result<void> opened = [&]() -> Result<void> {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(url.toString(QUrl::FullyEncoded));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
        if (!database.open())
            return tl::unexpected(errorOf(database.lastError()));
        return checkKind(kind, database).and_then([&] { return checkPages(kind, database); });
    }();
    if (!opened)
        disconnectFrom(connection);
    return opened;
}

namespace {

QString nameAside(const QString &path, int attempt)
{
    const QFileInfo info(path);
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString number = attempt > 1 ? QStringLiteral("-%1").arg(attempt) : QString();
    return info.dir().filePath(QStringLiteral("%1-%2%3.%4").arg(info.completeBaseName(), time, number, info.suffix()));
}

} // namespace

Result<QString> moveAside(const QString &path)
{
    const QStringList parts{QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};
    const auto isTaken = [&parts](const QString &name) {
        return std::any_of(
            parts.begin(), parts.end(), [&name](const QString &part) { return QFileInfo::exists(name + part); });
    };
    QString name;
    for (int attempt = 1; name.isEmpty() || isTaken(name); ++attempt)
        name = nameAside(path, attempt);
    for (const QString &part : parts) {
        QFile file(path + part);
        if (file.exists() && !file.rename(name + part)) {
            return failure(StorageErrorKind::CannotOpen,
                QStringLiteral("%1 cannot be moved aside: %2").arg(file.fileName(), file.errorString()));
        }
    }
    return name;
}

} // namespace storage
