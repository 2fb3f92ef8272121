#pragma once

class QWidget;

namespace ui {

/**
 * Offers the actions of @p widget as its context menu, those that it has when it is opened; as Qt::ActionsContextMenu
 * does, but without an event loop that keeps whoever opened it.
 */
void offerActions(QWidget *widget);

} // namespace ui
