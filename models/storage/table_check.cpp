#include "table_check.h"

#include "sql_transaction.h"

#include <QJsonArray>

namespace storage {

namespace {

QString rowOf(const DeviceKey &device)
{
    return QStringLiteral("%1 %2 %3").arg(device.service, device.host, device.iotId);
}

} // namespace

void TableCheck::next(const Event &event)
{
    Expected &expected = m_operations[event.operationId];
    if (expected.lastEvent == 0) {
        const QJsonArray devices = event.object()[devicesField].toArray();
        for (const QJsonValue &device : devices)
            expected.devices.append(rowOf(DeviceKey::fromJson(device.toObject())));
        expected.devices.sort();
    }
    expected.state = event.state;
    expected.isOpen = event.isOpen;
    expected.owner = event.owner;
    expected.lastEvent = event.number;
}

std::optional<ChainBreak> TableCheck::compare(SqlTransaction &transaction) const
{
    QMap<QString, Expected> found;
    transaction.select(QStringLiteral("SELECT id, state, is_open, owner, last_event FROM operations"), {},
        [&found](const QSqlQuery &row) {
            found[row.value(0).toString()] = {
                row.value(1).toString(), row.value(2).toBool(), row.value(3).toString(), row.value(4).toLongLong(), {}};
            return true;
        });
    transaction.select(QStringLiteral("SELECT operation_id, service, host, iot_id, is_locked FROM operation_devices"),
        {}, [&found](const QSqlQuery &row) {
            Expected &operation = found[row.value(0).toString()];
            const DeviceKey device{row.value(1).toString(), row.value(2).toString(), row.value(3).toString()};
            // A row with the wrong lock is listed as no device, and so differs.
            operation.devices.append(row.value(4).toBool() == operation.isOpen ? rowOf(device) : QString());
            return true;
        });
    for (Expected &operation : found)
        operation.devices.sort();
    const QStringList ids = m_operations.keys() + found.keys();
    for (const QString &id : ids) {
        if (m_operations.value(id) != found.value(id)) {
            return ChainBreak{m_operations.value(id).lastEvent,
                QStringLiteral("the tables do not say the same of operation %1").arg(id)};
        }
    }
    return std::nullopt;
}

} // namespace storage
