#include "leaving.h"

#include "session_pages.h"

namespace ui {

namespace {

// Wizards, readings and exports end each in a way of its own; looking is simpler than to follow them all.
constexpr std::chrono::milliseconds lookEvery{250};

} // namespace

Leaving::Leaving(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &Leaving::follow);
}

void Leaving::begin(SessionPages *session, const QString &where, const std::function<void()> &leave)
{
    forget(); // What it asked about may be another by now.
    if (session != nullptr && session->saveNotes()) {
        connect(
            session, &SessionPages::notesSettled, this, [this, session, where, leave] { begin(session, where, leave); },
            Qt::SingleShotConnection);
        return;
    }
    const Unfinished unfinished = session != nullptr ? session->unfinished() : Unfinished();
    if (unfinished.isEmpty()) {
        leave();
        return;
    }
    m_session = session;
    m_dialog = new LeaveDialog(unfinished, where, m_window);
    connect(m_dialog, &LeaveDialog::leaveWanted, this, leave);
    connect(m_dialog, &QDialog::finished, &m_look, &QTimer::stop);
    connect(m_dialog, &QDialog::rejected, this, &Leaving::refused);
    m_goOn = [this, session, where, leave] { begin(session, where, leave); };
    m_look.start();
    m_dialog->open();
}

/** Things go on while it is asked; once nothing is unfinished any more, nobody needs to answer. */
void Leaving::follow()
{
    if (m_session == nullptr || m_dialog == nullptr) {
        m_look.stop();
        return;
    }
    const Unfinished unfinished = m_session->unfinished();
    if (unfinished.isEmpty())
        std::exchange(m_goOn, {})();
    else
        m_dialog->setUnfinished(unfinished);
}

void Leaving::forget()
{
    m_look.stop();
    delete m_dialog;
}

} // namespace ui
