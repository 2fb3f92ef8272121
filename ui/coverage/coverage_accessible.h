#pragma once

namespace ui {

/** Lets assistive technology read every CoverageView as a list with an entry for each item; may be called often. */
void installCoverageAccessibility();

} // namespace ui
