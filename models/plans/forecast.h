#pragma once

#include "coverage.h"
#include "plan.h"

namespace plans {

/** What a forecast takes for granted although the platform does not document it (API facts, What the plans mean). */
enum class Assumption {
    QueuesBehindOwnType, ///< It begins when the last plan of its own type ends.
    StartsAtOnce, ///< No plan of its type is in force or waiting, so it begins now.
    LastsCalendarMonths, ///< Its end is its begin and the months of all copies; real terms differ by days.
    PresentPlanUnknown, ///< It starts now, and what becomes of the plan in force is unknown.
    UndatedPlanAhead, ///< A valid plan without dates may come before it.
    OtherTypeMayQueue ///< A plan of the other type is in force or waiting, and may or may not come before it.
};

/** A coverage with one plan more, and what was assumed for it. */
struct Forecast {
    Coverage coverage;
    QList<Assumption> assumptions; ///< Each at most once.

    friend bool operator==(const Forecast &, const Forecast &) = default;
};

/** Months of a forecast at most, so that absurd numbers of copies stay on a calendar. */
inline constexpr int forecastMonths = 1200;

/**
 * What buying would add to @p present: one assumed segment, from which no gap is counted.
 *
 * @param copies number bought, from 1
 * @param immediateUse whether it starts at once or after the earlier plans (seeds, commodity/buy)
 * @return @p present with the segment; with a listed plan instead when the plan's type is not documented
 */
Forecast forecastPurchase(const Coverage &present, const Plan &plan, int copies, bool immediateUse);

} // namespace plans
