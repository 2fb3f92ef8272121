#include "baselines.h"

#include <QFontMetrics>
#include <QLabel>
#include <QTextLayout>
#include <QtMath>

namespace ui {

int firstBaseline(const QString &text, const QFont &font)
{
    constexpr qsizetype enough = 80; // More do not stand on a first line.
    QTextLayout layout(text.section(u'\n', 0, 0).left(enough), font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? qCeil(line.ascent()) : QFontMetrics(font).ascent();
}

void alignBaselines(QLabel *name, QLabel *value)
{
    const int named = firstBaseline(name->text(), name->font());
    const int valued = firstBaseline(value->text(), value->font());
    name->setContentsMargins(0, qMax(0, valued - named), 0, 0);
    value->setContentsMargins(0, qMax(0, named - valued), 0, 0);
}

} // namespace ui
