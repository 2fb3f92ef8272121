#pragma once

#include "order.h"
#include "page.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <optional>

namespace desk {

/**
 * The orders of one device as somebody pages through them, so that none is skipped or shown twice although orders
 * arrive meanwhile, which moves all others to other pages.
 *
 * Pages are the platform's as long as they fit together. The first that does not is thrown away; then all orders are
 * needed, and from there on the pages are made here: what was shown keeps its place, what was not shown yet follows,
 * and what arrived in between is set aside and counted. Only an arrival and a removal between the same two pages can
 * go unnoticed when neither moves an order that was shown, because the platform's total tells nothing then.
 */
class OrderPages
{
public:
    /**
     * @param size rows a page, 1 to 50
     * @param status orders of this status alone
     */
    OrderPages(QString iotId, int size, std::optional<plans::OrderStatus> status = {});

    const QString &iotId() const { return m_iotId; }
    int size() const { return m_size; }
    std::optional<plans::OrderStatus> status() const { return m_status; }

    /** Takes a page of the platform's; false when it does not fit those before, and all orders are needed. */
    [[nodiscard]] bool take(const plans::Page<plans::Order> &page);

    /** Takes all orders of the device, of whatever status, in the platform's order; once, later ones are dropped. */
    void takeAll(const QList<plans::Order> &all);

    /** Whether all orders were taken, so that page() knows every page. */
    bool isWhole() const { return m_whole; }

    /** Page @p index (from 0) once all orders were taken; without rows when there is no such page. */
    plans::Page<plans::Order> page(int index) const;

    /** All rows of all pages once all orders were taken. */
    const QList<plans::Order> &rows() const { return m_rows; }

    /** Orders that arrived between those that were shown; they are on no page. */
    int arrived() const { return m_arrived; }

    /** Orders that were shown and are not among all orders any more; they are still on their page. */
    int gone() const { return m_gone; }

    /** How many orders there are of each status number, once all orders were taken. */
    const QMap<int, int> &counts() const { return m_counts; }

private:
    bool fits(const plans::Page<plans::Order> &page) const;
    void merge(const QList<plans::Order> &orders);
    QList<plans::Order> othersOf(const QList<plans::Order> &orders);

    QString m_iotId;
    int m_size;
    std::optional<plans::OrderStatus> m_status;
    std::optional<int> m_total; ///< The platform's, of the pages taken.
    QMap<int, plans::Order> m_shown; ///< What was taken page by page, by its place.
    QHash<QString, int> m_places; ///< Of these by order id.
    QList<plans::Order> m_rows;
    QMap<int, int> m_counts;
    int m_arrived = 0;
    int m_gone = 0;
    bool m_whole = false;
};

} // namespace desk
