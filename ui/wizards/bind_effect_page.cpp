#include "bind_effect_page.h"

#include "change_steps.h"
#include "device_administrator.h"
#include "formats.h"
#include "keep_translated.h"
#include "order_action.h"
#include "order_facts.h"
#include "plain_text.h"

namespace ui {

BindEffectPage::BindEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme,
    const ChangeDraft &draft, const desk::BindOrderIntent &intent, QWidget *parent)
    : DeviceEffectPage(
        desk, runner, theme, draft.device, draft.environment, ChangeSteps::bind, ChangeSteps::BindEffect, parent)
    , m_administrator(new DeviceAdministrator(desk, this))
    , m_draft(draft)
    , m_intent(intent)
{
    connect(m_administrator, &DeviceAdministrator::changed, this, &BindEffectPage::say);
    keepTranslated(this, [this] { say(); });
}

void BindEffectPage::readAgain()
{
    m_administrator->ask(device().iotId);
    DeviceEffectPage::readAgain();
}

desk::Facts BindEffectPage::shown() const
{
    desk::Facts facts = DeviceEffectPage::shown();
    facts.administrator = m_administrator->account();
    return facts;
}

QString BindEffectPage::buttonText() const
{
    //: The button that binds an order to the device's administrator; %1 the end of the order's number.
    return tr("Bind order …%1").arg(plans::uniqueEnding(m_draft.order.orderId, present().orderIds()));
}

desk::Intent BindEffectPage::intent() const
{
    desk::BindOrderIntent intent = m_intent;
    intent.orderId = m_draft.order.orderId;
    intent.reason = reason();
    return intent;
}

QString BindEffectPage::objection() const
{
    if (!m_administrator->isAsked())
        return tr("Asking the platform who administers the device…");
    if (m_administrator->isNobody())
        return tr("No account has bound the device, so there is nobody to bind the order to.");
    return {};
}

QString BindEffectPage::administrator() const
{
    const QString account = m_administrator->account();
    return account.isEmpty() ? tr("not told") : Formats::maskedAccount(account);
}

void BindEffectPage::sayFacts()
{
    setHeading(tr("What binding this order changes"), m_draft.subject());
    const auto text
        = [](const std::optional<QString> &value) { return value ? Formats::shown(*value) : tr("stays as it is"); };
    const auto seconds
        = [](std::optional<int> value) { return value ? tr("%1 s").arg(*value) : tr("platform's default"); };
    const auto flag = [](std::optional<bool> value) {
        return !value ? tr("platform's default") : *value ? tr("yes") : tr("no");
    };
    QList<Fact> facts{
        {tr("Binding"), tr("The order is attached to the account that administers the device now.")},
        {tr("Administrator"), administrator()},
        {tr("User name"), text(m_intent.userName)},
        {tr("User ID"), text(m_intent.userId)},
        {tr("Default recording plan"), flag(m_intent.enableDefaultPlan)},
        //: Facts of event recording: %1 the pre-record time, %2 the clip's length.
        {tr("Events"),
            tr("pre-record %1, clip length %2")
                .arg(seconds(m_intent.preRecordSeconds), seconds(m_intent.recordSeconds))},
        {tr("Prolong events"), flag(m_intent.prolongEvents)},
        {tr("Longest file"), seconds(m_intent.maxFileSeconds)},
    };
    if (const std::optional<plans::Order> order = present().order(m_draft.order.orderId))
        facts += OrderFacts::of(*order, m_draft.names, present().now());
    else
        facts << Fact{tr("Order"), tr("%1, which this device does not list yet").arg(onOneLine(m_draft.order.orderId))};
    setFacts(facts);
    setAssumed({tr("Not documented: what the order's earlier account sees of it afterwards."),
        tr("The platform answers without saying what it did, so the orders are read again afterwards.")});
}

} // namespace ui
