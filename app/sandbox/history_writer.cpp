#include "history_writer.h"

#include "assumptions.h"
#include "commodity_catalogue.h"
#include "order_number.h"
#include "schedule.h"

#include <QDateTime>

#include <algorithm>

namespace sandbox {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 tenInBeijing = 2 * hourMs; ///< 10:00 in Beijing is 02:00 UTC.

} // namespace

HistoryWriter::HistoryWriter(Holding &holding, int number, qint64 today)
    : m_holding(holding)
    , m_number(number)
    , m_today((today + 8 * hourMs) / dayMs * dayMs + tenInBeijing)
{
}

qint64 HistoryWriter::day(int days) const
{
    return m_today + days * dayMs;
}

Order &HistoryWriter::add(QLatin1String specification, int copies)
{
    const Commodity commodity = findCommodity(catalogue(), commodityCode(), specification).value_or(Commodity());
    Order order;
    order.identityId = m_holding.owner;
    order.userName = m_holding.owner;
    order.userId = m_holding.owner;
    order.specification = specification;
    order.copies = copies;
    order.type = commodity.type;
    order.months = commodity.months * copies;
    order.price = totalPrice(commodity.price, copies);
    m_holding.orders.append(order);
    return m_holding.orders.last();
}

Order &HistoryWriter::ending(QLatin1String specification, int days, int copies)
{
    Order &order = add(specification, copies);
    order.endMs = day(days);
    order.startMs = addMonths(order.endMs, -order.months);
    order.createdMs = std::min(order.startMs, m_today - dayMs) - 5 * hourMs;
    return order;
}

Order &HistoryWriter::starting(QLatin1String specification, int days, int copies)
{
    Order &order = add(specification, copies);
    order.startMs = day(days);
    order.endMs = addMonths(order.startMs, order.months);
    order.createdMs = std::min(order.startMs, m_today - dayMs) - 3 * hourMs;
    return order;
}

void HistoryWriter::frozen(QLatin1String specification, int startDays, int frozenDays)
{
    starting(specification, startDays).frozenMs = day(frozenDays);
}

void HistoryWriter::beingCreated(QLatin1String specification, int payment, int copies)
{
    Order &order = add(specification, copies);
    order.payment = payment;
    order.createdMs = m_today - dayMs + 7 * hourMs;
}

void HistoryWriter::freePlan(int months, int days)
{
    Order &order = add({}, months);
    order.specification = freeSpecification();
    order.origin = Free;
    order.price = QStringLiteral("0.0");
    order.type = assumed::freeType;
    order.months = months;
    order.startMs = day(days);
    order.endMs = addMonths(order.startMs, months);
    order.createdMs = order.startMs;
}

void HistoryWriter::expiredMonths(QLatin1String specification, int count, int days)
{
    qint64 end = day(days);
    for (int i = 0; i < count; ++i) {
        Order &order = add(specification, 1);
        order.endMs = end;
        order.startMs = addMonths(end, -order.months);
        order.createdMs = order.startMs - 4 * hourMs;
        end = order.startMs;
    }
}

void HistoryWriter::frozenDays(QLatin1String specification, int count, int days)
{
    for (int i = 0; i < count; ++i)
        frozen(specification, days - i, days - i);
}

void HistoryWriter::finish()
{
    std::stable_sort(m_holding.orders.begin(), m_holding.orders.end(),
        [](const Order &a, const Order &b) { return a.createdMs < b.createdMs; });
    qint64 before = 0;
    for (Order &order : m_holding.orders) {
        // Two orders of one device never share a second, so the device's number makes every id unique.
        order.createdMs = std::max(order.createdMs, before + 1000);
        before = order.createdMs;
        order.orderId = orderNumber(order.createdMs, m_number);
        order.outOrderNo = outOrderNumber(order.orderId);
    }
}

} // namespace sandbox
