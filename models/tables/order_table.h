#pragma once

#include "order.h"
#include "page.h"

#include <QAbstractTableModel>

namespace tables {

/** One page of a device's orders, raw. */
class OrderTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, OrderId, Plan, Copies, Start, End, Price, Payment, ColumnCount };

    static constexpr int OrderRole = Qt::UserRole; ///< plans::Order.

    explicit OrderTable(QObject *parent = nullptr);

    /** Replaces the page. */
    void setPage(plans::Page<plans::Order> page);

    const plans::Page<plans::Order> &page() const { return m_page; }

    /** The row of @p orderId on this page, or -1. */
    int rowOf(const QString &orderId) const;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;

private:
    plans::Page<plans::Order> m_page;
};

} // namespace tables
