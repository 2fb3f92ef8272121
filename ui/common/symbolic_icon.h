#pragma once

#include <QIcon>
#include <QString>

class QPainter;
class QRect;

namespace ui {

class Theme;

/**
 * Our symbol @p name from `:/icons`, drawn in a colour of the theme, whichever theme is on at the time.
 *
 * @param theme must outlive the icon
 * @param colorName a colour of the theme; disabled icons are drawn in its `disabledText`
 */
QIcon symbolicIcon(const Theme &theme, const QString &name, const QString &colorName = QStringLiteral("muted"));

/** Draws the symbol @p name into @p rect. */
void paintSymbol(QPainter &painter, const QRect &rect, const QString &name, const QColor &color);

} // namespace ui
