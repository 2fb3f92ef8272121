#include "columns.h"

#include "typography.h"

#include <QTableView>

namespace ui {

void fitColumns(QTableView *view, double room)
{
    const int widest = grid(view, 40);
    view->resizeColumnsToContents();
    for (int column = 0; column < view->model()->columnCount(); ++column)
        view->setColumnWidth(column, qMin(view->columnWidth(column) + grid(view, room), widest));
}

} // namespace ui
