#include "session.h"

#include "session_log.h"

#include <QCoroSignal>
#include <QLoggingCategory>
#include <QPointer>

namespace app {

Q_LOGGING_CATEGORY(sessionLog, "plandesk.session")

Session::Session(linkvisual::Endpoint endpoint, linkvisual::Secret appSecret, const SessionFiles &files,
    desk::RunnerSettings settings, linkvisual::Timing timing, QList<desk::WriteRule> rules, QObject *parent)
    : QObject(parent)
    , m_pickUpDelay(settings.pickUpDelay)
    , m_changeLock(settings.environment == QLatin1String("production"), settings.now)
    , m_journal(files.journal)
    , m_book(files.book)
    , m_gate(m_journal, withLock(std::move(rules)))
    , m_client(std::move(endpoint), std::move(appSecret), m_gate, std::move(timing))
    , m_desk(m_client)
    , m_runner(m_client, m_desk, m_journal, m_gate, withUnlockReason(std::move(settings)))
    , m_others(m_journal)
    , m_bulkReader(m_desk, m_book)
    , m_pictures(files.pictures)
{
    logCalls(m_client);
    logOperations(m_runner);
    connect(&m_pickUp, &QTimer::timeout, this, [this] {
        if (!m_opening && !m_closing)
            open();
    });
}

QList<desk::WriteRule> Session::withLock(QList<desk::WriteRule> rules) const
{
    rules << [this] { return m_changeLock.isLocked() ? std::optional(desk::Obstacle::Locked) : std::nullopt; };
    return rules;
}

desk::RunnerSettings Session::withUnlockReason(desk::RunnerSettings settings) const
{
    settings.unlockReason = [this] { return m_changeLock.reason(); };
    return settings;
}

void Session::serve(ui::MainWindow &window)
{
    // First, so that whatever the window asks of the book is asked of an open one.
    openBookFor(window);
    connect(&window, &ui::MainWindow::openBookWanted, this, [this, &window] { openBookFor(window); });
    connect(&m_book, &storage::Book::replaced, &window, &ui::MainWindow::setBookOpened);
    window.work({m_client, m_desk, m_runner, m_others, m_journal, m_book, m_bulkReader, m_pictures, m_changeLock});
    const auto tell = [this, &window, self = QPointer(this)](const storage::Result<void> &opened) {
        if (self && !m_closing)
            window.setRecordError(opened ? std::nullopt : std::optional(opened.error()));
    };
    const auto openFor = [this, &window, tell] { QCoro::connect(open(), &window, tell); };
    connect(&window, &ui::MainWindow::newRecordWanted, this,
        [this, &window, tell](const QString &reason) { QCoro::connect(beginAnew(reason), &window, tell); });
    connect(&window, &ui::MainWindow::openRecordWanted, this, openFor);
    openFor();
}

void Session::openBookFor(ui::MainWindow &window)
{
    QCoro::connect(m_book.open(), &window,
        [this, &window, self = QPointer(this)](const storage::Result<storage::BookOpening> &opened) {
            if (!self || m_closing)
                return;
            if (!opened)
                qCWarning(sessionLog) << "The device book cannot be used:" << opened.error().detail;
            else if (!opened->movedAside.isEmpty())
                qCWarning(sessionLog) << "The device book was moved aside:" << opened->movedAside;
            window.setBookOpened(opened);
            if (opened)
                m_desk.knownPlans().keepIn(m_book);
        });
}

QCoro::Task<storage::Result<void>> Session::open()
{
    m_opening = true;
    // Without the journal the runner refuses every write, so reading goes on.
    storage::Result<void> opened = co_await m_journal.open();
    if (opened)
        opened = co_await m_runner.pickUp();
    if (opened)
        opened = co_await m_others.read();
    if (opened && !m_closing)
        m_pickUp.start(m_pickUpDelay);
    if (!opened)
        qCWarning(sessionLog) << "The journal cannot be used:" << opened.error().detail;
    m_opening = false;
    Q_EMIT this->opened();
    co_return opened;
}

QCoro::Task<storage::Result<void>> Session::beginAnew(QString reason)
{
    m_opening = true;
    const storage::Result<void> begun = co_await m_runner.beginRecordAnew(std::move(reason));
    if (begun)
        co_return co_await open();
    qCWarning(sessionLog) << "The journal cannot be begun anew:" << begun.error().detail;
    m_opening = false;
    Q_EMIT this->opened();
    co_return begun;
}

QCoro::Task<> Session::close()
{
    m_closing = true;
    m_pickUp.stop();
    m_bulkReader.cancel();
    if (m_opening)
        co_await qCoro(this, &Session::opened);
    // Together, so that no reading of the runner's is waited for; what is posted is waited for by both.
    QCoro::Task<> clientClosed = m_client.close();
    co_await m_runner.close();
    co_await std::move(clientClosed);
    co_await m_bulkReader.close();
    co_await m_pictures.close();
}

} // namespace app
