#pragma once

#include "change_draft.h"
#include "device_effect_page.h"

namespace ui {

class DeviceAdministrator;

/** What binding an order changes: whose it is. */
class BindEffectPage : public DeviceEffectPage
{
    Q_OBJECT

public:
    /** @param intent what was decided before, without order and reason */
    BindEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, const ChangeDraft &draft,
        const desk::BindOrderIntent &intent, QWidget *parent = nullptr);

    QString buttonText() const override;

protected:
    void sayFacts() override;
    std::optional<plans::Forecast> forecast(const plans::Coverage &) const override { return std::nullopt; }
    QString objection() const override;
    desk::Intent intent() const override;
    void readAgain() override;
    desk::Facts shown() const override;
    plans::DaysKept daysKept() const override { return m_draft.names.daysKept(); }

private:
    QString administrator() const;

    DeviceAdministrator *m_administrator;
    const ChangeDraft &m_draft;
    const desk::BindOrderIntent &m_intent;
};

} // namespace ui
