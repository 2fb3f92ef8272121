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
    OtherTypeMayQueue, ///< A plan of the other type is in force or waiting, and may or may not come before it.
    KeepsLength, ///< It lasts as long as it had left; nobody says so.
    UsedTimeUnknown, ///< It has begun, and what becomes of the time used is unknown.
    TermNotReported, ///< The platform gave it no dates, so that it has no place after the change either.
    FollowersMayMove, ///< Plans that wait behind it may begin earlier, or not.
    FreeOrderMayStay, ///< It is a free order, and nobody says whether those can be moved.
    FrozenRestUnknown, ///< What becomes of the time it had left is unknown.
    FrozenRecordingsUnknown ///< Whether what it recorded can still be watched is unknown.
};

/** A coverage after a change, and what was assumed for it. */
struct Forecast {
    Coverage coverage;
    QList<Assumption> assumptions; ///< Each at most once.

    friend bool operator==(const Forecast &, const Forecast &) = default;
};

/** Months of a forecast at most, so that absurd numbers of copies stay on a calendar. */
inline constexpr int forecastMonths = 1200;

/** From when until when, UTC. */
struct Term {
    QDateTime begin;
    QDateTime end;

    friend bool operator==(const Term &, const Term &) = default;
};

/** The term of the plan that @p forecast adds; nothing where it has no place along time. */
std::optional<Term> assumedTerm(const Forecast &forecast);

/** A plan to come, and how long it is taken to last: so many calendar months, or else so many seconds. */
struct Addition {
    HeldPlan held;
    std::optional<qint64> months; ///< Without either of them nobody knows how long.
    qint64 seconds = 0;
};

/**
 * @p present with one assumed segment more, from which no gap is counted.
 *
 * @param immediateUse whether it starts at once or after the earlier plans (seeds, commodity/buy)
 * @return @p present with the segment; with a listed plan instead when the plan's type is not documented, or its
 *         term not told
 */
Forecast forecastAddition(const Coverage &present, const Addition &addition, bool immediateUse);

/**
 * What buying would add to @p present: one assumed segment, from which no gap is counted.
 *
 * @param copies number bought, from 1
 * @param immediateUse whether it starts at once or after the earlier plans (seeds, commodity/buy)
 * @return @p present with the segment; with a listed plan instead when the plan's type is not documented, or its
 *         term not told
 */
Forecast forecastPurchase(const Coverage &present, const Plan &plan, int copies, bool immediateUse);

/**
 * What claiming @p months (1 to 3) of the free plan would add to @p present, as forecastAddition() does.
 *
 * @param freePlan its type and the days it keeps
 */
Forecast forecastClaim(const Coverage &present, const FreePlan &freePlan, int months, bool immediateUse);

} // namespace plans
