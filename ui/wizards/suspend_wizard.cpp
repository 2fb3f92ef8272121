#include "suspend_wizard.h"

#include "order_page.h"
#include "order_steps.h"
#include "run_page.h"
#include "suspend_effect_page.h"

namespace ui {

SuspendWizard::SuspendWizard(
    desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, OrderDraft order, QWidget *parent)
    : OrderWizard(runner, std::move(order), parent)
{
    setObjectName(QStringLiteral("suspendWizard"));
    addPage(new OrderPage(desk, theme, draft(), plans::OrderAction::Suspend, OrderSteps::names, this));
    end(new SuspendEffectPage(desk, runner, theme, draft(), this),
        makeRunPage(theme, OrderSteps::names, [] { return tr("The suspension"); }));
    followLanguage();
}

QString SuspendWizard::title() const
{
    return tr("Suspend an order");
}

} // namespace ui
