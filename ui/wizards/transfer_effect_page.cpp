#include "transfer_effect_page.h"

#include "administrator_words.h"
#include "change_steps.h"
#include "formats.h"
#include "keep_translated.h"
#include "option_words.h"
#include "order_action_words.h"
#include "order_facts.h"

namespace ui {

TransferEffectPage::TransferEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme,
    const ChangeDraft &order, TransferDraft &transfer, QWidget *parent)
    : TwoDeviceEffectPage(desk, theme, order, transfer, ChangeSteps::transfer, ChangeSteps::TransferEffect, parent)
    , m_runner(runner)
{
    keepTranslated(this, [this] { say(); });
}

QString TransferEffectPage::start()
{
    const plans::Device &target = transfer().target.device;
    return m_runner.start(
        desk::TransferIntent{draft().device.iotId, draft().device.displayName(), draft().order.orderId, target.iotId,
            target.displayName(), transfer().immediateUse, transfer().enableDefaultPlan, reason()},
        shown());
}

QString TransferEffectPage::buttonText() const
{
    //: The button that moves an order to another device; %1 the end of the order's number.
    return tr("Transfer order …%1").arg(plans::uniqueEnding(draft().order.orderId, source().orderIds()));
}

plans::TransferForecast TransferEffectPage::forecast(const plans::Coverage &source, const plans::Coverage &target) const
{
    return plans::forecastTransfer(source, target, draft().order.orderId, transfer().immediateUse);
}

QString TransferEffectPage::objection() const
{
    return OrderActionWords::objection(
        plans::OrderAction::Transfer, source().order(draft().order.orderId), source().now());
}

void TransferEffectPage::sayFacts()
{
    setHeading(tr("What this transfer changes"), draft().subject());
    const QString from = Formats::shown(draft().device.displayName());
    const QString to = Formats::shown(transfer().target.device.displayName());
    const QList<Fact> facts{
        //: A transfer: %1 the device that has the order, %2 the one that gets it.
        {tr("Transfer"), tr("from %1 to %2").arg(from, to)},
        {tr("Administrators"), AdministratorWords::explanation(transfer().target)},
        OptionWords::start(transfer().immediateUse),
        OptionWords::recording(transfer().enableDefaultPlan),
    };
    setFacts(facts
        + OrderFacts::of(source().order(draft().order.orderId).value_or(draft().order), draft().names, source().now()));
}

} // namespace ui
