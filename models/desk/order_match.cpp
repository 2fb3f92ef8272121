#include "order_match.h"

namespace desk {

QList<plans::Order> newOrders(const QList<plans::Order> &now, const QStringList &before)
{
    QList<plans::Order> found;
    for (const plans::Order &order : now) {
        if (!before.contains(order.orderId))
            found.append(order);
    }
    return found;
}

bool fits(const plans::Order &order, const BuyIntent &intent)
{
    return order.specification == intent.plan.specification && order.copies == intent.copies
        && order.commodityCode.value_or(intent.plan.commodityCode) == intent.plan.commodityCode
        && order.kind.value_or(plans::OrderKind::Purchased) == plans::OrderKind::Purchased;
}

} // namespace desk
