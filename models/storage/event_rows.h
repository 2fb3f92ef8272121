#pragma once

#include "event.h"
#include "sql_transaction.h"

namespace storage {

/** The columns of an event in the order that eventOf() reads them. */
inline constexpr QLatin1StringView eventColumns(
    "number, operation_id, kind, state, is_open, owner, at, payload, previous_hash, hash");

/** The event in @p row, a row of eventColumns. */
Event eventOf(const QSqlQuery &row);

/**
 * The events that fulfil @p condition, an SQL condition with a `?` for each of @p values, in their order; at most
 * @p limit of them, unless that is negative. Empty when the transaction has failed.
 */
QList<Event> selectEvents(
    SqlTransaction &transaction, const QString &condition, const QVariantList &values, int limit = -1);

/** Writes @p event behind the latest one: gives it its number and its hashes. */
void appendEvent(SqlTransaction &transaction, Event &event);

} // namespace storage
