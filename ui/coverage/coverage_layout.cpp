#include "coverage_layout.h"

#include "coverage_words.h"
#include "typography.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ui {

namespace {

/** Sizes in lines of text. */
struct Sizes {
    double rowHeight;
    double rowSpace;
    double laneSpace;
    double headerHeight;
};

constexpr Sizes usual{1.7, 0.2, 0.8, 1.6};
constexpr Sizes dense{1.3, 0.12, 0.3, 1.2};
constexpr double chipHeight = 1.5;
constexpr double narrowest = 0.25;
constexpr double narrowestAssumed = 2;

class Layouter
{
public:
    Layouter(const plans::Coverage &coverage, const CoverageScale &scale, double width, const QFont &font,
        const Sizes &sizes)
        : m_sizes(sizes)
        , m_coverage(coverage)
        , m_scale(scale)
        , m_width(width)
        , m_metrics(coverageFont(font))
    {
        m_layout.line = m_metrics.height();
    }

    CoverageLayout run()
    {
        const double line = m_layout.line;
        const double names = std::max(m_metrics.horizontalAdvance(CoverageWords::lane(plans::PlanType::Continuous)),
                                 m_metrics.horizontalAdvance(CoverageWords::lane(plans::PlanType::Event)))
            + line;
        const double room = std::max(m_width - names, line);
        m_layout.header = {names, 0, room, m_sizes.headerHeight * line};
        m_layout.plot = {names, m_layout.header.bottom(), room, 0};
        m_layout.plot.setBottom(placeLanes() + m_sizes.laneSpace / 2 * line);
        m_layout.ticks = m_scale.ticks(room / (m_metrics.horizontalAdvance(QStringLiteral("2026-08")) + line));
        placeNow();
        const bool nowInSight = m_layout.nowX >= m_layout.plot.left() && m_layout.nowX <= m_layout.plot.right();
        m_layout.height = (nowInSight ? m_layout.nowLabel.bottom() : m_layout.plot.bottom()) + line / 4;
        if (!m_coverage.listed.isEmpty())
            placeListed();
        return std::move(m_layout);
    }

private:
    double placeLanes()
    {
        const double line = m_layout.line;
        double top = m_layout.plot.top() + m_sizes.laneSpace / 2 * line;
        double bottom = top;
        for (std::size_t i = 0; i < m_layout.lanes.size(); ++i) {
            const auto type = i == 0 ? plans::PlanType::Continuous : plans::PlanType::Event;
            const plans::CoverageLane &lane = m_coverage.lane(type);
            bottom = top + line * (rowsInSight(lane) * (m_sizes.rowHeight + m_sizes.rowSpace) - m_sizes.rowSpace);
            m_layout.lanes.at(i) = {type, {0, top, m_layout.plot.left(), m_sizes.rowHeight * line},
                {m_layout.plot.left(), top, m_layout.plot.width(), bottom - top}};
            placeItems(lane, top);
            top = bottom + m_sizes.laneSpace * line;
        }
        return bottom;
    }

    /** A lane is as high as what is seen of it: rows of another time would stand there empty. */
    int rowsInSight(const plans::CoverageLane &lane) const
    {
        int rows = 1;
        for (const plans::CoverageSegment &segment : lane.segments) {
            if (x(segment.end) >= m_layout.plot.left() && x(segment.begin) <= m_layout.plot.right())
                rows = std::max(rows, segment.row + 1);
        }
        return rows;
    }

    void placeItems(const plans::CoverageLane &lane, double top)
    {
        const double line = m_layout.line;
        qsizetype gap = 0;
        const auto placeGapsBefore = [&](const QDateTime &time) {
            for (; gap < lane.gaps.size() && lane.gaps.at(gap).begin < time; ++gap) {
                const plans::CoverageGap &stretch = lane.gaps.at(gap);
                const QRectF rect(x(stretch.begin), top, x(stretch.end) - x(stretch.begin), m_sizes.rowHeight * line);
                m_layout.items.append({CoverageItem::Kind::Gap, lane.type, static_cast<int>(gap), rect});
            }
        };
        for (qsizetype i = 0; i < lane.segments.size(); ++i) {
            const plans::CoverageSegment &segment = lane.segments.at(i);
            placeGapsBefore(segment.begin);
            const double least = (segment.assumed ? narrowestAssumed : narrowest) * line;
            const QRectF rect(x(segment.begin), top + segment.row * (m_sizes.rowHeight + m_sizes.rowSpace) * line,
                std::max(x(segment.end) - x(segment.begin), least), m_sizes.rowHeight * line);
            m_layout.items.append({CoverageItem::Kind::Segment, lane.type, static_cast<int>(i), rect});
        }
    }

    void placeNow()
    {
        const double line = m_layout.line;
        m_layout.nowX = x(m_coverage.now);
        const double width = m_metrics.horizontalAdvance(CoverageWords::today()) + line;
        QRectF label(m_layout.nowX - width / 2, m_layout.plot.bottom(), width, 1.1 * line);
        label.moveRight(std::min(label.right(), m_width));
        m_layout.nowLabel = label;
    }

    void placeListed()
    {
        const double line = m_layout.line;
        const double top = m_layout.height + line / 2;
        const double height = chipHeight * line;
        const int count = static_cast<int>(m_coverage.listed.size());
        const double more = m_metrics.horizontalAdvance(CoverageWords::more(count)) + line;
        m_layout.listedName = {0, top, m_metrics.horizontalAdvance(CoverageWords::withoutDates()) + line / 2, height};
        double left = m_layout.listedName.right();
        int placed = 0;
        for (; placed < count; ++placed) {
            // Room for the symbol and the margins.
            const double width
                = m_metrics.horizontalAdvance(CoverageWords::label(m_coverage.listed.at(placed))) + 2.2 * line;
            if (left + width + (placed + 1 < count ? more : 0) > m_width)
                break;
            m_layout.items.append({CoverageItem::Kind::Listed, {}, placed, {left, top, width, height}});
            left += width + line / 3;
        }
        m_layout.listedMoreCount = count - placed;
        m_layout.listedMore = {left, top, std::max(m_width - left, 0.0), height};
        m_layout.height = top + height + line / 4;
    }

    double x(const QDateTime &time) const
    {
        return m_layout.plot.left() + m_scale.position(time) * m_layout.plot.width();
    }

    const Sizes &m_sizes;
    const plans::Coverage &m_coverage;
    const CoverageScale &m_scale;
    double m_width;
    QFontMetricsF m_metrics;
    CoverageLayout m_layout;
};

} // namespace

QFont coverageFont(const QFont &font)
{
    return scaledFont(font, 0.92);
}

CoverageLayout layOut(
    const plans::Coverage &coverage, const CoverageScale &scale, double width, const QFont &font, bool isDense)
{
    return Layouter(coverage, scale, width, font, isDense ? dense : usual).run();
}

} // namespace ui
