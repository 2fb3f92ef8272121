#include "order_table.h"

namespace tables {

namespace {

QVariant timeOf(const plans::Reported<plans::Moment> &moment)
{
    return moment && !moment->isEmpty() ? QVariant(moment->utc) : QVariant();
}

} // namespace

OrderTable::OrderTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void OrderTable::setPage(plans::Page<plans::Order> page)
{
    beginResetModel();
    m_page = std::move(page);
    endResetModel();
}

int OrderTable::rowOf(const QString &orderId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_page.rows.at(row).orderId == orderId)
            return row;
    }
    return -1;
}

int OrderTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_page.rows.size());
}

int OrderTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrderTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const plans::Order &order = m_page.rows.at(index.row());
    if (role == OrderRole)
        return QVariant::fromValue(order);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Status:
        return order.status.number();
    case OrderId:
        return order.orderId;
    case Plan:
        return order.specification;
    case Copies:
        return order.copies;
    case Start:
        return timeOf(order.start);
    case End:
        return timeOf(order.end);
    case Price:
        return order.price ? QVariant(order.price->toDecimal()) : QVariant();
    case Payment:
        return order.payment ? QVariant(order.payment->number()) : QVariant();
    default:
        return {};
    }
}

} // namespace tables
