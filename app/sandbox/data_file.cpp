#include "data_file.h"

#include "holding_json.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace sandbox {

DataFile::DataFile()
    : m_connection(QStringLiteral("sandbox-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

DataFile::~DataFile()
{
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

tl::expected<void, QString> DataFile::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    bool good = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    good = good && query.exec();
    if (!good)
        return tl::unexpected(query.lastError().text());
    return {};
}

tl::expected<SavedState, QString> DataFile::open(const QString &path)
{
    // SQLite gives its further files the mode of this one, so it is made before the first of them.
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=300")); // Another sandbox will not let go soon.
        if (!database.open())
            return tl::unexpected(QStringLiteral("%1: %2").arg(path, database.lastError().text()));
    }
    const QStringList statements{
        // Exclusive: a second sandbox on the same file would hand out the same order numbers.
        QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"),
        QStringLiteral("PRAGMA journal_mode=WAL"),
        QStringLiteral("PRAGMA synchronous=FULL"),
        QStringLiteral("BEGIN IMMEDIATE"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS world (scenario TEXT NOT NULL, today INTEGER NOT NULL,"
                       " order_counter INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS holding (iot_id TEXT PRIMARY KEY, content TEXT NOT NULL)"),
        QStringLiteral("COMMIT"),
    };
    for (const QString &statement : statements) {
        if (const auto done = run(statement); !done)
            return tl::unexpected(QStringLiteral("%1: %2").arg(path, done.error()));
    }
    return read().map_error([&](const QString &why) { return QStringLiteral("%1: %2").arg(path, why); });
}

tl::expected<SavedState, QString> DataFile::read()
{
    SavedState saved;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(QStringLiteral("SELECT scenario, today, order_counter FROM world")))
        return tl::unexpected(query.lastError().text());
    if (query.next()) {
        saved.scenario = query.value(0).toString();
        saved.today = query.value(1).toLongLong();
        saved.orderCounter = query.value(2).toInt();
    }
    if (!query.exec(QStringLiteral("SELECT iot_id, content FROM holding")))
        return tl::unexpected(query.lastError().text());
    while (query.next()) {
        const QJsonDocument document = QJsonDocument::fromJson(query.value(1).toString().toUtf8());
        saved.holdings.insert(query.value(0).toString(), holdingFromJson(document.object()));
    }
    return saved;
}

tl::expected<void, QString> DataFile::begin(const QString &scenario, qint64 today)
{
    return run(QStringLiteral("INSERT INTO world VALUES (?, ?, 0)"), {scenario, today});
}

tl::expected<void, QString> DataFile::save(const QHash<QString, Holding> &holdings, int orderCounter)
{
    tl::expected<void, QString> done = run(QStringLiteral("BEGIN IMMEDIATE"));
    for (auto it = holdings.cbegin(); done && it != holdings.cend(); ++it) {
        const QByteArray content = QJsonDocument(holdingToJson(it.value())).toJson(QJsonDocument::Compact);
        done = run(
            QStringLiteral("INSERT OR REPLACE INTO holding VALUES (?, ?)"), {it.key(), QString::fromUtf8(content)});
    }
    if (done)
        done = run(QStringLiteral("UPDATE world SET order_counter = ?"), {orderCounter});
    if (done)
        done = run(QStringLiteral("COMMIT"));
    if (!done)
        run(QStringLiteral("ROLLBACK"));
    return done;
}

} // namespace sandbox
