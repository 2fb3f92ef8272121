#include "start_order_effect_page.h"

#include "change_steps.h"
#include "keep_translated.h"
#include "order_action_words.h"
#include "order_facts.h"
#include "order_forecast.h"

namespace ui {

StartOrderEffectPage::StartOrderEffectPage(
    desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, const ChangeDraft &draft, QWidget *parent)
    : DeviceEffectPage(
        desk, runner, theme, draft.device, draft.environment, ChangeSteps::order, ChangeSteps::OrderEffect, parent)
    , m_draft(draft)
{
    keepTranslated(this, [this] { say(); });
}

QString StartOrderEffectPage::buttonText() const
{
    //: The button that starts an order; %1 the end of the order's number.
    return tr("Start order …%1 now").arg(plans::uniqueEnding(m_draft.order.orderId, present().orderIds()));
}

desk::Intent StartOrderEffectPage::intent() const
{
    return desk::EnableOrderIntent{device().iotId, device().displayName(), m_draft.order.orderId, reason()};
}

std::optional<plans::Forecast> StartOrderEffectPage::forecast(const plans::Coverage &present) const
{
    return plans::forecastStart(present, m_draft.order.orderId);
}

QString StartOrderEffectPage::objection() const
{
    return OrderActionWords::objection(
        plans::OrderAction::Start, present().order(m_draft.order.orderId), present().now());
}

void StartOrderEffectPage::sayFacts()
{
    setHeading(tr("What starting this order now changes"), m_draft.subject());
    setFacts(QList<Fact>{{tr("Start"), tr("now, instead of when it would begin by itself")}}
        + OrderFacts::of(
            present().order(m_draft.order.orderId).value_or(m_draft.order), m_draft.names, present().now()));
}

} // namespace ui
