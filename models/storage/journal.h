#pragma once

#include "evidence.h"
#include "journal_database.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace storage {

template <typename Database>
class DatabaseThread;

/**
 * The truth of what was tried: append-only events in an SQLite file of its own, each on disk when its function has
 * ended, each with the hash of the one before.
 *
 * An operation is a chain of events under one id. While it is open its devices are locked, for every process that uses
 * the file. All work is done on the journal's own thread, in the order of the calls. Results arrive on the caller's.
 */
class Journal : public QObject
{
    Q_OBJECT

public:
    /** @param path the file; its folder must exist */
    explicit Journal(QString path, JournalSettings settings = {}, QObject *parent = nullptr);

    /** Finishes what was asked for, and ends the thread. */
    ~Journal() override;

    /**
     * Opens the file, or makes it, and checks all of it. Until it has succeeded everything else fails with the same
     * error. May be tried again.
     *
     * @return nothing, or CannotOpen, ReadOnly, DiskFull, Corrupt, NewerVersion, Busy, Failed; nothing is overwritten
     */
    QCoro::Task<Result<void>> open();

    /**
     * Moves a journal that is damaged or missing aside, and begins a new one, whose first event says so. What was
     * recorded before is lost to the program, its locks included, so a person must have accepted that.
     *
     * @return the event, or InvalidEntry when the journal is not damaged, Busy while another process has it open,
     * CannotOpen and so on
     */
    QCoro::Task<Result<Event>> beginAnew(Entry entry);

    /**
     * Begins an operation: locks all its devices and writes its first event, or does neither. The devices are added to
     * the event's payload.
     *
     * @param operationId a UUID that was not used before
     * @param devices all that it will touch, at least one, each once
     * @return the event, or DeviceHeld with the holder
     */
    QCoro::Task<Result<Event>> reserve(QString operationId, QList<DeviceKey> devices, Entry entry);

    /**
     * Adds an event to an operation of ours, whatever its state.
     *
     * @return the event, or UnknownOperation, ChangedMeanwhile when it is not ours, DeviceHeld when it would be opened
     * again
     */
    QCoro::Task<Result<Event>> append(QString operationId, Entry entry);

    /**
     * Adds an event only when the operation stands as it was seen, and makes it ours. An operation whose owner is
     * alive cannot be taken over.
     *
     * @return the event, or UnknownOperation, ChangedMeanwhile, DeviceHeld
     */
    QCoro::Task<Result<Event>> appendIfStill(Standing seen, Entry entry);

    /** All events of an operation in order; none when there is no such operation. */
    QCoro::Task<Result<QList<Event>>> events(QString operationId);

    /** All events, in order, of all operations that touched a device. */
    QCoro::Task<Result<QList<Event>>> eventsOfDevice(DeviceKey device);

    /**
     * All events, in order, that were written at @p at or later by the clocks of their writers; an invalid time means
     * all of them.
     */
    QCoro::Task<Result<QList<Event>>> eventsSince(QDateTime at);

    /**
     * The events that were written after the one of @p number, in order, at most @p limit; 0 means from the first on.
     * Whoever wants all of a long journal asks for it in portions, so that writing need not wait.
     */
    QCoro::Task<Result<QList<Event>>> eventsAfter(qint64 number, int limit);

    /** All operations that hold devices, longest untouched first. */
    QCoro::Task<Result<QList<Standing>>> openOperations();

    /** All operations that have come to @p state, longest untouched first. */
    QCoro::Task<Result<QList<Standing>>> operationsIn(QString state);

    /** Checks the chain from its beginning, and that the tables of operations and locks say what it says. */
    QCoro::Task<Result<Verification>> verify();

    /** Part of the journal as a file that can be checked without it; see evidence.h. */
    QCoro::Task<Result<QJsonObject>> evidence(EvidenceWish wish);

    /** The owner under which this object writes. */
    const QString &ownerName() const { return m_ownerName; }

    const QString &path() const { return m_path; }

private:
    QString m_path;
    QString m_ownerName;
    std::unique_ptr<DatabaseThread<JournalDatabase>> m_thread;
};

} // namespace storage
