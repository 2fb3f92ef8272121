#include "coverage_scale.h"

#include "coverage.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 shortestMs = 7 * dayMs;
constexpr int monthsBefore = 3;
constexpr int monthsShown = 8;
constexpr double monthDays = 365.25 / 12;

qint64 startOf(const QDate &date)
{
    return date.startOfDay().toMSecsSinceEpoch();
}

QDate firstOfMonth(qint64 time)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(time).date();
    return {date.year(), date.month(), 1};
}

/** The smallest of @p steps that is at least @p wanted, or the last. */
template <typename Steps>
int stepFor(const Steps &steps, double wanted)
{
    const auto step
        = std::find_if(std::begin(steps), std::end(steps), [&](int candidate) { return candidate >= wanted; });
    return step == std::end(steps) ? *(std::end(steps) - 1) : *step;
}

} // namespace

void CoverageScale::setExtent(const plans::Coverage &coverage)
{
    m_now = coverage.now.toMSecsSinceEpoch();
    m_first = startOf(firstOfMonth(m_now).addMonths(-monthsBefore));
    m_last = startOf(firstOfMonth(m_now).addMonths(monthsShown - monthsBefore));
    for (const plans::CoverageLane *lane : {&coverage.continuous, &coverage.event}) {
        for (const plans::CoverageSegment &segment : lane->segments) {
            m_first = std::min(m_first, startOf(firstOfMonth(segment.begin.toMSecsSinceEpoch())));
            m_last = std::max(m_last, startOf(firstOfMonth(segment.end.toMSecsSinceEpoch()).addMonths(1)));
        }
    }
    if (m_end <= 1)
        reset();
    else
        keepInside();
}

void CoverageScale::reset()
{
    m_begin = startOf(firstOfMonth(m_now).addMonths(-monthsBefore));
    m_end = startOf(firstOfMonth(m_now).addMonths(monthsShown - monthsBefore));
}

void CoverageScale::fit()
{
    m_begin = m_first;
    m_end = m_last;
}

void CoverageScale::zoom(double factor, double anchor)
{
    const auto span = static_cast<double>(m_end - m_begin);
    const double still = static_cast<double>(m_begin) + anchor * span;
    const double wanted
        = std::clamp(span * factor, static_cast<double>(shortestMs), static_cast<double>(m_last - m_first));
    m_begin = std::llround(still - anchor * wanted);
    m_end = m_begin + std::llround(wanted);
    keepInside();
}

void CoverageScale::pan(double part)
{
    const qint64 shift = std::llround(part * static_cast<double>(m_end - m_begin));
    m_begin += shift;
    m_end += shift;
    keepInside();
}

void CoverageScale::reveal(const QDateTime &begin, const QDateTime &end)
{
    const qint64 span = m_end - m_begin;
    const qint64 from = begin.toMSecsSinceEpoch();
    const qint64 to = std::min(end.toMSecsSinceEpoch(), from + span);
    const qint64 room = span / 20;
    if (from < m_begin)
        m_begin = from - room;
    else if (to > m_end)
        m_begin = std::min(to + room - span, from);
    m_end = m_begin + span;
    keepInside();
}

void CoverageScale::include(const QDateTime &begin, const QDateTime &end)
{
    const qint64 from = begin.toMSecsSinceEpoch();
    const qint64 to = end.toMSecsSinceEpoch();
    const qint64 span = std::max(m_end - m_begin, (to - from) / 9 * 10 + 10);
    const qint64 air = span / 20;
    if (span > m_end - m_begin)
        m_begin = from - air;
    else
        m_begin = std::clamp(m_begin, to + air - span, from - air);
    m_end = m_begin + span;
    // The air, and what only another picture shows, can be reached as well.
    m_first = std::min(m_first, m_begin);
    m_last = std::max(m_last, m_end);
}

double CoverageScale::position(const QDateTime &time) const
{
    return static_cast<double>(time.toMSecsSinceEpoch() - m_begin) / static_cast<double>(m_end - m_begin);
}

QList<CoverageTick> CoverageScale::ticks(double labels) const
{
    constexpr int monthSteps[] = {1, 2, 3, 6, 12, 24, 60, 120};
    constexpr int daySteps[] = {1, 2, 5, 10, 15};
    const double daysPerLabel = static_cast<double>(m_end - m_begin) / dayMs / std::max(labels, 1.0);
    const bool byDays = daysPerLabel <= daySteps[std::size(daySteps) - 1];
    const int monthStep = byDays ? 1 : stepFor(monthSteps, daysPerLabel / monthDays);
    const int dayStep = byDays ? stepFor(daySteps, daysPerLabel) : 31;

    QList<CoverageTick> found;
    const QDate first = firstOfMonth(m_begin);
    const int months = first.year() * 12 + first.month() - 1;
    QDate month = first.addMonths(-(months % monthStep));
    for (; startOf(month) < m_end; month = month.addMonths(monthStep)) {
        // The last days of a month leave room for the next month's label.
        for (int day = 1; day == 1 || day + dayStep / 2 <= month.daysInMonth(); day += dayStep) {
            const QDate date(month.year(), month.month(), day);
            const qint64 time = startOf(date);
            if (time >= m_begin && time < m_end)
                found.append({date, position(date.startOfDay())});
        }
    }
    return found;
}

qint64 CoverageScale::days() const
{
    return (m_end - m_begin + dayMs / 2) / dayMs;
}

bool CoverageScale::canZoomIn() const
{
    return m_end - m_begin > shortestMs;
}

bool CoverageScale::canZoomOut() const
{
    return m_end - m_begin < m_last - m_first;
}

void CoverageScale::keepInside()
{
    const qint64 span = std::min(m_end - m_begin, m_last - m_first);
    m_begin = std::clamp(m_begin, m_first, m_last - span);
    m_end = m_begin + span;
}

} // namespace ui
