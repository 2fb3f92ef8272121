#include "start_order_wizard.h"

#include "change_steps.h"
#include "order_page.h"
#include "run_page.h"
#include "start_order_effect_page.h"

namespace ui {

StartOrderWizard::StartOrderWizard(
    desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft about, QWidget *parent)
    : DeviceWizard(runner, std::move(about), parent)
{
    setObjectName(QStringLiteral("startOrderWizard"));
    addPage(new OrderPage(desk, theme, draft(), plans::OrderAction::Start, ChangeSteps::order, this));
    end(new StartOrderEffectPage(desk, runner, theme, draft(), this),
        makeRunPage(theme, ChangeSteps::order, [] { return tr("The start"); }));
    followLanguage();
}

QString StartOrderWizard::title() const
{
    return tr("Start an order now");
}

} // namespace ui
