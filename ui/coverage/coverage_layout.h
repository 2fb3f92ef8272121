#pragma once

#include "coverage.h"
#include "coverage_scale.h"

#include <QFont>
#include <QList>
#include <QRectF>

#include <array>

namespace ui {

/** Something in the picture that has a place, a name and perhaps an order. */
struct CoverageItem {
    enum class Kind { Segment, Gap, Listed };

    Kind kind = Kind::Segment;
    plans::PlanType lane = plans::PlanType::Continuous; ///< Of segments and gaps.
    int index = 0; ///< In the lane's segments or gaps, or in the listed plans.
    QRectF rect; ///< May lie outside the plot when it is not in the visible range.
};

/** Where everything of a coverage picture stands. */
struct CoverageLayout {
    struct Lane {
        plans::PlanType type = plans::PlanType::Continuous;
        QRectF name;
        QRectF rows;
    };

    double line = 0; ///< Height of a line of text, the unit of all sizes.
    QRectF header; ///< Labels of the calendar.
    QRectF plot; ///< The lanes over the visible range.
    std::array<Lane, 2> lanes;
    QList<CoverageTick> ticks;
    double nowX = 0; ///< May lie outside the plot.
    QRectF nowLabel;
    QRectF listedName;
    QRectF listedMore;
    int listedMoreCount = 0; ///< Listed plans without room.
    QList<CoverageItem> items; ///< In reading order: lane by lane, by time, then the listed plans with room.
    double height = 0;
};

/** The font of labels within the picture. */
QFont coverageFont(const QFont &font);

/** Places @p coverage, as far as @p scale shows it, in @p width with text in @p font, and with little air if @p
 * isDense. */
CoverageLayout layOut(
    const plans::Coverage &coverage, const CoverageScale &scale, double width, const QFont &font, bool isDense);

} // namespace ui
