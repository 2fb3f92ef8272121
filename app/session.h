#pragma once

#include "book.h"
#include "bulk_reader.h"
#include "client.h"
#include "desk.h"
#include "journal.h"
#include "journal_gate.h"
#include "main_window.h"
#include "operation_runner.h"
#include "picture_store.h"

#include <QObject>

namespace app {

/** Where a profile keeps what it knows; the folders of the files must exist. */
struct SessionFiles {
    QString journal; ///< What was bought.
    QString book; ///< The devices, and the plans last read of them.
    QString pictures; ///< A folder for pictures of the catalogue; made when it is needed.
};

/** Everything that works for one profile, put together. */
class Session : public QObject
{
    Q_OBJECT

public:
    /**
     * @param endpoint the platform
     * @param appSecret signs every request
     */
    Session(linkvisual::Endpoint endpoint, linkvisual::Secret appSecret, const SessionFiles &files,
        desk::RunnerSettings settings, linkvisual::Timing timing = {}, QObject *parent = nullptr);

    /** Lets @p window work, and opens the journal and the book for it, as often as the window wants. */
    void serve(ui::MainWindow &window);

    desk::OperationRunner &runner() { return m_runner; }
    storage::Book &book() { return m_book; }
    desk::BulkReader &bulkReader() { return m_bulkReader; }

    /** Ends when the last write is answered and nothing runs any more. */
    QCoro::Task<> close();

private:
    /** Opens the journal and takes over what an earlier run left open. */
    QCoro::Task<storage::Result<void>> open();

    void openBookFor(ui::MainWindow &window);

    storage::Journal m_journal;
    storage::Book m_book;
    desk::JournalGate m_gate;
    linkvisual::Client m_client;
    desk::Desk m_desk;
    desk::OperationRunner m_runner;
    desk::BulkReader m_bulkReader;
    pictures::PictureStore m_pictures;
};

} // namespace app
