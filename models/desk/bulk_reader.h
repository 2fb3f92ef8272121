#pragma once

#include "desk.h"
#include "storage_error.h"

#include <QTimer>

#include <chrono>

namespace storage {
class Book;
}

namespace desk {

/** How fast many devices are read. */
struct BulkPace {
    int inFlight = 4; ///< So many devices at the same time, at least 1.
    std::chrono::milliseconds between{100}; ///< From the start of one device to that of the next.
    /** How long nothing is asked once the platform says that it is asked too much; the last one from then on. */
    QList<std::chrono::milliseconds> backOff{
        std::chrono::seconds(2), std::chrono::seconds(5), std::chrono::seconds(15), std::chrono::seconds(30)};
    int attempts = 5; ///< So often a device is asked for before being throttled is its failure.
};

/** A device whose plans were not read, or not kept. */
struct BulkFailure {
    QString iotId;
    std::optional<linkvisual::ApiError> error; ///< What the platform or the network said.
    std::optional<storage::StorageError> storageError; ///< What the book said.
};

/** How far it has come. */
struct BulkProgress {
    int total = 0;
    int done = 0; ///< Read and kept.
    QList<BulkFailure> failures; ///< In the order in which they happened.
    bool running = false;
    bool cancelled = false; ///< Before all were read.
    bool throttled = false; ///< It waits because the platform asked for it.
};

/** Reads the plans of many devices, a few at a time and not too fast, and keeps each in the book. */
class BulkReader : public QObject
{
    Q_OBJECT

public:
    /** The first two must outlive the reader, which lives until close() ended. */
    BulkReader(Desk &desk, storage::Book &book, BulkPace pace = {}, QObject *parent = nullptr);
    ~BulkReader() override;

    /**
     * Begins to read the devices of @p iotIds, each once.
     *
     * @return false when it was closed or is still reading others, for which one should wait
     */
    bool start(const QStringList &iotIds);

    /** Asks for no further device; what is under way is still kept. */
    void cancel();

    /** How far it has come; of the last time when it is not running. */
    const BulkProgress &progress() const { return m_progress; }

    /** Cancels, and ends when nothing is under way any more. */
    QCoro::Task<> close();

Q_SIGNALS:
    /** progress() is another. */
    void progressed();

    /** Nothing is under way any more. */
    void finished();

private:
    void next();
    void wait(std::chrono::milliseconds delay);
    QCoro::Task<> readOne(QString iotId);
    void fail(BulkFailure failure);
    void backOff(const QString &iotId, const linkvisual::ApiError &error);
    void leave();

    Desk &m_desk;
    storage::Book &m_book;
    const BulkPace m_pace;
    BulkProgress m_progress;
    QStringList m_waiting;
    QHash<QString, int> m_attempts; ///< Of devices that were throttled.
    QTimer m_timer;
    int m_underWay = 0;
    int m_backOffs = 0; ///< In a row.
    bool m_closed = false;
};

} // namespace desk
