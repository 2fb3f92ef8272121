#include "return_key.h"

#include <QKeyEvent>
#include <QPushButton>

namespace ui {

namespace {

class ReturnKey final : public QObject
{
public:
    ReturnKey(QPushButton *button, bool presses)
        : QObject(button)
        , m_button(button)
        , m_presses(presses)
    {
        button->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() != Qt::Key_Return && press->key() != Qt::Key_Enter)
            return QObject::eventFilter(watched, event);
        // Eaten either way: the dialog would press its default button.
        if (m_presses && !press->isAutoRepeat())
            m_button->click();
        return true;
    }

private:
    QPushButton *m_button;
    bool m_presses;
};

} // namespace

void pressOnReturn(QPushButton *button)
{
    button->setAutoDefault(false);
    new ReturnKey(button, true);
}

void withstandReturn(QPushButton *button)
{
    button->setAutoDefault(false);
    new ReturnKey(button, false);
}

} // namespace ui
