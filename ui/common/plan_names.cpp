#include "plan_names.h"

#include "plain_text.h"
#include "words.h"

namespace ui {

void PlanNames::learn(const QList<plans::Plan> &catalogue)
{
    for (const plans::Plan &plan : catalogue) {
        if (plan.lifecycleDays && !plan.specification.isEmpty())
            m_bySpecification.insert(plan.specification, plan);
    }
}

const plans::Plan *PlanNames::planOf(const plans::Order &order) const
{
    const auto plan = m_bySpecification.constFind(order.specification);
    // The order's own type counts: a catalogue may have been changed since.
    return plan != m_bySpecification.cend() && plan->type == order.type ? &*plan : nullptr;
}

QString PlanNames::nameOf(const plans::Order &order) const
{
    if (const plans::Plan *plan = planOf(order))
        return Words::planTitle(*plan);
    return QStringLiteral("%1 · %2").arg(Words::planType(order.type), onOneLine(order.specification));
}

QString PlanNames::shortNameOf(const plans::Order &order) const
{
    const plans::Plan *plan = planOf(order);
    return plan == nullptr
        ? nameOf(order)
        : QStringLiteral("%1 · %2").arg(Words::planType(order.type), Words::daysKeptShort(*plan->lifecycleDays));
}

} // namespace ui
