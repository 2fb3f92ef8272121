#include "application_style.h"

#include "symbolic_icon.h"
#include "theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPushButton>
#include <QWidget>

namespace ui {

ApplicationStyle::ApplicationStyle(const Theme &theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(&theme)
{
}

int ApplicationStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
    case PM_ListViewIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize: {
        const int height = QFontMetrics(widget != nullptr ? widget->font() : QApplication::font()).height();
        return height + height % 2; // Even, so that what is drawn in the middle stays sharp.
    }
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ApplicationStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    return hint == SH_ItemView_ActivateItemOnSingleClick ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

void ApplicationStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qobject_cast<const QPushButton *>(widget);
    if (m_theme == nullptr || element != PE_FrameFocusRect || button == nullptr) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const bool isPrimary = button->property("emphasis").toString() == QStringLiteral("primary");
    const int width = qRound(QFontMetrics(button->font()).height() / 9.0); // Whole, so that it is sharp.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme->color(isPrimary ? QStringLiteral("accentText") : QStringLiteral("accent")), width));
    const double inset = isPrimary ? 1.5 * width : width; // Within the fill, or along the edge.
    painter->drawRoundedRect(QRectF(button->rect()).adjusted(inset, inset, -inset, -inset), 1.5 * width, 1.5 * width);
    painter->restore();
}

// Fusion's are files, and to read one Qt loads every plug-in for pictures before the first window is seen.
QIcon ApplicationStyle::standardIcon(
    StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    if (m_theme != nullptr && standardIcon == SP_LineEditClearButton)
        return symbolicIcon(*m_theme, QStringLiteral("close"));
    if (m_theme != nullptr && standardIcon == SP_ToolBarHorizontalExtensionButton)
        return symbolicIcon(*m_theme, QStringLiteral("dots"));
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

} // namespace ui
