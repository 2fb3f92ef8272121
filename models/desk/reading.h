#pragma once

#include "desk.h"
#include "operation.h"

namespace desk {

/**
 * Reads what the platform holds now of all that @p operation touches: all orders of its devices, the free plan where
 * that is what it changes, and whose orders they are where that tells.
 *
 * @param desk must outlive the reading
 */
QCoro::Task<Result<Reading>> readFor(Desk &desk, Operation operation);

/**
 * Reads what @p operation was decided on anew, for it to be compared; it must have what was shown.
 *
 * @param desk must outlive the reading
 * @param reading what readFor() gave for it just now
 */
QCoro::Task<Result<Facts>> factsFor(Desk &desk, Operation operation, Reading reading);

/**
 * What goes into the user field of a purchase, so that its order can be told from any other: the operation's short id,
 * where the versions in use let the platform keep that field (buy, from 1.0.8) and return it (order query or get, from
 * 1.0.6); else nothing.
 */
QString tagFor(const linkvisual::Client &client, const Intent &intent, const QString &operationId);

} // namespace desk
