#include "seen_order_table.h"

namespace tables {

namespace {

QVariant timeOf(const plans::Reported<plans::Moment> &moment)
{
    return moment && !moment->isEmpty() ? QVariant(moment->utc) : QVariant();
}

} // namespace

SeenOrderTable::SeenOrderTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SeenOrderTable::setOrders(QList<storage::SeenOrder> orders)
{
    beginResetModel();
    m_orders = std::move(orders);
    endResetModel();
}

int SeenOrderTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

int SeenOrderTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeenOrderTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const storage::SeenOrder &seen = m_orders.at(index.row());
    if (role == SeenRole)
        return QVariant::fromValue(seen);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Status:
        return seen.order.status.number();
    case OrderId:
        return seen.order.orderId;
    case Device:
        return seen.deviceName.isEmpty() ? seen.iotId : seen.deviceName;
    case Plan:
        return seen.order.specification;
    case Start:
        return timeOf(seen.order.start);
    case End:
        return timeOf(seen.order.end);
    case ReadAt:
        return seen.readAt;
    default:
        return {};
    }
}

} // namespace tables
