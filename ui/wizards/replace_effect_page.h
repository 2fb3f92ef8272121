#pragma once

#include "replacement.h"
#include "two_device_effect_page.h"

namespace ui {

/** What replacing a device changes: all of its orders that can be moved go to its successor. */
class ReplaceEffectPage : public TwoDeviceEffectPage
{
    Q_OBJECT

public:
    ReplaceEffectPage(desk::Desk &desk, desk::Replacement &replacement, const Theme &theme, const ChangeDraft &device,
        TransferDraft &transfer, QWidget *parent = nullptr);

    QString buttonText() const override;

protected:
    QString start() override;
    void sayFacts() override;
    plans::TransferForecast forecast(const plans::Coverage &source, const plans::Coverage &target) const override;
    QString objection() const override;

private:
    QList<plans::Order> moved() const;
    bool startsNow(const plans::Order &order) const;

    desk::Replacement &m_replacement;
};

} // namespace ui
