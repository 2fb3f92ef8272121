#pragma once

#include "coverage_layout.h"

class QPainter;

namespace ui {

class Theme;

/** What is drawn besides the coverage itself. */
struct CoverageMarks {
    int current = -1; ///< The item that was chosen last, or negative.
    bool focus = false; ///< Whether the current item has the keyboard.
    QList<int> noted{}; ///< Items with a note.
};

/** Draws @p coverage as placed by @p layout. */
void paintCoverage(QPainter &painter, const plans::Coverage &coverage, const CoverageLayout &layout, const QFont &font,
    const Theme &theme, const CoverageMarks &marks);

} // namespace ui
