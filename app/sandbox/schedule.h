#pragma once

#include "world.h"

namespace sandbox {

enum OrderStatus { InForce = 0, Expired = 1, Frozen = 2, BeingCreated = 3 };

/** @p from plus @p months calendar months of Beijing time (assumed), UTC milliseconds. */
qint64 addMonths(qint64 from, int months);

/** The platform's status of @p order at @p now; a plan that waits for its start is 0, too. */
OrderStatus statusOf(const Order &order, qint64 now);

/** preConsume: milliseconds of @p order used until @p now. */
qint64 usedUntil(const Order &order, qint64 now);

/** The orders of @p holding that are of @p type and neither over, frozen nor unpaid, by their start. */
QList<qsizetype> queueOf(const Holding &holding, int type, qint64 now);

/** When a new plan of @p type would start: when the last of its queue ends, or @p now. */
qint64 endOfQueue(const Holding &holding, int type, qint64 now);

/** Starts order @p index at @p now; the plan in force is paused, it and the waiting ones follow (assumed). */
void bringForward(Holding &holding, qsizetype index, qint64 now);

/** Gives the paid, undated order @p index its dates: at once or at the end of its queue. */
void schedule(Holding &holding, qsizetype index, qint64 lengthMs, bool immediateUse, qint64 now);

/** @p price (decimal yuan, at most two decimals) times @p copies, as the platform writes it: "70.0", "19.8". */
QString totalPrice(const QString &price, int copies);

} // namespace sandbox
