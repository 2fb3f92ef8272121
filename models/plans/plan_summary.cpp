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

void add(PlanSummary &summary, const Reported<Moment> &start, const Reported<Moment> &end)
{
    if (!start || !end || start->isEmpty() || end->isEmpty())
        ++summary.undated;
    else if (start->utc < end->utc)
        summary.covered.append({start->utc, end->utc});
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
        summary.frozen = summary.frozen || order.status == OrderStatus::Frozen;
        summary.unpaid = summary.unpaid
            || (order.payment && *order.payment == PaymentStatus::Unpaid && !(order.status == OrderStatus::Expired));
        summary.unclear = summary.unclear || isUnclear(order);
        if (isValid(order))
            add(summary, order.start, order.end);
    }
    if (snapshot.freePlan && snapshot.freePlan->claimed && snapshot.freePlan->status == OrderStatus::InForce)
        add(summary, snapshot.freePlan->start, snapshot.freePlan->end);
    summary.unclear
        = summary.unclear || (snapshot.freePlan && snapshot.freePlan->claimed && isUnclear(snapshot.freePlan->status));
    merge(summary.covered);
    return summary;
}

std::optional<QDateTime> coveredUntil(const PlanSummary &summary, const QDateTime &now)
{
    for (const TimeSpan &span : summary.covered) {
        if (span.start <= now && now < span.end)
            return span.end;
    }
    return std::nullopt;
}

bool isIn(PlanGroup group, const PlanSummary &summary, const QDateTime &now)
{
    const std::optional<QDateTime> until = coveredUntil(summary, now);
    const bool ends = until && summary.undated == 0 && *until == summary.covered.last().end;
    switch (group) {
    case PlanGroup::InForce:
        return until || summary.undated > 0;
    case PlanGroup::EndsIn7Days:
        return ends && *until <= now.addDays(7);
    case PlanGroup::EndsIn30Days:
        return ends && *until <= now.addDays(30);
    case PlanGroup::NoPlan:
        return !summary.unclear && hasNothingAhead(summary, now);
    case PlanGroup::Frozen:
        return summary.frozen;
    case PlanGroup::Unpaid:
        return summary.unpaid;
    case PlanGroup::Unclear:
        return summary.unclear && hasNothingAhead(summary, now);
    }
    return false;
}

} // namespace plans
