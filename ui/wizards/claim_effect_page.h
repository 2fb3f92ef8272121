#pragma once

#include "change_draft.h"
#include "device_effect_page.h"

namespace ui {

/** What claiming months of the free plan changes. */
class ClaimEffectPage : public DeviceEffectPage
{
    Q_OBJECT

public:
    /** @param intent what was decided before, without the reason */
    ClaimEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, const ChangeDraft &draft,
        const desk::ClaimFreePlanIntent &intent, QWidget *parent = nullptr);

    QString buttonText() const override;

protected:
    void sayFacts() override;
    std::optional<plans::Forecast> forecast(const plans::Coverage &present) const override;
    QString objection() const override;
    desk::Intent intent() const override;
    plans::DaysKept daysKept() const override { return m_draft.names.daysKept(); }

private:
    const ChangeDraft &m_draft;
    const desk::ClaimFreePlanIntent &m_intent;
};

} // namespace ui
