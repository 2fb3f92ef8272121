#include "context_menu_key.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QWidget>

namespace ui {

ContextMenuKey::ContextMenuKey(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ContextMenuKey::eventFilter(QObject *watched, QEvent *event)
{
    QWidget *focus = QApplication::focusWidget();
    if (event->type() != QEvent::KeyPress || focus == nullptr || watched != focus
        || QApplication::activePopupWidget() != nullptr)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier)
        return QObject::eventFilter(watched, event);
    // Where Qt itself puts it for the Menu key.
    const QPoint place = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent wish(QContextMenuEvent::Keyboard, place, focus->mapToGlobal(place), Qt::NoModifier);
    QCoreApplication::sendEvent(focus, &wish);
    return true;
}

} // namespace ui
