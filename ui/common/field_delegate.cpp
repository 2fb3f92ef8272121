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
    int height; ///< In pixels: letters of another font, which stands in for those that are missing, may need more.
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
        if (lines.size() + 1 == mostLines) {
            const QString rest = text.mid(line.textStart(), mostCharacters);
            lines << Line{QFontMetrics(font).elidedText(rest, Qt::ElideRight, width), height};
            break;
        }
        lines << Line{text.mid(line.textStart(), line.textLength()).trimmed(), height};
    }
    layout.endLayout();
    return lines;
}

QFont fontOf(const QFont &font, const QModelIndex &index)
{
    const QVariant own = index.data(Qt::FontRole);
    return own.isValid() ? own.value<QFont>() : font;
}

} // namespace

FieldDelegate::FieldDelegate(const Theme &theme, int labelColumn, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_labelColumn(labelColumn)
{
}

int FieldDelegate::heightFor(const QWidget *view, const QModelIndex &index, int width) const
{
    const QFont font = fontOf(view->font(), index);
    const int edge = grid(view, horizontalEdge);
    int height = (m_stacked ? view->fontMetrics().lineSpacing() : 0) + 2 * grid(view, 0.5);
    for (const Line &line : linesOf(index.data().toString(), font, width - 2 * edge))
        height += line.height;
    return height;
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
    QRect rest = option.rect.adjusted(
        grid(view, horizontalEdge), grid(view, 0.5), -grid(view, horizontalEdge), -grid(view, 0.5));
    painter->save();
    if (m_stacked) {
        painter->setFont(view->font());
        painter->setPen(m_theme.color(QStringLiteral("muted")));
        const QString label = index.siblingAtColumn(m_labelColumn).data().toString();
        painter->drawText(rest, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine, label);
        rest.setTop(rest.top() + view->fontMetrics().lineSpacing());
    }
    const QFont font = fontOf(view->font(), index);
    painter->setFont(font);
    const QVariant own = index.data(Qt::ForegroundRole);
    painter->setPen(own.isValid() ? own.value<QBrush>().color() : m_theme.color(QStringLiteral("text")));
    for (const Line &line : linesOf(text, font, rest.width())) {
        painter->drawText(rest, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine, line.text);
        rest.setTop(rest.top() + line.height);
    }
    painter->restore();
}

} // namespace ui
