#pragma once

#include "device.h"
#include "environment.h"
#include "held_plan.h"
#include "intent.h"

namespace ui {

/** What the pages of the Buy wizard decide together. */
struct BuyDraft {
    plans::Device device;
    Environment environment;
    desk::BuyIntent intent;
    plans::DaysKept daysKept; ///< As far as the catalogue was read.
    plans::Category category = plans::Category::Camera; ///< Where the plan is on sale.
    bool catalogueIsOld = false; ///< Whether the plan is not on sale any more as it was read.
};

} // namespace ui
