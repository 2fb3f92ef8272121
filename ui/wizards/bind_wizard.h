#pragma once

#include "device_wizard.h"
#include "intent.h"

namespace ui {

/** Attaches an order to the device's present administrator: order, options, effect, and the live steps. */
class BindWizard : public DeviceWizard
{
    Q_OBJECT

public:
    /** All references must outlive the wizard. */
    BindWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft draft,
        QWidget *parent = nullptr);

protected:
    QString title() const override;

private:
    desk::BindOrderIntent m_intent;
};

} // namespace ui
