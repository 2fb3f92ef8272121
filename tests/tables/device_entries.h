#pragma once

#include "device_table.h"

// Devices for tests of the table, and what the table shows of them.

namespace devices {

inline const QDateTime today(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

inline storage::BookEntry entry(const QString &iotId, const QString &nickname)
{
    storage::BookEntry entry;
    entry.device.device.iotId = iotId;
    entry.device.device.nickname = nickname;
    entry.device.device.status = plans::DeviceStatus::Online;
    return entry;
}

/** Covered from a week ago for so many days from today; 0: nothing is. */
inline storage::BookEntry read(storage::BookEntry entry, int days)
{
    plans::PlanSummary plans;
    plans.readAt = today;
    if (days > 0)
        plans.covered = {{today.addDays(-7), today.addDays(days)}};
    entry.plans = plans;
    return entry;
}

inline QStringList texts(const tables::DeviceTable &table, tables::DeviceColumn column = tables::DeviceColumn::IotId)
{
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row)
        texts << table.index(row, static_cast<int>(column)).data().toString();
    return texts;
}

} // namespace devices
