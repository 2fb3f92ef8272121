#include "leaving.h"

#include "session_pages.h"

#include <QWizard>

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
    m_session = session;
    m_dialog = new LeaveDialog(unfinished, where, m_window);
    connect(m_dialog, &LeaveDialog::leaveWanted, this, leave);
    connect(m_dialog, &QDialog::rejected, this, &Leaving::refused);
    m_goOn = [this, session, where, leave] { begin(session, where, leave); };
    watch();
    m_dialog->open();
}

/** Nothing else can be begun while it is asked: the question stands before all windows. */
void Leaving::watch()
{
    connect(m_session, &SessionPages::unfinishedChanged, m_dialog, [this] { follow(); });
    const QList<QWizard *> wizards = m_session->findChildren<QWizard *>();
    for (const QWizard *wizard : wizards) {
        connect(wizard, &QDialog::finished, m_dialog, [this] { follow(); });
        connect(wizard, &QWizard::currentIdChanged, m_dialog, [this] { follow(); });
    }
}

/** Things go on while it is asked; once nothing is unfinished any more, nobody needs to answer. */
void Leaving::follow()
{
    const Unfinished unfinished = m_session->unfinished();
    if (unfinished.isEmpty())
        std::exchange(m_goOn, {})();
    else
        m_dialog->setUnfinished(unfinished);
}

void Leaving::forget()
{
    delete m_dialog;
}

} // namespace ui
