#include "transfer_wizard.h"

#include "order_page.h"
#include "run_page.h"
#include "target_page.h"
#include "transfer_effect_page.h"
#include "transfer_options_page.h"
#include "transfer_steps.h"
#include "typography.h"

#include <QScreen>

namespace ui {

TransferWizard::TransferWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, OrderDraft order,
    storage::Book &book, QWidget *parent)
    : OrderWizard(runner, std::move(order), parent)
{
    setObjectName(QStringLiteral("transferWizard"));
    addPage(new OrderPage(desk, theme, draft(), plans::OrderAction::Transfer, TransferSteps::names, this));
    addPage(new TargetPage(desk, book, draft().device, draft().environment, m_transfer.target, TransferSteps::names,
        TransferSteps::Target, this));
    addPage(new TransferOptionsPage(draft(), m_transfer, this));
    end(new TransferEffectPage(desk, runner, theme, draft(), m_transfer, this),
        makeRunPage(theme, TransferSteps::names, [] { return tr("The transfer"); }));
    // Two devices side by side.
    resize(QSize(grid(this, 170), height()).boundedTo(screen()->availableSize() * 0.95));
    followLanguage();
}

QString TransferWizard::title() const
{
    return tr("Transfer an order");
}

} // namespace ui
