#include "journal_file.h"

#include "sql_transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

// The macro declares a function and must stand outside of all namespaces.
static void loadSchema()
{
    Q_INIT_RESOURCE(journal_schema);
}

namespace storage {

namespace {

// "PlDJ", to tell a journal from any other SQLite file.
constexpr int applicationId = 0x506c444a;

QStringList statementsOf(int version)
{
    loadSchema();
    QFile file(QStringLiteral(":/storage/journal_%1.sql").arg(version));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).trimmed().split(QStringLiteral("\n\n"));
}

Result<void> pragma(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        return tl::unexpected(errorOf(query.lastError()));
    return {};
}

Result<void> connectTo(const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout.count()));
    if (!database.open())
        return tl::unexpected(errorOf(database.lastError()));
    return {};
}

Result<void> makeDurable(const QSqlDatabase &database)
{
    return pragma(database, QStringLiteral("PRAGMA journal_mode = WAL"))
        .and_then([&database] { return pragma(database, QStringLiteral("PRAGMA synchronous = FULL")); })
        .and_then([&database] { return pragma(database, QStringLiteral("PRAGMA foreign_keys = ON")); });
}

void disconnectFrom(const QString &connection)
{
    QSqlDatabase::removeDatabase(connection);
}

Result<void> bringUpToDate(const QSqlDatabase &database, int version)
{
    SqlTransaction transaction(database, SqlTransaction::Mode::Write);
    const int found = transaction.value(QStringLiteral("PRAGMA user_version")).toInt();
    for (int next = found + 1; next <= version; ++next) {
        for (const QString &statement : statementsOf(next))
            transaction.execute(statement);
        transaction.execute(QStringLiteral("PRAGMA user_version = %1").arg(next));
    }
    return transaction.commit();
}

Result<void> checkKind(const QSqlDatabase &database)
{
    SqlTransaction transaction(database, SqlTransaction::Mode::Read);
    const int id = transaction.value(QStringLiteral("PRAGMA application_id")).toInt();
    const int version = transaction.value(QStringLiteral("PRAGMA user_version")).toInt();
    if (id != applicationId || version < 1)
        transaction.fail({StorageErrorKind::Corrupt, QStringLiteral("the file is not a journal of PlanDesk"), {}});
    if (version > journalVersion) {
        transaction.fail({StorageErrorKind::NewerVersion,
            QStringLiteral("the journal has version %1, this program knows %2").arg(version).arg(journalVersion), {}});
    }
    return transaction.commit();
}

Result<void> checkPages(const QSqlDatabase &database)
{
    SqlTransaction transaction(database, SqlTransaction::Mode::Read);
    const QString found = transaction.value(QStringLiteral("PRAGMA quick_check(1)")).toString();
    if (found != QLatin1String("ok"))
        transaction.fail({StorageErrorKind::Corrupt, found, {}});
    return transaction.commit();
}

Result<void> fill(const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout)
{
    const Result<void> filled = connectTo(path, connection, busyTimeout).and_then([&connection] {
        const QSqlDatabase database = QSqlDatabase::database(connection, false);
        return pragma(database, QStringLiteral("PRAGMA application_id = %1").arg(applicationId)).and_then([&database] {
            return bringUpToDate(database, journalVersion);
        });
    });
    disconnectFrom(connection);
    return filled;
}

Result<void> make(const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout)
{
    // In this order, because another process names its journal before it writes to it.
    if (QFile::exists(path + QLatin1String("-wal")) && !QFile::exists(path)) {
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
    const Result<void> filled = fill(unfinished, connection, busyTimeout);
    // Renaming never replaces: when another process was faster, its journal is the one.
    const bool named = filled && QFile::rename(unfinished, path);
    if (!named)
        QFile::remove(unfinished);
    if (filled && !named && !QFile::exists(path))
        return failure(StorageErrorKind::CannotOpen, QStringLiteral("%1 cannot be named").arg(path));
    return filled;
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

Result<void> openJournalFile(const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout)
{
    if (!QFileInfo::exists(path)) {
        if (const Result<void> made = make(path, connection, busyTimeout); !made)
            return made;
    }
    if (const Result<void> checked = checkFile(path); !checked)
        return checked;
    const Result<void> opened = connectTo(path, connection, busyTimeout).and_then([&connection] {
        const QSqlDatabase database = QSqlDatabase::database(connection, false);
        // Its kind first, since all else may write.
        return checkKind(database)
            .and_then([&database] { return makeDurable(database); })
            .and_then([&database] { return bringUpToDate(database, journalVersion); })
            .and_then([&database] { return checkPages(database); });
    });
    if (!opened)
        disconnectFrom(connection);
    return opened;
}

} // namespace storage
