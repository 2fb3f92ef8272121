#include "device_list.h"

#include "book.h"
#include "book_loader.h"
#include "bulk_line.h"
#include "busy_line.h"
#include "device_at_hand.h"
#include "device_finder.h"
#include "device_list_actions.h"
#include "device_list_state.h"
#include "device_marks.h"
#include "device_presentation.h"
#include "device_table.h"
#include "device_view.h"
#include "iot_id.h"
#include "keep_translated.h"
#include "low_window.h"
#include "plain_text.h"
#include "platform_devices.h"
#include "typography.h"

#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace ui {

using desk::PlatformDevices;
using tables::DeviceTable;

DeviceList::DeviceList(const DeviceListParts &parts, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_table(new DeviceTable([&desk = parts.desk] { return desk.client().platformTime(); }, this))
    , m_presentation(new DevicePresentation(this))
    , m_loader(new tables::BookLoader(parts.book, *m_table, this))
    , m_platform(new PlatformDevices(parts.desk, parts.book, this))
    , m_finder(new DeviceFinder(
          parts.settings, theme, [this](tables::DeviceGroup group) { return m_table->count(group); }, this))
    , m_bulk(new BulkLine(parts.bulkReader, theme, this))
    , m_count(plainLabel(this, QStringLiteral("muted")))
    , m_busy(new BusyLine(this))
    , m_view(new DeviceView(parts.settings, theme, this))
    , m_state(new DeviceListState(theme, this))
{
    setProperty("panel", QStringLiteral("side"));
    m_presentation->setSourceModel(m_table);
    m_view->setObjectName(QStringLiteral("deviceView"));
    m_view->setModel(m_presentation);
    m_state->setObjectName(QStringLiteral("deviceState"));
    m_count->setObjectName(QStringLiteral("deviceCount"));
    m_atHand = new DeviceAtHand(*m_view, *m_table, this);
    m_marks = new DeviceMarks(*m_view, this);
    m_actions = new DeviceListActions(parts.bulkReader, *m_view, *m_marks, this);
    m_actions->addMenu(m_finder->more());
    layOut();
    connectFinder();
    connectView();
    connectSources();
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, m_table, &DeviceTable::refreshGroups);
    m_minute.start();
    keepTranslated(this, [this] { say(); });
}

DeviceList::~DeviceList()
{
    m_view->saveColumns();
}

void DeviceList::layOut()
{
    auto *top = new QVBoxLayout;
    top->setContentsMargins(grid(this, 1.5), grid(this, 1.5), grid(this, 1.5), grid(this));
    top->setSpacing(grid(this, 0.75));
    top->addWidget(m_finder);
    top->addWidget(m_bulk);
    m_finder->addCount(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_busy);
    column->addWidget(m_view, 1);
    column->addWidget(m_state, 1);
}

void DeviceList::connectFinder()
{
    connect(m_finder, &DeviceFinder::textChanged, this, &DeviceList::filter);
    connect(m_finder, &DeviceFinder::returnPressed, this, &DeviceList::chooseFirst);
    m_finder->leadDownTo(m_view);
    connect(m_finder, &DeviceFinder::left, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_finder, &DeviceFinder::groupChosen, this, &DeviceList::chooseGroup);
    connect(m_table, &DeviceTable::countsChanged, this, [this] {
        m_finder->sayCounts();
        layout()->activate(); // A line of groups may have come or gone.
    });
    connect(m_state, &StatePage::actionTriggered, this, &DeviceList::act);
}

void DeviceList::connectView()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (!m_view->isTable())
            m_atHand->chooseRow(row);
    });
    connect(m_view, &DeviceView::opened, this, &DeviceList::open);
    connect(m_view, &DeviceView::typed, this, [this](const QString &text) {
        m_finder->focusSearch(Qt::OtherFocusReason);
        m_finder->setText(text);
    });
    connect(m_view, &DeviceView::escaped, this, [this] {
        if (m_view->isTable())
            showAsTable(false);
        else
            m_finder->setText({});
    });
    connect(m_actions->tableView(), &QAction::toggled, this, &DeviceList::showAsTable);
    connect(m_actions, &DeviceListActions::openWanted, this, &DeviceList::open);
    connect(m_atHand, &DeviceAtHand::chosen, this, &DeviceList::deviceChosen);
    connect(m_atHand, &DeviceAtHand::none, this, &DeviceList::noneChosen);
    connect(m_atHand, &DeviceAtHand::allRowsNeeded, this, &DeviceList::showAll);
    connect(m_marks, &DeviceMarks::changed, this, &DeviceList::selectionChanged);
}

void DeviceList::connectSources()
{
    connect(m_loader, &tables::BookLoader::loaded, this, &DeviceList::bookRead);
    connect(m_loader, &tables::BookLoader::updated, this, &DeviceList::showChanges);
    connect(m_table, &DeviceTable::becameSorted, this, &DeviceList::showChanges);
    connect(m_platform, &PlatformDevices::begun, this, &DeviceList::platformAsked);
    connect(m_platform, &PlatformDevices::cameWithoutBook, this, &DeviceList::showWithoutBook);
    connect(m_platform, &PlatformDevices::ended, this, &DeviceList::platformAnswered);
}

void DeviceList::say()
{
    m_view->setAccessibleName(tr("Devices"));
    m_actions->say();
    m_table->retranslate();
    m_presentation->retranslate();
    showState();
}

void DeviceList::setUnknownOutcomes(const QSet<QString> &iotIds)
{
    m_table->setUnknownOutcomes(iotIds);
    showState();
}

QStringList DeviceList::selectedIotIds() const
{
    return m_marks->iotIds();
}

int DeviceList::selectedCount() const
{
    return m_marks->count();
}

void DeviceList::setSelectionActions(const QList<QAction *> &actions)
{
    m_actions->setForMarked(actions);
}

void DeviceList::setListActions(const QList<QAction *> &actions)
{
    m_actions->setForBook(actions);
}

QList<QAction *> DeviceList::listActions() const
{
    return m_actions->ofList();
}

bool DeviceList::isTable() const
{
    return m_view->isTable();
}

void DeviceList::showAsTable(bool table)
{
    if (table == m_view->isTable())
        return;
    m_view->showAsTable(table);
    m_actions->tableView()->setChecked(table);
    Q_EMIT tableShown(table);
    if (!table)
        m_atHand->chooseRow(m_view->currentIndex());
}

void DeviceList::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    window()->installEventFilter(this);
    fit();
}

bool DeviceList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        fit();
    return QFrame::eventFilter(watched, event);
}

/** It is the window that is low: the list itself is as high as it needs where its page is scrolled. */
void DeviceList::fit()
{
    m_finder->setLow(isWindowLow(this));
}

QSize DeviceList::minimumSizeHint() const
{
    QSize least = QFrame::minimumSizeHint();
    if (layout()->hasHeightForWidth()) // It tells of no height otherwise.
        least.setHeight(layout()->totalMinimumHeightForWidth(width()));
    return least;
}

void DeviceList::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace ui
