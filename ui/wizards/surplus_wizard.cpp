#include "surplus_wizard.h"

#include "change_steps.h"
#include "order_page.h"
#include "remedy.h"
#include "run_page.h"
#include "surplus_effect_page.h"

namespace ui {

SurplusWizard::SurplusWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft draft,
    const desk::Operation &suspected, QWidget *parent)
    : DeviceWizard(runner, std::move(draft), parent)
{
    setObjectName(QStringLiteral("surplusWizard"));
    auto *choice = new OrderPage(desk, theme, this->draft(), plans::OrderAction::Suspend, ChangeSteps::order, this);
    choice->offerOnly([suspected](const plans::Order &order) { return desk::mayBeSurplus(suspected, order); },
        [] { return tr("Which order is surplus?"); });
    addPage(choice);
    end(new SurplusEffectPage(desk, runner, theme, this->draft(), suspected.id, this),
        makeRunPage(theme, ChangeSteps::order, [] { return tr("The suspension of the surplus order"); }));
    followLanguage();
}

QString SurplusWizard::title() const
{
    return tr("Suspend a surplus order");
}

} // namespace ui
