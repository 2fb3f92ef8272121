#include "shown_texts.h"

#include "elided_label.h"
#include "plain_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyleOptionComboBox>
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

/** What is chosen in @p box, if it has no room. */
QString clippedChoice(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.subControls = QStyle::SC_All;
    const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    const int wanted = box->fontMetrics().horizontalAdvance(box->currentText());
    return wanted <= room.width() ? QString()
                                  : QStringLiteral("%1 %2 in %3").arg(box->currentText()).arg(wanted).arg(room.width());
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

QString clipped(const QWidget *window)
{
    QStringList texts;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(window) || widget->visibleRegion().isEmpty()
            || qobject_cast<const ui::ElidedLabel *>(widget))
            continue;
        if (qobject_cast<const QLineEdit *>(widget->parentWidget()) != nullptr)
            continue;
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            if (const QString choice = clippedChoice(box); !choice.isEmpty())
                texts << choice;
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (label == nullptr && button == nullptr)
            continue;
        const QSize wanted = label != nullptr && label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                                                   : widget->sizeHint();
        if (wanted.width() > widget->width() || wanted.height() > widget->height())
            texts << widget->property("text").toString()
                    + QStringLiteral(" %1x%2 in %3x%4")
                          .arg(wanted.width())
                          .arg(wanted.height())
                          .arg(widget->width())
                          .arg(widget->height());
    }
    return texts.join(u'\n');
}

} // namespace shown
