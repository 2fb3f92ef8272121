#include "order_facts.h"

#include "formats.h"
#include "plain_text.h"
#include "words.h"

namespace ui {

QList<Fact> OrderFacts::of(const plans::Order &order, const PlanNames &names, const QDateTime &now)
{
    QList<Fact> facts{
        {tr("Order"), onOneLine(order.orderId)},
        {tr("Plan"), QStringLiteral("%1 × %2").arg(names.nameOf(order)).arg(order.copies)},
        {tr("State"), Words::state(plans::stateOf(order, now), order.status.number())},
        //: %1 and %2 are times.
        {tr("Dates"), tr("%1 to %2").arg(Formats::moment(order.start), Formats::moment(order.end))},
        {tr("Price"), Words::price(order.price)},
    };
    if (order.usedSeconds)
        facts << Fact{tr("Time used"), Formats::duration(*order.usedSeconds)};
    return facts;
}

} // namespace ui
