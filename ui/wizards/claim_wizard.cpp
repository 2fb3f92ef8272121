#include "claim_wizard.h"

#include "change_steps.h"
#include "claim_effect_page.h"
#include "claim_options_page.h"
#include "run_page.h"

namespace ui {

ClaimWizard::ClaimWizard(
    desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft about, QWidget *parent)
    : DeviceWizard(runner, std::move(about), parent)
{
    m_intent.iotId = draft().device.iotId;
    m_intent.deviceName = draft().device.displayName();
    setObjectName(QStringLiteral("claimWizard"));
    addPage(new ClaimOptionsPage(desk, draft(), m_intent, this));
    end(new ClaimEffectPage(desk, runner, theme, draft(), m_intent, this),
        makeRunPage(theme, ChangeSteps::claim, [] { return tr("The claim"); }));
    followLanguage();
}

QString ClaimWizard::title() const
{
    return tr("Claim the free plan");
}

} // namespace ui
