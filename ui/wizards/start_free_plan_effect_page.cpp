#include "start_free_plan_effect_page.h"

#include "change_steps.h"
#include "free_plan_facts.h"
#include "keep_translated.h"
#include "order_forecast.h"

namespace ui {

StartFreePlanEffectPage::StartFreePlanEffectPage(
    desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, const ChangeDraft &draft, QWidget *parent)
    : DeviceEffectPage(desk, runner, theme, draft.device, draft.environment, ChangeSteps::freePlan,
        ChangeSteps::FreePlanEffect, parent)
    , m_draft(draft)
{
    keepTranslated(this, [this] { say(); });
}

QString StartFreePlanEffectPage::buttonText() const
{
    return tr("Start the free plan now");
}

desk::Intent StartFreePlanEffectPage::intent() const
{
    return desk::EnableFreePlanIntent{device().iotId, device().displayName(), reason()};
}

std::optional<plans::Forecast> StartFreePlanEffectPage::forecast(const plans::Coverage &present) const
{
    return plans::forecastFreePlanStart(present);
}

QString StartFreePlanEffectPage::objection() const
{
    return FreePlanFacts::objection(plans::FreePlanAction::Start, present());
}

void StartFreePlanEffectPage::sayFacts()
{
    setHeading(tr("What starting the free plan now changes"), m_draft.deviceSubject());
    setFacts(QList<Fact>{{tr("Start"), tr("now, instead of when it would begin by itself")}}
        + FreePlanFacts::of(present().freePlan()));
}

} // namespace ui
