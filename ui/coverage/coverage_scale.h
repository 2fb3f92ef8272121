#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>

namespace plans {
struct Coverage;
}

namespace ui {

/** A line of the calendar. */
struct CoverageTick {
    QDate date; ///< In the person's zone; the line stands at its first moment.
    double position = 0; ///< 0 to 1 over the visible range.

    friend bool operator==(const CoverageTick &, const CoverageTick &) = default;
};

/** How much longer the visible range is after one step towards a closer look. */
inline constexpr double coverageZoomStep = 0.7;

/** The part of the visible range by which one step moves it. */
inline constexpr double coveragePanStep = 0.25;

/** Which stretch of time is visible, and how far it can be moved: time without pixels. */
class CoverageScale
{
public:
    /** Lets every dated plan of @p coverage be reached; the visible range stays where it can. */
    void setExtent(const plans::Coverage &coverage);

    /** Shows eight months, of which three lie before the present one. */
    void reset();

    /** Shows everything that can be reached. */
    void fit();

    /** Makes the visible range @p factor times as long, 0 to 1 to see more closely, with @p anchor (0 to 1) staying. */
    void zoom(double factor, double anchor = 0.5);

    /** Moves by @p part of the visible range, to later times when positive. */
    void pan(double part);

    /** Moves just as far as needed to see the stretch from @p begin to @p end, or its begin when it is too long. */
    void reveal(const QDateTime &begin, const QDateTime &end);

    /** Shows the stretch from @p begin to @p end whole and with some air, in a longer range where it must be. */
    void include(const QDateTime &begin, const QDateTime &end);

    /** Where @p time lies over the visible range: 0 at its begin, 1 at its end. */
    double position(const QDateTime &time) const;

    /**
     * The lines of the calendar in the visible range: months, or several together, or days.
     *
     * @param labels how many labels have room side by side
     */
    QList<CoverageTick> ticks(double labels) const;

    qint64 days() const; ///< Length of the visible range, rounded.
    bool canZoomIn() const;
    bool canZoomOut() const;
    bool canPanEarlier() const { return m_begin > m_first; }
    bool canPanLater() const { return m_end < m_last; }

    friend bool operator==(const CoverageScale &, const CoverageScale &) = default;

private:
    void keepInside();

    // Milliseconds since 1970.
    qint64 m_begin = 0;
    qint64 m_end = 1;
    qint64 m_first = 0;
    qint64 m_last = 1;
    qint64 m_now = 0;
};

} // namespace ui
