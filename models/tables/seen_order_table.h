#pragma once

#include "book.h"

#include <QAbstractTableModel>

namespace tables {

/** Orders that were seen once, of any devices, raw. */
class SeenOrderTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, OrderId, Device, Plan, Start, End, ReadAt, ColumnCount };

    static constexpr int SeenRole = Qt::UserRole; ///< storage::SeenOrder.

    explicit SeenOrderTable(QObject *parent = nullptr);

    /** Replaces all rows. */
    void setOrders(QList<storage::SeenOrder> orders);

    const QList<storage::SeenOrder> &orders() const { return m_orders; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;

private:
    QList<storage::SeenOrder> m_orders;
};

} // namespace tables
