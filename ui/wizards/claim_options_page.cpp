#include "claim_options_page.h"

#include "change_steps.h"
#include "free_plan_facts.h"
#include "keep_translated.h"
#include "option_fields.h"
#include "option_form.h"
#include "plain_text.h"
#include "ranges.h"
#include "typography.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

// The defaults of the platform are the contract's (seeds, freecloudstorage/consume).
ClaimOptionsPage::ClaimOptionsPage(
    desk::Desk &desk, const ChangeDraft &draft, desk::ClaimFreePlanIntent &intent, QWidget *parent)
    : WizardPage(draft.environment, ChangeSteps::claim, ChangeSteps::ClaimOptions, parent)
    , m_draft(draft)
    , m_intent(intent)
    , m_present(new PresentPlans(desk, this))
    , m_months(new QSpinBox(this))
    , m_start(new StartChoice(this))
    , m_defaultPlan(new QCheckBox(this))
    , m_preRecord(new SecondsBox("preRecord", linkvisual::ranges::preRecordSeconds, 5, this))
    , m_record(new SecondsBox("record", linkvisual::ranges::recordSeconds, 10, this))
    , m_left(plainLabel(this, QStringLiteral("muted")))
{
    m_months->setObjectName(QStringLiteral("claimMonths"));
    m_months->setRange(linkvisual::ranges::quotaMonths.least, linkvisual::ranges::quotaMonths.most);
    m_months->setMinimumWidth(grid(this, 28));
    m_defaultPlan->setObjectName(QStringLiteral("defaultPlan"));
    m_left->setObjectName(QStringLiteral("claimLeft"));
    layOut();
    connect(m_months, &QSpinBox::valueChanged, this, &ClaimOptionsPage::take);
    connect(m_start, &StartChoice::changed, this, &ClaimOptionsPage::take);
    connect(m_defaultPlan, &QCheckBox::toggled, this, &ClaimOptionsPage::take);
    connect(m_preRecord, &QSpinBox::valueChanged, this, &ClaimOptionsPage::take);
    connect(m_record, &QSpinBox::valueChanged, this, &ClaimOptionsPage::take);
    connect(m_present, &PresentPlans::changed, this, &ClaimOptionsPage::say);
    keepTranslated(this, [this] { say(); });
}

void ClaimOptionsPage::layOut()
{
    auto *form = new OptionForm(this);
    form->addRow(m_months, [] { return tr("Months"); });
    form->addRow(m_start, [] { return tr("Start"); });
    form->addRow(
        m_defaultPlan, [] { return tr("Recording"); },
        [] { return tr("Sets the default plans for continuous and event recording, 24×7."); });
    form->addRow(
        m_preRecord, [] { return tr("Pre-record"); }, [] { return tr("Seconds recorded before an event, 0 to 5."); });
    form->addRow(
        m_record, [] { return tr("Clip length"); }, [] { return tr("Length of an event's clip, 0 to 30 seconds."); });
    body()->addWidget(m_left);
    body()->addWidget(form);
    body()->addStretch(1);
}

void ClaimOptionsPage::initializePage()
{
    m_present->read(m_draft.device.iotId);
    focusFirst(m_months);
}

void ClaimOptionsPage::take()
{
    m_intent.months = m_months->value();
    m_intent.immediateUse = m_start->isNow();
    m_intent.enableDefaultPlan = m_defaultPlan->isChecked();
    m_intent.preRecordSeconds = m_preRecord->seconds();
    m_intent.recordSeconds = m_record->seconds();
}

void ClaimOptionsPage::say()
{
    setHeading(tr("How many months, and from when?"), m_draft.deviceSubject());
    m_defaultPlan->setText(tr("Set the default recording plan"));
    const plans::Reported<plans::FreePlan> freePlan = m_present->freePlan();
    if (!freePlan) {
        m_left->setText({});
    } else if (!freePlan->remainingMonths) {
        m_left->setText(tr("The platform did not report how many months are left to claim."));
    } else {
        m_left->setText(tr("%n month(s) of the free plan are left to claim.", nullptr, *freePlan->remainingMonths));
    }
    if (freePlan)
        m_months->setMaximum(qMax(1, plans::claimableMonths(*freePlan)));
    setObstacle(FreePlanFacts::objection(plans::FreePlanAction::Claim, *m_present));
    take();
}

} // namespace ui
