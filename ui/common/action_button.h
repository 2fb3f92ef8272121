#pragma once

#include <QPushButton>

class QAction;

namespace ui {

/** A push button that does what an action does, and has its words and whether it can be used. */
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    /** @param action must outlive the button */
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void follow(const QAction *action);
};

} // namespace ui
