#include "session.h"

#include <QLoggingCategory>

namespace app {

Q_LOGGING_CATEGORY(sessionLog, "plandesk.session")

Session::Session(linkvisual::Endpoint endpoint, linkvisual::Secret appSecret, const SessionFiles &files,
    desk::RunnerSettings settings, linkvisual::Timing timing, QObject *parent)
    : QObject(parent)
    , m_journal(files.journal)
    , m_book(files.book)
    , m_gate(m_journal)
    , m_client(std::move(endpoint), std::move(appSecret), m_gate, std::move(timing))
    , m_desk(m_client)
    , m_runner(m_client, m_desk, m_journal, m_gate, std::move(settings))
    , m_bulkReader(m_desk, m_book)
    , m_pictures(files.pictures)
{
}

void Session::serve(ui::MainWindow &window)
{
    // First, so that whatever the window asks of the book is asked of an open one.
    openBookFor(window);
    connect(&window, &ui::MainWindow::openBookWanted, this, [this, &window] { openBookFor(window); });
    connect(&m_book, &storage::Book::replaced, &window, &ui::MainWindow::setBookOpened);
    window.work({m_client, m_desk, m_runner, m_book, m_bulkReader, m_pictures});
    const auto openFor = [this, &window] {
        QCoro::connect(open(), &window, [&window](const storage::Result<void> &opened) {
            window.setRecordError(opened ? std::nullopt : std::optional(opened.error()));
        });
    };
    connect(&window, &ui::MainWindow::openRecordWanted, this, openFor);
    openFor();
}

void Session::openBookFor(ui::MainWindow &window)
{
    QCoro::connect(m_book.open(), &window, [&window](const storage::Result<storage::BookOpening> &opened) {
        if (!opened)
            qCWarning(sessionLog) << "The device book cannot be used:" << opened.error().detail;
        else if (!opened->movedAside.isEmpty())
            qCWarning(sessionLog) << "The device book was moved aside:" << opened->movedAside;
        window.setBookOpened(opened);
    });
}

QCoro::Task<storage::Result<void>> Session::open()
{
    // Without the journal the runner refuses every write, so reading goes on.
    storage::Result<void> opened = co_await m_journal.open();
    if (opened)
        opened = co_await m_runner.pickUp();
    if (!opened)
        qCWarning(sessionLog) << "The journal cannot be used:" << opened.error().detail;
    co_return opened;
}

QCoro::Task<> Session::close()
{
    m_bulkReader.cancel();
    co_await m_runner.close();
    co_await m_client.close();
    co_await m_bulkReader.close();
    co_await m_pictures.close();
}

} // namespace app
