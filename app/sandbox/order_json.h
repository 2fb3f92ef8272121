#pragma once

#include "world.h"

#include <QJsonObject>

namespace sandbox {

/** "yyyy-MM-dd HH:mm:ss" in Beijing time; empty for 0. */
QString beijingTime(qint64 ms);

/** "yyyy-MM-ddTHH:mm:ssZ"; empty for 0. */
QString utcTime(qint64 ms);

/** "yyyy-MM-dd HH:mm:s" in UTC, as consume sends it (seeds, freecloudstorage/consume); empty for 0. */
QString looseUtcTime(qint64 ms);

/** What a call shows of an order (API facts, Versions). */
enum class OrderShape {
    SeedRead, ///< order/get, order/query 1.0.3.
    SeedWrite, ///< commodity/enable, transfer, status/set of the seeds: `expired` knows frozen.
    NewestRead, ///< order/get, order/query 1.0.6.
    NewestStatusSet, ///< status/set 1.0.1.
    Rtcx, ///< Times as Long, and only for the plan in force.
};

QJsonObject orderJson(const Order &order, const QString &iotId, OrderShape shape, qint64 now);

} // namespace sandbox
