#include "device_table.h"

namespace tables {

DeviceTable::DeviceTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DeviceTable::setDevices(QList<plans::Device> devices)
{
    beginResetModel();
    m_devices = std::move(devices);
    m_searchTexts.clear();
    m_searchTexts.reserve(m_devices.size());
    m_rows.clear();
    for (const plans::Device &device : std::as_const(m_devices)) {
        m_rows.insert(device.iotId, m_searchTexts.size());
        m_searchTexts << searchText(device);
    }
    endResetModel();
}

void DeviceTable::addOrderIds(const QString &iotId, const QStringList &orderIds)
{
    QStringList &known = m_orderIds[iotId];
    const qsizetype before = known.size();
    for (const QString &orderId : orderIds) {
        if (!known.contains(orderId))
            known << orderId;
    }
    const auto row = m_rows.constFind(iotId);
    if (known.size() == before || row == m_rows.cend())
        return;
    m_searchTexts[*row] = searchText(m_devices.at(*row));
    const auto changedRow = static_cast<int>(*row);
    Q_EMIT dataChanged(index(changedRow, 0), index(changedRow, ColumnCount - 1), {SearchRole});
}

std::optional<plans::Device> DeviceTable::device(const QString &iotId) const
{
    const auto row = m_rows.constFind(iotId);
    return row == m_rows.cend() ? std::nullopt : std::optional(m_devices.at(*row));
}

int DeviceTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_devices.size());
}

int DeviceTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeviceTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const plans::Device &device = m_devices.at(index.row());
    if (role == DeviceRole)
        return QVariant::fromValue(device);
    if (role == SearchRole)
        return m_searchTexts.at(index.row());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return device.displayName();
    case IotId:
        return device.iotId;
    case Product:
        return device.productName.value_or(QString());
    case Status:
        return device.status ? QVariant(device.status->number()) : QVariant();
    default:
        return {};
    }
}

QString DeviceTable::searchText(const plans::Device &device) const
{
    QStringList texts{device.iotId};
    for (const plans::Reported<QString> &field :
        {device.nickname, device.name, device.deviceName, device.serialNumber, device.productName}) {
        if (field)
            texts << *field;
    }
    texts += m_orderIds.value(device.iotId);
    return texts.join(u'\n').toCaseFolded();
}

} // namespace tables
