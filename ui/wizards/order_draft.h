#pragma once

#include "device.h"
#include "environment.h"
#include "order.h"
#include "plan_names.h"

namespace ui {

/** What the pages of a wizard about one order decide together. */
struct OrderDraft {
    plans::Device device;
    Environment environment;
    plans::Order order; ///< The one it is about.
    PlanNames names; ///< As far as the catalogue was read.

    /** What a page is about: the order and its device. */
    QString subject() const
    {
        return QStringLiteral("%1 · %2 · %3").arg(order.orderId, device.displayName(), device.iotId);
    }
};

} // namespace ui
