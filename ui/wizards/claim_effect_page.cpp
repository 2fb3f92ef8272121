#include "claim_effect_page.h"

#include "change_steps.h"
#include "free_plan_facts.h"
#include "keep_translated.h"
#include "option_words.h"
#include "words.h"

namespace ui {

ClaimEffectPage::ClaimEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme,
    const ChangeDraft &draft, const desk::ClaimFreePlanIntent &intent, QWidget *parent)
    : DeviceEffectPage(
        desk, runner, theme, draft.device, draft.environment, ChangeSteps::claim, ChangeSteps::ClaimEffect, parent)
    , m_draft(draft)
    , m_intent(intent)
{
    keepTranslated(this, [this] { say(); });
}

QString ClaimEffectPage::buttonText() const
{
    //: The button that claims months of the free plan.
    return tr("Claim %n month(s)", nullptr, m_intent.months);
}

desk::Intent ClaimEffectPage::intent() const
{
    desk::ClaimFreePlanIntent intent = m_intent;
    intent.reason = reason();
    return intent;
}

std::optional<plans::Forecast> ClaimEffectPage::forecast(const plans::Coverage &present) const
{
    const plans::Reported<plans::FreePlan> freePlan = this->present().freePlan();
    if (!freePlan)
        return std::nullopt;
    return plans::forecastClaim(present, *freePlan, m_intent.months, m_intent.immediateUse);
}

QString ClaimEffectPage::objection() const
{
    const QString against = FreePlanFacts::objection(plans::FreePlanAction::Claim, present());
    if (!against.isEmpty() || m_intent.months <= plans::claimableMonths(*present().freePlan()))
        return against;
    return tr("Fewer months are left by now. Go back and choose again.");
}

void ClaimEffectPage::sayFacts()
{
    setHeading(tr("What this claim changes"), m_draft.deviceSubject());
    setFacts(QList<Fact>{{tr("Claim"), tr("%n month(s) of the free plan", nullptr, m_intent.months)}}
        + FreePlanFacts::of(present().freePlan())
        + QList<Fact>{OptionWords::start(m_intent.immediateUse), OptionWords::recording(m_intent.enableDefaultPlan),
            OptionWords::events(m_intent.preRecordSeconds, m_intent.recordSeconds)});
}

} // namespace ui
