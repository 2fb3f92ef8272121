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

    /** How a device's plans stand today; one in no group has a plan that waits. */
    static Badge badge(tables::DeviceGroups groups);

    /** What else is to be known of @p plans, whenever it would record: orders that are frozen or unpaid, if any. */
    static QList<Badge> marks(const plans::PlanSummary &plans);

    /** The same as numbers, where there is no room for words. */
    static QList<Badge> shortMarks(const plans::PlanSummary &plans);

    /** The same in as few words as a narrow list has room for. */
    static Badge shortBadge(tables::DeviceGroups groups);
};

} // namespace ui
