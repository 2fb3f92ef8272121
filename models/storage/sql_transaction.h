#pragma once

#include "storage_error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <map>
#include <optional>

namespace storage {

/** What an error of the database means, by SQLite's own result code. */
StorageError errorOf(const QSqlError &error);

/** The same of @p database, where a folder that nobody may write to is told from a disk that is faulty. */
StorageError errorOf(const QSqlError &error, const QSqlDatabase &database);

/** Why files in @p folder cannot be made or changed, or nothing. */
std::optional<StorageError> obstacleIn(const QString &folder);

/**
 * One transaction. The first statement that fails is noted and the rest do nothing, so that a whole transaction can be
 * written down before anyone asks whether it succeeded. Without commit() everything is taken back. A statement that
 * is run again with other values is not prepared again.
 */
class SqlTransaction
{
public:
    enum class Mode {
        Read, ///< One unchanging view of the data.
        Write ///< The only writer from the beginning, so that what was read still holds when it writes.
    };

    SqlTransaction(QSqlDatabase database, Mode mode);
    ~SqlTransaction();
    Q_DISABLE_COPY_MOVE(SqlTransaction)

    /** Runs a statement that returns no rows. */
    void execute(const QString &sql, const QVariantList &values = {});

    /** Hands each row to @p row until it returns false. */
    void select(const QString &sql, const QVariantList &values, const std::function<bool(const QSqlQuery &)> &row);

    /** The first row's first column, or an invalid variant. */
    QVariant value(const QString &sql, const QVariantList &values = {});

    /** Notes an error of the caller's, unless an earlier one is noted. */
    void fail(StorageError error);

    const std::optional<StorageError> &error() const { return m_error; }

    /** Ends the transaction; when it fails, nothing was written. */
    Result<void> commit();

private:
    QSqlQuery run(const QString &sql, const QVariantList &values);
    QSqlQuery prepared(const QString &sql);
    void keep(const QString &sql, QSqlQuery query);

    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_prepared; ///< Those that do not run, by their text.
    std::optional<StorageError> m_error;
    bool m_ended = false;
};

} // namespace storage
