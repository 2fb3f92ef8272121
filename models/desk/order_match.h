#pragma once

#include "intent.h"
#include "order.h"

#include <QList>
#include <QStringList>

namespace desk {

/** The orders in @p now whose ids are not in @p before. */
QList<plans::Order> newOrders(const QList<plans::Order> &now, const QStringList &before);

/**
 * Whether @p order may be what @p intent bought: the same plan and number of copies, and not a free order. Fields
 * that were not reported speak neither for nor against it.
 */
bool fits(const plans::Order &order, const BuyIntent &intent);

} // namespace desk
