#pragma once

#include "device_column.h"
#include "device_group.h"
#include "status_badge.h"

#include <QCoreApplication>

namespace ui {

/** What groups and columns of a device list are called, in the person's language. */
class DeviceWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::DeviceWords)

public:
    /** The word for a group. */
    static QString group(tables::DeviceGroup group);

    /** The title of a column. */
    static QString column(tables::DeviceColumn column);

    /** What matters most of a device's plans; one in no group has a plan that waits. */
    static Badge badge(tables::DeviceGroups groups);

    /** The same in as few words as a narrow list has room for. */
    static Badge shortBadge(tables::DeviceGroups groups);
};

} // namespace ui
