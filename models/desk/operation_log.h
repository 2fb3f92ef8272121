#pragma once

#include "operation.h"
#include "operation_record.h"
#include "runner_settings.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QSet>

namespace linkvisual {
class Client;
}

namespace storage {
class Journal;
}

namespace desk {

/**
 * What is known of every write: in memory, for windows to watch, and in the journal, where each step is on disk before
 * the next is taken. Who works on an operation says so, and the log says when nobody works any more.
 */
class OperationLog : public QObject
{
    Q_OBJECT

public:
    /** The first two must outlive the log. */
    OperationLog(linkvisual::Client &client, storage::Journal &journal, RunnerSettings settings, QObject *parent);

    /** Takes in an operation that is new here. */
    void insert(const Operation &operation);

    /** Takes in a remedy of the operation @p id, which must be here. */
    void insertRemedy(const QString &id, const Operation &remedy);

    bool contains(const QString &id) const { return operation(id).has_value(); }

    /** The operation @p id, or nothing. Here and below, an id may name a remedy, where nothing else is said. */
    std::optional<Operation> operation(const QString &id) const;

    /** All operations, without their remedies, in no order. */
    QList<Operation> operations() const { return m_operations.values(); }

    /** The operation @p id, which must be here. */
    Operation at(const QString &id) const { return operation(id).value_or(Operation()); }

    /** Changes what is known in memory alone, and tells. */
    void amend(const QString &id, const std::function<void(Operation &)> &change);

    /** Ends an operation in memory, before anything was written or sent. */
    void giveUp(const QString &id, const std::function<void(Operation &)> &why);

    /** Brings an operation up to date with an event that is on disk, and tells. */
    void take(const QString &id, const storage::Event &event);

    /** Writes an event, again and again until the journal takes it, because it cannot be made to unhappen. */
    QCoro::Task<bool> record(QString id, storage::Entry entry);

    /** Writes an event that can do without being written. */
    QCoro::Task<bool> recordOnce(QString id, storage::Entry entry);

    /** Writes an event once; nothing is told of it. */
    QCoro::Task<storage::Result<storage::Event>> append(QString id, storage::Entry entry);

    /** The event that a step of @p id is in its chain, attributed. */
    storage::Entry complete(const QString &id, const storage::Entry &entry) const;

    /** Adds who does it, and the platform's time as far as it is known. */
    storage::Entry attributed(storage::Entry entry) const;

    /** All other operations of the journal that touched a device of @p id, in no order. */
    QCoro::Task<storage::Result<QList<Operation>>> othersOnItsDevices(QString id);

    /** All operations of the journal that were begun with this profile and touched @p device, in no order. */
    QCoro::Task<storage::Result<QList<Operation>>> ownOn(storage::DeviceKey device);

    // Who works on an operation, and whether there is any work.
    void enter(const QString &id);
    void leave(const QString &id);
    bool isRunning(const QString &id) const { return m_running.contains(id); }

    /** How many are worked on; a remedy counts with its operation. */
    int running() const;

    /** Ends when nobody works on @p id. */
    QCoro::Task<> whenFree(QString id);

    /** Ends all waiting, and ends itself when nothing runs any more. */
    QCoro::Task<> close();
    bool isClosed() const { return m_closed; }

    /** Ends after @p delay, or at once when it is closed. */
    QCoro::Task<> pause(std::chrono::milliseconds delay);

    const RunnerSettings &settings() const { return m_settings; }
    storage::Journal &journal() { return m_journal; }

Q_SIGNALS:
    void changed(const desk::Operation &operation);
    void left(const QString &id);
    void closing();
    void idle();

private:
    void setUnderWay(const QString &id, bool underWay);
    void showUnwritten(const QString &id, const storage::Entry &entry, const storage::StorageError &why);

    linkvisual::Client &m_client;
    storage::Journal &m_journal;
    RunnerSettings m_settings;
    QHash<QString, Operation> m_operations;
    QSet<QString> m_running; ///< Operations that a coroutine is working on.
    bool m_closed = false;
};

} // namespace desk
