#pragma once

#include "buy_draft.h"
#include "change_wizard.h"

namespace desk {
class Desk;
}

namespace ui {

class Theme;

/** Buys a plan for one device: plan, options, effect, and the live steps. */
class BuyWizard : public ChangeWizard
{
    Q_OBJECT

public:
    /** All references must outlive the wizard. */
    BuyWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, const Environment &environment,
        const plans::Device &device, QWidget *parent = nullptr);

    /** Begins with @p plan of the catalogue @p category chosen; before the wizard is shown. */
    void choosePlan(const plans::Plan &plan, plans::Category category);

    /** The plan that is chosen; with an empty specification none is yet. */
    const plans::Plan &plan() const { return m_draft.intent.plan; }

    /** The device it buys for. */
    QString iotId() const { return m_draft.device.iotId; }

protected:
    QString title() const override;

private:
    BuyDraft m_draft;
};

} // namespace ui
