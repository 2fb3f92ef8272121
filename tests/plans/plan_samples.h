#pragma once

#include "free_plan.h"
#include "order.h"

#include <QDateTime>
#include <QString>

/** Orders and dates for tests, short to write. */
namespace samples {

/** A time in UTC from `yyyy-MM-dd` or `yyyy-MM-dd HH:mm:ss`. */
inline QDateTime at(const QString &text)
{
    const QDateTime time
        = QDateTime::fromString(text.size() == 10 ? text + QStringLiteral("T00:00:00") : text, Qt::ISODate);
    return QDateTime(time.date(), time.time(), Qt::UTC);
}

/** A time as the platform reports it: an empty text gives a field that was left out, "-" an empty one. */
inline plans::Reported<plans::Moment> moment(const QString &text)
{
    if (text.isEmpty())
        return {};
    return text == QLatin1String("-") ? plans::Moment() : plans::Moment{at(text), text};
}

inline plans::Order order(const QString &id, plans::PlanType type, const QString &start, const QString &end,
    plans::OrderStatus status = plans::OrderStatus::InForce)
{
    plans::Order order;
    order.orderId = id;
    order.specification = QStringLiteral("continuous_7");
    order.type = type;
    order.status = status;
    order.price = plans::Money::fromFen(3500);
    order.copies = 1;
    order.start = moment(start);
    order.end = moment(end);
    return order;
}

inline plans::Order continuous(const QString &id, const QString &start, const QString &end,
    plans::OrderStatus status = plans::OrderStatus::InForce)
{
    return order(id, plans::PlanType::Continuous, start, end, status);
}

inline plans::Order eventOrder(const QString &id, const QString &start, const QString &end,
    plans::OrderStatus status = plans::OrderStatus::InForce)
{
    return order(id, plans::PlanType::Event, start, end, status);
}

inline plans::FreePlan freePlan(const QString &start, const QString &end)
{
    plans::FreePlan plan;
    plan.lifecycleDays = 7;
    plan.months = 1;
    plan.claimed = true;
    plan.start = moment(start);
    plan.end = moment(end);
    plan.remainingMonths = 2;
    return plan;
}

inline plans::FreePlan unclaimedFreePlan(plans::Reported<int> remainingMonths)
{
    plans::FreePlan plan = freePlan(QStringLiteral("-"), QStringLiteral("-"));
    plan.claimed = false;
    plan.remainingMonths = remainingMonths;
    return plan;
}

} // namespace samples
