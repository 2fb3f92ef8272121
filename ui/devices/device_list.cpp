#include "device_list.h"

#include "book.h"
#include "book_loader.h"
#include "bulk_line.h"
#include "bulk_reader.h"
#include "busy_line.h"
#include "device_presentation.h"
#include "device_table.h"
#include "device_view.h"
#include "filter_button.h"
#include "group_chips.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "search_field.h"
#include "state_page.h"
#include "symbolic_icon.h"
#include "theme.h"
#include "typography.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using tables::DeviceTable;

DeviceList::DeviceList(const DeviceListParts &parts, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_table(new DeviceTable([&desk = parts.desk] { return desk.client().platformTime(); }, this))
    , m_presentation(new DevicePresentation(this))
    , m_loader(new tables::BookLoader(parts.book, *m_table, this))
    , m_search(new QLineEdit(this))
    , m_leaveSearch(new QAction(this))
    , m_filters(new FilterButton(parts.settings, theme, this))
    , m_more(new QToolButton(this))
    , m_chips(new GroupChips([this](tables::DeviceGroup group) { return m_table->count(group); }, this))
    , m_bulk(new BulkLine(parts.bulkReader, theme, this))
    , m_count(plainLabel(this, QStringLiteral("muted")))
    , m_busy(new BusyLine(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new DeviceView(parts.settings, theme, this))
    , m_state(new StatePage(theme, this))
    , m_tableView(makeAction("tableView", "Ctrl+T"))
    , m_readSelected(makeAction("readSelected", "Ctrl+R"))
    , m_readAll(makeAction("readAll", "Ctrl+Shift+R"))
{
    setProperty("panel", QStringLiteral("side"));
    m_presentation->setSourceModel(m_table);
    m_search->setObjectName(QStringLiteral("deviceSearch"));
    makeSearchField(m_search, theme);
    m_more->setObjectName(QStringLiteral("deviceMore"));
    m_more->setIcon(symbolicIcon(theme, QStringLiteral("dots")));
    m_more->setProperty("role", QStringLiteral("menu-icon"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_view->setObjectName(QStringLiteral("deviceView"));
    m_view->setModel(m_presentation);
    m_state->setObjectName(QStringLiteral("deviceState"));
    m_count->setObjectName(QStringLiteral("deviceCount"));
    m_tableView->setCheckable(true);
    layOut();
    connectParts();
    connectView();
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, m_table, &DeviceTable::refreshGroups);
    m_minute.start();
    keepTranslated(this, [this] { say(); });
}

DeviceList::~DeviceList()
{
    m_view->saveColumns();
}

QAction *DeviceList::makeAction(const char *name, const char *keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(QKeySequence(QLatin1StringView(keys)));
    addAction(action);
    return action;
}

void DeviceList::layOut()
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    auto *finding = new QHBoxLayout;
    finding->setSpacing(grid(this, 0.25));
    finding->addWidget(m_search, 1);
    finding->addWidget(m_filters);
    finding->addWidget(m_more);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(grid(this, 1.5), grid(this, 1.5), grid(this, 1.5), grid(this, 0.5));
    top->setSpacing(grid(this, 0.75));
    top->addLayout(finding);
    top->addWidget(m_chips);
    top->addWidget(m_bulk);
    top->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
}

void DeviceList::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &DeviceList::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &DeviceList::chooseFirst);
    m_leaveSearch->setShortcut(QKeySequence(Qt::Key_Escape));
    m_leaveSearch->setShortcutContext(Qt::WidgetShortcut);
    m_search->QWidget::addAction(m_leaveSearch); // Not the line edit's own, which makes a button of it.
    connect(m_leaveSearch, &QAction::triggered, this, [this] {
        m_search->clear();
        m_view->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_filters, &FilterButton::chosen, this, [this](const SavedFilter &filter) {
        m_search->setText(filter.text);
        chooseGroup(filter.group);
    });
    connect(m_chips, &GroupChips::chosen, this, &DeviceList::chooseGroup);
    connect(m_table, &DeviceTable::countsChanged, m_chips, &GroupChips::say);
    connect(m_table, &DeviceTable::becameSorted, this, &DeviceList::showChanges);
    connect(m_loader, &tables::BookLoader::loaded, this, &DeviceList::bookRead);
    connect(m_loader, &tables::BookLoader::updated, this, &DeviceList::showChanges);
    connect(m_state, &StatePage::actionTriggered, this, &DeviceList::act);
    connect(&m_parts.bulkReader, &desk::BulkReader::progressed, this, &DeviceList::permitReading);
    connect(m_tableView, &QAction::toggled, this, &DeviceList::showAsTable);
    connect(m_readSelected, &QAction::triggered, this, [this] { readMany(selectedIotIds()); });
    connect(m_readAll, &QAction::triggered, this, [this] { readMany(shownIotIds()); });
}

void DeviceList::connectView()
{
    const auto *selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_view->isTable())
            chooseRow(current);
    });
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this] {
        permitReading();
        Q_EMIT selectionChanged();
    });
    connect(m_presentation, &QAbstractItemModel::modelAboutToBeReset, this, &DeviceList::keepMarks);
    connect(m_presentation, &QAbstractItemModel::modelReset, this, &DeviceList::restoreMarks);
    connect(m_presentation, &QAbstractItemModel::rowsRemoved, this, [this] {
        // What takes the place of a marked device is marked, so that the next key is for it.
        QItemSelectionModel *marks = m_view->selectionModel();
        if (!marks->hasSelection() && marks->currentIndex().isValid())
            marks->select(marks->currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    });
    connect(m_view, &DeviceView::opened, this, &DeviceList::open);
    connect(m_view, &DeviceView::typed, this, [this](const QString &text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(text);
    });
    connect(m_view, &DeviceView::escaped, this, [this] {
        if (m_view->isTable())
            showAsTable(false);
        else
            m_search->clear();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &DeviceList::showContextMenu);
    auto *menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("deviceMoreMenu"));
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &DeviceList::fillMoreMenu);
}

