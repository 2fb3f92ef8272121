#pragma once

#include "change_draft.h"
#include "device_effect_page.h"

namespace ui {

/** What starting a waiting order now changes. */
class StartOrderEffectPage : public DeviceEffectPage
{
    Q_OBJECT

public:
    StartOrderEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, const ChangeDraft &draft,
        QWidget *parent = nullptr);

    QString buttonText() const override;

protected:
    void sayFacts() override;
    std::optional<plans::Forecast> forecast(const plans::Coverage &present) const override;
    QString objection() const override;
    desk::Intent intent() const override;
    plans::DaysKept daysKept() const override { return m_draft.names.daysKept(); }

private:
    const ChangeDraft &m_draft;
};

} // namespace ui
