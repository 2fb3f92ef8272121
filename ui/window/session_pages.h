#pragma once

#include "book_file.h"
#include "environment.h"
#include "leave_dialog.h"
#include "operation.h"
#include "plan.h"
#include "window_actions.h"

#include <QWidget>

class QSettings;
class QStackedWidget;

namespace linkvisual {
class Client;
}

namespace desk {
class BulkReader;
class ChangeLock;
class Desk;
class OperationRunner;
class OthersOutcomes;
class ReplacementRecords;
} // namespace desk

namespace pictures {
class PictureStore;
}

namespace search {
class DeviceNameReader;
}

namespace storage {
class Book;
class Journal;
} // namespace storage

namespace ui {

class ActivityPage;
class BookBanner;
class BuyWizard;
class CataloguePage;
class ChangeCommands;
class DevicePage;
class OperationBanner;
class OrdersPage;
class OthersBanner;
class RecordBanner;
class ReplacementBanner;
class Theme;
class TokenBanner;

/** What a window works with: one profile's connection. All must outlive the pages. */
struct Session {
    linkvisual::Client &client;
    desk::Desk &desk;
    desk::OperationRunner &runner;
    desk::OthersOutcomes &others;
    storage::Journal &journal; ///< Perhaps not open yet, or not at all; its functions fail then.
    storage::Book &book; ///< Perhaps not open yet; its functions wait for that.
    desk::BulkReader &bulkReader;
    pictures::PictureStore &pictures; ///< Of the plans on sale.
    desk::ChangeLock &changeLock;
};

/** What of the window belongs to one session and goes with it: its pages, banners and wizards. */
class SessionPages : public QWidget
{
    Q_OBJECT

public:
    /**
     * All references must outlive the pages.
     *
     * @param actions those that need a session do something from here on
     */
    SessionPages(const Session &session, const Environment &environment, const Theme &theme, QSettings &settings,
        WindowActions &actions, QWidget *parent = nullptr);
    ~SessionPages() override;

    /** Shows the devices and reads them; once, when the pages are visible. */
    void begin();

    /** The actions of the list of devices and those that add or change devices, for the menus. */
    QList<QAction *> listActions() const;
    QList<QAction *> deviceActions() const;

    /** Those that bring devices in or out as tables. */
    QList<QAction *> tableActions() const;

    /** Says why the activity record cannot be opened and forbids what needs it; nothing: it is open. */
    void setRecordError(const std::optional<storage::StorageError> &error);

    /** Says that the device book cannot be opened, or was moved aside; hides that when there is nothing to tell. */
    void setBookOpened(const storage::Result<storage::BookOpening> &opened);

    /** Shows the device @p iotId, which need not be in the list, and chooses @p orderId unless that is empty. */
    void openDevice(const QString &iotId, const QString &orderId);

    /** The names of the devices, for finding them quickly. */
    search::DeviceNameReader &deviceNames();

    storage::Book &book() { return m_session.book; }

    /** What would be lost if the session ended now. */
    Unfinished unfinished() const;

    /** Writes down notes that are not in the book yet; true: that is on its way, and notesSettled() follows. */
    bool saveNotes();

    /** The profile was deleted: nothing can be changed with it any more. */
    void setProfileGone();

    /** Remembers in the settings how wide the columns are. */
    void saveColumns() const;

Q_SIGNALS:
    /** A person wants the activity record to be opened again. */
    void openRecordWanted();

    /** A new activity record is wanted in place of the lost one. */
    void newRecordWanted(const QString &reason);

    /** A person wants the device book to be opened again. */
    void openBookWanted();

    /** What unfinished() says may be another; a wizard tells that itself. */
    void unfinishedChanged();

    /** What was written of devices is in the book, or could not be taken. */
    void notesSettled();

private:
    void layOut();
    void connectActions();
    void connectBanner();
    void focusSearch();
    void follow(const desk::Operation &operation);
    void permitBuying();
    void markUnknownOutcomes();
    void connectReplacements();
    void connectUnfinished();
    void tellOfReplacements();
    QString obstacleToChanges() const;
    QString obstacleToBuying() const;
    void remedy(const QString &operationId);
    void buyInstead(const plans::Plan &plan, plans::Category category);

    /** The wizard that is open for the device with a purchase of which nothing was sent, or nothing. */
    BuyWizard *unsentPurchase() const;

    void buy(const std::optional<plans::Plan> &plan = {}, plans::Category category = plans::Category::Camera);

    Session m_session;
    Environment m_environment;
    const Theme &m_theme;
    QSettings &m_settings;
    WindowActions &m_actions;
    RecordBanner *m_recordBanner;
    BookBanner *m_bookBanner;
    OperationBanner *m_banner;
    OthersBanner *m_othersBanner;
    desk::ReplacementRecords *m_replacements;
    ReplacementBanner *m_replacementBanner;
    TokenBanner *m_tokenBanner;
    QStackedWidget *m_pages;
    DevicePage *m_devices;
    CataloguePage *m_catalogue;
    OrdersPage *m_orders;
    ActivityPage *m_activity;
    ChangeCommands *m_changes;
    search::DeviceNameReader *m_names = nullptr; ///< Made when it is needed: it takes memory.
    bool m_recordFailed = false;
    bool m_profileGone = false;
};

} // namespace ui
