#include "plan_marks.h"

#include "device_table.h"
#include "device_words.h"

namespace ui {

namespace {

int gap(const QFont &font)
{
    return QFontMetrics(font).height() / 3;
}

} // namespace

QList<Badge> marksOf(const QModelIndex &index, int width, const QFont &font)
{
    const QVariant plans = index.data(tables::DeviceTable::PlansRole);
    if (!plans.isValid())
        return {};
    const auto summary = plans.value<plans::PlanSummary>();
    const QList<Badge> words = DeviceWords::marks(summary);
    return widthOf(words, font) <= width ? words : DeviceWords::shortMarks(summary);
}

int widthOf(const QList<Badge> &marks, const QFont &font)
{
    int width = 0;
    for (const Badge &mark : marks)
        width += gap(font) + badgeSize(mark, font).width();
    return width;
}

void paintMarks(QPainter &painter, const QRect &rect, const QList<Badge> &marks, const QFont &font, const Theme &theme)
{
    QRect box = rect;
    box.setLeft(rect.right() + 1 - widthOf(marks, font));
    for (const Badge &mark : marks) {
        box.setLeft(box.left() + gap(font));
        paintBadge(painter, box, mark, font, theme);
        box.setLeft(box.left() + badgeSize(mark, font).width());
    }
}

PlanStateDelegate::PlanStateDelegate(const Theme &theme, QObject *parent)
    : BadgeDelegate(theme, parent)
    , m_theme(theme)
{
}

void PlanStateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    BadgeDelegate::paint(painter, option, index);
    const int state = BadgeDelegate::sizeHint(option, index).width();
    const QList<Badge> marks = marksOf(index, option.rect.width() - state, option.font);
    QRect box = option.rect;
    box.setLeft(box.left() + option.fontMetrics.height() * 3 / 5);
    box.setWidth(badgeSize(index.data(BadgeRole).value<Badge>(), option.font).width() + widthOf(marks, option.font));
    paintMarks(*painter, box, marks, option.font, m_theme);
}

QSize PlanStateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize state = BadgeDelegate::sizeHint(option, index);
    return {state.width() + widthOf(marksOf(index, 0, option.font), option.font), state.height()};
}

} // namespace ui
