#include "key_groups.h"

#include "key_names.h"
#include "plain_text.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>

namespace ui {

namespace {

/** Those of a menu, and of the menus within it, that have keys. */
QList<const QAction *> withKeys(const QMenu *menu)
{
    QList<const QAction *> found;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->menu() != nullptr)
            found << withKeys(action->menu());
        else if (!keysOf(action).isEmpty())
            found << action;
    }
    return found;
}

/** Whether a key of @p action is heard in the dialog @p place, on the page that it shows. */
bool worksIn(const QWidget &place, const QAction *action)
{
    if (!place.isModal() && action->shortcutContext() == Qt::ApplicationShortcut)
        return true;
    const QObjectList holders = action->associatedObjects();
    return std::any_of(holders.begin(), holders.end(), [&place](const QObject *holder) {
        const auto *widget = qobject_cast<const QWidget *>(holder);
        return widget != nullptr && (widget == &place || place.isAncestorOf(widget)) && widget->isVisibleTo(&place);
    });
}

/** Dialogs have keys of their own, which the window does not hear. */
bool isOfDialog(const QAction *action)
{
    const QObject *holder = action->parent();
    while (holder != nullptr && qobject_cast<const QDialog *>(holder) == nullptr)
        holder = holder->parent();
    return holder != nullptr;
}

} // namespace

QString keysOf(const QAction *action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action->shortcuts();
    for (const QKeySequence &shortcut : shortcuts)
        keys << keyName(shortcut);
    return keys.join(QStringLiteral(" / "));
}

QList<KeyGroup> keyGroups(const QMainWindow &window, const QWidget &place, const QAction *everywhere)
{
    const bool isDialog = &place != &window;
    QList<KeyGroup> groups;
    QSet<QString> told;
    const auto tell = [&told](KeyGroup &group, const QAction *action) {
        const QString words = keysOf(action) + withoutMnemonic(action->text());
        if (!told.contains(words))
            group.actions << action;
        told.insert(words);
    };
    const QList<QAction *> menus = window.menuBar()->actions();
    for (const QAction *menu : menus) {
        KeyGroup group{withoutMnemonic(menu->text()), {}};
        for (const QAction *action : withKeys(menu->menu())) {
            if (!isDialog || worksIn(place, action))
                tell(group, action);
        }
        groups << group;
    }
    //: Heading of keys that work where the focus is, and not everywhere.
    KeyGroup others{QCoreApplication::translate("ui::KeysDialog", "In lists, pages and pictures"), {}};
    const QList<QAction *> actions = place.findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!keysOf(action).isEmpty() && !action->text().isEmpty()
            && (isDialog ? worksIn(place, action) : !isOfDialog(action)))
            tell(others, action);
    }
    tell(others, everywhere);
    groups << others;
    groups.removeIf([](const KeyGroup &group) { return group.actions.isEmpty(); });
    return groups;
}

} // namespace ui
