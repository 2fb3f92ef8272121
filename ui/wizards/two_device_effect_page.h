#pragma once

#include "change_draft.h"
#include "effect_page.h"
#include "operation.h"
#include "order_forecast.h"
#include "present_plans.h"
#include "transfer_draft.h"

class QPushButton;

namespace ui {

/** What a change of two devices will do: the plans of both, read now, beside those that are forecast. */
class TwoDeviceEffectPage : public EffectPage
{
    Q_OBJECT

public:
    void initializePage() override;
    void decideAnew(const desk::Operation &unsent) override;

protected:
    /** All references must outlive the page. The derived class keeps say() translated once it is built. */
    TwoDeviceEffectPage(desk::Desk &desk, const Theme &theme, const ChangeDraft &draft, TransferDraft &transfer,
        StepNames steps, int step, QWidget *parent);

    /** Says everything anew, in the language that is on now. */
    void say();

    /** Heading and facts. */
    virtual void sayFacts() = 0;

    virtual plans::TransferForecast forecast(const plans::Coverage &source, const plans::Coverage &target) const = 0;

    /** What the plans, which are read, have against it, in words; empty: nothing. */
    virtual QString objection() const = 0;

    void readAgain() override;

    /** What the person sees and decides on. */
    desk::Facts shown() const;

    const ChangeDraft &draft() const { return m_draft; }
    const TransferDraft &transfer() const { return m_transfer; }
    const PresentPlans &source() const { return *m_source; }
    const PresentPlans &target() const { return *m_target; }

private:
    void sayRead();
    void compare();

    const ChangeDraft &m_draft;
    TransferDraft &m_transfer;
    PresentPlans *m_source;
    PresentPlans *m_target;
    CoverageComparison *m_sourceComparison;
    CoverageComparison *m_targetComparison;
    QPushButton *m_again;
};

} // namespace ui
