#pragma once

#include "event.h"
#include "owner_lock.h"
#include "sql_transaction.h"

namespace storage {

/**
 * How far the operations have come that fulfil @p condition, an SQL condition with a `?` for each of @p values; those
 * whose latest event is older come first.
 *
 * @param lock tells whose they are
 */
QList<Standing> selectStandings(
    SqlTransaction &transaction, const OwnerLock &lock, const QString &condition, const QVariantList &values);

/** How far @p operationId has come; nothing: there is no such operation. */
std::optional<Standing> standingOf(SqlTransaction &transaction, const OwnerLock &lock, const QString &operationId);

/** Fails @p transaction with DeviceHeld, and who holds it, when an open operation holds @p device. */
void failIfHeld(SqlTransaction &transaction, const OwnerLock &lock, const DeviceKey &device);

/** Writes down the operation that @p first begins, which holds @p devices as long as it is open. */
void insertOperation(SqlTransaction &transaction, const Event &first, const QList<DeviceKey> &devices);

/** Brings the operation of @p latest, and the locks on its devices, to where that event leaves it. */
void updateOperation(SqlTransaction &transaction, const Event &latest);

/** The devices that @p operationId was begun with. */
QList<DeviceKey> devicesOf(SqlTransaction &transaction, const QString &operationId);

} // namespace storage
