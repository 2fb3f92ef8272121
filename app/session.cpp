#include "session.h"

#include <QLoggingCategory>

namespace app {

Q_LOGGING_CATEGORY(sessionLog, "plandesk.session")

Session::Session(linkvisual::Endpoint endpoint, linkvisual::Secret appSecret, const QString &journalFile,
    desk::RunnerSettings settings, QObject *parent)
    : QObject(parent)
    , m_journal(journalFile)
    , m_gate(m_journal)
    , m_client(std::move(endpoint), std::move(appSecret), m_gate, linkvisual::Timing{})
    , m_desk(m_client)
    , m_runner(m_client, m_desk, m_journal, m_gate, std::move(settings))
{
}

QCoro::Task<> Session::open()
{
    // Without the journal the runner refuses every write and says why, so reading goes on.
    const auto opened = co_await m_journal.open();
    if (!opened) {
        qCWarning(sessionLog) << "The journal cannot be opened:" << opened.error().detail;
        co_return;
    }
    const auto pickedUp = co_await m_runner.pickUp();
    if (!pickedUp)
        qCWarning(sessionLog) << "Open operations cannot be taken over:" << pickedUp.error().detail;
}

QCoro::Task<> Session::close()
{
    co_await m_runner.close();
    co_await m_client.close();
}

} // namespace app
