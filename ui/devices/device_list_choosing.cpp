#include "book_loader.h"
#include "bulk_reader.h"
#include "busy_line.h"
#include "device_list.h"
#include "device_presentation.h"
#include "device_table.h"
#include "device_view.h"
#include "filter_button.h"
#include "group_chips.h"
#include "iot_id.h"
#include "plain_text.h"
#include "state_page.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

// What is found, marked and chosen in the list of devices, and what is said when that is nothing.

namespace ui {

using tables::DeviceTable;

void DeviceList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DeviceList::filter()
{
    const QString text = m_search->text();
    m_table->setText(text);
    m_loader->findOrders(text);
    m_filters->setCurrent({{}, m_table->text(), m_table->group()});
    showState();
}

void DeviceList::chooseGroup(std::optional<tables::DeviceGroup> group)
{
    m_chips->choose(group);
    m_table->refreshGroups();
    m_table->setGroup(group);
    m_filters->setCurrent({{}, m_table->text(), m_table->group()});
    showState();
}

void DeviceList::choose(const QString &iotId)
{
    m_wanted = m_table->device(iotId) ? QString() : iotId;
    if (!m_wanted.isEmpty()) {
        // No other row looks as if it were this device, and each can be chosen, also the one from before.
        m_view->selectionModel()->clear();
        m_announced.reset();
        return;
    }
    if (m_table->rowOf(iotId) < 0) {
        m_search->clear();
        chooseGroup(std::nullopt);
    }
    m_view->setCurrentIndex(m_presentation->index(m_table->rowOf(iotId), 0));
    m_chosen = iotId;
    announce();
}

void DeviceList::chooseRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_chosen = index.data(DeviceTable::IotIdRole).toString();
    m_wanted.clear();
    announce();
}

void DeviceList::chooseFirst()
{
    if (m_table->rowCount() == 0) {
        openTyped();
        return;
    }
    m_view->setCurrentIndex(m_presentation->index(0, 0));
    m_view->setFocus(Qt::OtherFocusReason);
}

/** The device ID in what is searched for, when it has one that no row has. */
QString DeviceList::typedIotId() const
{
    constexpr qsizetype shortest = 16; // Anything shorter is rather a name or the beginning of something.
    const QString iotId = plans::iotIdIn(m_table->text());
    return iotId.size() >= shortest && m_table->rowCount() == 0 ? iotId : QString();
}

void DeviceList::openTyped()
{
    if (const QString iotId = typedIotId(); !iotId.isEmpty())
        Q_EMIT deviceTyped(iotId);
}

void DeviceList::open(const QModelIndex &index)
{
    showAsTable(false);
    chooseRow(index);
}

QStringList DeviceList::selectedIotIds() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QStringList iotIds;
    for (const int row : rows)
        iotIds << m_table->index(row, 0).data(DeviceTable::IotIdRole).toString();
    return iotIds;
}

int DeviceList::selectedCount() const
{
    // A row may be marked in pieces.
    QSet<std::pair<int, int>> pieces;
    int count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        if (!pieces.contains({range.top(), range.bottom()}))
            count += range.height();
        pieces.insert({range.top(), range.bottom()});
    }
    return count;
}

QList<plans::Device> DeviceList::selectedDevices() const
{
    QList<plans::Device> devices;
    for (const QString &iotId : selectedIotIds()) {
        if (const std::optional<plans::Device> device = m_table->device(iotId))
            devices << *device;
    }
    return devices;
}

QStringList DeviceList::shownIotIds() const
{
    QStringList iotIds;
    for (int row = 0; row < m_table->rowCount(); ++row)
        iotIds << m_table->index(row, 0).data(DeviceTable::IotIdRole).toString();
    return iotIds;
}

void DeviceList::keepMarks()
{
    const QStringList selected = selectedIotIds();
    m_marks.selected = QSet<QString>(selected.begin(), selected.end());
    m_marks.top = m_view->indexAt(QPoint(0, 0)).data(DeviceTable::IotIdRole).toString();
}

void DeviceList::restoreMarks()
{
    QItemSelectionModel *marks = m_view->selectionModel();
    // The device at hand stays, although no row may show it now.
    const bool hasRow = !m_chosen.isEmpty() && m_wanted.isEmpty();
    if (const int row = hasRow ? m_table->rowOf(m_chosen) : -1; row >= 0)
        marks->setCurrentIndex(m_presentation->index(row, 0), QItemSelectionModel::NoUpdate);
    QItemSelection selection;
    for (int row = 0; row < m_table->rowCount() && !m_marks.selected.isEmpty(); ++row) {
        const QModelIndex index = m_presentation->index(row, 0);
        if (m_marks.selected.remove(index.data(DeviceTable::IotIdRole).toString()))
            selection.select(index, index);
    }
    marks->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (marks->currentIndex().isValid())
        m_view->scrollTo(marks->currentIndex());
    permitReading();
}

