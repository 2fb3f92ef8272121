#include "card_words.h"

#include "formats.h"
#include "plain_text.h"
#include "words.h"

namespace ui {

namespace {

const QString dot = QStringLiteral(" · ");

QString dayOf(const QDateTime &time)
{
    return Formats::day(plans::Moment{time, {}});
}

} // namespace

QStringList CardWords::titles()
{
    //: Titles of cards about the plans of a device.
    return {tr("In force"), tr("Next"), tr("Free plan"), tr("Latest order")};
}

QString CardWords::notRead()
{
    return tr("not read yet");
}

QString CardWords::planOf(const plans::HeldPlan &held)
{
    const QString kept = held.daysKept ? Words::daysKept(*held.daysKept) : onOneLine(held.order.specification);
    const QString type = Words::planType(held.order.type);
    return kept.isEmpty() ? type : type + dot + kept;
}

QString CardWords::undated(int plans)
{
    //: Plans that are in force or waiting: the platform gave no dates.
    return tr("%n valid without dates", nullptr, plans);
}

QString CardWords::frozen(int orders)
{
    //: Of a device: some of its orders are frozen, whenever they would record.
    return tr("%n order(s) frozen", nullptr, orders);
}

CardText CardWords::inForce(const plans::Cards &cards)
{
    CardText text;
    text.title = titles().at(0);
    if (!cards.inForce) {
        if (cards.undated > 0) {
            text.value = undated(cards.undated);
            text.facts = {tr("In force or waiting:"), tr("the platform does not say")};
        } else {
            //: Of a device: an order may be or become a plan, and the platform does not say.
            const QString without = cards.unclear ? tr("Unclear") : tr("No plan");
            //: Of a device: the order that would record today is frozen.
            text.value = cards.frozenNow ? tr("Frozen") : without;
            text.facts = {tr("Nothing is in force now")};
            QStringList why;
            if (cards.unpaid)
                why << tr("An order is unpaid");
            else if (cards.unclear)
                why << tr("An order may become a plan");
            if (cards.frozen > 0)
                why << frozen(cards.frozen);
            if (!why.isEmpty())
                text.facts << why.join(dot);
        }
        return text;
    }
    const plans::InForceCard &card = *cards.inForce;
    text.value = planOf(card.segment.held);
    text.orderId = card.segment.held.order.orderId;
    //: %1 the end of a plan.
    text.facts << tr("until %1").arg(Formats::dateTime(card.segment.end));
    QString left = card.daysLeft > 0 ? tr("%n day(s) left", nullptr, card.daysLeft) : tr("less than a day left");
    if (card.others > 0) {
        //: After a plan in force: how many others are too.
        left += dot + tr("and %n more", nullptr, card.others);
    }
    text.facts << left;
    QStringList beside;
    if (cards.undated > 0)
        beside << undated(cards.undated);
    if (cards.frozen > 0)
        beside << frozen(cards.frozen);
    text.note = beside.join(dot);
    return text;
}

CardText CardWords::next(const plans::Cards &cards)
{
    CardText text;
    text.title = titles().at(1);
    if (!cards.next) {
        //: No plan comes next.
        text.value = tr("Nothing");
        text.facts << (cards.undated > 0 ? undated(cards.undated) : tr("No plan starts later"));
        return text;
    }
    const plans::NextCard &card = *cards.next;
    //: %1 the day on which a plan starts.
    text.value = tr("from %1").arg(dayOf(card.segment.begin));
    text.orderId = card.segment.held.order.orderId;
    text.facts << planOf(card.segment.held);
    QString until = tr("until %1").arg(dayOf(card.segment.end));
    if (card.last && cards.undated == 0) {
        //: After the end of a plan: no other one starts after it.
        until += dot + tr("the last one");
    }
    text.facts << until;
    text.note = card.daysUntil > 0 ? tr("Starts in %n day(s)", nullptr, card.daysUntil) : tr("Starts within a day");
    return text;
}

CardText CardWords::freePlan(const plans::Cards &cards, FreePlanReading reading)
{
    CardText text;
    text.title = titles().at(2);
    if (!cards.freePlan) {
        text.value = Words::notReported();
        text.facts << (reading == FreePlanReading::Failed ? tr("It could not be read") : tr("Not offered here"));
        if (reading != FreePlanReading::Failed)
            text.note = tr("The service of this profile has no free plans to ask for.");
        return text;
    }
    const plans::FreePlanCard &card = *cards.freePlan;
    //: Of the free plan.
    text.value = card.claimed ? tr("Claimed") : tr("Not claimed");
    if (card.claimed) {
        //: Of the free plan's end, which the platform left out.
        text.facts << (card.until ? tr("until %1").arg(Formats::dateTime(*card.until)) : tr("end not reported"));
    }
    //: How many months of free plan can still be claimed.
    text.facts << (card.remainingMonths ? tr("%n month(s) of quota left", nullptr, *card.remainingMonths)
                                        : tr("quota not reported"));
    return text;
}

CardText CardWords::latest(const plans::Cards &cards)
{
    CardText text;
    text.title = titles().at(3);
    if (!cards.latest) {
        text.value = tr("No order");
        text.facts << tr("The platform lists none");
        return text;
    }
    const plans::LatestOrderCard &card = *cards.latest;
    text.value = Words::price(card.order.price);
    text.orderId = card.order.orderId;
    QString state = Words::state(card.state, card.order.status.number());
    if (card.order.payment)
        state += dot + Words::payment(card.order.payment);
    text.facts << state << onOneLine(card.order.orderId);
    text.note = tr("Probably the newest: the platform does not tell when an order was made.");
    return text;
}

} // namespace ui
