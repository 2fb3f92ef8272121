#include "surplus_effect_page.h"

#include "listed.h"
#include "plain_text.h"
#include "remedy.h"

namespace ui {

SurplusEffectPage::SurplusEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme,
    const ChangeDraft &draft, QString operationId, QWidget *parent)
    : SuspendEffectPage(desk, runner, theme, draft, parent)
    , m_runner(runner)
    , m_suspectedId(std::move(operationId))
{
    connect(&runner, &desk::OperationRunner::changed, this, [this](const desk::Operation &operation) {
        if (operation.id == m_suspectedId && isVisible())
            say();
    });
    say();
}

desk::Operation SurplusEffectPage::suspected() const
{
    return m_runner.operation(m_suspectedId).value_or(desk::Operation());
}

QList<Fact> SurplusEffectPage::facts() const
{
    QList<Fact> facts = SuspendEffectPage::facts();
    if (!present().areRead())
        return facts;
    const desk::Operation purchase = suspected();
    QStringList left;
    for (const plans::Order &order : **present().orders()) {
        if (order.orderId != draft().order.orderId && desk::mayBeSurplus(purchase, order))
            left << onOneLine(order.orderId);
    }
    //: Name of a fact: the orders that the purchase may have made, without the one that is to be suspended.
    facts.insert(1, {tr("Order kept"), listed(left)});
    return facts;
}

QString SurplusEffectPage::objection() const
{
    const desk::Operation purchase = suspected();
    if (desk::isRemedyOpen(purchase))
        return tr("An order of this purchase is being suspended already, or how that ended is unknown.");
    if (!desk::awaitsRemedy(purchase))
        return tr("This purchase is no suspected duplicate any more.");
    if (desk::factsAgainstRemedy(purchase, draft().order.orderId, **present().orders()))
        return tr("No other order of the purchase would be left.");
    return SuspendEffectPage::objection();
}

QString SurplusEffectPage::start()
{
    const auto decision = std::get<desk::SuspendIntent>(intent());
    return m_runner.startRemedy(m_suspectedId, decision, shown()) ? desk::remedyIdOf(m_suspectedId) : QString();
}

} // namespace ui
