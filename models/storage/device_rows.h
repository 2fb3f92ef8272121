#pragma once

#include "book_values.h"

namespace storage {

class SqlTransaction;

/** Puts a device into the table, or replaces it; the summary of its plans stays. */
void put(SqlTransaction &transaction, const plans::BookDevice &device);

/**
 * Takes down what the platform told: of a known device what people added stays, and so does what was not reported.
 *
 * @param seenAt UTC
 */
void learn(SqlTransaction &transaction, const plans::Device &device, const QDateTime &seenAt);

/** Whether the device @p iotId is in the table. */
bool isKnown(SqlTransaction &transaction, const QString &iotId);

/** The device @p iotId, or nothing. */
std::optional<BookEntry> entryOf(SqlTransaction &transaction, const QString &iotId);

/** At most @p limit devices behind @p afterIotId, in the order of their iotIds. */
QList<BookEntry> entriesAfter(SqlTransaction &transaction, const QString &afterIotId, int limit);

/** A text or a time for a column: never NULL where a text is empty, and NULL where a time is unknown. */
QVariant textValue(const QString &text);
QVariant timeValue(const QDateTime &time);

/** The time in a column, UTC; invalid when it is NULL. */
QDateTime timeOf(const QVariant &value);

} // namespace storage
