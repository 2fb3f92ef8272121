#include "suspend_effect_page.h"

#include "change_steps.h"
#include "formats.h"
#include "keep_translated.h"
#include "order_action.h"
#include "order_action_words.h"
#include "order_facts.h"
#include "order_forecast.h"
#include "plain_text.h"
#include "typography.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

SuspendEffectPage::SuspendEffectPage(
    desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, const ChangeDraft &draft, QWidget *parent)
    : DeviceEffectPage(
        desk, runner, theme, draft.device, draft.environment, ChangeSteps::order, ChangeSteps::OrderEffect, parent)
    , m_draft(draft)
    , m_endingName(plainLabel(this, QStringLiteral("muted")))
    , m_ending(new QLineEdit(this))
{
    m_ending->setObjectName(QStringLiteral("orderEnding"));
    m_ending->setFont(identifierFont(font()));
    m_endingName->setObjectName(QStringLiteral("orderEndingName"));
    m_endingName->setBuddy(m_ending);
    requireReason(reasons);
    addBesideReason(m_endingName, m_ending);
    connect(m_ending, &QLineEdit::textChanged, this, &SuspendEffectPage::say);
    connect(reasonEdit(), &QLineEdit::textChanged, this, &SuspendEffectPage::say);
    keepTranslated(this, [this] { say(); });
}

void SuspendEffectPage::initializePage()
{
    // What was typed was about the order chosen then.
    m_ending->clear();
    DeviceEffectPage::initializePage();
}

void SuspendEffectPage::decideAnew(const desk::Operation &unsent)
{
    m_ending->clear();
    DeviceEffectPage::decideAnew(unsent);
}

QStringList SuspendEffectPage::reasons()
{
    return {tr("The customer wants to stop"), tr("Bought by mistake"), tr("Bought twice"),
        tr("The device is broken or was returned"), tr("The purchase is refunded")};
}

QString SuspendEffectPage::buttonText() const
{
    //: The button that freezes an order; %1 the end of the order's number.
    return tr("Suspend order …%1").arg(neededEnding());
}

desk::Intent SuspendEffectPage::intent() const
{
    return desk::SuspendIntent{device().iotId, device().displayName(), m_draft.order.orderId, reason()};
}

std::optional<plans::Forecast> SuspendEffectPage::forecast(const plans::Coverage &present) const
{
    return plans::forecastSuspend(present, m_draft.order.orderId);
}

QString SuspendEffectPage::neededEnding() const
{
    return plans::uniqueEnding(m_draft.order.orderId, present().orderIds());
}

QString SuspendEffectPage::objection() const
{
    const QString &orderId = m_draft.order.orderId;
    const QString against
        = OrderActionWords::objection(plans::OrderAction::Suspend, present().order(orderId), present().now());
    if (!against.isEmpty())
        return against;
    if (reason().isEmpty())
        return tr("Choose or type a reason to go on.");
    if (!plans::namesOrder(m_ending->text(), orderId, present().orderIds())) {
        return m_ending->text().isEmpty() ? tr("Type the end of the order's number to go on.")
                                          : tr("This is not how the order's number ends.");
    }
    return {};
}

QList<Fact> SuspendEffectPage::facts() const
{
    return QList<Fact>{{tr("Freezing"), tr("The order's plan is taken out of use. No call undoes it.")}}
    + OrderFacts::of(present().order(m_draft.order.orderId).value_or(m_draft.order), m_draft.names, present().now());
}

void SuspendEffectPage::sayFacts()
{
    setHeading(tr("What suspending this order changes"), m_draft.subject());
    setFacts(facts());
    const QString ending = neededEnding();
    //: %1 an order's number.
    m_endingName->setText(
        tr("To suspend it, type the last %n character(s) of its number %1", nullptr, static_cast<int>(ending.size()))
            .arg(onOneLine(m_draft.order.orderId)));
    m_ending->setAccessibleName(m_endingName->text());
}

} // namespace ui
