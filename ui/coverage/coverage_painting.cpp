#include "coverage_painting.h"

#include "coverage_look.h"
#include "coverage_words.h"
#include "symbolic_icon.h"
#include "theme.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace ui {

namespace {

/** Draws one coverage; lives as long as one paint event. */
class CoveragePainting
{
public:
    CoveragePainting(QPainter &painter, const plans::Coverage &coverage, const CoverageLayout &layout,
        const QFont &font, const Theme &theme)
        : m_painter(painter)
        , m_coverage(coverage)
        , m_layout(layout)
        , m_theme(theme)
        , m_font(coverageFont(font))
        , m_metrics(m_font)
        , m_line(layout.line)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setFont(m_font);
    }

    void run(const CoverageMarks &marks)
    {
        paintCalendar();
        paintLaneNames();
        m_painter.save();
        m_painter.setClipRect(m_layout.plot.adjusted(-m_line / 4, 0, m_line / 4, 0));
        for (const CoverageItem &item : m_layout.items) {
            if (item.kind != CoverageItem::Kind::Listed && isVisible(item.rect))
                paintItem(item);
        }
        m_painter.restore();
        paintNow();
        paintListed();
        for (const int item : marks.noted)
            paintNote(m_layout.items.at(item));
        if (marks.current >= 0 && marks.current < m_layout.items.size())
            paintMark(m_layout.items.at(marks.current), marks.focus);
    }

private:
    QColor color(const char *name) const { return m_theme.color(QLatin1StringView(name)); }
    QColor toneText(const QString &tone) const { return m_theme.color(QStringLiteral("tone.%1.text").arg(tone)); }
    QColor toneFill(const QString &tone) const { return m_theme.color(QStringLiteral("tone.%1.fill").arg(tone)); }
    double hairline() const { return m_line / 16; }

    bool isVisible(const QRectF &rect) const
    {
        return rect.right() >= m_layout.plot.left() && rect.left() <= m_layout.plot.right();
    }

