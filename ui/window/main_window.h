#pragma once

#include "no_session_page.h"
#include "session_pages.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace ui {

class DeletedProfileBanner;
class EnvironmentBar;
class Language;
class Leaving;
class Navigation;
class NoticeBanner;
class ProfileMenu;
class StatusLine;
class Theme;
class WindowActions;
class WindowDialogs;
class WindowMenus;

/** The program's window: where it works, the pages, and the state of the connection. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /** Shows at once, with nothing to work with yet. All references must outlive the window. */
    MainWindow(
        Theme &theme, Language &language, QSettings &settings, desk::ProfileDesk &profiles, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Says where it works from now on; before work(). A null id is the built-in platform. */
    void setProfile(const QUuid &id, const Environment &environment);

    /** Begins to work with @p session, in place of an earlier one. */
    void work(const Session &session);

    /** Lets go of the session, of which nothing of the window is used any more, and says why there is none. */
    void rest(const NoSession &why);

    /** What was typed as AppSecret where there was none. */
    plans::Secret enteredSecret() const;

    /** Says why the activity record cannot be opened and forbids what needs it; nothing: it is open. */
    void setRecordError(const std::optional<storage::StorageError> &error);

    /** Says that the device book cannot be opened, or was moved aside; hides that when there is nothing to tell. */
    void setBookOpened(const storage::Result<storage::BookOpening> &opened);

    /** Comes to the front of the desktop, as far as that lets a program do so. */
    void comeForward();

    /** Works with the profile @p id after asking where something would be lost; a null id is the built-in platform. */
    void chooseProfile(const QUuid &id);

    /**
     * Shows the device @p iotId, which need not be known, and chooses @p orderId unless that is empty. Waits for a
     * session, or for the profile that was just chosen. Reads only.
     */
    void openDevice(const QString &iotId, const QString &orderId);

    /** Remembers in the settings where the window is and how wide its columns are. */
    void saveGeometry();

    /** What the program has to say about itself. */
    NoticeBanner &notice() { return *m_notice; }

Q_SIGNALS:
    /** What helps to find a problem is to be copied. */
    void diagnosticsWanted();

    /** A person wants the activity record to be opened again. */
    void openRecordWanted();

    /** A new activity record is wanted in place of the lost one. */
    void newRecordWanted(const QString &reason);

    /** A person wants the device book to be opened again. */
    void openBookWanted();

    /** A person wants to work with the profile @p id; a null id is the built-in platform. */
    void profileChosen(const QUuid &id);

    /** A person wants it to be tried again to get something to work with. */
    void retryWanted();

    /** A person typed an AppSecret, which enteredSecret() has. */
    void secretEntered(desk::SecretHome home);

    /** A person wants to leave. */
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    /** A device to be shown when there is a session. */
    struct WantedDevice {
        QString iotId; ///< Empty: none.
        QString orderId;
        std::optional<QUuid> profile; ///< Whose it is; nothing: of the one that is worked with first.
    };

    void layOut();
    void connectActions();
    void connectProfiles();
    void say();
    void letGo();
    void openWantedDevice();
    void noteRemoved(const QUuid &id);
    QString nameOf(const QUuid &id) const;

    std::optional<Environment> m_environment; ///< Nothing until it is known where the program works.
    Theme &m_theme;
    QSettings &m_settings;
    desk::ProfileDesk &m_profiles;
    QUuid m_profile;
    WindowActions *m_actions;
    ProfileMenu *m_profileMenu;
    EnvironmentBar *m_bar;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    NoSessionPage *m_noSession;
    NoticeBanner *m_notice;
    DeletedProfileBanner *m_gone;
    StatusLine *m_status;
    WindowMenus *m_menus;
    WindowDialogs *m_dialogs;
    Leaving *m_leaving;
    std::optional<QUuid> m_leavingFor; ///< The profile that was chosen, while its session is not here yet.
    WantedDevice m_wanted;
    SessionPages *m_session = nullptr;
};

} // namespace ui
