#pragma once

#include "buy_draft.h"
#include "device_effect_page.h"

namespace ui {

class DeviceAdministrator;
class StartChoice;

/** What a purchase changes. */
class BuyEffectPage : public DeviceEffectPage
{
    Q_OBJECT

public:
    BuyEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, BuyDraft &draft,
        QWidget *parent = nullptr);

    void initializePage() override;
    void decideAnew(const desk::Operation &unsent) override;
    QString buttonText() const override;

protected:
    void sayFacts() override;
    std::optional<plans::Forecast> forecast(const plans::Coverage &present) const override;
    QString objection() const override;
    desk::Intent intent() const override;
    void readAgain() override;
    desk::Facts shown() const override;
    plans::DaysKept daysKept() const override { return m_draft.daysKept; }

private:
    plans::Forecast forecastFor(const plans::Coverage &present, bool immediateUse) const;
    std::optional<plans::Money> total() const;
    void sayChoices();
    QString owner() const;

    desk::Desk &m_desk;
    desk::OperationRunner &m_runner;
    BuyDraft &m_draft;
    StartChoice *m_start;
    DeviceAdministrator *m_administrator; ///< To whom the order is assumed to belong.
    std::optional<desk::OverLimit> m_limit; ///< What the profile's limits have against it.
    int m_question = 0; ///< The number of the latest question about them; answers to others are dropped.
    bool m_isOnSale = true; ///< As far as it was read.
};

} // namespace ui