void DeviceList::say()
{
    m_search->setPlaceholderText(tr("Name, device ID, serial, tag, order"));
    m_search->setAccessibleName(tr("Find a device"));
    m_leaveSearch->setText(tr("Clear the search, and go to the list"));
    m_view->setAccessibleName(tr("Devices"));
    m_more->setToolTip(tr("More for the list"));
    m_more->setAccessibleName(m_more->toolTip());
    //: Action: shows the devices as a table with columns.
    m_tableView->setText(tr("&Table view"));
    m_tableView->setToolTip(tr("Show the devices as a table with columns"));
    m_readSelected->setText(tr("Read the plans of the &marked devices"));
    m_readAll->setText(tr("Read the plans of all devices &shown"));
    permitReading();
    m_chips->say();
    m_table->retranslate();
    m_presentation->retranslate();
    showState();
}

void DeviceList::load()
{
    m_busy->setBusy(true);
    m_loader->load();
    showState();
    // What a caller reads out can be pasted at once.
    m_search->setFocus(Qt::OtherFocusReason);
}

void DeviceList::bookOpened()
{
    if (m_loader->error())
        load();
}

void DeviceList::bookRead()
{
    m_bookRead = true;
    if (m_reading != Reading::Running)
        m_busy->setBusy(false);
    // Without a book the devices are those that the platform tells of now.
    if (m_table->total() == 0 && (m_reading == Reading::NotYet || (m_learnError && !m_loader->error())))
        read();
    showChanges();
}

void DeviceList::read()
{
    const int question = ++m_question;
    m_reading = Reading::Running;
    m_busy->setBusy(true);
    m_table->refreshGroups();
    showState();
    Q_EMIT readBegun();
    QCoro::connect(m_parts.desk.devices(), this, [this, question](desk::Result<QList<plans::Device>> result) {
        if (question == m_question)
            take(std::move(result));
    });
}

void DeviceList::take(desk::Result<QList<plans::Device>> result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    const int question = m_question;
    const QDateTime now = m_parts.desk.client().platformTime();
    QCoro::connect(
        m_parts.book.learn(*result, now), this, [this, question, now, devices = *result](storage::Result<void> kept) {
            if (question != m_question)
                return;
            if (!kept)
                showWithoutBook(devices, now);
            learnt(kept ? std::nullopt : std::optional(kept.error()));
        });
}

/** What the platform told is worth showing, also when it cannot be kept. */
void DeviceList::showWithoutBook(const QList<plans::Device> &devices, const QDateTime &seenAt)
{
    QList<storage::BookEntry> entries;
    entries.reserve(devices.size());
    for (const plans::Device &device : devices) {
        storage::BookEntry entry;
        entry.device.device = device;
        entry.device.seenAt = seenAt;
        entries << entry;
    }
    m_table->update({}, entries);
    showChanges();
}

void DeviceList::learnt(const std::optional<storage::StorageError> &error)
{
    m_busy->setBusy(m_loader->isLoading());
    m_error.reset();
    m_learnError = error;
    m_reading = Reading::Done;
    showState();
    announce();
}

void DeviceList::fail(const linkvisual::ApiError &error)
{
    m_busy->setBusy(m_loader->isLoading());
    m_error = error;
    m_reading = Reading::Failed;
    if (m_table->total() > 0 && error.kind != linkvisual::ErrorKind::NotOffered)
        Q_EMIT readFailed(error);
    showState();
}

/** Rows came, changed or went: shows what that means for the rest. */
void DeviceList::showChanges()
{
    showState();
    if (!m_wanted.isEmpty() && m_table->device(m_wanted))
        choose(std::exchange(m_wanted, {}));
    leaveMissing();
    if (m_chosen.isEmpty() && m_wanted.isEmpty() && m_table->rowCount() > 0 && !m_view->isTable() && m_table->isSorted()
        && !m_loader->isLoading())
        m_view->setCurrentIndex(m_presentation->index(0, 0));
    else
        announce();
}

/** When the device at hand was taken out of the book, the one in its place is at hand. */
void DeviceList::leaveMissing()
{
    if (m_chosen.isEmpty() || m_loader->isLoading() || m_table->device(m_chosen))
        return;
    m_chosen.clear();
    m_announced.reset();
    if (m_view->currentIndex().isValid() && !m_view->isTable())
        chooseRow(m_view->currentIndex());
    else if (m_table->rowCount() == 0 || m_view->isTable())
        Q_EMIT noneChosen();
}

void DeviceList::announce()
{
    // A device that has no row yet is not left for one that has.
    if (m_chosen.isEmpty() || !m_wanted.isEmpty())
        return;
    const std::optional<plans::Device> device = m_table->device(m_chosen);
    if (!device || device == m_announced)
        return;
    m_announced = device;
    Q_EMIT deviceChosen(*device);
}

void DeviceList::setUnknownOutcomes(const QSet<QString> &iotIds)
{
    m_table->setUnknownOutcomes(iotIds);
    showState();
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
    m_tableView->setChecked(table);
    Q_EMIT tableShown(table);
    if (!table && m_view->currentIndex().isValid())
        chooseRow(m_view->currentIndex());
}

void DeviceList::readMany(const QStringList &iotIds)
{
    if (!iotIds.isEmpty())
        m_parts.bulkReader.start(iotIds);
}

QSize DeviceList::minimumSizeHint() const
{
    return {QFrame::minimumSizeHint().width(), layout()->totalMinimumHeightForWidth(width())};
}

void DeviceList::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace ui
