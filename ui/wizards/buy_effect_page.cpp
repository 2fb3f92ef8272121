#include "buy_effect_page.h"

#include "buy_steps.h"
#include "coverage_comparison.h"
#include "error_words.h"
#include "forecast_words.h"
#include "formats.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "words.h"

#include <QLineEdit>
#include <QPushButton>

namespace ui {

BuyEffectPage::BuyEffectPage(
    desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, BuyDraft &draft, QWidget *parent)
    : EffectPage(draft.environment, BuySteps::names, BuySteps::Effect, theme, parent)
    , m_desk(desk)
    , m_runner(runner)
    , m_draft(draft)
    , m_comparison(addComparison())
    , m_again(new QPushButton(this))
{
    m_again->setObjectName(QStringLiteral("effectReadAgain"));
    m_again->setAutoDefault(false);
    addQuestion(m_again);
    connect(m_again, &QPushButton::clicked, this, &BuyEffectPage::read);
    keepTranslated(this, [this] { say(); });
}

void BuyEffectPage::initializePage()
{
    read();
    reasonEdit()->setFocus();
}

QString BuyEffectPage::start()
{
    m_draft.intent.reason = reason();
    return m_runner.start(m_draft.intent);
}

QString BuyEffectPage::buttonText() const
{
    const desk::BuyIntent &intent = m_draft.intent;
    const std::optional<plans::Money> price = intent.plan.price.times(intent.copies);
    if (!price)
        return tr("Buy %1").arg(intent.copies);
    //: The button that buys: %1 the number of copies, %2 the price.
    return tr("Buy %1, about %2").arg(intent.copies).arg(Formats::money(*price));
}

void BuyEffectPage::read()
{
    const int question = ++m_question;
    m_orders.reset();
    m_freePlan = {};
    say();
    QCoro::connect(
        m_desk.allOrders(m_draft.device.iotId), this, [this, question](desk::Result<QList<plans::Order>> result) {
            if (question != m_question)
                return;
            m_orders = std::move(result);
            say();
        });
    // Without it the picture is one plan short, which is no reason not to buy.
    QCoro::connect(m_desk.freePlan(m_draft.device.iotId), this, [this, question](desk::Result<plans::FreePlan> result) {
        if (question != m_question || !result)
            return;
        m_freePlan = std::move(*result);
        say();
    });
}

void BuyEffectPage::say()
{
    setHeading(tr("What this purchase changes"),
        QStringLiteral("%1 · %2").arg(m_draft.device.displayName(), m_draft.device.iotId));
    compare();
    m_again->setText(tr("Read the orders again"));
    m_again->setVisible(m_orders && !*m_orders);
    sayFacts();
    setObstacle(!m_orders ? tr("Reading the device's orders…")
            : !*m_orders  ? tr("Without the device's present orders the purchase cannot be compared afterwards.")
                          : QString());
    Q_EMIT buttonTextChanged();
}

void BuyEffectPage::compare()
{
    if (!m_orders) {
        m_comparison->setMessage(tr("Reading the device's orders…"));
        return;
    }
    if (!*m_orders) {
        m_comparison->setMessage(ErrorWords::describe(m_orders->error()).title);
        return;
    }
    const desk::BuyIntent &intent = m_draft.intent;
    const plans::Coverage present
        = plans::coverageOf(**m_orders, m_freePlan, m_desk.client().platformTime(), m_draft.daysKept);
    const plans::Forecast forecast = plans::forecastPurchase(present, intent.plan, intent.copies, intent.immediateUse);
    m_comparison->compare(present, forecast.coverage);
    setAssumed(ForecastWords::sentences(forecast.assumptions));
}

void BuyEffectPage::sayFacts()
{
    const desk::BuyIntent &intent = m_draft.intent;
    const std::optional<plans::Money> total = intent.plan.price.times(intent.copies);
    QString price = QStringLiteral("%1 × %2").arg(Formats::money(intent.plan.price)).arg(intent.copies);
    if (total) {
        //: %1 a calculation such as ¥35.00 × 2, %2 its result.
        price = tr("%1 = %2 (estimate)").arg(price, Formats::money(*total));
    }
    // The contract's defaults (seeds, commodity/buy).
    const QString pre
        = intent.preRecordSeconds ? tr("%1 s").arg(*intent.preRecordSeconds) : tr("%1 s by default").arg(5);
    const QString length = intent.recordSeconds ? tr("%1 s").arg(*intent.recordSeconds) : tr("%1 s by default").arg(10);
    const QString recording
        = intent.enableDefaultPlan ? tr("the default recording plan is set") : tr("recording plans stay as they are");
    const QString copies = QStringLiteral("%1 · %2 × %3")
                               .arg(Words::planTitle(intent.plan), Words::months(intent.plan.months))
                               .arg(intent.copies);
    setFacts({
        {tr("Price"), price},
        {tr("Plan"), copies},
        {tr("User name"), Formats::masked(onOneLine(intent.userName))},
        {tr("Start"), intent.immediateUse ? tr("now") : tr("after the earlier plans end")},
        {tr("Recording"), recording},
        //: Facts of event recording: %1 the pre-record time, %2 the clip's length.
        {tr("Events"), tr("pre-record %1, clip length %2").arg(pre, length)},
    });
}

} // namespace ui
