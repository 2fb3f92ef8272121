#include "device_delegate.h"

#include "device_table.h"
#include "formats.h"
#include "plain_text.h"
#include "status_badge.h"
#include "symbolic_icon.h"
#include "theme.h"
#include "typography.h"

#include <QPainter>

namespace ui {

DeviceDelegate::DeviceDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void DeviceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto device = index.data(tables::DeviceTable::DeviceRole).value<plans::Device>();
    Badge badge = badgeOf(device.status);
    const int line = option.fontMetrics.height();
    const QRect box = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);

    painter->save();
    if (selected || hovered)
        painter->fillRect(box, m_theme.color(selected ? QStringLiteral("accentSoft") : QStringLiteral("hover")));
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), m_theme.color(QStringLiteral("border")));
    if (selected && option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(
            QRect(box.left(), box.top(), line / 5, box.height()), m_theme.color(QStringLiteral("accent")));

    const QRect symbol(box.left() + line * 2 / 3, box.top() + (box.height() - line) / 2, line, line);
    paintSymbol(*painter, symbol, badge.icon, m_theme.color(QStringLiteral("tone.%1.text").arg(badge.tone)));
    badge.icon.clear();
    QRect badgeBox(QPoint(), badgeSize(badge, option.font));
    badgeBox.moveCenter(box.center());
    badgeBox.moveRight(box.right() - line * 2 / 3);
    paintBadge(*painter, badgeBox, badge, option.font, m_theme);

    QRect text(symbol.right() + line / 2, box.top(), badgeBox.left() - symbol.right() - line, box.height() / 2);
    text.translate(0, line / 8);
    painter->setFont(scaledFont(option.font, 1, QFont::Medium));
    painter->setPen(m_theme.color(QStringLiteral("text")));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
        painter->fontMetrics().elidedText(Formats::shown(device.displayName()), Qt::ElideRight, text.width()));
    painter->setFont(identifierFont(scaledFont(option.font, 0.94)));
    painter->setPen(m_theme.color(QStringLiteral("muted")));
    text.moveTop(text.bottom() + line / 8);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
        painter->fontMetrics().elidedText(onOneLine(device.iotId), Qt::ElideMiddle, text.width()));
    painter->restore();
}

QSize DeviceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.height() * 14, heightFor(option.widget)};
}

int DeviceDelegate::heightFor(const QWidget *view)
{
    const int line = view->fontMetrics().height();
    return line * 3 + line / 4;
}

} // namespace ui
