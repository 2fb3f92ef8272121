#include "journal_file.h"

#include "database_file.h"

namespace storage {

namespace {

// "PlDJ", to tell a journal from any other SQLite file.
constexpr DatabaseKind journalKind{
    QLatin1StringView("journal"), 0x506c444a, journalVersion, QLatin1StringView("FULL"), QLatin1StringView("1")};

} // namespace

Result<void> openJournalFile(const QString &path, const QString &connection, std::chrono::milliseconds busyTimeout)
{
    return openDatabaseFile(journalKind, path, connection, busyTimeout);
}

Result<void> openJournalForReading(const QString &path, const QString &connection)
{
    return openDatabaseForReading(journalKind, path, connection);
}

} // namespace storage
