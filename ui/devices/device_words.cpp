#include "device_words.h"

#include <QLocale>

namespace ui {

using tables::DeviceColumn;
using tables::DeviceGroup;

QString DeviceWords::group(DeviceGroup group)
{
    switch (group) {
    case DeviceGroup::InForce:
        //: Group of devices: a plan of theirs is in force.
        return tr("in force");
    case DeviceGroup::EndsIn7Days:
        //: Group of devices: their last plan ends soon.
        return tr("ends within 7 days");
    case DeviceGroup::EndsIn30Days:
        //: Group of devices: their last plan ends soon.
        return tr("ends within 30 days");
    case DeviceGroup::NoPlan:
        //: Group of devices: no plan is in force, none waits.
        return tr("no plan");
    case DeviceGroup::FrozenOrders:
        //: Group of devices that have some.
        return tr("frozen orders");
    case DeviceGroup::UnpaidOrders:
        //: Group of devices that have some.
        return tr("unpaid orders");
    case DeviceGroup::OutcomeUnknown:
        //: Group of devices: a change of theirs was sent, and nobody knows whether it happened.
        return tr("outcome unknown");
    case DeviceGroup::NotReadYet:
        //: Group of devices: their plans were never read, so they may have any.
        return tr("not read yet");
    case DeviceGroup::Unclear:
        //: Group of devices: an order is being created or paid, or has a status that nobody documents.
        return tr("unclear");
    case DeviceGroup::FrozenNow:
        //: State of a device today: the order that would record is frozen.
        return tr("frozen");
    case DeviceGroup::UnpaidNow:
        //: State of a device today: the order that would record is unpaid.
        return tr("unpaid");
    }
    return {};
}

QString DeviceWords::column(DeviceColumn column)
{
    switch (column) {
    case DeviceColumn::Name:
        return tr("Name");
    case DeviceColumn::IotId:
        return tr("Device ID");
    case DeviceColumn::Product:
        return tr("Product");
    case DeviceColumn::Category:
        //: Column: camera or doorbell.
        return tr("Category");
    case DeviceColumn::Serial:
        return tr("Serial number");
    case DeviceColumn::Region:
        return tr("Region");
    case DeviceColumn::Administrator:
        return tr("Administrator");
    case DeviceColumn::Tags:
        return tr("Tags");
    case DeviceColumn::Status:
        //: Column: online, offline and so on.
        return tr("Connection");
    case DeviceColumn::PlanState:
        //: Column: how a device's plans stand today.
        return tr("Plan");
    case DeviceColumn::CoveredUntil:
        //: Column: until when plans are in force without a gap.
        return tr("In force until");
    case DeviceColumn::ReadAt:
        //: Column: when a device's plans were read from the platform.
        return tr("Plans read");
    }
    return {};
}

Badge DeviceWords::badge(tables::DeviceGroups groups)
{
    struct Look {
        DeviceGroup group;
        const char *icon;
        const char *tone;
    };
    constexpr Look looks[] = {
        {DeviceGroup::OutcomeUnknown, "question", "danger"},
        {DeviceGroup::UnpaidNow, "unpaid", "warning"},
        {DeviceGroup::FrozenNow, "frozen", "cold"},
        {DeviceGroup::EndsIn7Days, "warning", "warning"},
        {DeviceGroup::EndsIn30Days, "warning", "warning"},
        {DeviceGroup::NoPlan, "empty", "neutral"},
        {DeviceGroup::Unclear, "question", "waiting"},
        {DeviceGroup::InForce, "check", "good"},
        {DeviceGroup::NotReadYet, "question", "neutral"},
    };
    for (const Look &look : looks) {
        if (groups.testFlag(look.group))
            return {QLatin1StringView(look.icon), group(look.group), QLatin1StringView(look.tone)};
    }
    //: State of a device's plans: one lies ahead, none is in force.
    return {QStringLiteral("waiting"), tr("waiting"), QStringLiteral("waiting")};
}

QList<Badge> DeviceWords::marks(const plans::PlanSummary &plans)
{
    QList<Badge> marks;
    if (const int orders = plans.unpaid.orders; orders > 0)
        //: Of a device: some of its orders are unpaid, whenever they would record.
        marks << Badge{QStringLiteral("unpaid"), tr("%n order(s) unpaid", nullptr, orders), QStringLiteral("warning")};
    if (const int orders = plans.frozen.orders; orders > 0)
        //: Of a device: some of its orders are frozen, whenever they would record.
        marks << Badge{QStringLiteral("frozen"), tr("%n order(s) frozen", nullptr, orders), QStringLiteral("cold")};
    return marks;
}

QList<Badge> DeviceWords::shortMarks(const plans::PlanSummary &plans)
{
    QList<Badge> shorter = marks(plans);
    for (Badge &mark : shorter) {
        const bool frozen = mark.icon == QLatin1StringView("frozen");
        mark.text = QLocale().toString(frozen ? plans.frozen.orders : plans.unpaid.orders);
    }
    return shorter;
}

Badge DeviceWords::shortBadge(tables::DeviceGroups groups)
{
    Badge shorter = badge(groups);
    if (shorter.text == group(DeviceGroup::EndsIn7Days))
        //: Very short: a device's last plan ends within 7 days.
        shorter.text = tr("≤ 7 days");
    else if (shorter.text == group(DeviceGroup::EndsIn30Days))
        //: Very short: a device's last plan ends within 30 days.
        shorter.text = tr("≤ 30 days");
    return shorter;
}

} // namespace ui
