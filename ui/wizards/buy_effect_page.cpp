#include "buy_effect_page.h"

#include "buy_steps.h"
#include "device_administrator.h"
#include "formats.h"
#include "headings.h"
#include "keep_translated.h"
#include "operation_words.h"
#include "option_fields.h"
#include "option_words.h"
#include "words.h"

namespace ui {

BuyEffectPage::BuyEffectPage(
    desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, BuyDraft &draft, QWidget *parent)
    : DeviceEffectPage(desk, runner, theme, draft.device, draft.environment, BuySteps::names, BuySteps::Effect, parent)
    , m_desk(desk)
    , m_runner(runner)
    , m_draft(draft)
    , m_start(new StartChoice(this))
    , m_administrator(new DeviceAdministrator(desk, this))
{
    addChoice(m_start);
    connect(m_start, &StartChoice::changed, this, [this] {
        m_draft.intent.immediateUse = m_start->isNow();
        say();
    });
    connect(m_administrator, &DeviceAdministrator::changed, this, [this] {
        holdBack();
        say();
    });
    keepTranslated(this, [this] { say(); });
}

void BuyEffectPage::initializePage()
{
    m_isOnSale = true;
    m_start->setNow(m_draft.intent.immediateUse);
    m_limit.reset();
    DeviceEffectPage::initializePage();
}

void BuyEffectPage::decideAnew(const desk::Operation &unsent)
{
    if (unsent.found && unsent.found->plan != m_draft.intent.plan) {
        m_draft.catalogueIsOld = true;
        m_isOnSale = unsent.found->plan.has_value();
        m_draft.intent.plan = unsent.found->plan.value_or(m_draft.intent.plan);
    }
    DeviceEffectPage::decideAnew(unsent);
}

void BuyEffectPage::readAgain()
{
    const int question = ++m_question;
    QCoro::connect(
        m_runner.limitAgainst(intent()), this, [this, question](const std::optional<desk::OverLimit> &limit) {
            if (question != m_question)
                return;
            m_limit = limit;
            say();
        });
    m_administrator->ask(device().iotId);
    DeviceEffectPage::readAgain();
}

desk::Facts BuyEffectPage::shown() const
{
    desk::Facts facts = DeviceEffectPage::shown();
    facts.administrator = m_administrator->account();
    facts.category = m_draft.category;
    facts.plan = m_draft.intent.plan;
    return facts;
}

QString BuyEffectPage::objection() const
{
    if (!m_isOnSale)
        return tr("The platform does not sell this plan any more. Go back and choose another one.");
    if (!m_desk.canBuy(m_draft.intent.plan))
        return tr("The platform does not tell all that buying this plan needs. Go back and choose another one.");
    if (m_limit)
        return OperationWords::overLimit(*m_limit);
    return m_administrator->isAsked() ? QString() : tr("Asking the platform to whom the order will belong…");
}

desk::Intent BuyEffectPage::intent() const
{
    desk::BuyIntent intent = m_draft.intent;
    intent.reason = reason();
    return intent;
}

plans::Forecast BuyEffectPage::forecastFor(const plans::Coverage &present, bool immediateUse) const
{
    const desk::BuyIntent &intent = m_draft.intent;
    return plans::forecastPurchase(present, intent.plan, intent.copies, immediateUse);
}

std::optional<plans::Forecast> BuyEffectPage::forecast(const plans::Coverage &present) const
{
    return forecastFor(present, m_draft.intent.immediateUse);
}

/** Says behind both choices of a start what each is assumed to bring. */
void BuyEffectPage::sayChoices()
{
    if (!present().areRead()) {
        m_start->setNotes({}, {});
        return;
    }
    const plans::Coverage now = present().coverage(daysKept());
    const auto note = [this, &now](bool immediateUse) {
        const std::optional<plans::Term> term = plans::assumedTerm(forecastFor(now, immediateUse));
        //: Behind a choice of when a plan starts: from %1 until %2.
        return term ? tr("assumed: %1 to %2")
                          .arg(Formats::day(plans::Moment{term->begin, {}}), Formats::day(plans::Moment{term->end, {}}))
                    : QString();
    };
    m_start->setNotes(note(false), note(true));
}

/** What all copies cost; nothing where that is not known, or beyond counting. */
std::optional<plans::Money> BuyEffectPage::total() const
{
    const desk::BuyIntent &intent = m_draft.intent;
    return intent.plan.price ? intent.plan.price->times(intent.copies) : std::nullopt;
}

QString BuyEffectPage::buttonText() const
{
    const desk::BuyIntent &intent = m_draft.intent;
    const std::optional<plans::Money> price = total();
    if (!price)
        return tr("Buy %1").arg(intent.copies);
    //: The button that buys: %1 the number of copies, %2 the price.
    return tr("Buy %1, about %2").arg(intent.copies).arg(Formats::money(*price));
}

QString BuyEffectPage::owner() const
{
    if (!m_administrator->isAsked())
        return tr("asking the platform…");
    if (m_administrator->isNobody())
        return tr("nobody: no account has bound the device, and the platform may refuse");
    const QString account = m_administrator->account();
    if (account.isEmpty())
        return tr("not told by the platform; assumed to be the device's administrator");
    //: Who will own an order: %1 an account of the app.
    return tr("%1, the device's administrator (assumed)").arg(Formats::maskedAccount(account));
}

void BuyEffectPage::sayFacts()
{
    sayChoices();
    setHeading(tr("What this purchase changes"), deviceSubject(device()));
    const desk::BuyIntent &intent = m_draft.intent;
    QString price = QStringLiteral("%1 × %2").arg(Words::price(intent.plan.price)).arg(intent.copies);
    if (const std::optional<plans::Money> all = total()) {
        //: %1 a calculation such as ¥35.00 × 2, %2 its result.
        price = tr("%1 = %2 (estimate)").arg(price, Formats::money(*all));
    }
    const QString copies = QStringLiteral("%1 · %2 × %3")
                               .arg(Words::planTitle(intent.plan), Words::months(intent.plan.months))
                               .arg(intent.copies);
    setFacts({
        {tr("Price"), price},
        {tr("Plan"), copies},
        {tr("User name"), Formats::shown(intent.userName)},
        {tr("Order's owner"), owner()},
        OptionWords::recording(intent.enableDefaultPlan),
        OptionWords::events(intent.preRecordSeconds, intent.recordSeconds),
    });
}

} // namespace ui
