#pragma once

#include "device.h"
#include "order.h"

#include <QMetaType>
#include <QString>
#include <QStyledItemDelegate>
#include <QWidget>

class QPainter;

namespace ui {

class Theme;

/** A state as icon, word and colour together. */
struct Badge {
    QString icon; ///< Name of a symbol; empty where one stands beside the badge already.
    QString text;
    QString tone; ///< `good`, `waiting`, `neutral`, `cold`, `warning`, `danger` or `accent`: colours of the theme.

    friend bool operator==(const Badge &, const Badge &) = default;
};

/** The badge of an order's state at @p now (UTC). */
Badge badgeOf(const plans::Order &order, const QDateTime &now);

/** The badge of how an order is paid. */
Badge badgeOf(const plans::Reported<plans::OpenEnum<plans::PaymentStatus>> &payment);

/** The badge of a device's connection. */
Badge badgeOf(const plans::Reported<plans::OpenEnum<plans::DeviceStatus>> &status);

/** The room that @p badge takes in @p font. */
QSize badgeSize(const Badge &badge, const QFont &font);

/** Draws @p badge at the left of @p rect, centred upright. */
void paintBadge(QPainter &painter, const QRect &rect, const Badge &badge, const QFont &font, const Theme &theme);

/** A badge as a widget. */
class StatusBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(const Theme &theme, QWidget *parent = nullptr);

    void setBadge(const Badge &badge);
    const Badge &badge() const { return m_badge; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Badge m_badge;
};

/** Draws a cell's badge, found under BadgeRole. */
class BadgeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int BadgeRole = Qt::UserRole + 100;

    BadgeDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Badge)
