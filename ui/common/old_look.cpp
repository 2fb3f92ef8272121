#include "old_look.h"

#include <QStyle>
#include <QWidget>

namespace ui {

void showOld(QWidget *widget, bool old)
{
    if (widget->property("old").toBool() == old)
        return;
    widget->setProperty("old", old);
    // A changed property is styled only after polishing again, the children's rules included.
    QList<QWidget *> styled = widget->findChildren<QWidget *>();
    styled.prepend(widget);
    for (QWidget *one : std::as_const(styled)) {
        one->style()->unpolish(one);
        one->style()->polish(one);
    }
}

} // namespace ui
