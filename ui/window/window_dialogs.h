#pragma once

#include "quick_open.h"

#include <QMainWindow>
#include <QPointer>

class QSettings;

namespace desk {
class ProfileDesk;
}

namespace ui {

class KeysDialog;
class ProfilesDialog;
class SessionPages;
class Theme;

/** The dialogs that the window opens: the keys, what finds anything, the profiles, the operator's name; each once. */
class WindowDialogs : public QObject
{
    Q_OBJECT

public:
    /** What they need. All must outlive the dialogs. */
    struct Parts {
        desk::ProfileDesk &profiles;
        QSettings &settings;
        const Theme &theme;
    };

    /** @param window their parent, whose menus they look at */
    WindowDialogs(const Parts &parts, QMainWindow *window);

    /** Menus and actions that are found as something else than actions. */
    void setKinds(const QHash<const QObject *, QuickKind> &kinds) { m_kinds = kinds; }

    /** Takes note of which profile is worked with; null: the built-in platform. */
    void setProfile(const QUuid &id);

    /** Works with @p session; nullptr: what looks at the one before is closed, which must still be there. */
    void setSession(SessionPages *session);

    /** Makes the shortcut of @p action, which asks for the list of keys, work in what blocks the window as well. */
    void offerKeysBy(QAction *action);

    /** Opens the list of keys, over what blocks the window if anything does. */
    void showKeys();

    /** Opens what finds devices, orders, actions, settings and profiles. */
    void showQuickOpen();
    void closeQuickOpen();

    /** Opens the list of profiles, or what asks how the person here is called. */
    void showProfiles();
    void showOperatorName();

Q_SIGNALS:
    /** A person wants to work with the profile @p id. */
    void profileChosen(const QUuid &id);

    /** A person wants to see a device, and one of its orders; no order when @p orderId is empty. */
    void deviceWanted(const QString &iotId, const QString &orderId);

private:
    QWidget *placeOfKeys() const;

    Parts m_parts;
    QMainWindow *m_window;
    QHash<const QObject *, QuickKind> m_kinds;
    QUuid m_profile;
    SessionPages *m_session = nullptr;
    QPointer<KeysDialog> m_keys;
    QPointer<QuickOpen> m_quickOpen;
    QPointer<ProfilesDialog> m_profiles;
};

} // namespace ui