void DeviceList::permitReading()
{
    const bool running = m_parts.bulkReader.progress().running;
    const QString busy = running ? tr("Other devices are being read; stop that first, or wait") : QString();
    m_readSelected->setEnabled(!running && m_view->selectionModel()->hasSelection());
    m_readAll->setEnabled(!running && m_table->rowCount() > 0);
    m_readSelected->setToolTip(running ? busy : tr("Read the orders and the free plan of the marked devices"));
    m_readAll->setToolTip(running ? busy : tr("Read the orders and the free plan of all devices that the list shows"));
}

void DeviceList::showContextMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("deviceContextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (m_view->isTable() && m_view->currentIndex().isValid())
        menu->addAction(tr("&Open"), this, [this] { open(m_view->currentIndex()); });
    menu->addAction(m_readSelected);
    menu->addAction(tr("Mark &all"), m_view, &QAbstractItemView::selectAll);
    if (!m_selectionActions.isEmpty()) {
        menu->addSeparator();
        menu->addActions(m_selectionActions);
    }
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

void DeviceList::fillMoreMenu()
{
    QMenu *menu = m_more->menu();
    // Clearing a menu leaves the menus in it.
    qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    menu->clear();
    menu->setToolTipsVisible(true);
    menu->addActions(listActions());
    m_view->fillSortMenu(menu->addMenu(tr("S&ort by")));
    if (m_view->isTable())
        m_view->fillColumnMenu(menu->addMenu(tr("&Columns")));
    if (!m_listActions.isEmpty()) {
        menu->addSeparator();
        menu->addActions(m_listActions);
    }
}

void DeviceList::showState()
{
    showCount();
    permitReading();
    m_stack->setCurrentIndex(m_table->rowCount() > 0 ? 0 : 1);
    if (m_table->rowCount() > 0)
        return;
    if (m_table->total() > 0 || !typedIotId().isEmpty())
        sayNothingFound();
    else
        sayEmpty();
}

void DeviceList::showCount()
{
    const QLocale locale;
    const int all = m_table->total();
    const bool filtered = !m_table->text().isEmpty() || m_table->group();
    //: %1 the number of devices that match the search, %2 the number of all devices.
    m_count->setText(filtered ? tr("%1 of %2").arg(locale.toString(m_table->rowCount()), locale.toString(all))
                              : tr("%Ln device(s)", nullptr, all));
    m_count->setVisible(all > 0);
}

void DeviceList::sayNothingFound()
{
    if (m_table->text().isEmpty()) {
        m_state->say(QStringLiteral("empty"), tr("No device is in this group any more"), {}, tr("Show all devices"));
        return;
    }
    if (!typedIotId().isEmpty()) {
        m_state->say(QStringLiteral("camera"), tr("The book does not have this device"),
            tr("What the platform knows of it can be read all the same."), tr("Open the device"));
        return;
    }
    m_state->say(QStringLiteral("search"), tr("Nothing matches “%1”").arg(onOneLine(m_table->text())),
        tr("Order and phone numbers are found only among what was read here. Ask the caller for the device ID."),
        m_table->group() ? tr("Show all devices") : tr("Clear the search"));
}

void DeviceList::sayEmpty()
{
    if (m_reading != Reading::Running && (m_loader->error() || m_learnError)) {
        const storage::StorageError &error = m_loader->error() ? *m_loader->error() : *m_learnError;
        m_state->say(
            QStringLiteral("error"), tr("The device book cannot be used"), onOneLine(error.detail), tr("Try again"));
        return;
    }
    switch (m_reading) {
    case Reading::NotYet:
    case Reading::Done:
        if (!m_bookRead || m_loader->isLoading()) {
            m_state->say(QStringLiteral("camera"), tr("Opening the device book…"), {});
            break;
        }
        m_state->say(QStringLiteral("empty"), tr("No devices yet"),
            tr("The device book is empty, and the profile's products have no devices."), tr("Read from the platform"));
        break;
    case Reading::Running:
        m_state->say(QStringLiteral("camera"), tr("Reading the devices…"),
            tr("All products of the profile are asked for, one after the other."), tr("Stop waiting"));
        break;
    case Reading::Stopped:
        m_state->say(QStringLiteral("camera"), tr("The devices were not read"), tr("You stopped waiting for them."),
            tr("Read from the platform"));
        break;
    case Reading::Failed:
        if (m_error->kind == linkvisual::ErrorKind::NotOffered) {
            m_state->say(QStringLiteral("empty"), tr("No devices yet"),
                tr("This platform does not list its devices. Type or paste a device ID above, or import a table."));
        } else {
            m_state->sayError(*m_error);
        }
        break;
    }
}

void DeviceList::act()
{
    if (!typedIotId().isEmpty()) {
        openTyped();
    } else if (m_table->total() > 0) {
        chooseGroup(std::nullopt);
        m_search->clear();
        focusSearch();
    } else if (m_reading == Reading::Running) {
        ++m_question;
        m_reading = Reading::Stopped;
        m_busy->setBusy(false);
        showState();
    } else if (m_loader->error()) {
        load();
    } else {
        read();
    }
}

} // namespace ui
