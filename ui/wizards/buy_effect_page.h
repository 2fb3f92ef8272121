#pragma once

#include "buy_draft.h"
#include "device_effect_page.h"

namespace ui {

/** What a purchase changes. */
class BuyEffectPage : public DeviceEffectPage
{
    Q_OBJECT

public:
    BuyEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, const BuyDraft &draft,
        QWidget *parent = nullptr);

    QString buttonText() const override;

protected:
    void sayFacts() override;
    std::optional<plans::Forecast> forecast(const plans::Coverage &present) const override;
    desk::Intent intent() const override;
    plans::DaysKept daysKept() const override { return m_draft.daysKept; }

private:
    const BuyDraft &m_draft;
};

} // namespace ui
