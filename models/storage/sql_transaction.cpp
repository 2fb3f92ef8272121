#include "sql_transaction.h"

#include <QDir>
#include <QFileInfo>

namespace storage {

namespace {

StorageErrorKind kindOf(const QString &nativeCode)
{
    // The lowest byte of an extended result code is the plain one (sqlite.org/rescode.html).
    switch (nativeCode.toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StorageErrorKind::Busy;
    case 8: // SQLITE_READONLY
        return StorageErrorKind::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StorageErrorKind::Corrupt;
    case 13: // SQLITE_FULL
        return StorageErrorKind::DiskFull;
    case 14: // SQLITE_CANTOPEN
        return StorageErrorKind::CannotOpen;
    default:
        return StorageErrorKind::Failed;
    }
}

} // namespace

StorageError errorOf(const QSqlError &error)
{
    return {kindOf(error.nativeErrorCode()),
        QStringLiteral("%1 (SQLite %2)").arg(error.databaseText(), error.nativeErrorCode()), {}};
}

std::optional<StorageError> obstacleIn(const QString &folder)
{
    const QFileInfo info(folder);
    constexpr QFileDevice::Permissions anybody
        = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    // A superuser could write all the same, but somebody meant it.
    if (!info.isDir() || (info.isWritable() && (info.permissions() & anybody)))
        return {};
    return StorageError{
        StorageErrorKind::ReadOnly, QStringLiteral("%1 is read-only").arg(QDir::toNativeSeparators(folder)), {}};
}

StorageError errorOf(const QSqlError &error, const QSqlDatabase &database)
{
    StorageError found = errorOf(error);
    if (found.kind != StorageErrorKind::Failed && found.kind != StorageErrorKind::CannotOpen)
        return found;
    if (std::optional<StorageError> obstacle = obstacleIn(QFileInfo(database.databaseName()).absolutePath()))
        return {obstacle->kind, obstacle->detail + QStringLiteral(": ") + found.detail, {}};
    return found;
}

SqlTransaction::SqlTransaction(QSqlDatabase database, Mode mode)
    : m_database(database)
{
    execute(mode == Mode::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    m_ended = m_error.has_value();
}

SqlTransaction::~SqlTransaction()
{
    m_prepared.clear();
    if (!m_ended)
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

void SqlTransaction::execute(const QString &sql, const QVariantList &values)
{
    if (!m_error)
        keep(sql, run(sql, values));
}

void SqlTransaction::select(
    const QString &sql, const QVariantList &values, const std::function<bool(const QSqlQuery &)> &row)
{
    if (m_error)
        return;
    QSqlQuery query = run(sql, values);
    while (!m_error && query.next()) {
        if (!row(query)) {
            keep(sql, std::move(query));
            return;
        }
    }
    // next() also ends when reading fails, in the middle of a damaged file.
    if (!m_error && query.lastError().isValid())
        m_error = errorOf(query.lastError(), m_database);
    keep(sql, std::move(query));
}

QVariant SqlTransaction::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    select(sql, values, [&first](const QSqlQuery &row) {
        first = row.value(0);
        return false;
    });
    return first;
}

void SqlTransaction::fail(StorageError error)
{
    if (!m_error)
        m_error = std::move(error);
}

Result<void> SqlTransaction::commit()
{
    m_prepared.clear();
    execute(QStringLiteral("COMMIT"));
    if (m_error)
        return tl::unexpected(*m_error);
    m_ended = true;
    return {};
}

QSqlQuery SqlTransaction::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = prepared(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!m_error && !query.exec())
        m_error = errorOf(query.lastError(), m_database);
    return query;
}

QSqlQuery SqlTransaction::prepared(const QString &sql)
{
    if (auto known = m_prepared.extract(sql); !known.empty())
        return std::move(known.mapped());
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        m_error = errorOf(query.lastError(), m_database);
    return query;
}

void SqlTransaction::keep(const QString &sql, QSqlQuery query)
{
    query.finish();
    if (!m_error)
        m_prepared.insert_or_assign(sql, std::move(query));
}

} // namespace storage
