#include "order_pages.h"

#include <algorithm>

namespace desk {

OrderPages::OrderPages(QString iotId, int size, std::optional<plans::OrderStatus> status)
    : m_iotId(std::move(iotId))
    , m_size(size)
    , m_status(status)
{
}

bool OrderPages::take(const plans::Page<plans::Order> &page)
{
    if (!fits(page))
        return false;
    m_total = page.total;
    int place = page.index * m_size;
    for (const plans::Order &order : page.rows) {
        m_shown.insert(place, order);
        m_places.insert(order.orderId, place++);
    }
    return true;
}

bool OrderPages::fits(const plans::Page<plans::Order> &page) const
{
    const int first = page.index * m_size;
    if ((m_total && *m_total != page.total) || page.rows.size() != std::clamp(page.total - first, 0, m_size))
        return false;
    QHash<QString, int> places;
    int place = first;
    for (const plans::Order &order : page.rows) {
        const auto shown = m_shown.constFind(place);
        const bool sameOrder = shown == m_shown.cend() || shown->orderId == order.orderId;
        if (!sameOrder || m_places.value(order.orderId, place) != place || places.contains(order.orderId))
            return false;
        places.insert(order.orderId, place++);
    }
    return true;
}

void OrderPages::takeAll(const QList<plans::Order> &all)
{
    if (m_whole)
        return;
    m_whole = true;
    QList<plans::Order> wanted;
    for (const plans::Order &order : all) {
        ++m_counts[order.status.number()];
        if (!m_status || order.status == plans::OpenEnum(*m_status))
            wanted.append(order);
    }
    merge(wanted);
}

/** Lays the orders out: what was shown keeps its place, the others fill the places between. */
void OrderPages::merge(const QList<plans::Order> &orders)
{
    QHash<QString, plans::Order> fresh;
    for (const plans::Order &order : orders)
        fresh.insert(order.orderId, order);
    const QList<plans::Order> others = othersOf(orders);
    qsizetype next = 0;
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        while (m_rows.size() < shown.key() && next < others.size())
            m_rows.append(others.at(next++));
        m_gone += fresh.contains(shown->orderId) ? 0 : 1;
        m_rows.append(fresh.value(shown->orderId, *shown));
    }
    m_rows += others.mid(next);
}

/** Those of @p orders that were not shown, without those that arrived: for which no place was left before one shown. */
QList<plans::Order> OrderPages::othersOf(const QList<plans::Order> &orders)
{
    QList<plans::Order> others;
    QList<plans::Order> between;
    qsizetype placesBefore = 0;
    for (const plans::Order &order : orders) {
        const auto place = m_places.constFind(order.orderId);
        if (place == m_places.cend()) {
            between.append(order);
            continue;
        }
        const auto shownBefore = std::distance(m_shown.cbegin(), m_shown.constFind(*place));
        placesBefore = std::max<qsizetype>(placesBefore, *place - shownBefore);
        const qsizetype room = std::clamp<qsizetype>(placesBefore - others.size(), 0, between.size());
        // The platform lists the latest first: those nearest to the order shown were there before.
        m_arrived += static_cast<int>(between.size() - room);
        others += between.last(room);
        between.clear();
    }
    return others + between;
}

plans::Page<plans::Order> OrderPages::page(int index) const
{
    plans::Page<plans::Order> page;
    page.index = index;
    page.size = m_size;
    page.total = static_cast<int>(m_rows.size());
    page.rows = m_rows.mid(static_cast<qsizetype>(index) * m_size, m_size);
    return page;
}

} // namespace desk
