#pragma once

#include "book_file.h"
#include "environment.h"
#include "operation.h"
#include "plan.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace linkvisual {
class Client;
}

namespace desk {
class BulkReader;
class Desk;
class OperationRunner;
} // namespace desk

namespace pictures {
class PictureStore;
}

namespace storage {
class Book;
}

namespace ui {

class BookBanner;
class CataloguePage;
class ChangeCommands;
class DevicePage;
class EnvironmentBar;
class KeysDialog;
class Language;
class Navigation;
class OperationBanner;
class OrdersPage;
class RecordBanner;
class StatePage;
class StatusLine;
class Theme;
class WindowActions;

/** What a window works with: one profile's connection. All must outlive the window. */
struct Session {
    linkvisual::Client &client;
    desk::Desk &desk;
    desk::OperationRunner &runner;
    storage::Book &book; ///< Perhaps not open yet; its functions wait for that.
    desk::BulkReader &bulkReader;
    pictures::PictureStore &pictures; ///< Of the plans on sale.
};

/** The program's window: where it works, the pages, and the state of the connection. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /** Shows at once, with nothing to work with yet. All references must outlive the window. */
    MainWindow(const Environment &environment, Theme &theme, Language &language, QSettings &settings,
        QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Begins to work; once in a window's life. */
    void work(const Session &session);

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
    void follow(const desk::Operation &operation);
    void permitBuying();
    void markUnknownOutcomes();
    QString obstacleToBuying() const;
    void buy(const std::optional<plans::Plan> &plan = {}, plans::Category category = plans::Category::Camera);
    void workCatalogue();
    void showKeys();
    void saveGeometry();

    Environment m_environment;
    Theme &m_theme;
    QSettings &m_settings;
    std::optional<Session> m_session;
    WindowActions *m_actions;
    EnvironmentBar *m_bar;
    Navigation *m_navigation;
    OperationBanner *m_banner;
    RecordBanner *m_recordBanner;
    BookBanner *m_bookBanner;
    QStackedWidget *m_pages;
    StatePage *m_starting;
    StatusLine *m_status;
    DevicePage *m_devices = nullptr;
    CataloguePage *m_catalogue = nullptr;
    OrdersPage *m_orders = nullptr;
    ChangeCommands *m_changes = nullptr;
    KeysDialog *m_keys = nullptr;
    QList<QMenu *> m_menus;
    QString m_failureTitle;
    QString m_failure;
    bool m_recordFailed = false;
};

} // namespace ui
