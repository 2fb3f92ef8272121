#include "flow_layout.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/** Words that are longer than a line of @p width wrap. */
int heightOf(const QLayoutItem *item, int width)
{
    const QSize hint = item->sizeHint();
    return hint.width() > width && item->hasHeightForWidth() ? item->heightForWidth(width) : hint.height();
}

} // namespace

FlowLayout::FlowLayout(int space, QWidget *parent)
    : QLayout(parent)
    , m_lineSpacing(space)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space);
}

void FlowLayout::setLineSpacing(int space)
{
    m_lineSpacing = space;
    invalidate();
}

void FlowLayout::addStretched(QWidget *widget)
{
    m_stretched.append(widget);
    addWidget(widget);
}

void FlowLayout::putFirst(QWidget *widget)
{
    addWidget(widget);
    m_items.prepend(m_items.takeLast());
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    size = size.grownBy(contentsMargins());
    // Many who ask do not ask for the width as well, and would give it a single line.
    return {size.width(), m_width > 0 ? std::max(size.height(), heightForWidth(m_width)) : size.height()};
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins edges = contentsMargins();
    return arrange(QRect(0, 0, width - edges.left() - edges.right(), 0), false) + edges.top() + edges.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + (size.isEmpty() ? 0 : spacing()) + hint.width(), std::max(size.height(), hint.height())};
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int before = heightForWidth(std::exchange(m_width, rect.width()));
    if (heightForWidth(m_width) != before)
        update();
    const QRect room = rect.marginsRemoved(contentsMargins());
    const int left = alignment().testFlag(Qt::AlignVCenter) ? room.height() - arrange(room, false) : 0;
    arrange(room.adjusted(0, std::max(0, left) / 2, 0, 0), true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    int y = rect.top();
    QList<QLayoutItem *> line;
    int width = 0; // Of the line at hand.
    const auto end = [&] {
        int height = 0;
        for (const QLayoutItem *item : line)
            height = std::max(height, heightOf(item, rect.width()));
        int left = std::max(0, rect.width() - width);
        int x = rect.left();
        if (alignment().testFlag(Qt::AlignRight))
            x += std::exchange(left, 0);
        else if (alignment().testFlag(Qt::AlignHCenter))
            x += std::exchange(left, 0) / 2;
        for (QLayoutItem *item : line) {
            int wide = std::min(item->sizeHint().width(), rect.width());
            if (m_stretched.contains(item->widget()))
                wide += std::exchange(left, 0);
            if (move)
                item->setGeometry(QRect(x, y, wide, height));
            x += wide + spacing();
        }
        y += height;
        line.clear();
        width = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int wide = item->sizeHint().width();
        if (!line.isEmpty() && width + spacing() + wide > rect.width()) {
            end();
            y += m_lineSpacing;
        }
        width += (line.isEmpty() ? 0 : spacing()) + wide;
        line.append(item);
    }
    end();
    return y - rect.top();
}

} // namespace ui
