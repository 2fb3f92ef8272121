#pragma once

#include <QList>
#include <QString>

class QAction;
class QMainWindow;
class QWidget;

namespace ui {

/** Actions that have keys and belong together, and what they have in common. */
struct KeyGroup {
    QString name;
    QList<const QAction *> actions;
};

/** The keys of @p action as people read them; empty: it has none. */
QString keysOf(const QAction *action);

/**
 * The actions with keys, those of the menus of @p window first. Keys that do the same are told once.
 *
 * @param place @p window, or a dialog: then only what works there
 * @param everywhere works in any place, without being an action of one
 */
QList<KeyGroup> keyGroups(const QMainWindow &window, const QWidget &place, const QAction *everywhere);

} // namespace ui
