#include "transfer_wizard.h"

#include "change_steps.h"
#include "order_page.h"
#include "run_page.h"
#include "target_page.h"
#include "transfer_effect_page.h"
#include "transfer_options_page.h"

namespace ui {

TransferWizard::TransferWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft order,
    storage::Book &book, QWidget *parent)
    : DeviceWizard(runner, std::move(order), parent)
{
    setObjectName(QStringLiteral("transferWizard"));
    addPage(new OrderPage(desk, theme, draft(), plans::OrderAction::Transfer, ChangeSteps::transfer, this));
    addPage(new TargetPage(desk, book, theme, draft().device, draft().environment, m_transfer.target,
        ChangeSteps::transfer, ChangeSteps::TransferTarget, this));
    addPage(new TransferOptionsPage(draft(), m_transfer, ChangeSteps::transfer, ChangeSteps::TransferOptions, this));
    end(new TransferEffectPage(desk, runner, theme, draft(), m_transfer, this),
        makeRunPage(theme, ChangeSteps::transfer, [] { return tr("The transfer"); }));
    followLanguage();
}

QString TransferWizard::title() const
{
    return tr("Transfer an order");
}

} // namespace ui
