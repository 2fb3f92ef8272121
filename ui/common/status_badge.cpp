#include "status_badge.h"

#include "symbolic_icon.h"
#include "theme.h"
#include "typography.h"
#include "words.h"

#include <QApplication>
#include <QPainter>

namespace ui {

namespace {

QFont badgeFont(const QFont &font)
{
    return scaledFont(font, 0.92, QFont::Medium);
}

} // namespace

Badge badgeOf(const plans::Order &order, const QDateTime &now)
{
    const plans::OrderState state = plans::stateOf(order, now);
    const QString word = Words::state(state, order.status.number());
    switch (state) {
    case plans::OrderState::InForce:
        return {QStringLiteral("online"), word, QStringLiteral("good")};
    case plans::OrderState::Waiting:
        return {QStringLiteral("waiting"), word, QStringLiteral("waiting")};
    case plans::OrderState::Overdue:
        return {QStringLiteral("warning"), word, QStringLiteral("warning")};
    case plans::OrderState::Undated:
        return {QStringLiteral("check"), word, QStringLiteral("good")};
    case plans::OrderState::Expired:
        return {QStringLiteral("expired"), word, QStringLiteral("neutral")};
    case plans::OrderState::Frozen:
        return {QStringLiteral("frozen"), word, QStringLiteral("cold")};
    case plans::OrderState::BeingCreated:
        return {QStringLiteral("creating"), word, QStringLiteral("accent")};
    case plans::OrderState::Unknown:
        break;
    }
    return {QStringLiteral("question"), word, QStringLiteral("warning")};
}

Badge badgeOf(const plans::Reported<plans::OpenEnum<plans::PaymentStatus>> &payment)
{
    const QString word = Words::payment(payment);
    const auto documented = payment ? payment->documented() : std::nullopt;
    if (documented == plans::PaymentStatus::Paid)
        return {QStringLiteral("check"), word, QStringLiteral("good")};
    if (documented == plans::PaymentStatus::Unpaid)
        return {QStringLiteral("unpaid"), word, QStringLiteral("warning")};
    if (documented == plans::PaymentStatus::Paying)
        return {QStringLiteral("creating"), word, QStringLiteral("accent")};
    return {QStringLiteral("question"), word, QStringLiteral("neutral")};
}

Badge badgeOf(const plans::Reported<plans::OpenEnum<plans::DeviceStatus>> &status)
{
    const QString word = Words::connection(status);
    const auto documented = status ? status->documented() : std::nullopt;
    if (documented == plans::DeviceStatus::Online)
        return {QStringLiteral("online"), word, QStringLiteral("good")};
    if (documented == plans::DeviceStatus::Offline)
        return {QStringLiteral("offline"), word, QStringLiteral("neutral")};
    if (documented == plans::DeviceStatus::NeverActive)
        return {QStringLiteral("never-active"), word, QStringLiteral("neutral")};
    if (documented == plans::DeviceStatus::Disabled)
        return {QStringLiteral("disabled"), word, QStringLiteral("danger")};
    return {QStringLiteral("question"), word, QStringLiteral("warning")};
}

QSize badgeSize(const Badge &badge, const QFont &font)
{
    const QFontMetrics metrics(badgeFont(font));
    const int height = metrics.height();
    const int symbol = badge.icon.isEmpty() ? 0 : height;
    return {metrics.horizontalAdvance(badge.text) + height + symbol, height + height / 3};
}

void paintBadge(QPainter &painter, const QRect &rect, const Badge &badge, const QFont &font, const Theme &theme)
{
    const QFont smaller = badgeFont(font);
    const QFontMetrics metrics(smaller);
    const int line = metrics.height();
    QRect box(QPoint(), badgeSize(badge, font).boundedTo(rect.size()));
    box.moveTop(rect.top() + (rect.height() - box.height()) / 2);
    box.moveLeft(rect.left());
    const QColor text = theme.color(QStringLiteral("tone.%1.text").arg(badge.tone));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(QStringLiteral("tone.%1.fill").arg(badge.tone)));
    painter.drawRoundedRect(box, line / 4.0, line / 4.0);
    QRect textBox = box.adjusted(line / 2, 0, -line / 3, 0);
    if (!badge.icon.isEmpty()) {
        const int symbol = line * 3 / 4;
        const QRect symbolBox(box.left() + line / 3, box.top() + (box.height() - symbol) / 2, symbol, symbol);
        paintSymbol(painter, symbolBox, badge.icon, text);
        textBox.setLeft(symbolBox.right() + line / 3);
    }
    painter.setPen(text);
    painter.setFont(smaller);
    painter.drawText(
        textBox, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(badge.text, Qt::ElideRight, textBox.width()));
    painter.restore();
}

StatusBadge::StatusBadge(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatusBadge::setBadge(const Badge &badge)
{
    m_badge = badge;
    setAccessibleName(badge.text);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    return m_badge.text.isEmpty() ? QSize() : badgeSize(m_badge, font());
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    if (m_badge.text.isEmpty())
        return;
    QPainter painter(this);
    paintBadge(painter, rect(), m_badge, font(), m_theme);
}

BadgeDelegate::BadgeDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    const int indent = option.fontMetrics.height() * 3 / 5;
    paintBadge(
        *painter, option.rect.adjusted(indent, 0, 0, 0), index.data(BadgeRole).value<Badge>(), option.font, m_theme);
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize badge = badgeSize(index.data(BadgeRole).value<Badge>(), option.font);
    return {badge.width() + option.fontMetrics.height(), badge.height()};
}

} // namespace ui
