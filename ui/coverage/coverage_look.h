#pragma once

#include "coverage.h"

#include <QColor>
#include <QString>

namespace ui {

class Theme;

/** How a plan looks: colours, and a symbol where the state needs more than its word. */
struct CoverageLook {
    QColor fill;
    QColor border;
    QColor text;
    QString symbol;
};

/** How @p segment looks; not for an assumed one. */
CoverageLook lookOf(const plans::CoverageSegment &segment, const Theme &theme);

/** The tone of the theme for @p state. */
QString toneOf(plans::OrderState state);

/** The symbol for what needs attention in @p held, or nothing. */
QString symbolOf(const plans::HeldPlan &held, plans::OrderState state);

} // namespace ui
