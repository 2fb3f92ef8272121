#include "device_view.h"

#include "columns.h"
#include "device_delegate.h"
#include "device_table.h"
#include "device_words.h"
#include "plan_marks.h"
#include "typography.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace ui {

using tables::DeviceColumn;
using tables::DeviceTable;

namespace {

const QString columnsKey = QStringLiteral("devices/columns");
const QString chosenKey = QStringLiteral("devices/chosenWidths");
constexpr DeviceColumn hiddenAtFirst[] = {DeviceColumn::Category, DeviceColumn::Serial, DeviceColumn::Region,
    DeviceColumn::Administrator, DeviceColumn::Tags};

/** What makes way first where there is not the width for all. */
QList<int> spareColumns()
{
    QList<int> columns;
    for (const DeviceColumn column :
        {DeviceColumn::ReadAt, DeviceColumn::Product, DeviceColumn::CoveredUntil, DeviceColumn::Status})
        columns << static_cast<int>(column);
    return columns;
}

/** Words of any length, and what a person may do without. */
QList<int> elasticColumns()
{
    QList<int> columns;
    for (const DeviceColumn column : {DeviceColumn::Name, DeviceColumn::IotId, DeviceColumn::Product,
             DeviceColumn::Serial, DeviceColumn::Administrator, DeviceColumn::Tags})
        columns << static_cast<int>(column);
    return columns;
}

} // namespace

DeviceView::DeviceView(QSettings &settings, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_settings(settings)
    , m_twoLines(new DeviceDelegate(theme, this))
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegateForColumn(static_cast<int>(DeviceColumn::Status), new BadgeDelegate(theme, this));
    setItemDelegateForColumn(static_cast<int>(DeviceColumn::PlanState), new PlanStateDelegate(theme, this));
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(place));
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &DeviceView::opened);
}

void DeviceView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    followMoves();
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    for (const DeviceColumn column : hiddenAtFirst)
        setColumnHidden(static_cast<int>(column), true);
    m_columns = new Columns(this, elasticColumns(), spareColumns());
    m_columns->setOn(false);
    m_columns->setLeast(12); // There are many columns, of a person's choice.
    horizontalHeader()->restoreState(m_settings.value(columnsKey).toByteArray());
    m_settings.setValue(columnsKey, horizontalHeader()->saveState());
    lookAsList();
}

/** The current row goes on being seen where it moves, because it has another name. */
void DeviceView::followMoves()
{
    connect(model(), &QAbstractItemModel::rowsAboutToBeMoved, this, [this](const QModelIndex &, int first, int last) {
        const int row = currentIndex().row();
        m_moving = row >= first && row <= last && isSeen(currentIndex(), viewport()->size());
    });
    connect(model(), &QAbstractItemModel::rowsMoved, this, [this] {
        if (std::exchange(m_moving, false))
            scrollTo(currentIndex());
    });
}

bool DeviceView::isSeen(const QModelIndex &index, const QSize &room) const
{
    if (!index.isValid())
        return false;
    // Whatever its column, which may be hidden or off to the side.
    const int top = rowViewportPosition(index.row());
    return top < room.height() && top + rowHeight(index.row()) > 0;
}

void DeviceView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = verticalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    // Where it had to scroll down, the first row in sight is a whole one too.
    const int cut = rowViewportPosition(rowAt(0));
    if (bar->value() > before && cut < 0)
        bar->setValue(bar->value() + rowHeight(rowAt(0)) + cut);
}

void DeviceView::resizeEvent(QResizeEvent *event)
{
    const bool seen = isSeen(currentIndex(), event->oldSize());
    QTableView::resizeEvent(event);
    if (seen)
        scrollTo(currentIndex());
}

void DeviceView::lookAsList()
{
    m_columns->setOn(false);
    for (int column = 1; column < DeviceTable::ColumnCount; ++column)
        setColumnHidden(column, true);
    setColumnHidden(0, false);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegateForColumn(0, m_twoLines);
    verticalHeader()->setDefaultSectionSize(m_twoLines->heightFor(this));
}

