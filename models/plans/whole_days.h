#pragma once

#include <QDateTime>

namespace plans {

/**
 * The whole days of 24 hours from @p from to @p to, rounded down; 0 when less than one day is left or @p to is past.
 *
 * Counted on UTC time, so a clock change or the person's zone never adds or takes a day.
 */
inline int wholeDays(const QDateTime &from, const QDateTime &to)
{
    constexpr qint64 dayMs = 86'400'000;
    const qint64 milliseconds = to.toMSecsSinceEpoch() - from.toMSecsSinceEpoch();
    return milliseconds > 0 ? static_cast<int>(milliseconds / dayMs) : 0;
}

} // namespace plans
