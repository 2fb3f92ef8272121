#pragma once

#include "desk.h"
#include "device_group.h"
#include "storage_error.h"

#include <QFrame>
#include <QSet>
#include <QTimer>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace desk {
class BulkReader;
}

namespace storage {
class Book;
}

namespace tables {
class BookLoader;
class DeviceTable;
} // namespace tables

namespace ui {

class BulkLine;
class BusyLine;
class DevicePresentation;
class DeviceView;
class FilterButton;
class GroupChips;
class StatePage;
class Theme;

/** What a device list works with. All must outlive the list. */
struct DeviceListParts {
    desk::Desk &desk;
    storage::Book &book;
    desk::BulkReader &bulkReader;
    QSettings &settings;
};

/** All devices in the book of the profile, found as one types. */
class DeviceList : public QFrame
{
    Q_OBJECT

public:
    /** Nothing is read before load() is called. */
    DeviceList(const DeviceListParts &parts, const Theme &theme, QWidget *parent = nullptr);
    ~DeviceList() override;

    /** Reads the book, and the platform when there is nothing in the book. */
    void load();

    /** Reads the book after all, when it could not be read before. */
    void bookOpened();

    /** Asks the platform for the devices; what is shown stays until the answer is here. */
    void read();

    /** Puts the cursor into the search field. */
    void focusSearch();

    /** Chooses the device @p iotId, whatever the list is filtered by; once it is there, when the book has no such yet.
     */
    void choose(const QString &iotId);

    /** The devices of which it is not known whether a change happened. */
    void setUnknownOutcomes(const QSet<QString> &iotIds);

    /** The devices that are marked, in the order of the list. */
    QStringList selectedIotIds() const;
    QList<plans::Device> selectedDevices() const;

    /** How many devices are marked. */
    int selectedCount() const;

    /** Actions on the marked devices, such as edit and remove, for the context menu; they must outlive the list. */
    void setSelectionActions(const QList<QAction *> &actions) { m_selectionActions = actions; }

    /** Actions on the whole book, such as add and import, for the button of the list; they must outlive the list. */
    void setListActions(const QList<QAction *> &actions) { m_listActions = actions; }

    /** What the list itself can do: the table view, reading the marked and all devices. */
    QList<QAction *> listActions() const { return {m_tableView, m_readSelected, m_readAll}; }

    /** Whether the list is shown as a table that takes all the room. */
    bool isTable() const;
    void showAsTable(bool table);

    /** As high as the words and buttons need that wrap in the present width. */
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /** Another device was chosen, or the book has other facts of the same one. */
    void deviceChosen(const plans::Device &device);

    /** The device at hand is not in the book any more, and no other took its place. */
    void noneChosen();

    /** A device ID was searched for that no row has; the device is to be shown. */
    void deviceTyped(const QString &iotId);

    /** The devices are being read from the platform from now on. */
    void readBegun();

    /** The list could not be read again, where the platform has one; an older one is still shown. */
    void readFailed(const linkvisual::ApiError &error);

    /** The table view was switched on or off. */
    void tableShown(bool table);

    /** Other devices are marked. */
    void selectionChanged();

private:
    enum class Reading { NotYet, Running, Stopped, Done, Failed };

    /** What is to be marked again after the rows came anew. */
    struct Marks {
        QSet<QString> selected;
        QString top;
    };

    QAction *makeAction(const char *name, const char *keys);
    void layOut();
    void connectParts();
    void connectView();
    void say();
    void take(desk::Result<QList<plans::Device>> result);
    void showWithoutBook(const QList<plans::Device> &devices, const QDateTime &seenAt);
    void learnt(const std::optional<storage::StorageError> &error);
    void fail(const linkvisual::ApiError &error);
    void bookRead();
    void showChanges();
    void leaveMissing();
    void filter();
    void chooseGroup(std::optional<tables::DeviceGroup> group);
    void chooseRow(const QModelIndex &index);
    void chooseFirst();
    void open(const QModelIndex &index);
    QString typedIotId() const;
    void openTyped();
    void keepMarks();
    void restoreMarks();
    void announce();
    void readMany(const QStringList &iotIds);
    QStringList shownIotIds() const;
    void permitReading();
    void showContextMenu(const QPoint &place);
    void fillMoreMenu();
    void showState();
    void showCount();
    void sayNothingFound();
    void sayEmpty();
    void act();

    DeviceListParts m_parts;
    tables::DeviceTable *m_table;
    DevicePresentation *m_presentation;
    tables::BookLoader *m_loader;
    QLineEdit *m_search;
    QAction *m_leaveSearch;
    FilterButton *m_filters;
    QToolButton *m_more;
    GroupChips *m_chips;
    BulkLine *m_bulk;
    QLabel *m_count;
    BusyLine *m_busy;
    QStackedWidget *m_stack;
    DeviceView *m_view;
    StatePage *m_state;
    QAction *m_tableView;
    QAction *m_readSelected;
    QAction *m_readAll;
    QList<QAction *> m_selectionActions;
    QList<QAction *> m_listActions;
    Reading m_reading = Reading::NotYet;
    bool m_bookRead = false; ///< At least once.
    std::optional<linkvisual::ApiError> m_error;
    std::optional<storage::StorageError> m_learnError; ///< What the platform told could not be kept.
    QString m_chosen; ///< iotId.
    QString m_wanted; ///< The iotId of a device to be chosen once it is there.
    std::optional<plans::Device> m_announced;
    Marks m_marks;
    QTimer m_minute; ///< As time passes devices change their groups.
    int m_question = 0; ///< The number of the latest reading; answers to others are dropped.
};

} // namespace ui
