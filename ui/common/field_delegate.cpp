#include "field_delegate.h"

#include "theme.h"
#include "typography.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace ui {

namespace {

constexpr int mostLines = 4; // The platform may send 100 kB; the tooltip and copying have all of it.
constexpr double horizontalEdge = 1.25; // Steps of the grid: under the title.
constexpr qsizetype mostCharacters = 1000;

struct Line {
    QString text;
    // In pixels: letters of another font, which stands in for those that are missing, may need more.
    int height = 0;
    int ascent = 0;
};

/** @p text broken into lines that fit into @p width, the last one shortened when there are too many. */
QList<Line> linesOf(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text.left(mostCharacters), font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    const int least = QFontMetrics(font).lineSpacing();
    QList<Line> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int height = qMax(least, qCeil(line.height()));
        const int ascent = qCeil(line.ascent());
        if (lines.size() + 1 == mostLines) {
            const QString rest = text.mid(line.textStart(), mostCharacters);
            lines << Line{QFontMetrics(font).elidedText(rest, Qt::ElideRight, width), height, ascent};
            break;
        }
        lines << Line{text.mid(line.textStart(), line.textLength()).trimmed(), height, ascent};
    }
    layout.endLayout();
    return lines;
}

QFont fontOf(const QFont &font, const QModelIndex &index)
{
    const QVariant own = index.data(Qt::FontRole);
    return own.isValid() ? own.value<QFont>() : font;
}

/** The label of the field of @p index, on one line. */
Line labelOf(const QWidget *view, const QModelIndex &index, int column)
{
    const QString text = index.siblingAtColumn(column).data().toString();
    return linesOf(text, view->font(), QWIDGETSIZE_MAX).value(0);
}

void paintLines(QPainter *painter, const QFont &font, const QList<Line> &lines, QPoint place)
{
    painter->setFont(font);
    for (const Line &line : lines) {
        painter->drawText(place + QPoint(0, line.ascent), line.text);
        place.ry() += line.height;
    }
}

} // namespace

FieldDelegate::FieldDelegate(const Theme &theme, int labelColumn, int valueColumn, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_labelColumn(labelColumn)
    , m_valueColumn(valueColumn)
{
}

int FieldDelegate::heightFor(const QWidget *view, const QModelIndex &index, int width) const
{
    const int edge = grid(view, horizontalEdge);
    const Line label = labelOf(view, index, m_labelColumn);
    const QList<Line> lines = linesOf(index.data().toString(), fontOf(view->font(), index), width - 2 * edge);
    int height = 2 * grid(view, 0.5);
    for (const Line &line : lines)
        height += line.height;
    if (m_stacked)
        return height + label.height;
    // Both stand on one line of writing.
    const int drop = lines.isEmpty() ? label.height : qMax(0, label.ascent - lines.first().ascent);
    return height + drop;
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == m_labelColumn && option.widget != nullptr)
        size.setWidth(option.fontMetrics.horizontalAdvance(index.data().toString()) + grid(option.widget, 2));
    return size;
}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QWidget *view = option.widget;
    if (view == nullptr)
        return;
    view->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, view);
    const QVariant own = index.data(Qt::ForegroundRole);
    painter->save();
    painter->setPen(own.isValid() ? own.value<QBrush>().color() : m_theme.color(QStringLiteral("text")));
    const QRect rest = option.rect.adjusted(
        grid(view, horizontalEdge), grid(view, 0.5), -grid(view, horizontalEdge), -grid(view, 0.5));
    const Line label = labelOf(view, index, m_labelColumn);
    const QModelIndex value = index.siblingAtColumn(m_valueColumn);
    const QFont font = fontOf(view->font(), value);
    const bool isLabel = index.column() == m_labelColumn;
    const QList<Line> lines = linesOf(value.data().toString(), font, isLabel ? QWIDGETSIZE_MAX : rest.width());
    const int ascent = lines.isEmpty() ? label.ascent : qMax(label.ascent, lines.first().ascent);
    if (isLabel) {
        painter->drawText(QPoint(rest.left(), rest.top() + ascent), text);
    } else if (m_stacked) {
        painter->save();
        painter->setFont(view->font());
        painter->setPen(m_theme.color(QStringLiteral("muted")));
        painter->drawText(rest.topLeft() + QPoint(0, label.ascent), label.text);
        painter->restore();
        paintLines(painter, font, lines, rest.topLeft() + QPoint(0, label.height));
    } else {
        const int drop = lines.isEmpty() ? 0 : ascent - lines.first().ascent;
        paintLines(painter, font, lines, rest.topLeft() + QPoint(0, drop));
    }
    painter->restore();
}

} // namespace ui
