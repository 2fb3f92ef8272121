#include "operation_rows.h"

#include "event_rows.h"

namespace storage {

QList<Standing> selectStandings(
    SqlTransaction &transaction, const OwnerLock &lock, const QString &condition, const QVariantList &values)
{
    QList<Standing> standings;
    transaction.select(
        QStringLiteral("SELECT id, state, is_open, owner FROM operations WHERE %1 ORDER BY last_event").arg(condition),
        values, [&lock, &standings](const QSqlQuery &row) {
            const QString owner = row.value(3).toString();
            standings.append(
                {row.value(0).toString(), row.value(1).toString(), row.value(2).toBool(), owner, lock.stateOf(owner)});
            return true;
        });
    return standings;
}

std::optional<Standing> standingOf(SqlTransaction &transaction, const OwnerLock &lock, const QString &operationId)
{
    const QList<Standing> standings = selectStandings(transaction, lock, QStringLiteral("id = ?"), {operationId});
    return standings.isEmpty() ? std::nullopt : std::optional(standings.first());
}

void failIfHeld(SqlTransaction &transaction, const OwnerLock &lock, const DeviceKey &device)
{
    const QString operationId
        = transaction
              .value(QStringLiteral("SELECT operation_id FROM operation_devices WHERE service = ? AND host = ? AND "
                                    "iot_id = ? AND is_locked = 1"),
                  {device.service, device.host, device.iotId})
              .toString();
    const std::optional<Standing> standing = standingOf(transaction, lock, operationId);
    if (!standing)
        return;
    Holder holder{*standing, device, {}};
    const QList<Event> first = selectEvents(transaction, QStringLiteral("operation_id = ?"), {operationId}, 1);
    if (!first.isEmpty())
        holder.reserved = first.first();
    transaction.fail({StorageErrorKind::DeviceHeld,
        QStringLiteral("%1 is held by operation %2").arg(device.iotId, operationId), holder});
}

void insertOperation(SqlTransaction &transaction, const Event &first, const QList<DeviceKey> &devices)
{
    transaction.execute(QStringLiteral("INSERT INTO operations (id, state, is_open, owner, last_event) "
                                       "VALUES (?, ?, ?, ?, ?)"),
        {first.operationId, first.state, int(first.isOpen), first.owner, first.number});
    for (const DeviceKey &device : devices) {
        transaction.execute(QStringLiteral("INSERT INTO operation_devices (operation_id, service, host, iot_id, "
                                           "is_locked) VALUES (?, ?, ?, ?, ?)"),
            {first.operationId, device.service, device.host, device.iotId, int(first.isOpen)});
    }
}

void updateOperation(SqlTransaction &transaction, const Event &latest)
{
    transaction.execute(
        QStringLiteral("UPDATE operations SET state = ?, is_open = ?, owner = ?, last_event = ? WHERE id = ?"),
        {latest.state, int(latest.isOpen), latest.owner, latest.number, latest.operationId});
    transaction.execute(QStringLiteral("UPDATE operation_devices SET is_locked = ? WHERE operation_id = ?"),
        {int(latest.isOpen), latest.operationId});
}

QList<DeviceKey> devicesOf(SqlTransaction &transaction, const QString &operationId)
{
    QList<DeviceKey> devices;
    transaction.select(QStringLiteral("SELECT service, host, iot_id FROM operation_devices WHERE operation_id = ?"),
        {operationId}, [&devices](const QSqlQuery &row) {
            devices.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString()});
            return true;
        });
    return devices;
}

} // namespace storage
