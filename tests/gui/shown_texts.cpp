#include "shown_texts.h"

#include "plain_text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QXmlStreamReader>

namespace shown {

namespace {

bool says(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); })
        >= (text.at(0).unicode() > 0x2E80 ? 2 : 4);
}

Pattern patternOf(QString text)
{
    text = ui::withoutMnemonic(text);
    if (!text.contains(u'%'))
        return {{}, text};
    QString form = QRegularExpression::escape(text);
    static const QRegularExpression place(QStringLiteral("\\\\%(\\\\?[0-9n])"));
    form.replace(place, QStringLiteral(".*"));
    return {QRegularExpression(QRegularExpression::anchoredPattern(form)), text};
}

QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->windowTitle(), widget->toolTip(), widget->accessibleName()};
    for (const char *property : {"text", "placeholderText", "suffix", "specialValueText", "title"})
        texts << widget->property(property).toString();
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        for (int item = 0; item < box->count(); ++item)
            texts << box->itemText(item);
    }
    for (const QAction *action : widget->actions())
        texts << action->text() << action->toolTip();
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (view != nullptr && view->model() != nullptr) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            texts << view->model()->headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < view->model()->rowCount(); ++row)
                texts << view->model()->index(row, column).data().toString();
        }
    }
    return texts;
}

} // namespace

bool Pattern::matches(const QString &other) const
{
    return form.pattern().isEmpty() ? other == text : form.match(other).hasMatch();
}

std::pair<QList<Pattern>, QList<Pattern>> readTexts()
{
    QFile file(QStringLiteral(TRANSLATIONS_FILE));
    std::pair<QList<Pattern>, QList<Pattern>> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        if (xml.name() != QLatin1String("translation"))
            continue;
        const QString chinese = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        const QString bare = QString(chinese).remove(QRegularExpression(QStringLiteral("%[0-9n]"))).trimmed();
        const QString bareSource = QString(source).remove(QRegularExpression(QStringLiteral("%[0-9n]"))).trimmed();
        if (chinese == source || bare.isEmpty() || bareSource.isEmpty())
            continue;
        if (says(bareSource))
            texts.first << patternOf(source);
        if (says(bare))
            texts.second << patternOf(chinese);
    }
    return texts;
}

QString found(const QList<Pattern> &patterns)
{
    QStringList left;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isVisible() && qobject_cast<const QMenu *>(widget) == nullptr)
            continue;
        for (const QString &text : textsOf(widget)) {
            const QString bare = ui::withoutMnemonic(text);
            for (const Pattern &pattern : patterns) {
                if (!bare.isEmpty() && pattern.matches(bare))
                    left << QString::fromLatin1(widget->metaObject()->className()) + u' ' + bare;
            }
        }
    }
    return left.join(u'\n');
}

} // namespace shown
