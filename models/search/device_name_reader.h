#pragma once

#include "book.h"
#include "device_names.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace search {

class Romanizer;

/**
 * Keeps the names of a book's devices ready for being found, as long as it is followed: reads the book in portions, and
 * makes the names ready on a thread of its own. While nobody follows, it only notes what changed.
 */
class DeviceNameReader : public QObject
{
    Q_OBJECT

public:
    /** @param book must outlive the reader */
    explicit DeviceNameReader(storage::Book &book, QObject *parent = nullptr);

    /** Gives up what is under way, and waits for the thread. */
    ~DeviceNameReader() override;

    /** Begins or ceases to keep up with the book. */
    void follow(bool wanted);

    /** The names as they were read last; empty before that. */
    const DeviceNames &names() const { return *m_names; }

    /** Whether all devices were read once. */
    bool isReady() const { return m_ready; }

    /** Why the book could not be read the last time, or nothing. */
    const std::optional<storage::StorageError> &error() const { return m_error; }

    /** @p texts made ready for being found, on the reader's thread. */
    QFuture<QList<SearchText>> prepare(const QStringList &texts);

Q_SIGNALS:
    /** names(), isReady() or error() is another. */
    void changed();

private:
    void note(const QStringList &iotIds);
    void readOn();
    void readPortion(const QString &afterIotId);
    void takePortion(const storage::Result<QList<storage::BookEntry>> &portion);
    void readChanged();
    void build(const QSet<QString> &gone, bool anew);
    void takeBuilt();
    void fail(const storage::StorageError &error);

    storage::Book &m_book;
    std::shared_ptr<Romanizer> m_romanizer; ///< For the thread alone.
    std::shared_ptr<const DeviceNames> m_names;
    QThreadPool m_thread; ///< One thread, so that the romanizer is used by one at a time.
    QFutureWatcher<std::shared_ptr<const DeviceNames>> m_building;
    QList<DeviceNaming> m_read; ///< Since the building before.
    QSet<QString> m_changed; ///< To be read again.
    QTimer m_pause; ///< Much may change at once.
    std::optional<storage::StorageError> m_error;
    bool m_all = true; ///< All devices are to be read.
    bool m_reading = false; ///< Or being made ready.
    bool m_followed = false;
    bool m_ready = false;
};

} // namespace search
