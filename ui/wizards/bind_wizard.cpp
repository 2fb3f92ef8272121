#include "bind_wizard.h"

#include "bind_effect_page.h"
#include "bind_options_page.h"
#include "change_steps.h"
#include "order_page.h"
#include "run_page.h"

namespace ui {

BindWizard::BindWizard(
    desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft about, QWidget *parent)
    : DeviceWizard(runner, std::move(about), parent)
{
    m_intent.iotId = draft().device.iotId;
    m_intent.deviceName = draft().device.displayName();
    setObjectName(QStringLiteral("bindWizard"));
    addPage(new OrderPage(desk, theme, draft(), plans::OrderAction::Bind, ChangeSteps::bind, this));
    addPage(new BindOptionsPage(draft(), m_intent, this));
    end(new BindEffectPage(desk, runner, theme, draft(), m_intent, this),
        makeRunPage(theme, ChangeSteps::bind, [] { return tr("The binding"); }));
    followLanguage();
}

QString BindWizard::title() const
{
    return tr("Bind an order");
}

} // namespace ui
