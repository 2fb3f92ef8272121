#pragma once

#include "event.h"
#include "evidence.h"
#include "owner_lock.h"
#include "storage_error.h"
#include "verification.h"

#include <QString>
#include <QVariantList>

#include <chrono>
#include <functional>

namespace storage {

class SqlTransaction;

/** Clocks and limits of a journal, so that tests need not wait. */
struct JournalSettings {
    std::function<QDateTime()> now
        = [] { return QDateTime::currentDateTimeUtc(); }; ///< Called on the journal's thread.
    std::chrono::milliseconds busyTimeout{5000}; ///< How long to wait while another process writes.
};

/**
 * The journal on one thread, with all of its SQL. Journal is the same for everybody else; what the functions do is
 * documented there.
 */
class JournalDatabase
{
public:
    JournalDatabase(QString path, JournalSettings settings);
    ~JournalDatabase();
    Q_DISABLE_COPY_MOVE(JournalDatabase)

    Result<void> open();
    Result<Event> beginAnew(const Entry &entry);
    void close();

    Result<Event> reserve(const QString &operationId, const QList<DeviceKey> &devices, const Entry &entry);
    Result<Event> append(const QString &operationId, const Entry &entry);
    Result<Event> appendIfStill(const Standing &seen, const Entry &entry);

    Result<QList<Event>> events(const QString &operationId);
    Result<QList<Event>> eventsOfDevice(const DeviceKey &device);
    Result<QList<Event>> eventsSince(const QDateTime &at);
    Result<QList<Event>> eventsAfter(qint64 number, int limit);
    Result<QList<Standing>> openOperations();
    Result<QList<Standing>> operationsIn(const QString &state);
    Result<Verification> verify();
    Result<QJsonObject> evidence(const EvidenceWish &wish);

    const QString &ownerName() const { return m_owner.name(); }

    /** The connection, for tests that make the database fail. */
    const QString &connectionName() const { return m_connection; }

private:
    Result<QList<Event>> eventsWhere(const QString &condition, const QVariantList &values, int limit = -1) const;
    Result<QList<Standing>> standingsWhere(const QString &condition, const QVariantList &values) const;
    Event write(SqlTransaction &transaction, const QString &operationId, const Entry &entry) const;
    Result<Event> appendWhen(
        const QString &operationId, const Entry &entry, const std::function<bool(const Standing &)> &condition) const;

    QString m_path;
    JournalSettings m_settings;
    OwnerLock m_owner;
    QString m_connection;
    QByteArray m_file; ///< Which file was opened.
    std::optional<StorageError> m_closedBecause;
};

} // namespace storage
