#include "device_group.h"

namespace tables {

namespace {

struct Kinship {
    DeviceGroup group;
    plans::PlanGroup ofPlans;
};

constexpr Kinship kinships[] = {
    {DeviceGroup::InForce, plans::PlanGroup::InForce},
    {DeviceGroup::EndsIn7Days, plans::PlanGroup::EndsIn7Days},
    {DeviceGroup::EndsIn30Days, plans::PlanGroup::EndsIn30Days},
    {DeviceGroup::NoPlan, plans::PlanGroup::NoPlan},
    {DeviceGroup::FrozenOrders, plans::PlanGroup::FrozenOrders},
    {DeviceGroup::UnpaidOrders, plans::PlanGroup::UnpaidOrders},
    {DeviceGroup::Unclear, plans::PlanGroup::Unclear},
    {DeviceGroup::FrozenNow, plans::PlanGroup::FrozenNow},
    {DeviceGroup::UnpaidNow, plans::PlanGroup::UnpaidNow},
};

} // namespace

DeviceGroups groupsOf(const std::optional<plans::PlanSummary> &plans, const QDateTime &now)
{
    if (!plans)
        return DeviceGroup::NotReadYet;
    DeviceGroups groups;
    for (const Kinship &kinship : kinships)
        groups.setFlag(kinship.group, plans::isIn(kinship.ofPlans, *plans, now));
    return groups;
}

QDateTime nextChangeOf(const std::optional<plans::PlanSummary> &plans, const QDateTime &now)
{
    QDateTime next;
    if (!plans)
        return next;
    const auto consider = [&](const QDateTime &moment) {
        if (moment > now && (!next.isValid() || moment < next))
            next = moment;
    };
    for (const plans::TimeSpan &span : plans->covered) {
        for (const QDateTime &moment : {span.start, span.end, span.end.addDays(-7), span.end.addDays(-30)})
            consider(moment);
    }
    for (const plans::HeldBack *heldBack : {&plans->frozen, &plans->unpaid}) {
        for (const plans::TimeSpan &span : heldBack->spans) {
            consider(span.start);
            consider(span.end);
        }
    }
    return next;
}

} // namespace tables
