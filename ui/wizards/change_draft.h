#pragma once

#include "device.h"
#include "environment.h"
#include "headings.h"
#include "order.h"
#include "plan_names.h"

namespace ui {

/** What a wizard about one device, and perhaps one of its orders, is about. */
struct ChangeDraft {
    plans::Device device;
    Environment environment;
    plans::Order order; ///< The one it is about; without a number: none, or none yet.
    PlanNames names; ///< As far as the catalogue was read.

    /** What a page is about: the device. */
    QString deviceSubject() const { return ui::deviceSubject(device); }

    /** What a page is about: the order, where there is one, and its device. */
    QString subject() const
    {
        return order.orderId.isEmpty() ? deviceSubject() : order.orderId + QStringLiteral(" · ") + deviceSubject();
    }
};

} // namespace ui
