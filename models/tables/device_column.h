#pragma once

namespace tables {

/** The columns of a list of devices; it can be sorted by each. */
enum class DeviceColumn {
    Name,
    IotId,
    Product,
    Category,
    Serial,
    Region,
    Administrator,
    Tags,
    Status,
    PlanState,
    CoveredUntil,
    ReadAt
};

} // namespace tables
