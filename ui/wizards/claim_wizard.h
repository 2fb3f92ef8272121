#pragma once

#include "device_wizard.h"
#include "intent.h"

namespace ui {

/** Claims months of the free plan: options, effect, and the live steps. */
class ClaimWizard : public DeviceWizard
{
    Q_OBJECT

public:
    /** All references must outlive the wizard. */
    ClaimWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft draft,
        QWidget *parent = nullptr);

protected:
    QString title() const override;

private:
    desk::ClaimFreePlanIntent m_intent;
};

} // namespace ui
