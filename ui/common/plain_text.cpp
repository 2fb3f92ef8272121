#include "plain_text.h"

#include "typography.h"

#include <QLabel>
#include <QRegularExpression>
#include <QVariant>

namespace ui {

namespace {

constexpr qsizetype longestLine = 1000; // The platform may send 100 kB, and no screen has room for that.

} // namespace

QString onOneLine(const QString &text)
{
    QStringView shown = QStringView(text).left(longestLine);
    const bool shortened = shown.size() < text.size();
    if (shortened && shown.back().isHighSurrogate())
        shown.chop(1);
    QString line;
    line.reserve(shown.size() + 1);
    for (const QChar character : shown) {
        const ushort code = character.unicode();
        const bool reorders = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E
            || code == 0x200F || code == 0x061C;
        if (reorders)
            line += QChar(QChar::ReplacementCharacter);
        else if (code == 0x2028 || code == 0x2029 || character.category() == QChar::Other_Control)
            line += u' ';
        else
            line += character;
    }
    return shortened ? line + u'…' : line;
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    constexpr qsizetype lineLength = 100;
    QStringList lines;
    for (const QString &line : text.left(longestLine).split(u'\n')) {
        for (qsizetype at = 0; at == 0 || at < line.size(); at += lineLength)
            lines << onOneLine(line.mid(at, lineLength)).toHtmlEscaped();
    }
    if (text.size() > longestLine)
        lines << QStringLiteral("…");
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(lines.join(QStringLiteral("<br>")));
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    return text.remove(inBrackets).remove(u'&');
}

QString shortened(const QString &text, const QWidget *widget, double steps)
{
    return widget->fontMetrics().elidedText(onOneLine(text), Qt::ElideMiddle, grid(widget, steps));
}

QString withoutKeys(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QLabel *plainLabel(QWidget *parent, const QString &role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

} // namespace ui
