#include "device_delegate.h"

#include "device_group.h"
#include "device_table.h"
#include "device_words.h"
#include "formats.h"
#include "plain_text.h"
#include "plan_marks.h"
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
    const Badge connection = badgeOf(device.status);
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
    paintSymbol(*painter, symbol, connection.icon, m_theme.color(QStringLiteral("tone.%1.text").arg(connection.tone)));
    const int right = box.right() - line * 2 / 3;
    QRect text(symbol.right() + line / 2, box.top(), right - symbol.right() - line / 2, box.height() / 2);
    text.translate(0, line / 8);
    const int whole = text.width();
    // Names tell devices apart: of their line the chip has no more than a half.
    const Badge chip = chipOf(index);
    QRect chipBox(QPoint(), badgeSize(chip, option.font).boundedTo({whole / 2, box.height()}));
    chipBox.moveBottom(text.bottom());
    chipBox.moveRight(right);
    paintBadge(*painter, chipBox, chip, option.font, m_theme);
    text.setRight(chipBox.left() - line / 2);
    painter->setFont(scaledFont(option.font, 1, QFont::Medium));
    painter->setPen(m_theme.color(QStringLiteral("text")));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
        painter->fontMetrics().elidedText(Formats::shown(device.displayName()), Qt::ElideRight, text.width()));
    painter->setFont(identifierFont(scaledFont(option.font, 0.94)));
    painter->setPen(m_theme.color(QStringLiteral("muted")));
    text.moveTop(text.bottom() + line / 8);
    text.setWidth(whole);
    const QString iotId = onOneLine(device.iotId);
    const int room = whole - painter->fontMetrics().horizontalAdvance(iotId);
    const QList<Badge> marks = marksOf(index, room, option.font);
    text.setWidth(whole - widthOf(marks, option.font));
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignTop, painter->fontMetrics().elidedText(iotId, Qt::ElideMiddle, text.width()));
    const QRect marksBox(text.left(), text.top(), whole, painter->fontMetrics().height());
    paintMarks(*painter, marksBox, marks, option.font, m_theme);
    painter->restore();
}

Badge DeviceDelegate::chipOf(const QModelIndex &index)
{
    const auto groups = tables::DeviceGroups::fromInt(index.data(tables::DeviceTable::GroupsRole).toInt());
    if (groups != tables::DeviceGroups(tables::DeviceGroup::NotReadYet))
        return DeviceWords::shortBadge(groups);
    Badge badge = badgeOf(index.data(tables::DeviceTable::DeviceRole).value<plans::Device>().status);
    badge.icon.clear(); // It stands in front of the name.
    return badge;
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