    void paintCalendar()
    {
        for (const CoverageTick &tick : m_layout.ticks) {
            const double x = m_layout.plot.left() + tick.position * m_layout.plot.width();
            m_painter.setPen(QPen(color("border"), hairline()));
            m_painter.drawLine(QPointF(x, m_layout.plot.top()), QPointF(x, m_layout.plot.bottom()));
            const QString text
                = tick.date.toString(tick.date.day() == 1 ? QStringLiteral("yyyy-MM") : QStringLiteral("MM-dd"));
            const QRectF rect(
                x + m_line / 4, m_layout.header.top(), m_metrics.horizontalAdvance(text) + 1, m_layout.header.height());
            if (rect.right() > m_layout.plot.right())
                continue;
            m_painter.setPen(color("muted"));
            m_painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, text);
        }
    }

    void paintLaneNames()
    {
        m_painter.setPen(color("muted"));
        for (const CoverageLayout::Lane &lane : m_layout.lanes)
            m_painter.drawText(lane.name, Qt::AlignVCenter | Qt::AlignLeft, CoverageWords::lane(lane.type));
        if (m_coverage.continuous.segments.isEmpty() && m_coverage.event.segments.isEmpty())
            m_painter.drawText(emptyPlace(), Qt::AlignCenter, CoverageWords::nothing());
    }

    /** The wider side of today's line, which would go through words in the middle. */
    QRectF emptyPlace() const
    {
        QRectF place = m_layout.plot;
        if (m_layout.nowX < place.left() || m_layout.nowX > place.right())
            return place;
        if (m_layout.nowX > place.center().x())
            place.setRight(m_layout.nowX);
        else
            place.setLeft(m_layout.nowX);
        return place;
    }

    void paintItem(const CoverageItem &item)
    {
        const plans::CoverageLane &lane = m_coverage.lane(item.lane);
        if (item.kind == CoverageItem::Kind::Gap)
            paintGap(lane.gaps.at(item.index), item.rect);
        else if (lane.segments.at(item.index).assumed)
            paintAssumed(lane.segments.at(item.index), item.rect);
        else
            paintSegment(lane.segments.at(item.index), item.rect);
    }

    void paintSegment(const plans::CoverageSegment &segment, const QRectF &rect)
    {
        const CoverageLook look = lookOf(segment, m_theme);
        // A slit of the background keeps neighbours apart.
        const QRectF box = rect.width() > m_line / 2 ? rect.adjusted(hairline(), 0, -hairline(), 0) : rect;
        m_painter.setPen(QPen(look.border, hairline() * 1.2));
        m_painter.setBrush(look.fill);
        m_painter.drawRoundedRect(box, m_line / 4, m_line / 4);
        paintText(box, CoverageWords::labels(segment), look);
    }

    /** A dashed box that fades out, because nobody knows where it ends. */
    void paintAssumed(const plans::CoverageSegment &segment, const QRectF &rect)
    {
        const auto fading = [&](const char *name) {
            QColor clear = color(name);
            clear.setAlpha(0);
            QLinearGradient gradient(rect.topLeft(), rect.topRight());
            gradient.setColorAt(0, color(name));
            gradient.setColorAt(0.4, color(name));
            gradient.setColorAt(1, clear);
            return QBrush(gradient);
        };
        m_painter.fillRect(rect, fading("tone.accent.fill"));
        QPen pen(fading("tone.accent.text"), hairline() * 1.2, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4, 3});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        QPainterPath outline(rect.topRight());
        outline.lineTo(rect.topLeft());
        outline.lineTo(rect.bottomLeft());
        outline.lineTo(rect.bottomRight());
        m_painter.drawPath(outline);
        paintText(rect, CoverageWords::labels(segment), {{}, {}, color("tone.accent.text"), {}});
    }

    void paintGap(const plans::CoverageGap &gap, const QRectF &rect)
    {
        const QRectF box = rect.adjusted(hairline(), 0, -hairline(), 0) & m_layout.plot;
        if (box.width() <= 0)
            return;
        const QString tone = gap.certain ? QStringLiteral("danger") : QStringLiteral("neutral");
        QPainterPath shape;
        shape.addRoundedRect(box, m_line / 4, m_line / 4);
        m_painter.save();
        m_painter.setClipPath(shape, Qt::IntersectClip);
        m_painter.fillRect(box, toneFill(tone));
        m_painter.setPen(QPen(toneText(tone), hairline() * 1.6));
        // Counted from the true begin, so that the hatching moves along with the gap.
        const double step = m_line / 2;
        const double first = rect.left() + std::floor((box.left() - box.height() - rect.left()) / step) * step;
        const int lines = int(std::ceil((box.right() - first) / step));
        for (int line = 0; line < lines; ++line) {
            const double x = first + line * step;
            m_painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        }
        m_painter.restore();
        const QString text = fitting(CoverageWords::labels(gap), box.width() - m_line);
        if (text.isEmpty())
            return;
        QRectF label(0, 0, m_metrics.horizontalAdvance(text) + m_line * 0.6, box.height() - m_line / 4);
        label.moveCenter(box.center());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(toneFill(tone));
        m_painter.drawRoundedRect(label, m_line / 4, m_line / 4);
        m_painter.setPen(toneText(tone));
        m_painter.drawText(label, Qt::AlignCenter, text);
    }

    /** The first of @p texts that has room in @p width, or nothing. */
    QString fitting(const QStringList &texts, double width) const
    {
        for (const QString &text : texts) {
            if (m_metrics.horizontalAdvance(text) <= width)
                return text;
        }
        return {};
    }

    /** Symbol and text in the visible part of @p box; text that has no room at all is left out, never squeezed. */
    void paintText(const QRectF &box, const QStringList &labels, const CoverageLook &look)
    {
        QRectF rect = (box & m_layout.plot).adjusted(m_line / 2, 0, -m_line / 4, 0);
        if (!look.symbol.isEmpty()) {
            const double size = m_line * 0.75;
            if (rect.width() < size - m_line / 4)
                return;
            const QRectF symbol(rect.left() - m_line / 8, rect.center().y() - size / 2, size, size);
            paintSymbol(m_painter, symbol.toRect(), look.symbol, look.text);
            rect.setLeft(symbol.right() + m_line / 4);
        }
        QString text = fitting(labels, rect.width());
        if (text.isEmpty() && rect.width() > 2.5 * m_line)
            text = m_metrics.elidedText(labels.constLast(), Qt::ElideRight, rect.width());
        m_painter.setPen(look.text);
        m_painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    }

    void paintNow()
    {
        if (m_layout.nowX < m_layout.plot.left() || m_layout.nowX > m_layout.plot.right())
            return;
        m_painter.setPen(QPen(color("accent"), hairline() * 2));
        m_painter.drawLine(
            QPointF(m_layout.nowX, m_layout.plot.top()), QPointF(m_layout.nowX, m_layout.nowLabel.top()));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color("accent"));
        m_painter.drawRoundedRect(m_layout.nowLabel, m_line / 6, m_line / 6);
        m_painter.setPen(color("accentText"));
        m_painter.drawText(m_layout.nowLabel, Qt::AlignCenter, CoverageWords::today());
    }

    void paintListed()
    {
        if (m_coverage.listed.isEmpty())
            return;
        m_painter.setPen(color("muted"));
        m_painter.drawText(m_layout.listedName, Qt::AlignVCenter | Qt::AlignLeft, CoverageWords::withoutDates());
        if (m_layout.listedMoreCount > 0) {
            const QString more = m_metrics.elidedText(
                CoverageWords::more(m_layout.listedMoreCount), Qt::ElideRight, m_layout.listedMore.width());
            m_painter.drawText(m_layout.listedMore, Qt::AlignVCenter | Qt::AlignLeft, more);
        }
        for (const CoverageItem &item : m_layout.items) {
            if (item.kind == CoverageItem::Kind::Listed)
                paintChip(m_coverage.listed.at(item.index), item.rect);
        }
    }

    void paintChip(const plans::ListedPlan &plan, const QRectF &rect)
    {
        const QString tone = toneOf(plan.state);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(toneFill(tone));
        m_painter.drawRoundedRect(rect, m_line / 4, m_line / 4);
        QString symbol = symbolOf(plan.held, plan.state);
        if (symbol.isEmpty())
            symbol = plan.state == plans::OrderState::Expired ? QStringLiteral("expired") : QStringLiteral("check");
        const double size = m_line * 0.75;
        const QRectF box(rect.left() + m_line / 3, rect.center().y() - size / 2, size, size);
        paintSymbol(m_painter, box.toRect(), symbol, toneText(tone));
        m_painter.setPen(toneText(tone));
        m_painter.drawText(
            QRectF(box.right() + m_line / 3, rect.top(), rect.right() - box.right() - m_line / 2, rect.height()),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, CoverageWords::label(plan));
    }

    /** A symbol at the upper right corner, on a disc of its own. */
    void paintNote(const CoverageItem &item)
    {
        const QRectF rect = item.kind == CoverageItem::Kind::Listed ? item.rect : item.rect & m_layout.plot;
        if (rect.width() <= 0)
            return;
        const double size = m_line * 0.8;
        QRectF disc(0, 0, size, size);
        disc.moveCenter(QPointF(qMax(rect.right() - size / 4, rect.left()), rect.top() + size / 4));
        m_painter.setPen(QPen(color("surface"), hairline()));
        m_painter.setBrush(color("accent"));
        m_painter.drawEllipse(disc);
        const QRectF symbol = disc.adjusted(size / 6, size / 6, -size / 6, -size / 6);
        paintSymbol(m_painter, symbol.toRect(), QStringLiteral("changed"), color("accentText"));
    }

    void paintMark(const CoverageItem &item, bool focus)
    {
        const bool listed = item.kind == CoverageItem::Kind::Listed;
        if (!focus || (!listed && !isVisible(item.rect)))
            return;
        QRectF rect = listed ? item.rect : item.rect & m_layout.plot.adjusted(-m_line / 8, 0, m_line / 8, 0);
        rect.adjust(-m_line / 6, -m_line / 6, m_line / 6, m_line / 6);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(color("accent"), hairline() * 2));
        m_painter.drawRoundedRect(rect, m_line / 3, m_line / 3);
    }

    QPainter &m_painter;
    const plans::Coverage &m_coverage;
    const CoverageLayout &m_layout;
    const Theme &m_theme;
    QFont m_font;
    QFontMetricsF m_metrics;
    double m_line;
};

} // namespace

void paintCoverage(QPainter &painter, const plans::Coverage &coverage, const CoverageLayout &layout, const QFont &font,
    const Theme &theme, const CoverageMarks &marks)
{
    CoveragePainting(painter, coverage, layout, font, theme).run(marks);
}

} // namespace ui
