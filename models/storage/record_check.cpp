#include "record_check.h"

#include "evidence.h"
#include "journal_file.h"
#include "verification.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace storage {

namespace {

Result<RecordCheck> checkJournal(const QString &path)
{
    const QString connection = QStringLiteral("check-%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const Result<void> opened = openJournalForReading(path, connection);
    if (!opened)
        return tl::unexpected(opened.error());
    const Result<Verification> verified = verifyEvents(QSqlDatabase::database(connection, false));
    QSqlDatabase::removeDatabase(connection);
    return verified.map([](const Verification &found) {
        return RecordCheck{RecordCheck::Kind::Journal, found.events, 0, found.broken};
    });
}

Result<RecordCheck> checkEvidenceFile(QFile &file)
{
    // More than any export; a file of that size was not made by us.
    constexpr qint64 largest = qint64(1) << 30;
    if (file.size() > largest)
        return failure(StorageErrorKind::Corrupt, QStringLiteral("the file is too large to be evidence"));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const std::optional<EvidenceCheck> found = checkEvidence(document.object());
    if (!found)
        return failure(StorageErrorKind::Corrupt, QStringLiteral("it is neither a journal nor evidence"));
    return RecordCheck{RecordCheck::Kind::Evidence, found->shown + found->linked, found->linked, found->broken};
}

} // namespace

Result<RecordCheck> checkRecord(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(StorageErrorKind::CannotOpen, QStringLiteral("%1: %2").arg(path, file.errorString()));
    if (file.peek(16) != QByteArray("SQLite format 3\0", 16))
        return checkEvidenceFile(file);
    file.close();
    return checkJournal(path);
}

} // namespace storage
