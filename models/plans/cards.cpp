#include "cards.h"

#include "plan_summary.h"
#include "whole_days.h"

#include <algorithm>
#include <tuple>

namespace plans {

namespace {

/** The reported segments in @p state, of both lanes, of valid plans. */
QList<CoverageSegment> segmentsIn(const Coverage &coverage, OrderState state)
{
    QList<CoverageSegment> found;
    for (const CoverageLane *lane : {&coverage.continuous, &coverage.event}) {
        std::copy_if(lane->segments.begin(), lane->segments.end(), std::back_inserter(found),
            [&](const CoverageSegment &segment) {
                return segment.state == state && !segment.assumed && isValid(segment.held.order);
            });
    }
    return found;
}

std::optional<InForceCard> inForceCard(const Coverage &coverage)
{
    const QList<CoverageSegment> inForce = segmentsIn(coverage, OrderState::InForce);
    if (inForce.isEmpty())
        return {};
    const auto worth = [](const CoverageSegment &segment) {
        const bool continuous = segment.held.order.type == PlanType::Continuous;
        return std::tuple(continuous, !segment.held.free, segment.end);
    };
    const auto best = std::max_element(inForce.begin(), inForce.end(),
        [&](const CoverageSegment &left, const CoverageSegment &right) { return worth(left) < worth(right); });
    return InForceCard{*best, wholeDays(coverage.now, best->end), static_cast<int>(inForce.size()) - 1};
}

std::optional<NextCard> nextCard(const Coverage &coverage)
{
    const QList<CoverageSegment> waiting = segmentsIn(coverage, OrderState::Waiting);
    if (waiting.isEmpty())
        return {};
    const auto next = std::min_element(waiting.begin(), waiting.end(),
        [](const CoverageSegment &left, const CoverageSegment &right) { return left.begin < right.begin; });
    const bool last = std::none_of(
        waiting.begin(), waiting.end(), [&](const CoverageSegment &other) { return next->begin < other.begin; });
    return NextCard{*next, wholeDays(coverage.now, next->begin), last};
}

Reported<FreePlanCard> freePlanCard(const Reported<FreePlan> &freePlan)
{
    if (!freePlan)
        return {};
    FreePlanCard card{freePlan->claimed, freePlan->remainingMonths, {}};
    if (freePlan->claimed && freePlan->end && !freePlan->end->isEmpty())
        card.until = freePlan->end->utc;
    return card;
}

std::optional<LatestOrderCard> latestOrderCard(const QList<Order> &orders, const QDateTime &now)
{
    if (orders.isEmpty())
        return {};
    const Order *latest = nullptr;
    for (const Order &order : orders) {
        if (order.status.documented() == OrderStatus::BeingCreated)
            return LatestOrderCard{order, stateOf(order, now)};
        if (hasDates(order) && (!latest || latest->start->utc < order.start->utc))
            latest = &order;
    }
    const Order &order = latest ? *latest : orders.first();
    return LatestOrderCard{order, stateOf(order, now)};
}

} // namespace

Cards cardsOf(const Coverage &coverage, const QList<Order> &orders, const Reported<FreePlan> &freePlan)
{
    Cards cards;
    cards.inForce = inForceCard(coverage);
    cards.next = nextCard(coverage);
    cards.freePlan = freePlanCard(freePlan);
    cards.latest = latestOrderCard(orders, coverage.now);
    const PlanSummary summary = summaryOf({coverage.now, orders, freePlan});
    cards.undated = summary.undated;
    cards.frozen = summary.frozen.orders;
    cards.frozenNow = isIn(PlanGroup::FrozenNow, summary, coverage.now);
    cards.unpaid = isIn(PlanGroup::UnpaidOrders, summary, coverage.now);
    cards.unclear = isIn(PlanGroup::Unclear, summary, coverage.now);
    return cards;
}

} // namespace plans
