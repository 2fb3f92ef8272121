#pragma once

#include "book.h"

#include <QObject>

namespace ui {

/** Takes devices out of the book without asking, and puts them back when that was not meant. */
class Removal : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Removing,
        Removed, ///< count() devices; they can be put back.
        NotRemoved, ///< error() says why, Cancelled when it was stopped; the book is as it was.
        Restoring,
        Restored,
        NotRestored ///< error() says why, Cancelled when it was stopped; it can be tried again.
    };

    /** @param book must outlive it */
    explicit Removal(storage::Book &book, QObject *parent = nullptr);
    ~Removal() override;

    /** Takes @p iotIds out; nothing while it is busy. */
    void remove(const QStringList &iotIds);

    /** Puts back what was taken out last, and after that what was before. */
    void undo();

    /** Stops what is under way: nothing of it will have happened. */
    void stop();

    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Removing || m_state == State::Restoring; }

    /** How many devices the state is about. */
    int count() const { return m_count; }

    /** What the device is called that was removed last, where it was one; empty where there were several. */
    QString name() const;

    /** How many devices undo() would put back. */
    int restorable() const;

    const std::optional<storage::StorageError> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void become(State state, qsizetype count, const std::optional<storage::StorageError> &error = {});

    storage::Book &m_book;
    QList<QList<storage::RemovedDevice>> m_removed; ///< The latest last.
    State m_state = State::Idle;
    int m_count = 0;
    std::shared_ptr<storage::BookProgress> m_progress;
    std::optional<storage::StorageError> m_error;
};

} // namespace ui
