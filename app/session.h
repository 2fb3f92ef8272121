#pragma once

#include "book.h"
#include "client.h"
#include "desk.h"
#include "journal.h"
#include "journal_gate.h"
#include "main_window.h"
#include "operation_runner.h"

#include <QObject>

namespace app {

/** Everything that works for one profile, put together. */
class Session : public QObject
{
    Q_OBJECT

public:
    /**
     * @param endpoint the platform
     * @param appSecret signs every request
     * @param journalFile where writes are recorded; its folder must exist
     */
    Session(linkvisual::Endpoint endpoint, linkvisual::Secret appSecret, const QString &journalFile,
        desk::RunnerSettings settings, linkvisual::Timing timing = {}, QObject *parent = nullptr);

    /** Lets @p window work, and opens the journal for it, as often as the window wants. */
    void serve(ui::MainWindow &window);

    desk::OperationRunner &runner() { return m_runner; }

    /** Ends when the last write is answered and nothing runs any more. */
    QCoro::Task<> close();

private:
    /** Opens the journal and takes over what an earlier run left open. */
    QCoro::Task<storage::Result<void>> open();

    storage::Journal m_journal;
    desk::JournalGate m_gate;
    linkvisual::Client m_client;
    desk::Desk m_desk;
    desk::OperationRunner m_runner;
    storage::Book m_book;
};

} // namespace app
