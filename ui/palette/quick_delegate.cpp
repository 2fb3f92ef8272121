#include "quick_delegate.h"

#include "quick_list.h"
#include "theme.h"
#include "typography.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

/** Draws @p text as it is, plain, cut to @p box, with @p spans in @p emphasis; what the cut hides is not emphasised. */
void drawText(
    QPainter &painter, const QRect &box, const QString &text, const QList<search::Span> &spans, const QColor &emphasis)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    const qsizetype whole = shown == text ? text.size() : shown.size() - 1;
    QList<QTextLayout::FormatRange> formats;
    for (const search::Span &span : spans) {
        if (span.begin >= whole)
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(span.begin);
        range.length = static_cast<int>(qMin(span.length, whole - span.begin));
        range.format.setForeground(emphasis);
        range.format.setFontWeight(QFont::DemiBold);
        formats << range;
    }
    QTextLayout layout(shown, painter.font());
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(box.width() * 2); // Bold letters may need more than what was measured.
    layout.endLayout();
    painter.save();
    painter.setClipRect(box);
    layout.draw(&painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2));
    painter.restore();
}

} // namespace

QuickDelegate::QuickDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void QuickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(QuickList::EntryRole).value<QuickEntry>();
    const QString heading = index.data(QuickList::HeadingRole).toString();
    const int line = option.fontMetrics.height();
    QRect box = option.rect;
    painter->save();
    if (!heading.isEmpty()) {
        const QRect top(box.left() + line / 2, box.top(), box.width() - line, line * 3 / 2);
        painter->setFont(scaledFont(option.font, 0.9, QFont::DemiBold));
        painter->setPen(m_theme.color(QStringLiteral("muted")));
        painter->drawText(top, Qt::AlignLeft | Qt::AlignBottom, heading);
        box.setTop(top.bottom() + 1);
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(box, m_theme.color(selected ? QStringLiteral("accentSoft") : QStringLiteral("hover")));
    if (selected)
        painter->fillRect(
            QRect(box.left(), box.top(), line / 5, box.height()), m_theme.color(QStringLiteral("accent")));
    box.adjust(line / 2, 0, -line / 2, 0);
    const QColor accent = m_theme.color(QStringLiteral("accent"));
    painter->setFont(option.font);
    painter->setPen(m_theme.color(QStringLiteral("muted")));
    const int keys = entry.keys.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(entry.keys) + line;
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, entry.keys);
    // The title gets the larger part; what it leaves is the detail's.
    const int room = box.width() - keys;
    const int title
        = entry.detail.isEmpty() ? room : qMin(room * 3 / 5, option.fontMetrics.horizontalAdvance(entry.title) * 9 / 8);
    painter->setPen(m_theme.color(entry.enabled ? QStringLiteral("text") : QStringLiteral("muted")));
    drawText(*painter, QRect(box.left(), box.top(), title, box.height()), entry.title, entry.titleSpans, accent);
    painter->setPen(m_theme.color(QStringLiteral("muted")));
    painter->setFont(scaledFont(option.font, 0.94));
    drawText(*painter, QRect(box.left() + title + line, box.top(), room - title - line, box.height()), entry.detail,
        entry.detailSpans, accent);
    painter->restore();
}

QSize QuickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const bool headed = !index.data(QuickList::HeadingRole).toString().isEmpty();
    return {line * 20, line * 2 + (headed ? line * 3 / 2 : 0)};
}

} // namespace ui
