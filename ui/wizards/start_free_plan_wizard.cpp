#include "start_free_plan_wizard.h"

#include "change_steps.h"
#include "run_page.h"
#include "start_free_plan_effect_page.h"

namespace ui {

StartFreePlanWizard::StartFreePlanWizard(
    desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft about, QWidget *parent)
    : DeviceWizard(runner, std::move(about), parent)
{
    setObjectName(QStringLiteral("startFreePlanWizard"));
    end(new StartFreePlanEffectPage(desk, runner, theme, draft(), this),
        makeRunPage(theme, ChangeSteps::freePlan, [] { return tr("The start"); }));
    followLanguage();
}

QString StartFreePlanWizard::title() const
{
    return tr("Start the free plan now");
}

} // namespace ui
