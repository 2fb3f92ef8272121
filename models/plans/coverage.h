#pragma once

#include "held_plan.h"

#include <QDateTime>
#include <QList>

namespace plans {

/** A stretch of time in which a plan is, was or will be held. */
struct CoverageSegment {
    HeldPlan held;
    OrderState state = OrderState::Unknown; ///< At the coverage's moment.
    QDateTime begin; ///< UTC.
    QDateTime end; ///< UTC, not before begin; the same for an order that the platform gave no length.
    int row = 0; ///< Within its lane, from 0: plans that overlap stand below each other.
    bool assumed = false; ///< Forecast, not reported: its end must fade out, and nothing may be counted from it.

    friend bool operator==(const CoverageSegment &, const CoverageSegment &) = default;
};

/** A stretch between two dates that the platform gave in which no dated plan lies. */
struct CoverageGap {
    QDateTime begin; ///< UTC.
    QDateTime end; ///< UTC.
    int days = 0; ///< Whole days; 0 for less than one.
    bool certain = true; ///< False when a plan without dates, or of an unknown type, may lie in it.

    friend bool operator==(const CoverageGap &, const CoverageGap &) = default;
};

/** The plans of one type along time. */
struct CoverageLane {
    PlanType type = PlanType::Continuous;
    QList<CoverageSegment> segments; ///< By begin, then end.
    QList<CoverageGap> gaps; ///< By begin.
    int rows = 1; ///< At least one.

    friend bool operator==(const CoverageLane &, const CoverageLane &) = default;
};

/** Why a plan has no place along time. */
enum class Unplaced {
    NoDates, ///< The platform gave no start, no end, or neither.
    DatesReversed, ///< The platform gave an end before the start.
    UnknownType ///< A type nobody documents: it belongs to no lane.
};

/** A plan that is listed beside the picture. */
struct ListedPlan {
    HeldPlan held;
    OrderState state = OrderState::Unknown;
    Unplaced reason = Unplaced::NoDates;

    friend bool operator==(const ListedPlan &, const ListedPlan &) = default;
};

/** What a device has, had and will have, as far as the platform dates it. */
struct Coverage {
    QDateTime now; ///< The moment by which states were told, UTC.
    CoverageLane continuous{PlanType::Continuous, {}, {}, 1};
    CoverageLane event{PlanType::Event, {}, {}, 1};
    QList<ListedPlan> listed; ///< What may still matter first, expired plans last, else in the platform's order.

    const CoverageLane &lane(PlanType type) const { return type == PlanType::Continuous ? continuous : event; }
    CoverageLane &lane(PlanType type) { return type == PlanType::Continuous ? continuous : event; }

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/** Rows of a lane at most; where more plans overlap, the rest share the last row. */
inline constexpr int coverageRows = 4;

/** A stretch up to this long, in seconds, is the rounding of the platform's dates (23:59:59 to 00:00:00), not a gap. */
inline constexpr qint64 coverageJoinSeconds = 60;

/**
 * The coverage by @p orders and @p freePlan at @p now (UTC).
 *
 * Only plans with both dates are placed, wherever the dates lie; a frozen, unpaid or unknown plan keeps its place and
 * its own look, so it is neither a gap nor a promise. Times are never completed or corrected.
 */
Coverage coverageOf(const QList<Order> &orders, const Reported<FreePlan> &freePlan, const QDateTime &now,
    const DaysKept &daysKept = {});

/** Adds @p segment to @p lane in the first row that has room, and keeps the order; gaps stay as they are. */
void place(CoverageLane &lane, CoverageSegment segment);

} // namespace plans
