#pragma once

#include <QString>

class QTableView;

namespace ui {

/**
 * Makes the columns of @p view as wide as what is in them, and @p room steps of the grid more, but none so wide that a
 * text from anywhere hides the others.
 */
void fitColumns(QTableView *view, double room = 0);

/** Makes @p view a list of whole rows, of which one is chosen and none can be edited; Tab leaves it. */
void showAsRows(QTableView *view);

/** What is read to somebody who does not see the table where a cell has @p text: that it is empty, if it is. */
QString spoken(const QString &text);

} // namespace ui
