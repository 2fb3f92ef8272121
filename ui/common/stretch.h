#pragma once

namespace ui {

/** The stretch in a layout of what has all that it needs before whatever takes the rest. */
inline constexpr int neededFirst = 1000;

} // namespace ui
