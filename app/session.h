#pragma once

#include "book.h"
#include "bulk_reader.h"
#include "change_lock.h"
#include "client.h"
#include "desk.h"
#include "journal.h"
#include "journal_gate.h"
#include "main_window.h"
#include "operation_runner.h"
#include "others_outcomes.h"
#include "picture_store.h"
#include "session_files.h"

#include <QObject>
#include <QTimer>

namespace app {

using desk::SessionFiles;

/** Everything that works for one profile, put together. */
class Session : public QObject
{
    Q_OBJECT

public:
    /**
     * @param endpoint the platform
     * @param appSecret signs every request
     * @param rules what every write must pass before the client posts it, beside the lock of production
     */
    Session(linkvisual::Endpoint endpoint, linkvisual::Secret appSecret, const SessionFiles &files,
        desk::RunnerSettings settings, linkvisual::Timing timing = {}, QList<desk::WriteRule> rules = {},
        QObject *parent = nullptr);

    /** Lets @p window work, and opens the journal and the book for it, as often as the window wants. */
    void serve(ui::MainWindow &window);

    desk::OperationRunner &runner() { return m_runner; }
    storage::Book &book() { return m_book; }
    desk::BulkReader &bulkReader() { return m_bulkReader; }

    /** Keeps changes locked until a person unlocks them, where the environment is `production`. */
    desk::ChangeLock &changeLock() { return m_changeLock; }

    /** Ends when the last write is answered and nothing runs any more. */
    QCoro::Task<> close();

Q_SIGNALS:
    void opened();

private:
    /** Opens the journal and takes over what an earlier run left open. */
    QCoro::Task<storage::Result<void>> open();

    /** Begins a new journal in place of one that is lost, as a person wants it. */
    QCoro::Task<storage::Result<void>> beginAnew(QString reason);

    void openBookFor(ui::MainWindow &window);

    QList<desk::WriteRule> withLock(QList<desk::WriteRule> rules) const;
    desk::RunnerSettings withUnlockReason(desk::RunnerSettings settings) const;

    std::chrono::milliseconds m_pickUpDelay;
    desk::ChangeLock m_changeLock;
    storage::Journal m_journal;
    storage::Book m_book;
    desk::JournalGate m_gate;
    linkvisual::Client m_client;
    desk::Desk m_desk;
    desk::OperationRunner m_runner;
    desk::OthersOutcomes m_others;
    desk::BulkReader m_bulkReader;
    pictures::PictureStore m_pictures;
    bool m_closing = false; ///< Another may work in the window by now.
    bool m_opening = false; ///< A coroutine of this object waits for the journal.
    QTimer m_pickUp; ///< What another program leaves open when it dies is picked up here too.
};

} // namespace app
