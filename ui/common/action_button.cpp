#include "action_button.h"

#include "plain_text.h"

#include <QAction>

namespace ui {

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
{
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this, action] { follow(action); });
    follow(action);
}

void ActionButton::follow(const QAction *action)
{
    // The menu keeps the mnemonic; twice the same one would make both useless.
    setText(withoutMnemonic(action->text()));
    setEnabled(action->isEnabled());
    setToolTip(action->toolTip());
}

} // namespace ui
