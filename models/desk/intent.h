#pragma once

#include "plan.h"

#include <QString>

#include <optional>

namespace desk {

/** The decision to buy a plan, as the wizard hands it on. */
struct BuyIntent {
    QString iotId;
    QString deviceName; ///< For the record and the screen.
    plans::Plan plan; ///< As it was shown, price included.
    int copies = 1; ///< From 1.
    QString userName; ///< Kept by the platform and shown with the order.
    bool immediateUse = false; ///< Start now, instead of after the earlier plans end.
    bool enableDefaultPlan = false; ///< Also set the default recording plans.
    std::optional<int> preRecordSeconds; ///< 0 to 5; unset: the platform's default, 5.
    std::optional<int> recordSeconds; ///< 0 to 30; unset: the platform's default, 10.
    QString reason; ///< Typed by the person; may be empty.

    friend bool operator==(const BuyIntent &, const BuyIntent &) = default;
};

} // namespace desk
