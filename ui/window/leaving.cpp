#include "leaving.h"

#include "session_pages.h"

namespace ui {

Leaving::Leaving(QWidget *window)
    : QObject(window)
    , m_window(window)
{
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
    m_dialog = new LeaveDialog(unfinished, where, m_window);
    connect(m_dialog, &LeaveDialog::leaveWanted, this, leave);
    connect(m_dialog, &QDialog::rejected, this, &Leaving::refused);
    m_dialog->open();
}

void Leaving::forget()
{
    delete m_dialog;
}

} // namespace ui
