#include "transfer_effect_page.h"

#include "administrator_words.h"
#include "change_steps.h"
#include "coverage_comparison.h"
#include "error_words.h"
#include "forecast_words.h"
#include "keep_translated.h"
#include "option_words.h"
#include "order_action.h"
#include "order_action_words.h"
#include "order_facts.h"
#include "order_forecast.h"
#include "plain_text.h"

#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

/** Why @p plans cannot be compared, in words; empty when they can. */
QString unread(const PresentPlans &plans, const QString &reading)
{
    if (!plans.orders())
        return reading;
    return plans.areRead() ? QString() : ErrorWords::describe(plans.orders()->error()).title;
}

} // namespace

TransferEffectPage::TransferEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme,
    const ChangeDraft &order, const TransferDraft &draft, QWidget *parent)
    : EffectPage(order.environment, ChangeSteps::transfer, ChangeSteps::TransferEffect, theme, parent)
    , m_runner(runner)
    , m_order(order)
    , m_draft(draft)
    , m_source(new PresentPlans(desk, this))
    , m_target(new PresentPlans(desk, this))
    , m_sourceComparison(addComparison())
    , m_targetComparison(addComparison())
    , m_again(new QPushButton(this))
{
    m_again->setObjectName(QStringLiteral("effectReadAgain"));
    m_again->setAutoDefault(false);
    addQuestion(m_again);
    connect(m_again, &QPushButton::clicked, this, &TransferEffectPage::read);
    connect(m_source, &PresentPlans::changed, this, &TransferEffectPage::say);
    connect(m_target, &PresentPlans::changed, this, &TransferEffectPage::say);
    keepTranslated(this, [this] { say(); });
}

void TransferEffectPage::initializePage()
{
    read();
    reasonEdit()->setFocus();
}

void TransferEffectPage::read()
{
    m_source->read(m_order.device.iotId);
    m_target->read(m_draft.target.device.iotId);
}

QString TransferEffectPage::start()
{
    const plans::Device &target = m_draft.target.device;
    return m_runner.start(
        desk::TransferIntent{m_order.device.iotId, m_order.device.displayName(), m_order.order.orderId, target.iotId,
            target.displayName(), m_draft.immediateUse, m_draft.enableDefaultPlan, reason()});
}

QString TransferEffectPage::buttonText() const
{
    //: The button that moves an order to another device; %1 the end of the order's number.
    return tr("Transfer order …%1").arg(plans::uniqueEnding(m_order.order.orderId, m_source->orderIds()));
}

void TransferEffectPage::say()
{
    setHeading(tr("What this transfer changes"), m_order.subject());
    m_sourceComparison->setDeviceName(m_order.device.displayName());
    m_targetComparison->setDeviceName(m_draft.target.device.displayName());
    compare();
    sayFacts();
    m_again->setText(tr("Read the orders again"));
    const bool failed = (m_source->orders() && !m_source->areRead()) || (m_target->orders() && !m_target->areRead());
    m_again->setVisible(failed);
    setObstacle(failed ? tr("Without the present orders of both devices nobody could tell afterwards what happened.")
            : m_source->areRead() && m_target->areRead() ? objection()
                                                         : tr("Reading the orders of both devices…"));
    Q_EMIT buttonTextChanged();
}

void TransferEffectPage::compare()
{
    const QString reading = tr("Reading the device's orders…");
    if (!m_source->areRead() || !m_target->areRead()) {
        const QString waiting = tr("Nothing to compare yet.");
        m_sourceComparison->setMessage(m_source->areRead() ? waiting : unread(*m_source, reading));
        m_targetComparison->setMessage(m_target->areRead() ? waiting : unread(*m_target, reading));
        return;
    }
    const plans::DaysKept daysKept = m_order.names.daysKept();
    const plans::Coverage source = m_source->coverage(daysKept);
    const plans::Coverage target = m_target->coverage(daysKept);
    const plans::TransferForecast forecast
        = plans::forecastTransfer(source, target, m_order.order.orderId, m_draft.immediateUse);
    m_sourceComparison->compare(source, forecast.source);
    m_targetComparison->compare(target, forecast.target);
    setAssumed(ForecastWords::sentences(forecast.assumptions));
}

QString TransferEffectPage::objection() const
{
    return OrderActionWords::objection(
        plans::OrderAction::Transfer, m_source->order(m_order.order.orderId), m_source->now());
}

void TransferEffectPage::sayFacts()
{
    const plans::Device &target = m_draft.target.device;
    const QList<Fact> facts{
        //: A transfer: %1 the device that has the order, %2 the one that gets it.
        {tr("Transfer"),
            tr("from %1 to %2").arg(onOneLine(m_order.device.displayName()), onOneLine(target.displayName()))},
        {tr("Administrators"), AdministratorWords::explanation(m_draft.target)},
        OptionWords::start(m_draft.immediateUse),
        OptionWords::recording(m_draft.enableDefaultPlan),
    };
    setFacts(facts
        + OrderFacts::of(
            m_source->order(m_order.order.orderId).value_or(m_order.order), m_order.names, m_source->now()));
}

} // namespace ui
