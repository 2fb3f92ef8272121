#include "replace_effect_page.h"

#include "administrator_words.h"
#include "change_steps.h"
#include "formats.h"
#include "keep_translated.h"
#include "listed.h"
#include "option_words.h"
#include "order_action.h"
#include "plain_text.h"
#include "words.h"

namespace ui {

ReplaceEffectPage::ReplaceEffectPage(desk::Desk &desk, desk::Replacement &replacement, const Theme &theme,
    const ChangeDraft &device, TransferDraft &transfer, QWidget *parent)
    : TwoDeviceEffectPage(desk, theme, device, transfer, ChangeSteps::replace, ChangeSteps::ReplaceEffect, parent)
    , m_replacement(replacement)
{
    keepTranslated(this, [this] { say(); });
}

QList<plans::Order> ReplaceEffectPage::moved() const
{
    return source().areRead() ? plans::ordersToMove(**source().orders(), source().now()) : QList<plans::Order>();
}

/** Only what is in force may start at once: the plans that wait would all begin together. */
bool ReplaceEffectPage::startsNow(const plans::Order &order) const
{
    return transfer().immediateUse && plans::stateOf(order, source().now()) == plans::OrderState::InForce;
}

QString ReplaceEffectPage::start()
{
    const plans::Device &target = transfer().target.device;
    QList<desk::ReplacementStep> steps;
    for (const plans::Order &order : moved()) {
        // The recording plans are the device's, so that setting them once is enough.
        const bool defaultPlan = transfer().enableDefaultPlan && steps.isEmpty();
        desk::TransferIntent intent{draft().device.iotId, draft().device.displayName(), order.orderId, target.iotId,
            target.displayName(), startsNow(order), defaultPlan, reason()};
        steps << desk::ReplacementStep{order, std::move(intent), {}};
    }
    return m_replacement.begin(std::move(steps), shown());
}

QString ReplaceEffectPage::buttonText() const
{
    //: The button that moves all orders of a broken device to its successor.
    return tr("Transfer %n order(s)", nullptr, static_cast<int>(moved().size()));
}

plans::TransferForecast ReplaceEffectPage::forecast(const plans::Coverage &source, const plans::Coverage &target) const
{
    plans::TransferForecast after{source, target, {}};
    for (const plans::Order &order : moved()) {
        plans::TransferForecast next
            = plans::forecastTransfer(after.source, after.target, order.orderId, startsNow(order));
        for (const plans::Assumption assumption : std::as_const(after.assumptions)) {
            if (!next.assumptions.contains(assumption))
                next.assumptions << assumption;
        }
        after = std::move(next);
    }
    // Every plan goes along, so that none is left to move up.
    after.assumptions.removeAll(plans::Assumption::FollowersMayMove);
    return after;
}

QString ReplaceEffectPage::objection() const
{
    return moved().isEmpty() ? tr("The device has no order that can be moved.") : QString();
}

void ReplaceEffectPage::sayFacts()
{
    setHeading(tr("What replacing this device changes"), draft().deviceSubject());
    const QString from = Formats::shown(draft().device.displayName());
    const QString to = Formats::shown(transfer().target.device.displayName());
    QList<Fact> facts{
        //: A device is replaced: %1 the broken one, %2 its successor.
        {tr("Replace"), tr("%1 → %2").arg(from, to)},
        {tr("Administrators"), AdministratorWords::explanation(transfer().target)},
        OptionWords::start(transfer().immediateUse),
        OptionWords::recording(transfer().enableDefaultPlan),
    };
    const QList<plans::Order> orders = moved();
    for (const plans::Order &order : orders) {
        facts << Fact{tr("Order"),
            QStringLiteral("%1 · %2 · %3")
                .arg(onOneLine(order.orderId), draft().names.nameOf(order),
                    Words::state(plans::stateOf(order, source().now()), order.status.number()))};
    }
    if (const auto &earlier = m_replacement.earlier();
        earlier && earlier->targetIotId == transfer().target.device.iotId) {
        QStringList before;
        for (const desk::Operation &operation : earlier->moved)
            before << onOneLine(desk::subjectOf(operation.intent));
        //: Name of a fact: the orders that a replacement had moved before it was broken off.
        facts << Fact{tr("Moved before"), listed(before)};
    }
    const int left = static_cast<int>(source().orderIds().size() - orders.size());
    if (left > 0) {
        facts << Fact{
            tr("Stays"), tr("%n order(s) that are free, have expired, are frozen or being created", nullptr, left)};
    }
    setFacts(facts);
}

} // namespace ui
