#include "field_view.h"

#include "actions_menu.h"
#include "field_delegate.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "symbolic_icon.h"
#include "theme.h"
#include "typography.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>

namespace ui {

namespace {

enum Column { LabelColumn, ValueColumn, CopyColumn, ColumnCount };

} // namespace

FieldView::FieldView(const Theme &theme, QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
    , m_theme(theme)
    , m_delegate(new FieldDelegate(theme, LabelColumn, ValueColumn, this))
    , m_copy(new QAction(this))
{
    setShowGrid(false);
    setProperty("fields", true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegateForColumn(LabelColumn, m_delegate);
    setItemDelegateForColumn(ValueColumn, m_delegate);
    horizontalHeader()->setSectionResizeMode(LabelColumn, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(CopyColumn, QHeaderView::Fixed);
    setColumnWidth(CopyColumn, grid(this, 3.5));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    offerActions(this);
    connect(m_copy, &QAction::triggered, this, [this] { copyField(currentRow()); });
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int clicked) {
        if (clicked == CopyColumn)
            copyField(row);
    });
    connect(&theme, &Theme::changed, this, [this] { setFields(m_fields); });
    keepTranslated(this, [this] { setFields(m_fields); });
}

void FieldView::setFields(QList<Field> fields)
{
    m_fields = std::move(fields);
    m_copy->setText(tr("Copy this field"));
    setRowCount(static_cast<int>(m_fields.size()));
    for (int row = 0; row < rowCount(); ++row)
        setField(row, m_fields.at(row));
    fitRows();
}

void FieldView::setField(int row, const Field &field)
{
    auto *label = new QTableWidgetItem(field.label);
    auto *value = new QTableWidgetItem(field.value);
    auto *copy = new QTableWidgetItem;
    label->setForeground(m_theme.color(QStringLiteral("muted")));
    if (!field.reported)
        value->setForeground(m_theme.color(QStringLiteral("muted")));
    else if (field.identifier)
        value->setFont(identifierFont(font()));
    value->setToolTip(plainToolTip(field.toolTip.isEmpty() ? field.value : field.toolTip));
    //: A field and its value, for screen readers.
    value->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(field.label, field.value));
    if (field.reported)
        copy->setIcon(symbolicIcon(m_theme, QStringLiteral("copy"), QStringLiteral("faint")));
    copy->setToolTip(field.reported ? tr("Copy this field") : QString());
    copy->setData(Qt::AccessibleTextRole, field.reported ? tr("Copy this field") : field.label);
    setItem(row, LabelColumn, label);
    setItem(row, ValueColumn, value);
    setItem(row, CopyColumn, copy);
}

/** Labels go above their values where these would not fit beside them. */
void FieldView::fitRows()
{
    int labels = 0;
    int values = grid(this, 11); // Of words that wrap, a few stand on a line.
    for (const Field &field : std::as_const(m_fields)) {
        labels = qMax(labels, fontMetrics().horizontalAdvance(field.label));
        if (field.unbroken)
            values = qMax(values,
                QFontMetrics(field.identifier ? identifierFont(font()) : font()).horizontalAdvance(field.value));
    }
    // The scroll bar counts even while it is not there, or its coming would change what fits.
    const int bar = m_whole ? 0 : verticalScrollBar()->sizeHint().width();
    const int room = width() - 2 * frameWidth() - bar - columnWidth(CopyColumn);
    const bool stacked = labels + values + grid(this, 5) > room;
    m_delegate->setStacked(stacked);
    setColumnHidden(LabelColumn, stacked);
    const int space = stacked ? room : room - labels - grid(this, 2);
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, m_delegate->heightFor(this, model()->index(row, ValueColumn), space));
    if (m_whole)
        setFixedHeight(verticalHeader()->length() + 2 * frameWidth());
}

void FieldView::showWhole()
{
    m_whole = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitRows();
}

void FieldView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableWidget::scrollTo(index, hint);
    if (!m_whole)
        return;
    QWidget *holder = parentWidget();
    while (holder != nullptr && qobject_cast<QScrollArea *>(holder) == nullptr)
        holder = holder->parentWidget();
    if (auto *area = qobject_cast<QScrollArea *>(holder)) {
        const QRect place = visualRect(index).translated(viewport()->mapTo(area->widget(), QPoint()));
        area->ensureVisible(place.left(), place.bottom(), 0, 0);
        area->ensureVisible(place.left(), place.top(), 0, 0);
    }
}

void FieldView::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitRows();
}

void FieldView::copyField(int row)
{
    if (row >= 0 && row < m_fields.size() && m_fields.at(row).reported)
        QApplication::clipboard()->setText(harmless(m_fields.at(row).raw));
}

} // namespace ui
