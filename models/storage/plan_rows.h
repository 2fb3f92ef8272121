#pragma once

#include "book_values.h"

namespace storage {

class SqlTransaction;

/** The plans last read of a device, or nothing. */
std::optional<plans::Snapshot> snapshotOf(SqlTransaction &transaction, const QString &iotId);

/** Keeps @p snapshot in place of the earlier one; orders that it has no more stay known. The device is in the book. */
void putSnapshot(SqlTransaction &transaction, const QString &iotId, const plans::Snapshot &snapshot);

/** Makes the summaries of all devices anew, which an earlier version wrote in another form. */
void renewSummaries(SqlTransaction &transaction);

/** What a person saw last of a device, where the program has read it since by itself; else nothing. */
std::optional<plans::Snapshot> earlierLookAt(SqlTransaction &transaction, const QString &iotId);

/** Before the plans of a device are kept that were read for somebody: what a person saw last is remembered. */
void noteLook(SqlTransaction &transaction, const QString &iotId, ReadFor reader);

/** The orders of a device that were seen and are not in its snapshot. */
QList<SeenOrder> formerOrdersOf(SqlTransaction &transaction, const QString &iotId);

/** Adds an order that was seen and is not in the device's snapshot. */
void putFormerOrder(SqlTransaction &transaction, const SeenOrder &seen);

/** The plans on sale that were kept, of each category. */
QList<Catalogue> keptCatalogues(SqlTransaction &transaction);

/** Keeps the plans on sale of a category in place of the earlier ones. */
void putCatalogue(SqlTransaction &transaction, const Catalogue &catalogue);

/** The orders that Book::findOrders() finds. */
QList<SeenOrder> ordersLike(SqlTransaction &transaction, const QString &text, int limit);

/** The devices that Book::devicesOfOrders() finds. */
QStringList devicesOfOrdersLike(SqlTransaction &transaction, const QString &text, int limit);

} // namespace storage
