#pragma once

#include "device.h"
#include "environment.h"
#include "intent.h"

namespace ui {

/** What the pages of the Buy wizard decide together. */
struct BuyDraft {
    plans::Device device;
    Environment environment;
    desk::BuyIntent intent;
    plans::Category category = plans::Category::Camera; ///< Where the plan is on sale.
};

} // namespace ui
