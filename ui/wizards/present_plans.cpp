#include "present_plans.h"

#include <algorithm>

namespace ui {

PresentPlans::PresentPlans(desk::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void PresentPlans::read(const QString &iotId)
{
    const int question = ++m_question;
    m_orders.reset();
    m_freePlan.reset();
    Q_EMIT changed();
    QCoro::connect(m_desk.allOrders(iotId), this, [this, question](desk::Result<QList<plans::Order>> result) {
        if (question != m_question)
            return;
        m_orders = std::move(result);
        m_readAt = now();
        Q_EMIT changed();
    });
    // Without it the picture is one plan short, which is no reason not to go on.
    QCoro::connect(m_desk.freePlan(iotId), this, [this, question](desk::Result<plans::FreePlan> result) {
        if (question != m_question)
            return;
        m_freePlan = std::move(result);
        Q_EMIT changed();
    });
}

std::optional<plans::Order> PresentPlans::order(const QString &orderId) const
{
    if (!areRead())
        return std::nullopt;
    const auto found = std::find_if((*m_orders)->begin(), (*m_orders)->end(),
        [&orderId](const plans::Order &order) { return order.orderId == orderId; });
    return found == (*m_orders)->end() ? std::nullopt : std::optional(*found);
}

QStringList PresentPlans::orderIds() const
{
    QStringList orderIds;
    if (areRead()) {
        for (const plans::Order &order : **m_orders)
            orderIds << order.orderId;
    }
    return orderIds;
}

plans::Snapshot PresentPlans::snapshot() const
{
    return {m_readAt, areRead() ? **m_orders : QList<plans::Order>(), freePlan()};
}

plans::Coverage PresentPlans::coverage(const plans::DaysKept &daysKept) const
{
    return plans::coverageOf(areRead() ? **m_orders : QList<plans::Order>(), freePlan(), now(), daysKept);
}

} // namespace ui
