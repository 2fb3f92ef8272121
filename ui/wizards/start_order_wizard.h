#pragma once

#include "device_wizard.h"

namespace ui {

/** Brings a waiting order into force now: order, effect, and the live steps. */
class StartOrderWizard : public DeviceWizard
{
    Q_OBJECT

public:
    /** All references must outlive the wizard. */
    StartOrderWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft draft,
        QWidget *parent = nullptr);

protected:
    QString title() const override;
};

} // namespace ui
