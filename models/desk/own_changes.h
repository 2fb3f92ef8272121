#pragma once

#include "operation.h"
#include "snapshot.h"

namespace desk {

/**
 * What a device would have if nothing but @p operations had changed it since @p before: what differs from that is the
 * doing of others, or it cannot be known whose. An operation counts when a fresh reading has confirmed it, later than
 * @p before; and only with what it does itself, so that an order which it made and somebody changed since is changed.
 *
 * @param now what was read of the device at last
 * @param operations of the journal, on the device @p iotId, in any order
 */
plans::Snapshot withOwnChanges(
    plans::Snapshot before, const plans::Snapshot &now, const QString &iotId, QList<Operation> operations);

} // namespace desk
