#pragma once

#include "device_wizard.h"

namespace ui {

/** Brings the claimed free plan into force now: effect, and the live steps. */
class StartFreePlanWizard : public DeviceWizard
{
    Q_OBJECT

public:
    /** All references must outlive the wizard. */
    StartFreePlanWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft draft,
        QWidget *parent = nullptr);

protected:
    QString title() const override;
};

} // namespace ui
