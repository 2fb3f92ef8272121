#include "buy_effect_page.h"

#include "buy_steps.h"
#include "error_words.h"
#include "formats.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "theme.h"
#include "typography.h"
#include "words.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int factCount = 6;
constexpr int ordersShown = 5;

} // namespace

BuyEffectPage::BuyEffectPage(
    desk::Desk &desk, desk::OperationRunner &runner, const Theme &, BuyDraft &draft, QWidget *parent)
    : WizardPage(draft.environment, BuySteps::Effect, BuySteps::Count, parent)
    , m_desk(desk)
    , m_runner(runner)
    , m_draft(draft)
    , m_nowTitle(plainLabel(this, QStringLiteral("muted")))
    , m_afterTitle(plainLabel(this, QStringLiteral("step-now")))
    , m_again(new QPushButton(this))
    , m_assumed(plainLabel(this, QStringLiteral("assumed")))
    , m_reasonName(plainLabel(this, QStringLiteral("muted")))
    , m_reason(new QLineEdit(this))
{
    setCommitPage(true);
    m_again->setObjectName(QStringLiteral("effectReadAgain"));
    m_again->setAutoDefault(false);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(200);
    m_reasonName->setBuddy(m_reason);
    m_assumed->setWordWrap(true);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(grid(this, 1.5));
    m_now = addCard(this, cards, m_nowTitle, QStringLiteral("card"));
    m_after = addCard(this, cards, m_afterTitle, QStringLiteral("after"));
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(grid(this, 2));
    facts->setVerticalSpacing(grid(this, 0.5));
    for (int row = 0; row < factCount; ++row) {
        m_names << plainLabel(this, QStringLiteral("muted"));
        m_values << plainLabel(this);
        m_values.last()->setWordWrap(true);
        facts->addWidget(m_names.last(), row, 0, Qt::AlignTop);
        facts->addWidget(m_values.last(), row, 1);
    }
    m_values.last()->setFont(scaledFont(font(), 1, QFont::DemiBold));
    facts->setColumnStretch(1, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(grid(this, 3));
    below->addLayout(facts, 1);
    below->addWidget(m_assumed, 1, Qt::AlignTop);
    body()->addLayout(cards);
    body()->addWidget(m_again, 0, Qt::AlignLeft);
    body()->addLayout(below);
    body()->addStretch(1);
    auto *why = new QVBoxLayout;
    why->setSpacing(grid(this, 0.5));
    why->addWidget(m_reasonName);
    why->addWidget(m_reason);
    body()->addLayout(why);

    connect(m_again, &QPushButton::clicked, this, &BuyEffectPage::read);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_draft.intent.reason = text.trimmed(); });
    keepTranslated(this, [this] { say(); });
}

QLabel *BuyEffectPage::addCard(QWidget *parent, QHBoxLayout *row, QLabel *title, const QString &look)
{
    auto *card = new QFrame(parent);
    card->setProperty("panel", look);
    auto *text = plainLabel(card);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(grid(this, 1.5), grid(this), grid(this, 1.5), grid(this, 1.5));
    column->setSpacing(grid(this, 0.75));
    column->addWidget(title);
    column->addWidget(text, 1);
    row->addWidget(card, 1);
    return text;
}

void BuyEffectPage::initializePage()
{
    read();
    m_reason->setFocus();
}

bool BuyEffectPage::validatePage()
{
    if (m_operationId.isEmpty())
        m_operationId = m_runner.start(m_draft.intent);
    return true;
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
    say();
    QCoro::connect(
        m_desk.allOrders(m_draft.device.iotId), this, [this, question](desk::Result<QList<plans::Order>> result) {
            if (question == m_question)
                take(std::move(result));
        });
}

void BuyEffectPage::take(desk::Result<QList<plans::Order>> result)
{
    m_orders = std::move(result);
    say();
}

void BuyEffectPage::say()
{
    setHeading(BuySteps::names(), tr("What this purchase changes"),
        QStringLiteral("%1 · %2").arg(m_draft.device.displayName(), m_draft.device.iotId));
    m_nowTitle->setText(tr("Now"));
    m_afterTitle->setText(tr("After"));
    m_now->setText(ordersNow());
    const desk::BuyIntent &intent = m_draft.intent;
    const QString added = tr("+ %1, %2 each").arg(Words::planTitle(intent.plan), Words::months(intent.plan.months));
    const QString start = intent.immediateUse ? tr("starts now") : tr("starts after the earlier plans end");
    const QString count = tr("%n cop(ies)", nullptr, intent.copies);
    m_after->setText(
        tr("Everything on the left, and:") + u'\n' + added + u'\n' + count + QStringLiteral(" · ") + start);
    m_again->setText(tr("Read the orders again"));
    m_again->setVisible(m_orders && !*m_orders);
    m_reasonName->setText(tr("Reason (kept in the activity record)"));
    m_reason->setAccessibleName(m_reasonName->text());
    m_reason->setPlaceholderText(tr("For example: customer called to renew"));
    m_assumed->setText(tr("◆ Assumed: the platform does not say after which plan a new one queues, nor when it ends.")
        + u'\n' + tr("The real dates are read afterwards.")
        + (intent.immediateUse
                ? u'\n' + tr("◆ What becomes of the plan in force when another starts now is not documented.")
                : QString()));
    sayFacts();
    setObstacle(!m_orders ? tr("Reading the device's orders…")
            : !*m_orders  ? tr("Without the device's present orders the purchase cannot be compared afterwards.")
                          : QString());
    Q_EMIT buttonTextChanged();
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
    const QList<std::pair<QString, QString>> facts{
        {tr("Plan"), QStringLiteral("%1 · %2").arg(Words::planTitle(intent.plan), onOneLine(intent.plan.name, 200))},
        {tr("User name"), Formats::masked(onOneLine(intent.userName))},
        {tr("Start"), intent.immediateUse ? tr("now") : tr("after the earlier plans end")},
        {tr("Recording"), recording},
        //: Facts of event recording: %1 the pre-record time, %2 the clip's length.
        {tr("Events"), tr("pre-record %1, clip length %2").arg(pre, length)},
        {tr("Price"), price},
    };
    for (int row = 0; row < facts.size(); ++row) {
        m_names.at(row)->setText(facts.at(row).first);
        m_values.at(row)->setText(breakable(facts.at(row).second));
    }
}

QString BuyEffectPage::ordersNow() const
{
    if (!m_orders)
        return tr("Reading the device's orders…");
    if (!*m_orders)
        return ErrorWords::describe(m_orders->error()).title;
    const QDateTime now = m_desk.client().platformTime();
    QStringList lines;
    int past = 0;
    int more = 0;
    for (const plans::Order &order : **m_orders) {
        const plans::OrderState state = plans::stateOf(order, now);
        if (state == plans::OrderState::Expired || state == plans::OrderState::Overdue) {
            ++past;
        } else if (lines.size() == ordersShown) {
            ++more;
        } else {
            //: An order in the list of what a device has now: %1 its type, %2 its state, %3 its end.
            lines << tr("%1 · %2 · until %3")
                         .arg(Words::planType(order.type), Words::state(state, order.status.number()),
                             Formats::day(order.end));
        }
    }
    if (lines.isEmpty())
        lines << tr("No plan in force or waiting");
    if (more > 0)
        lines << tr("and %n more", nullptr, more);
    if (past > 0)
        lines << tr("%n order(s) in the past", nullptr, past);
    return lines.join(u'\n');
}

} // namespace ui
