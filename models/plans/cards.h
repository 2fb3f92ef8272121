#pragma once

#include "coverage.h"

#include <optional>

namespace plans {

/** The plan that records now. */
struct InForceCard {
    CoverageSegment segment;
    int daysLeft = 0; ///< Whole days until its end (see wholeDays); 0 on the last day.
    int others = 0; ///< Further plans in force at the same time.

    friend bool operator==(const InForceCard &, const InForceCard &) = default;
};

/** The plan that starts next. */
struct NextCard {
    CoverageSegment segment;
    int daysUntil = 0; ///< Whole days until its start.
    bool last = true; ///< No dated plan starts later than it.

    friend bool operator==(const NextCard &, const NextCard &) = default;
};

/** What is known of the free plan. */
struct FreePlanCard {
    bool claimed = false;
    Reported<int> remainingMonths;
    Reported<QDateTime> until; ///< Of a claimed one.

    friend bool operator==(const FreePlanCard &, const FreePlanCard &) = default;
};

/** The order that is probably the newest: no call tells when an order was made. */
struct LatestOrderCard {
    Order order;
    OrderState state = OrderState::Unknown;

    friend bool operator==(const LatestOrderCard &, const LatestOrderCard &) = default;
};

/** A device at a glance. A missing card means that there is none, but free plan: not reported. */
struct Cards {
    std::optional<InForceCard> inForce;
    std::optional<NextCard> next;
    Reported<FreePlanCard> freePlan;
    std::optional<LatestOrderCard> latest;
    int undated = 0; ///< Valid plans without dates: in force or waiting, the platform does not say which.
    int frozen = 0; ///< Orders that are frozen.
    bool frozenNow = false; ///< Nothing is in force, and a frozen order would be by its dates.
    bool unpaid = false; ///< Some order that has not expired is unpaid.
    bool unclear = false; ///< Some order may be or become a plan, and nothing valid is known.

    friend bool operator==(const Cards &, const Cards &) = default;
};

/**
 * The cards of a device.
 *
 * In force and next: of valid plans alone, as the groups of a device list tell them (see PlanSummary). In force: a
 * continuous plan before an event plan, a purchased one before a free one, then the one that ends last.
 * Latest order: the first being created, else the one that starts last, else the first in the platform's list.
 * Nothing assumed enters a card.
 *
 * @param coverage of the same @p orders and @p freePlan
 */
Cards cardsOf(const Coverage &coverage, const QList<Order> &orders, const Reported<FreePlan> &freePlan);

} // namespace plans
