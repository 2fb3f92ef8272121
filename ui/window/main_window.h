#pragma once

#include "session_pages.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace ui {

class EnvironmentBar;
class KeysDialog;
class Language;
class Navigation;
class StatePage;
class StatusLine;
class Theme;
class WindowActions;

/** The program's window: where it works, the pages, and the state of the connection. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /** Shows at once, with nothing to work with yet. All references must outlive the window. */
    MainWindow(const Environment &environment, Theme &theme, Language &language, QSettings &settings,
        QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Says where it works from now on; before work(). */
    void setEnvironment(const Environment &environment);

    /** Begins to work with @p session, in place of an earlier one. */
    void work(const Session &session);

    /** Lets go of the session: nothing of the window uses it any more. */
    void rest();

    /** Says why the activity record cannot be opened and forbids what needs it; nothing: it is open. */
    void setRecordError(const std::optional<storage::StorageError> &error);

    /** Says that the device book cannot be opened, or was moved aside; hides that when there is nothing to tell. */
    void setBookOpened(const storage::Result<storage::BookOpening> &opened);

    /** Says that there is nothing to work with, and why. */
    void sayFailure(const QString &title, const QString &why);

Q_SIGNALS:
    /** A person wants the activity record to be opened again. */
    void openRecordWanted();

    /** A person wants the device book to be opened again. */
    void openBookWanted();

    /** A person wants to leave. */
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void fillMenus();
    void connectActions();
    void addIntakeActions();
    void say();
    void showKeys();
    void saveGeometry();

    Environment m_environment;
    Theme &m_theme;
    QSettings &m_settings;
    WindowActions *m_actions;
    EnvironmentBar *m_bar;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    StatePage *m_starting;
    StatusLine *m_status;
    SessionPages *m_session = nullptr;
    KeysDialog *m_keys = nullptr;
    QList<QMenu *> m_menus;
    QString m_failureTitle;
    QString m_failure;
};

} // namespace ui
