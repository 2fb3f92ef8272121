#include "window_dialogs.h"

#include "keys_dialog.h"
#include "operator_dialog.h"
#include "profiles_dialog.h"
#include "session_pages.h"

#include <QApplication>
#include <QDialog>
#include <QMenuBar>
#include <QWindow>

namespace ui {

WindowDialogs::WindowDialogs(const Parts &parts, QMainWindow *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
}

void WindowDialogs::setProfile(const QUuid &id)
{
    m_profile = id;
    if (m_profiles != nullptr)
        m_profiles->setCurrent(id);
}

void WindowDialogs::setSession(SessionPages *session)
{
    closeQuickOpen(); // It looks through the session.
    if (m_session != nullptr)
        delete m_keys; // It knows the actions of the session.
    m_session = session;
}

/** Qt lets a shortcut of the whole program rest while a dialog blocks the window, unless it is one of the dialog too.
 */
void WindowDialogs::offerKeysBy(QAction *action)
{
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [action] {
        QWidget *modal = QApplication::activeModalWidget();
        if (modal != nullptr && !modal->actions().contains(action))
            modal->addAction(action);
    });
}

/** The dialog or wizard at hand, which does not hear the keys of the window, or the window. */
QWidget *WindowDialogs::placeOfKeys() const
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    QWidget *active = QApplication::activeWindow();
    if (active != nullptr && active == m_keys)
        return m_keys->parentWidget();
    return qobject_cast<QDialog *>(active) != nullptr ? active : m_window;
}

void WindowDialogs::showKeys()
{
    QWidget *parent = placeOfKeys();
    if (m_keys != nullptr && m_keys->parentWidget() != parent)
        delete std::exchange(m_keys, nullptr); // It would be blocked, or go with a dialog that is closed.
    if (m_keys == nullptr)
        m_keys = new KeysDialog(*m_window, parent);
    m_keys->show();
    m_keys->raise();
    m_keys->activateWindow();
}

void WindowDialogs::showQuickOpen()
{
    if (m_quickOpen != nullptr)
        return;
    QuickParts parts{*m_window->menuBar(), m_kinds};
    if (m_session != nullptr) {
        parts.names = &m_session->deviceNames();
        parts.book = &m_session->book();
    }
    m_quickOpen = new QuickOpen(parts, m_parts.theme, m_window);
    connect(m_quickOpen, &QuickOpen::deviceWanted, this, &WindowDialogs::deviceWanted);
    m_quickOpen->open();
}

void WindowDialogs::closeQuickOpen()
{
    delete m_quickOpen;
}

void WindowDialogs::showProfiles()
{
    if (m_profiles == nullptr) {
        m_profiles = new ProfilesDialog(m_parts.profiles, m_profile, m_parts.theme, m_window);
        connect(m_profiles, &ProfilesDialog::chosen, this, &WindowDialogs::profileChosen);
    }
    m_profiles->show();
    m_profiles->raise();
    m_profiles->activateWindow();
}

void WindowDialogs::showOperatorName()
{
    (new OperatorDialog(m_parts.settings, m_window))->open();
}

} // namespace ui
