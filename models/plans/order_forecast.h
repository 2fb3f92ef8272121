#pragma once

#include "forecast.h"

namespace plans {

/**
 * What freezing an order does to @p present: it keeps its place and looks frozen. What follows from that is not
 * documented, so nothing else moves and nothing is counted anew.
 *
 * @return @p present unchanged when it does not hold the order
 */
Forecast forecastSuspend(const Coverage &present, const QString &orderId);

/**
 * What starting a waiting order at once does to @p present: it leaves its place and is assumed to begin now.
 *
 * @return @p present unchanged when it does not hold the order
 */
Forecast forecastStart(const Coverage &present, const QString &orderId);

/** As forecastStart(), for the first free plan that waits; unchanged when none does. */
Forecast forecastFreePlanStart(const Coverage &present);

/** What a transfer does to both devices. */
struct TransferForecast {
    Coverage source;
    Coverage target;
    QList<Assumption> assumptions; ///< Each at most once.

    friend bool operator==(const TransferForecast &, const TransferForecast &) = default;
};

/**
 * What moving an order from @p source to @p target does: its place on the source is left empty, where no gap is counted
 * because the plans behind it may move, and the rest of it is assumed on the target.
 *
 * @param immediateUse whether it starts at once there or after the earlier plans (seeds, transfer)
 * @return both unchanged when @p source does not hold the order
 */
TransferForecast forecastTransfer(
    const Coverage &source, const Coverage &target, const QString &orderId, bool immediateUse);

} // namespace plans
