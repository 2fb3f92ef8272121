#pragma once

#include "change_draft.h"
#include "intent.h"
#include "present_plans.h"
#include "wizard_page.h"

class QCheckBox;
class QSpinBox;

namespace ui {

class SecondsBox;
class StartChoice;

/** How many months of the free plan, from when, and how it records. */
class ClaimOptionsPage : public WizardPage
{
    Q_OBJECT

public:
    /** @param intent gets what is decided here */
    ClaimOptionsPage(
        desk::Desk &desk, const ChangeDraft &draft, desk::ClaimFreePlanIntent &intent, QWidget *parent = nullptr);

    void initializePage() override;

private:
    void layOut();
    void take();
    void say();

    const ChangeDraft &m_draft;
    desk::ClaimFreePlanIntent &m_intent;
    PresentPlans *m_present;
    QSpinBox *m_months;
    StartChoice *m_start;
    QCheckBox *m_defaultPlan;
    SecondsBox *m_preRecord;
    SecondsBox *m_record;
    QLabel *m_left;
};

} // namespace ui
