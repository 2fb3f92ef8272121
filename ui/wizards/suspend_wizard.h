#pragma once

#include "device_wizard.h"

namespace ui {

/** Freezes an order, which nothing undoes: order, effect, and the live steps. */
class SuspendWizard : public DeviceWizard
{
    Q_OBJECT

public:
    /** All references must outlive the wizard. @p draft's order is chosen when it opens, if there is one. */
    SuspendWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft draft,
        QWidget *parent = nullptr);

protected:
    QString title() const override;
};

} // namespace ui
