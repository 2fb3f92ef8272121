#include "plain_text.h"

#include "typography.h"

#include <QLabel>
#include <QRegularExpression>
#include <QVariant>

namespace ui {

namespace {

bool reorders(QChar character)
{
    const ushort code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F
        || code == 0x061C;
}

bool breaksLine(QChar character)
{
    return character == QChar::LineSeparator || character == QChar::ParagraphSeparator
        || character.category() == QChar::Other_Control;
}

} // namespace

QString harmless(const QString &text)
{
    constexpr int mostAccents = 4; // Of one letter; no language needs more.
    QString line;
    line.reserve(text.size());
    int accents = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        accents = character.category() == QChar::Mark_NonSpacing ? accents + 1 : 0;
        if (accents > mostAccents)
            continue;
        const bool pair = character.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (pair)
            line += QStringView(text).mid(at++, 2);
        else if (reorders(character) || character.isSurrogate())
            line += QChar(QChar::ReplacementCharacter);
        else if (breaksLine(character))
            line += u' ';
        else
            line += character;
    }
    return line;
}

QString onOneLine(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return harmless(text);
    const bool half = text.at(most - 1).isHighSurrogate();
    return harmless(text.left(half ? most - 1 : most)) + u'…';
}

QString breakable(const QString &text)
{
    constexpr int longWord = 40;
    constexpr ushort firstIdeograph = 0x2E80; // From there on lines may be broken between any two.
    QString broken;
    broken.reserve(text.size());
    int letters = 0;
    for (const QChar character : text) {
        letters = character.isSpace() || character.unicode() >= firstIdeograph ? 0 : letters + 1;
        broken += character;
        if (letters == longWord) {
            broken += QChar(0x200B); // A space of no width.
            letters = 0;
        }
    }
    return broken;
}

QString plainToolTip(const QString &text)
{
    constexpr qsizetype mostLines = 24;
    constexpr qsizetype lineLength = 96;
    if (text.isEmpty())
        return {};
    QStringList lines;
    for (const QString &whole : text.left(mostLines * lineLength).split(u'\n')) {
        const QString line = harmless(whole);
        for (qsizetype at = 0; at == 0 || at < line.size(); at += lineLength)
            lines << line.mid(at, lineLength).toHtmlEscaped();
    }
    const bool cut = text.size() > mostLines * lineLength || lines.size() > mostLines;
    lines = lines.mid(0, mostLines);
    if (cut)
        lines << QStringLiteral("…");
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(lines.join(QStringLiteral("<br>")));
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
    widget->setAccessibleDescription(onOneLine(text));
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    // A doubled ampersand is one that is shown.
    const QChar shown(QChar::ReplacementCharacter);
    return text.replace(QStringLiteral("&&"), shown).remove(inBrackets).remove(u'&').replace(shown, u'&');
}

QString shortened(const QString &text, const QWidget *widget, double steps)
{
    return widget->fontMetrics().elidedText(onOneLine(text, 200), Qt::ElideMiddle, grid(widget, steps));
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
