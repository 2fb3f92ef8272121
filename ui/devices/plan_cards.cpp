#include "plan_cards.h"

#include "keep_translated.h"
#include "old_look.h"
#include "plan_card.h"
#include "typography.h"

#include <QGridLayout>

namespace ui {

namespace {

constexpr int FreePlanPlace = 2;

} // namespace

PlanCards::PlanCards(const desk::DeviceReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(grid(this, 1.5));
    for (const char *name : {"inForceCard", "nextCard", "freePlanCard", "latestOrderCard"}) {
        auto *card = new PlanCard(this);
        card->setObjectName(QLatin1StringView(name));
        connect(card, &QAbstractButton::clicked, this, [this, card] {
            if (!card->text().orderId.isEmpty())
                Q_EMIT orderActivated(card->text().orderId);
        });
        m_cards << card;
    }
    arrange();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&reader, &desk::DeviceReader::changed, this, &PlanCards::say);
    keepTranslated(this, [this] { say(); });
}

void PlanCards::setFreePlanActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_cards.at(FreePlanPlace)->addButton(action);
}

/** Beside each other while a date fits on each, else two by two. All are equally wide, whatever stands on them. */
void PlanCards::arrange()
{
    constexpr double narrowest = 20;
    const int count = static_cast<int>(m_cards.size());
    const int needed = count * grid(this, narrowest) + (count - 1) * m_grid->spacing();
    const int columns = width() >= needed ? count : count / 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int card = 0; card < count; ++card) {
        m_grid->removeWidget(m_cards.at(card));
        m_grid->addWidget(m_cards.at(card), card / columns, card % columns);
        m_grid->setColumnStretch(card, card < columns ? 1 : 0);
    }
}

void PlanCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
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
