#include "actions_menu.h"

#include <QAbstractScrollArea>
#include <QMenu>

namespace ui {

void offerActions(QWidget *widget)
{
    widget->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(widget, &QWidget::customContextMenuRequested, widget, [widget](const QPoint &place) {
        auto *menu = new QMenu(widget);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(widget->actions());
        // Those with something to scroll tell the place in what is scrolled.
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        menu->popup((area != nullptr ? area->viewport() : widget)->mapToGlobal(place));
    });
}

} // namespace ui
