#pragma once

#include "plan_summary.h"

#include <QFlags>
#include <QMetaType>

#include <array>
#include <optional>

namespace tables {

/** The groups of a device list: those of the plans, and what is not known. A device can be in several. */
enum class DeviceGroup {
    InForce = 1,
    EndsIn7Days = 2,
    EndsIn30Days = 4,
    NoPlan = 8,
    FrozenOrders = 16, ///< Some order is frozen, whenever it would record.
    UnpaidOrders = 32, ///< Some order is unpaid, whenever it would record.
    OutcomeUnknown = 64, ///< A change of it was sent, and nobody knows whether it happened.
    NotReadYet = 128, ///< Its plans were never read: it may have any.
    Unclear = 256, ///< It has orders that may be or become a plan, and nothing else.
    FrozenNow = 512, ///< Nothing is in force, and a frozen order would be.
    UnpaidNow = 1024 ///< Nothing is in force, and an unpaid order would be.
};
Q_DECLARE_FLAGS(DeviceGroups, DeviceGroup)
Q_DECLARE_OPERATORS_FOR_FLAGS(DeviceGroups)

/** The groups that a person can choose, in their order. */
inline constexpr std::array deviceGroups{DeviceGroup::InForce, DeviceGroup::EndsIn7Days, DeviceGroup::EndsIn30Days,
    DeviceGroup::NoPlan, DeviceGroup::FrozenOrders, DeviceGroup::UnpaidOrders, DeviceGroup::OutcomeUnknown,
    DeviceGroup::NotReadYet};

/** The groups that @p plans put a device into at @p now (UTC); never OutcomeUnknown, which plans do not tell. */
DeviceGroups groupsOf(const std::optional<plans::PlanSummary> &plans, const QDateTime &now);

/** The first moment after @p now at which groupsOf() or the end of what is covered may differ; invalid: never. */
QDateTime nextChangeOf(const std::optional<plans::PlanSummary> &plans, const QDateTime &now);

} // namespace tables
