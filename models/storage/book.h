#pragma once

#include "book_file.h"
#include "book_values.h"
#include "storage_error.h"

#include <QCoroTask>
#include <QObject>

#include <atomic>
#include <memory>

namespace storage {

class BookDatabase;
template <typename Database>
class DatabaseThread;

/** What goes on while many devices are put into the book; shared by the thread that writes and the one that looks. */
struct BookProgress {
    std::atomic<qint64> done = 0;
    std::atomic<bool> cancelled = false; ///< Set by whoever waits: nothing will have been written.
};

/**
 * The devices of one profile and the plans last read of them, in an SQLite file of its own that can be lost and made
 * anew. All work is done on the book's own thread, in the order of the calls; results arrive on the caller's.
 */
class Book : public QObject
{
    Q_OBJECT

public:
    /** @param path the file; its folder must exist */
    explicit Book(QString path, QObject *parent = nullptr);

    /** Finishes what was asked for, and ends the thread. */
    ~Book() override;

    /**
     * Opens the file, or makes it, with access for its owner alone. One that is damaged or that a newer PlanDesk wrote
     * is moved aside, never overwritten. Until it has succeeded everything else fails with NotOpen.
     *
     * @return how it went, or CannotOpen, ReadOnly, DiskFull, Busy, Failed
     */
    QCoro::Task<Result<BookOpening>> open();

    /**
     * Some devices in the order of their iotIds.
     *
     * @param afterIotId only those behind it; empty for the first
     * @param limit at least 1
     */
    QCoro::Task<Result<QList<BookEntry>>> entries(QString afterIotId, int limit);

    /** The devices of @p iotIds that are in the book, in any order. */
    QCoro::Task<Result<QList<BookEntry>>> entriesOf(QStringList iotIds);

    /**
     * Puts devices into the book, or replaces them, all or none; what was read of their plans stays.
     *
     * @return nothing, or Cancelled, InvalidEntry when a device has no iotId, or why it could not be written
     */
    QCoro::Task<Result<void>> put(QList<plans::BookDevice> devices, std::shared_ptr<BookProgress> progress = {});

    /**
     * Gives devices the fields that each change names, all or none.
     *
     * @return what was done, or Cancelled, InvalidEntry when a device has no iotId, or why it could not be written
     */
    QCoro::Task<Result<ChangeCounts>> change(QList<plans::DeviceChange> changes, KnownDevices known,
        std::shared_ptr<BookProgress> progress = {}, AbsentDevices absent = AbsentDevices::Add);

    /** How many of @p iotIds are in the book; or Cancelled, or why it cannot be read. */
    QCoro::Task<Result<qint64>> countKnown(QStringList iotIds, std::shared_ptr<BookProgress> progress = {});

    /**
     * Takes down what the platform told of devices: new ones are added; of known ones what people added stays, and so
     * does what this answer did not report.
     *
     * @param seenAt UTC
     */
    QCoro::Task<Result<void>> learn(
        QList<plans::Device> devices, QDateTime seenAt, std::shared_ptr<BookProgress> progress = {});

    /** Takes devices out of the book, all or none; unknown ones are passed over. */
    QCoro::Task<Result<QList<RemovedDevice>>> remove(QStringList iotIds, std::shared_ptr<BookProgress> progress = {});

    /** Puts them back as they were, all or none. */
    QCoro::Task<Result<void>> restore(QList<RemovedDevice> devices, std::shared_ptr<BookProgress> progress = {});

    /** The plans last read of a device, or nothing. */
    QCoro::Task<Result<std::optional<plans::Snapshot>>> snapshot(QString iotId);

    /** The same, and what a person saw last of them. */
    QCoro::Task<Result<KeptSnapshots>> snapshots(QString iotId);

    /**
     * Keeps the plans read of a device; one that is added has its iotId alone.
     *
     * @return what was kept before, or nothing
     */
    QCoro::Task<Result<std::optional<plans::Snapshot>>> save(QString iotId, plans::Snapshot snapshot,
        AbsentDevices absent = AbsentDevices::Add, ReadFor reader = ReadFor::Person);

    /** The plans on sale that were kept, of each category of which some were. */
    QCoro::Task<Result<QList<Catalogue>>> catalogues();

    /** Keeps the plans on sale of a category in place of the earlier ones. */
    QCoro::Task<Result<void>> keep(Catalogue catalogue);

    /**
     * Orders seen here whose id, external number, user name, user id or device name or iotId contains @p text,
     * whatever its case; the latest read first.
     */
    QCoro::Task<Result<QList<SeenOrder>>> findOrders(QString text, int limit);

    /** The devices one of whose orders' ids or external numbers contains @p text, at most @p limit. */
    QCoro::Task<Result<QStringList>> devicesOfOrders(QString text, int limit);

    const QString &path() const { return m_path; }

Q_SIGNALS:
    /**
     * Devices were added, changed or taken out, or their plans were read; an empty list: too many to name (over 500).
     * Sent once that is on disk, before the function's result arrives.
     */
    void changed(const QStringList &iotIds);

    /** The file turned out to be damaged while it was used: it was moved aside, and the book is empty now. */
    void replaced(const storage::BookOpening &opening);

private:
    QString m_path;
    std::unique_ptr<DatabaseThread<BookDatabase>> m_thread;
};

} // namespace storage
