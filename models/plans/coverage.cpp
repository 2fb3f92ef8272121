#include "coverage.h"

#include "whole_days.h"

#include <algorithm>
#include <array>

namespace plans {

namespace {

bool startsBefore(const CoverageSegment &left, const CoverageSegment &right)
{
    return left.begin == right.begin ? left.end < right.end : left.begin < right.begin;
}

/** Plans that may still matter come first. */
int rank(const ListedPlan &plan)
{
    switch (plan.state) {
    case OrderState::InForce:
        return 0;
    case OrderState::Undated:
    case OrderState::Waiting:
        return 1;
    case OrderState::BeingCreated:
        return 2;
    case OrderState::Frozen:
        return 3;
    case OrderState::Unknown:
    case OrderState::Overdue:
        return 4;
    case OrderState::Expired:
        return 5;
    }
    return 4;
}

std::optional<Unplaced> whyUnplaced(const Order &order)
{
    if (!order.type.documented())
        return Unplaced::UnknownType;
    if (!hasDates(order))
        return Unplaced::NoDates;
    return hasUsableDates(order) ? std::nullopt : std::optional(Unplaced::DatesReversed);
}

void assignRows(CoverageLane &lane)
{
    std::array<QDateTime, coverageRows> ends;
    for (CoverageSegment &segment : lane.segments) {
        const auto fits = [&](const QDateTime &end) { return !end.isValid() || end <= segment.begin; };
        const auto room = std::find_if(ends.begin(), ends.end(), fits);
        const auto row = room == ends.end() ? ends.end() - 1 : room;
        segment.row = static_cast<int>(row - ends.begin());
        *row = row->isValid() ? std::max(*row, segment.end) : segment.end;
        lane.rows = std::max(lane.rows, segment.row + 1);
    }
}

void countGaps(CoverageLane &lane, const QList<ListedPlan> &listed)
{
    const bool certain = std::none_of(listed.begin(), listed.end(), [&](const ListedPlan &plan) {
        const auto type = plan.held.order.type.documented();
        return !type || *type == lane.type;
    });
    QDateTime covered;
    for (const CoverageSegment &segment : lane.segments) {
        if (segment.begin == segment.end)
            continue;
        if (covered.isValid() && covered.secsTo(segment.begin) > coverageJoinSeconds)
            lane.gaps.append({covered, segment.begin, wholeDays(covered, segment.begin), certain});
        covered = covered.isValid() ? std::max(covered, segment.end) : segment.end;
    }
}

} // namespace

Coverage coverageOf(
    const QList<Order> &orders, const Reported<FreePlan> &freePlan, const QDateTime &now, const DaysKept &daysKept)
{
    Coverage coverage;
    coverage.now = now;
    for (HeldPlan &held : heldPlans(orders, freePlan, daysKept)) {
        const Order &order = held.order;
        const OrderState state = stateOf(order, now);
        if (const auto reason = whyUnplaced(order)) {
            coverage.listed.append({std::move(held), state, *reason});
            continue;
        }
        CoverageLane &lane = coverage.lane(*order.type.documented());
        CoverageSegment segment{{}, state, order.start->utc, order.end->utc};
        segment.held = std::move(held);
        lane.segments.append(std::move(segment));
    }
    std::stable_sort(coverage.listed.begin(), coverage.listed.end(),
        [](const ListedPlan &left, const ListedPlan &right) { return rank(left) < rank(right); });
    for (CoverageLane *lane : {&coverage.continuous, &coverage.event}) {
        std::stable_sort(lane->segments.begin(), lane->segments.end(), startsBefore);
        assignRows(*lane);
        countGaps(*lane, coverage.listed);
    }
    return coverage;
}

void place(CoverageLane &lane, CoverageSegment segment)
{
    for (segment.row = 0; segment.row < coverageRows - 1; ++segment.row) {
        const bool taken = std::any_of(lane.segments.begin(), lane.segments.end(), [&](const CoverageSegment &other) {
            return other.row == segment.row && other.begin < segment.end && segment.begin < other.end;
        });
        if (!taken)
            break;
    }
    lane.rows = std::max(lane.rows, segment.row + 1);
    const auto position = std::upper_bound(lane.segments.begin(), lane.segments.end(), segment, startsBefore);
    lane.segments.insert(position, std::move(segment));
}

} // namespace plans
