#include "tour_hand.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QWidget>

namespace tour {

namespace {

void clickAt(QWidget *widget, const QPoint &point)
{
    const QPointF local(point);
    const QPointF global(widget->mapToGlobal(point));
    QMouseEvent press(QEvent::MouseButtonPress, local, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, local, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &release);
}

void sendKey(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &release);
}

} // namespace

QWidget *Hand::find(const QString &name)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        if (window->objectName() == name)
            return window;
        for (QWidget *widget : window->findChildren<QWidget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

bool Hand::click(QWidget *widget)
{
    if (widget == nullptr || !widget->isEnabled())
        return false;
    clickAt(widget, widget->rect().center());
    return true;
}

bool Hand::trigger(const QString &name)
{
    const QWidget *window = find(QStringLiteral("mainWindow"));
    auto *action = window != nullptr ? window->findChild<QAction *>(name) : nullptr;
    if (action == nullptr || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

bool Hand::clickRow(QAbstractItemView *view, int row)
{
    if (view == nullptr || row >= view->model()->rowCount())
        return false;
    const QModelIndex index = view->model()->index(row, 0);
    view->scrollTo(index);
    clickAt(view->viewport(), view->visualRect(index).center());
    return true;
}

bool Hand::type(QWidget *widget, const QString &text)
{
    if (widget == nullptr || !widget->isEnabled())
        return false;
    widget->setFocus();
    sendKey(widget, Qt::Key_A, Qt::ControlModifier, QString());
    for (const QChar character : text)
        sendKey(widget, character.toUpper().unicode(), Qt::NoModifier, QString(character));
    return true;
}

bool Hand::press(QWidget *widget, Qt::Key key)
{
    if (widget == nullptr)
        return false;
    sendKey(widget, key, Qt::NoModifier, key == Qt::Key_Return ? QStringLiteral("\r") : QString());
    return true;
}

QAbstractButton *Hand::button(const char *name, QWizard::WizardButton which)
{
    const auto *wizard = qobject_cast<const QWizard *>(find(QLatin1StringView(name)));
    QAbstractButton *button = wizard != nullptr ? wizard->button(which) : nullptr;
    return button != nullptr && button->isVisible() && button->isEnabled() ? button : nullptr;
}

bool Hand::canChange(const char *name)
{
    const auto *wizard = qobject_cast<const QWizard *>(find(QLatin1StringView(name)));
    if (wizard == nullptr)
        return false;
    const bool can = button(name, QWizard::CommitButton) != nullptr;
    for (const QScrollArea *area : wizard->currentPage()->findChildren<QScrollArea *>()) {
        QScrollBar *bar = area->verticalScrollBar();
        // From its top again when its end was reached; for the picture, where the wizard itself begins.
        const bool further = !can && bar->value() < bar->maximum();
        const auto *after = area->findChild<const QWidget *>(QStringLiteral("coverageAfter"));
        const bool isInner = after != nullptr && area->objectName() == QStringLiteral("effectScroll");
        const int begin = can && isInner ? after->parentWidget()->mapTo(area->widget(), QPoint()).y() : bar->minimum();
        bar->setValue(further ? bar->value() + bar->pageStep() / 2 : begin);
    }
    return can;
}

bool Hand::goOnTo(const char *wizard, const char *name)
{
    if (find(QLatin1StringView(name)) != nullptr)
        return true;
    click(button(wizard, QWizard::NextButton));
    return false;
}

} // namespace tour
