#include "columns.h"

#include "typography.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace ui {

void fitColumns(QTableView *view, double room)
{
    const int widest = grid(view, 40);
    view->resizeColumnsToContents();
    for (int column = 0; column < view->model()->columnCount(); ++column)
        view->setColumnWidth(column, qMin(view->columnWidth(column) + grid(view, room), widest));
}

void showAsRows(QTableView *view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(grid(view, 4));
    view->horizontalHeader()->setHighlightSections(false);
}

QString spoken(const QString &text)
{
    //: Read by screen readers: there is nothing in a cell of a table.
    return text.isEmpty() ? QCoreApplication::translate("ui::Columns", "empty") : text;
}

} // namespace ui
