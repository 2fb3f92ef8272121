#pragma once

#include "order.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace plans {

/** What can be done with an order that a device has. */
enum class OrderAction { Start, Transfer, Suspend, Bind };

/** Why something makes no sense for an order in the state it is in. */
enum class Hindrance {
    InForceAlready,
    Expired,
    Frozen, ///< No call undoes that.
    BeingCreated ///< Not paid for, or not made yet.
};

/**
 * What speaks against doing @p action with @p order at @p now (UTC), or nothing. What the platform does not document
 * does not speak against it: it may still refuse.
 */
std::optional<Hindrance> hindranceTo(OrderAction action, const Order &order, const QDateTime &now);

/**
 * What of @p orders goes along to another device when one is replaced: all that can be transferred at @p now (UTC) but
 * free ones, those in force first, then by their starts, those without dates last.
 */
QList<Order> ordersToMove(const QList<Order> &orders, const QDateTime &now);

/**
 * The shortest ending of @p orderId that no other of @p orderIds has, @p least characters long at least; all of it when
 * there is none. Typing it shows that one has looked at the number.
 *
 * @param orderIds may contain @p orderId itself
 */
QString uniqueEnding(const QString &orderId, const QStringList &orderIds, int least = 4);

/** Whether @p typed names @p orderId by its unique ending or more of it; blanks around it do not count. */
bool namesOrder(const QString &typed, const QString &orderId, const QStringList &orderIds);

} // namespace plans
