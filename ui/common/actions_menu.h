#pragma once

#include <QList>

class QAbstractButton;
class QAction;
class QTableView;
class QWidget;

namespace ui {

/**
 * Offers what @p buttons do that are shown then, and the actions of @p widget, as its context menu, those that it has
 * when it is opened; as Qt::ActionsContextMenu does, but without an event loop that keeps whoever opened it. The
 * buttons must outlive the widget.
 */
void offerActions(QWidget *widget, const QList<QAbstractButton *> &buttons = {});

/** Adds an action to @p view that copies what its current cell shows; it speaks the program's language. */
QAction *addCopying(QTableView *view);

} // namespace ui