void DeviceView::showAsTable(bool table)
{
    if (table == m_table)
        return;
    if (table) {
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
        setItemDelegateForColumn(0, nullptr);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        verticalHeader()->setDefaultSectionSize(grid(this, 4));
        restoreColumns();
        horizontalHeader()->show();
        m_columns->setOn(true);
    } else {
        saveColumns();
        // There is no scrolling to a column that is hidden.
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(0), QItemSelectionModel::NoUpdate);
        lookAsList();
    }
    m_table = table;
    updateGeometries(); // Or it would scroll no further than it could before.
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void DeviceView::saveColumns()
{
    if (!m_table)
        return;
    m_columns->setOn(false); // What is left out for a while was not hidden by a person.
    m_settings.setValue(columnsKey, horizontalHeader()->saveState());
    QVariantList chosen;
    for (const int column : m_columns->chosen())
        chosen << column;
    m_settings.setValue(chosenKey, chosen);
}

void DeviceView::restoreColumns()
{
    const int sorted = horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
    horizontalHeader()->restoreState(m_settings.value(columnsKey).toByteArray());
    horizontalHeader()->setStretchLastSection(false); // It may have been kept as it was once.
    QList<int> chosen;
    for (const QVariant &column : m_settings.value(chosenKey).toList())
        chosen << column.toInt();
    m_columns->setChosen(chosen);
    // The list is sorted as the table was.
    horizontalHeader()->setSortIndicator(sorted, order);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionsClickable(true);
}

void DeviceView::fillColumnMenu(QMenu *menu)
{
    for (int column = 1; column < DeviceTable::ColumnCount; ++column) {
        QAction *shown = menu->addAction(DeviceWords::column(static_cast<DeviceColumn>(column)));
        shown->setObjectName(QStringLiteral("column-%1").arg(column));
        shown->setCheckable(true);
        shown->setChecked(!isColumnHidden(column) || m_columns->isLeftOut(column));
        connect(shown, &QAction::toggled, this, [this, column](bool on) { chooseColumn(column, on); });
    }
}

/** A column that a person wants stays, even if the table has to be scrolled then. */
void DeviceView::chooseColumn(int column, bool shown)
{
    m_columns->setOn(false);
    setColumnHidden(column, !shown);
    QList<int> spare = m_columns->spare();
    spare.removeAll(column);
    m_columns->setSpare(spare);
    saveColumns();
    m_columns->setOn(m_table);
}

void DeviceView::fillSortMenu(QMenu *menu)
{
    const int sorted = horizontalHeader()->sortIndicatorSection();
    const bool ascending = horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
    for (int column = 0; column < DeviceTable::ColumnCount; ++column) {
        QAction *by = menu->addAction(DeviceWords::column(static_cast<DeviceColumn>(column)));
        by->setObjectName(QStringLiteral("sort-%1").arg(column));
        by->setCheckable(true);
        by->setChecked(column == sorted);
        const Qt::SortOrder order = column == sorted && ascending ? Qt::DescendingOrder : Qt::AscendingOrder;
        connect(by, &QAction::triggered, this, [this, column, order] { sortByColumn(column, order); });
    }
}

QModelIndex DeviceView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool toAnEnd = action == MoveHome || action == MoveEnd;
    if (!toAnEnd || model()->rowCount() == 0 || (m_table && !modifiers.testFlag(Qt::ControlModifier)))
        return QTableView::moveCursor(action, modifiers);
    return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, std::max(currentIndex().column(), 0));
}

QItemSelectionModel::SelectionFlags DeviceView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (event != nullptr && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->key() == Qt::Key_Home || key->key() == Qt::Key_End) {
            const QKeyEvent alone(QEvent::KeyPress, key->key(), key->modifiers() & ~Qt::ControlModifier);
            return QTableView::selectionCommand(index, &alone);
        }
    }
    return QTableView::selectionCommand(index, event);
}

void DeviceView::keyPressEvent(QKeyEvent *event)
{
    const bool command = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !command) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
    } else if (!command && !event->text().isEmpty() && event->text().at(0).isPrint() && event->text() != u" ") {
        Q_EMIT typed(event->text());
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace ui
