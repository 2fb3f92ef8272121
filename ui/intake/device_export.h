#pragma once

#include "book.h"
#include "device_cells.h"
#include "worker.h"

#include <QObject>

namespace ui {

/** Saves devices of the book as a table that a person chooses a place for; nothing waits meanwhile. */
class DeviceExport : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Running, ///< count() devices so far.
        Saved, ///< count() devices in path().
        Stopped, ///< By a person; the file is as it was.
        Failed ///< detail() says why; the file is as it was.
    };

    /**
     * @param book must outlive it
     * @param window over which the choice of a file is shown
     */
    DeviceExport(storage::Book &book, QWidget *window);

    /** Lets a person choose a file for the devices of @p iotIds, or for all when there are none. */
    void offer(const QStringList &iotIds);

    /** The same as at the last time, in another place. */
    void offerAgain() { offer(m_iotIds); }

    /** Writes the devices of @p iotIds, or all, to @p path: all of them, or the file stays as it was. */
    void write(const QString &path, const QStringList &iotIds);

    void stop();

    State state() const { return m_state; }
    qint64 count() const { return m_count; }
    const QString &path() const { return m_path; }

    /** Technical, or the system's words. */
    const QString &detail() const { return m_detail; }

Q_SIGNALS:
    void changed();

private:
    void readPortion(const QString &afterIotId);
    void take(const storage::Result<QList<storage::BookEntry>> &portion);
    void save();
    void become(State state, const QString &detail = {});

    storage::Book &m_book;
    QWidget *m_window;
    QStringList m_iotIds; ///< Empty: all.
    qsizetype m_asked = 0; ///< How many of them were asked for.
    QString m_path;
    exchange::TableWords m_words;
    QByteArray m_lines;
    Worker<QByteArray> m_lining;
    Worker<QString> m_saving;
    State m_state = State::Idle;
    qint64 m_count = 0;
    QString m_detail;
    int m_question = 0; ///< Answers to an export that was stopped are dropped.
};

} // namespace ui
