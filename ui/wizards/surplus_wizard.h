#pragma once

#include "device_wizard.h"

namespace ui {

/**
 * Freezes an order that is one too many, inside the purchase that may have been carried out twice: which of the orders
 * found, effect, and the live steps.
 */
class SurplusWizard : public DeviceWizard
{
    Q_OBJECT

public:
    /** All references must outlive the wizard. @p draft has no order, @p suspected is the purchase. */
    SurplusWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft draft,
        const desk::Operation &suspected, QWidget *parent = nullptr);

protected:
    QString title() const override;
};

} // namespace ui
