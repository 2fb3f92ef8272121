#include "typography.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QWidget>

namespace ui {

QFont applicationFont(const QFont &system)
{
    QFont font = system;
    // A family that is no real one is what Qt falls back on without a desktop.
    const QString real = QFontInfo(system).family();
    const bool named = real == system.family();
    const QString latin = !named && QFontDatabase::hasFamily(QStringLiteral("Inter")) ? QStringLiteral("Inter") : real;
    font.setFamilies({latin, QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
        QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC")});
    return font;
}

QFont scaledFont(const QFont &base, double scale, QFont::Weight weight)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * scale);
    font.setWeight(weight);
    return font;
}

QFont identifierFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * 0.92);
    return font;
}

int grid(const QWidget *widget, double steps)
{
    return qRound(QFontMetrics(widget->font()).height() * steps / 2);
}

} // namespace ui
