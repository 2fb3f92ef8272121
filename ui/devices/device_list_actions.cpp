#include "device_list_actions.h"

#include "bulk_reader.h"
#include "device_marks.h"
#include "device_table.h"
#include "device_view.h"

#include <QMenu>
#include <QToolButton>

namespace ui {

DeviceListActions::DeviceListActions(
    desk::BulkReader &reader, DeviceView &view, const DeviceMarks &marks, QWidget *list)
    : QObject(list)
    , m_reader(reader)
    , m_view(view)
    , m_marks(marks)
    , m_list(list)
    , m_tableView(makeAction("tableView", "Ctrl+T"))
    , m_readMarked(makeAction("readSelected", "Ctrl+R"))
    , m_readAll(makeAction("readAll", "Ctrl+Shift+R"))
{
    m_tableView->setCheckable(true);
    connect(m_readMarked, &QAction::triggered, this, &DeviceListActions::readMarked);
    connect(m_readAll, &QAction::triggered, this, &DeviceListActions::readAll);
    connect(&reader, &desk::BulkReader::progressed, this, &DeviceListActions::permit);
    connect(&marks, &DeviceMarks::changed, this, &DeviceListActions::permit);
    connect(&view, &QWidget::customContextMenuRequested, this, &DeviceListActions::showContextMenu);
}

QAction *DeviceListActions::makeAction(const char *name, const char *keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(QKeySequence(QLatin1StringView(keys)));
    m_list->addAction(action);
    return action;
}

void DeviceListActions::say()
{
    //: Action: shows the devices as a table with columns.
    m_tableView->setText(tr("&Table view"));
    m_tableView->setToolTip(tr("Show the devices as a table with columns"));
    m_readMarked->setText(tr("Read the plans of the &marked devices"));
    m_readAll->setText(tr("Read the plans of all devices &shown"));
    permit();
}

void DeviceListActions::permit()
{
    const bool running = m_reader.progress().running;
    const QString busy = running ? tr("Other devices are being read; stop that first, or wait") : QString();
    m_readMarked->setEnabled(!running && m_view.selectionModel()->hasSelection());
    m_readAll->setEnabled(!running && m_view.model()->rowCount() > 0);
    m_readMarked->setToolTip(running ? busy : tr("Read the orders and the free plan of the marked devices"));
    m_readAll->setToolTip(running ? busy : tr("Read the orders and the free plan of all devices that the list shows"));
}

void DeviceListActions::readMarked()
{
    if (const QStringList iotIds = m_marks.iotIds(); !iotIds.isEmpty())
        m_reader.start(iotIds);
}

void DeviceListActions::readAll()
{
    QStringList iotIds;
    for (int row = 0; row < m_view.model()->rowCount(); ++row)
        iotIds << m_view.model()->index(row, 0).data(tables::DeviceTable::IotIdRole).toString();
    if (!iotIds.isEmpty())
        m_reader.start(iotIds);
}

void DeviceListActions::showContextMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_list);
    menu->setObjectName(QStringLiteral("deviceContextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (m_view.isTable() && m_view.currentIndex().isValid())
        menu->addAction(tr("&Open"), this, [this] { Q_EMIT openWanted(m_view.currentIndex()); });
    menu->addAction(m_readMarked);
    menu->addAction(tr("Mark &all"), &m_view, &QAbstractItemView::selectAll);
    if (!m_forMarked.isEmpty()) {
        menu->addSeparator();
        menu->addActions(m_forMarked);
    }
    menu->popup(m_view.viewport()->mapToGlobal(place));
}

void DeviceListActions::addMenu(QToolButton *button)
{
    auto *menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("deviceMoreMenu"));
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
}

void DeviceListActions::fillMenu(QMenu *menu)
{
    // Clearing a menu leaves the menus in it.
    qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    menu->clear();
    menu->addActions(ofList());
    m_view.fillSortMenu(menu->addMenu(tr("S&ort by")));
    if (m_view.isTable())
        m_view.fillColumnMenu(menu->addMenu(tr("&Columns")));
    if (!m_forBook.isEmpty()) {
        menu->addSeparator();
        menu->addActions(m_forBook);
    }
}

} // namespace ui
