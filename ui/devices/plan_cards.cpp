#include "plan_cards.h"

#include "keep_translated.h"
#include "old_look.h"
#include "plan_card.h"
#include "typography.h"

#include <QHBoxLayout>

namespace ui {

namespace {

constexpr int FreePlanPlace = 2;

} // namespace

PlanCards::PlanCards(const desk::DeviceReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 1.5));
    for (const char *name : {"inForceCard", "nextCard", "freePlanCard", "latestOrderCard"}) {
        auto *card = new PlanCard(this);
        card->setObjectName(QLatin1StringView(name));
        connect(card, &QAbstractButton::clicked, this, [this, card] {
            if (!card->text().orderId.isEmpty())
                Q_EMIT orderActivated(card->text().orderId);
        });
        // All four are equally wide, whatever stands on them.
        row->addWidget(card, 1);
        m_cards << card;
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&reader, &desk::DeviceReader::changed, this, &PlanCards::say);
    keepTranslated(this, [this] { say(); });
}

void PlanCards::setFreePlanActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_cards.at(FreePlanPlace)->addButton(action);
}

void PlanCards::say()
{
    const desk::DeviceReading &reading = m_reader.reading();
    QList<CardText> texts;
    if (reading.snapshot) {
        const plans::Snapshot &known = *reading.snapshot;
        const plans::Coverage coverage
            = plans::coverageOf(known.orders, known.freePlan, m_reader.now(), m_reader.daysKept());
        const plans::Cards cards = plans::cardsOf(coverage, known.orders, known.freePlan);
        const FreePlanReading free = reading.freePlanError ? FreePlanReading::Failed
            : known.freePlan                               ? FreePlanReading::Read
                                                           : FreePlanReading::NotOffered;
        texts = {CardWords::inForce(cards), CardWords::next(cards), CardWords::freePlan(cards, free),
            CardWords::latest(cards)};
    } else {
        for (const QString &title : CardWords::titles())
            texts << CardText{title, QStringLiteral("—"), {CardWords::notRead()}, {}, {}};
    }
    for (int card = 0; card < m_cards.size(); ++card) {
        m_cards.at(card)->show(texts.at(card));
        showOld(m_cards.at(card), reading.isOld());
    }
}

} // namespace ui
