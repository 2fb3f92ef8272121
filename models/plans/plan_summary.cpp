#include "plan_summary.h"

#include <algorithm>

namespace plans {

namespace {

/** Whether the platform may yet make a plan of what has @p status, or has done so without saying it in known words. */
bool isUnclear(OpenEnum<OrderStatus> status)
{
    return status == OrderStatus::BeingCreated || !status.documented();
}

bool isUnclear(const Order &order)
{
    if (isUnclear(order.status))
        return true;
    return order.status == OrderStatus::InForce && order.payment
        && (*order.payment == PaymentStatus::Paying || !order.payment->documented());
}

bool hasNothingAhead(const PlanSummary &summary, const QDateTime &now)
{
    return summary.undated == 0 && (summary.covered.isEmpty() || summary.covered.last().end <= now);
}

/** Adds what lies between two dates to @p spans; false: one of them is not known. */
bool add(QList<TimeSpan> &spans, const Reported<Moment> &start, const Reported<Moment> &end)
{
    if (!start || !end || start->isEmpty() || end->isEmpty())
        return false;
    if (start->utc < end->utc)
        spans.append({start->utc, end->utc});
    return true;
}

void add(PlanSummary &summary, const Reported<Moment> &start, const Reported<Moment> &end)
{
    if (!add(summary.covered, start, end))
        ++summary.undated;
}

void add(HeldBack &heldBack, const Order &order)
{
    ++heldBack.orders;
    add(heldBack.spans, order.start, order.end);
}

/** The end of the span around @p now. */
std::optional<QDateTime> endAround(const QList<TimeSpan> &spans, const QDateTime &now)
{
    for (const TimeSpan &span : spans) {
        if (span.start <= now && now < span.end)
            return span.end;
    }
    return std::nullopt;
}

void merge(QList<TimeSpan> &spans)
{
    std::sort(
        spans.begin(), spans.end(), [](const TimeSpan &one, const TimeSpan &other) { return one.start < other.start; });
    QList<TimeSpan> merged;
    for (const TimeSpan &span : std::as_const(spans)) {
        if (merged.isEmpty() || merged.last().end < span.start)
            merged.append(span);
        else
            merged.last().end = std::max(merged.last().end, span.end);
    }
    spans = std::move(merged);
}

} // namespace

bool isValid(const Order &order)
{
    return order.status == OrderStatus::InForce && (!order.payment || *order.payment == PaymentStatus::Paid);
}

PlanSummary summaryOf(const Snapshot &snapshot)
{
    PlanSummary summary;
    summary.readAt = snapshot.readAt;
    for (const Order &order : snapshot.orders) {
        if (order.status == OrderStatus::Frozen)
            add(summary.frozen, order);
        if (order.payment && *order.payment == PaymentStatus::Unpaid && !(order.status == OrderStatus::Expired))
            add(summary.unpaid, order);
        summary.unclear = summary.unclear || isUnclear(order);
        if (isValid(order))
            add(summary, order.start, order.end);
    }
    if (snapshot.freePlan && snapshot.freePlan->claimed && snapshot.freePlan->status == OrderStatus::InForce)
        add(summary, snapshot.freePlan->start, snapshot.freePlan->end);
    summary.unclear
        = summary.unclear || (snapshot.freePlan && snapshot.freePlan->claimed && isUnclear(snapshot.freePlan->status));
    for (QList<TimeSpan> *spans : {&summary.covered, &summary.frozen.spans, &summary.unpaid.spans})
        merge(*spans);
    return summary;
}

std::optional<QDateTime> coveredUntil(const PlanSummary &summary, const QDateTime &now)
{
    return endAround(summary.covered, now);
}

bool isIn(PlanGroup group, const PlanSummary &summary, const QDateTime &now)
{
    const std::optional<QDateTime> until = coveredUntil(summary, now);
    const bool inForce = until || summary.undated > 0;
    const bool ends = until && summary.undated == 0 && *until == summary.covered.last().end;
    switch (group) {
    case PlanGroup::InForce:
        return inForce;
    case PlanGroup::EndsIn7Days:
        return ends && *until <= now.addDays(7);
    case PlanGroup::EndsIn30Days:
        return ends && *until <= now.addDays(30);
    case PlanGroup::NoPlan:
        return !summary.unclear && hasNothingAhead(summary, now);
    case PlanGroup::FrozenOrders:
        return summary.frozen.orders > 0;
    case PlanGroup::UnpaidOrders:
        return summary.unpaid.orders > 0;
    case PlanGroup::Unclear:
        return summary.unclear && hasNothingAhead(summary, now);
    case PlanGroup::FrozenNow:
        return !inForce && endAround(summary.frozen.spans, now);
    case PlanGroup::UnpaidNow:
        return !inForce && endAround(summary.unpaid.spans, now);
    }
    return false;
}

} // namespace plans
