#include "buy_wizard.h"

#include "buy_effect_page.h"
#include "buy_options_page.h"
#include "buy_plan_page.h"
#include "buy_steps.h"
#include "headings.h"
#include "run_page.h"

namespace ui {

BuyWizard::BuyWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme,
    const Environment &environment, const plans::Device &device, QWidget *parent)
    : ChangeWizard(runner, environment, parent)
    , m_draft{device, environment, {}, {}, plans::Category::Camera}
{
    m_draft.intent.iotId = device.iotId;
    m_draft.intent.deviceName = device.displayName();
    setObjectName(QStringLiteral("buyWizard"));
    addPage(new BuyPlanPage(desk, theme, m_draft, this));
    addPage(new BuyOptionsPage(m_draft, this));
    const auto runTitle = [this] { return PageTitle{tr("The purchase"), deviceSubject(m_draft.device)}; };
    end(new BuyEffectPage(desk, runner, theme, m_draft, this),
        new RunPage(environment, BuySteps::names, BuySteps::Run, theme, runTitle, this));
    followLanguage();
}

void BuyWizard::choosePlan(const plans::Plan &plan, plans::Category category)
{
    m_draft.intent.plan = plan;
    m_draft.category = category;
}

QString BuyWizard::title() const
{
    return tr("Buy a plan");
}

} // namespace ui
