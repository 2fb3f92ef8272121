#pragma once

#include "moment.h"
#include "money.h"
#include "open_enum.h"
#include "plan.h"
#include "reported.h"

#include <QString>

namespace plans {

/** The state of an order (seeds, bind/order: status; older replies send the first three as `expired`). */
enum class OrderStatus { InForce = 0, Expired = 1, Frozen = 2, BeingCreated = 3 };

constexpr bool isDocumented(OrderStatus status)
{
    return status >= OrderStatus::InForce && status <= OrderStatus::BeingCreated;
}

/** Whether an order is paid (seeds, bind/order: paymentStatus). */
enum class PaymentStatus { Unpaid = 0, Paid = 1, Paying = 2 };

constexpr bool isDocumented(PaymentStatus status)
{
    return status >= PaymentStatus::Unpaid && status <= PaymentStatus::Paying;
}

/** Where an order came from (seeds, bind/order: orderType). */
enum class OrderKind { Purchased = 0, Free = 1 };

constexpr bool isDocumented(OrderKind kind)
{
    return kind == OrderKind::Purchased || kind == OrderKind::Free;
}

/** An order of one device, with every field that any version of the platform's calls returns. */
struct Order {
    QString orderId;
    Reported<QString> iotId;
    Reported<QString> identityId;
    Reported<QString> commodityCode;
    QString specification;
    int copies = 0; ///< Number bought.
    Reported<Money> price; ///< As the platform reports it; whether it is for one copy or for all is not documented.
    OpenEnum<PlanType> type = PlanType::Continuous;
    OpenEnum<OrderStatus> status = OrderStatus::InForce;
    Reported<OpenEnum<PaymentStatus>> payment;
    Reported<OpenEnum<OrderKind>> kind;
    Reported<Moment> start;
    Reported<Moment> end;
    Reported<QString> userName;
    Reported<QString> userId;
    Reported<QString> outOrderNo; ///< External order number.
    Reported<qint64> usedSeconds; ///< preConsume: time used.

    friend bool operator==(const Order &, const Order &) = default;
};

/** What a desk calls the state of an order at a given moment: the platform's status, read together with its dates. */
enum class OrderState {
    InForce, ///< Status 0, and the moment lies between its dates.
    Waiting, ///< Status 0, and its start lies ahead.
    Overdue, ///< Status 0, but its end has passed: the platform has not said expired.
    Undated, ///< Status 0 without usable dates: in force or waiting, the platform does not say which.
    Expired,
    Frozen,
    BeingCreated,
    Unknown ///< A number nobody documents.
};

/** The state of @p order at @p now (UTC). */
OrderState stateOf(const Order &order, const QDateTime &now);

} // namespace plans
