#pragma once

#include "status_badge.h"

namespace desk {
struct Operation;
}

namespace ui {

/** The badge of how far an operation has come. */
Badge badgeOf(const desk::Operation &operation);

} // namespace ui
