#include "journal_file.h"

#include "database_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace storage {

namespace {

// "PlDJ", to tell a journal from any other SQLite file.
constexpr DatabaseKind journalKind{
    QLatin1StringView("journal"), 0x506c444a, journalVersion, QLatin1StringView("FULL"), QLatin1StringView("1")};

} // namespace

namespace {

/** Says that there was a journal once, so that one that is gone is not taken for the first start. */
QString markOf(const QString &path)
{
    return path + QStringLiteral(".begun");
}

} // namespace

Result<void> openJournalFile(const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout)
{
    // The mark first: another process may be making both.
    const bool wasBegun = QFile::exists(markOf(path));
    if (wasBegun && !QFile::exists(path)) {
        return failure(
            StorageErrorKind::Corrupt, QStringLiteral("%1 is missing, though it was there before").arg(path));
    }
    const Result<void> opened = openDatabaseFile(journalKind, path, connection, busyTimeout);
    // Without a mark all else works.
    if (QFile mark(markOf(path)); opened && !wasBegun)
        static_cast<void>(mark.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    // Whoever copies the file alone, as people do to keep it, is to have all of it.
    if (opened)
        QSqlQuery(QSqlDatabase::database(connection, false)).exec(QStringLiteral("PRAGMA wal_autocheckpoint = 1"));
    return opened;
}

QByteArray identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat file = {};
    if (stat(QFile::encodeName(path).constData(), &file) != 0)
        return {};
    return QByteArray::number(quint64(file.st_dev)) + ':' + QByteArray::number(quint64(file.st_ino));
#else
    return QFileInfo::exists(path) ? QByteArrayLiteral("there") : QByteArray();
#endif
}

Result<QString> moveJournalAside(const QString &path)
{
    const Result<QString> moved = moveAside(path);
    if (moved)
        QFile::remove(markOf(path));
    return moved;
}

Result<void> openJournalForReading(const QString &path, const QString &connection)
{
    return openDatabaseForReading(journalKind, path, connection);
}

} // namespace storage
