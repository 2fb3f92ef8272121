#include "actions_menu.h"

#include "field_view.h"
#include "keep_translated.h"
#include "plain_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

namespace ui {

namespace {

/** What @p button does, as an entry of @p menu. */
void add(QMenu *menu, QAbstractButton *button)
{
    QAction *action = menu->addAction(button->text());
    action->setObjectName(button->objectName());
    action->setEnabled(button->isEnabled());
    action->setToolTip(button->toolTip());
    action->setCheckable(button->isCheckable());
    action->setChecked(button->isChecked());
    const auto *tool = qobject_cast<QToolButton *>(button);
    if (tool != nullptr && tool->menu() != nullptr)
        action->setMenu(tool->menu());
    else
        QObject::connect(action, &QAction::triggered, button, &QAbstractButton::click);
}

} // namespace

void offerActions(QWidget *widget, const QList<QAbstractButton *> &buttons)
{
    widget->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(widget, &QWidget::customContextMenuRequested, widget, [widget, buttons](const QPoint &place) {
        auto *menu = new QMenu(widget);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(!buttons.isEmpty()); // They say why something cannot be done.
        for (QAbstractButton *button : buttons) {
            if (button->isVisible())
                add(menu, button);
        }
        menu->addActions(widget->actions());
        // Those with something to scroll tell the place in what is scrolled.
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        menu->popup((area != nullptr ? area->viewport() : widget)->mapToGlobal(place));
    });
}

QAction *addCopying(QTableView *view)
{
    auto *copy = new QAction(view);
    copy->setObjectName(QStringLiteral("copyCell"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(copy);
    QObject::connect(copy, &QAction::triggered, view, [view] {
        if (view->currentIndex().isValid())
            QApplication::clipboard()->setText(harmless(view->currentIndex().data().toString()));
    });
    keepTranslated(view, [copy] { copy->setText(FieldView::tr("Copy this field")); });
    return copy;
}

} // namespace ui
