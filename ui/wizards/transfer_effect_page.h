#pragma once

#include "operation_runner.h"
#include "two_device_effect_page.h"

namespace ui {

/** What a transfer changes on both devices. */
class TransferEffectPage : public TwoDeviceEffectPage
{
    Q_OBJECT

public:
    TransferEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, const ChangeDraft &order,
        TransferDraft &transfer, QWidget *parent = nullptr);

    QString buttonText() const override;

protected:
    QString start() override;
    void sayFacts() override;
    plans::TransferForecast forecast(const plans::Coverage &source, const plans::Coverage &target) const override;
    QString objection() const override;

private:
    desk::OperationRunner &m_runner;
};

} // namespace ui
