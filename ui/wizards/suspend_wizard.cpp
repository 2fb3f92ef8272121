#include "suspend_wizard.h"

#include "change_steps.h"
#include "order_page.h"
#include "run_page.h"
#include "suspend_effect_page.h"

namespace ui {

SuspendWizard::SuspendWizard(
    desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft order, QWidget *parent)
    : DeviceWizard(runner, std::move(order), parent)
{
    setObjectName(QStringLiteral("suspendWizard"));
    addPage(new OrderPage(desk, theme, draft(), plans::OrderAction::Suspend, ChangeSteps::order, this));
    end(new SuspendEffectPage(desk, runner, theme, draft(), this),
        makeRunPage(theme, ChangeSteps::order, [] { return tr("The suspension"); }));
    followLanguage();
}

QString SuspendWizard::title() const
{
    return tr("Suspend an order");
}

} // namespace ui
