#pragma once

#include "desk.h"
#include "device_group.h"

#include <QFrame>
#include <QSet>
#include <QTimer>

class QAction;
class QLabel;
class QSettings;

namespace desk {
class BulkReader;
class OperationRunner;
class PlatformDevices;
} // namespace desk

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
class DeviceAtHand;
class DeviceFinder;
class DeviceListActions;
class DeviceListState;
class DeviceMarks;
class DevicePresentation;
class DeviceView;
class Theme;

/** What a device list works with. All must outlive the list. */
struct DeviceListParts {
    desk::Desk &desk;
    desk::OperationRunner &runner; ///< Tells what this profile did to a device.
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

    /** The iotIds of the marked devices, in the order of the list. */
    QStringList selectedIotIds() const;

    /** How many devices are marked. */
    int selectedCount() const;

    /** Actions on the marked devices, such as edit and remove, for the context menu; they must outlive the list. */
    void setSelectionActions(const QList<QAction *> &actions);

    /** Actions on the whole book, such as add and import, for the button of the list; they must outlive the list. */
    void setListActions(const QList<QAction *> &actions);

    /** What the list itself can do: the table view, reading the marked and all devices. */
    QList<QAction *> listActions() const;

    /** Whether the list is shown as a table that takes all the room. */
    bool isTable() const;
    void showAsTable(bool table);

    /** As high as the words and buttons need that wrap in the present width. */
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

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
    void layOut();
    void fit();
    void connectFinder();
    void connectView();
    void connectSources();
    void say();
    void bookRead();
    void platformAsked();
    void platformAnswered();
    void showWithoutBook(const QList<plans::Device> &devices, const QDateTime &seenAt);
    void showChanges();
    void filter();
    void chooseGroup(std::optional<tables::DeviceGroup> group);
    void showAll();
    void chooseFirst();
    void open(const QModelIndex &index);
    QString typedIotId() const;
    bool isUnknown(const QString &iotId) const;
    void openTyped();
    void showState();
    void sayWhyEmpty();
    void showCount();
    void act();

    DeviceListParts m_parts;
    tables::DeviceTable *m_table;
    DevicePresentation *m_presentation;
    tables::BookLoader *m_loader;
    desk::PlatformDevices *m_platform;
    DeviceFinder *m_finder;
    BulkLine *m_bulk;
    QLabel *m_count;
    BusyLine *m_busy;
    DeviceView *m_view;
    DeviceListState *m_state;
    DeviceAtHand *m_atHand = nullptr;
    DeviceMarks *m_marks = nullptr;
    DeviceListActions *m_actions = nullptr;
    bool m_bookRead = false; ///< At least once.
    QTimer m_minute; ///< As time passes devices change their groups.
};

} // namespace ui
