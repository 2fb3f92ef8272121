#include "clipped_texts.h"

#include "elided_label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QStyleOptionComboBox>

namespace tour {

namespace {

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

QStringList clippedTexts(const QWidget *window)
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
    return texts;
}

QStringList overlappingWidgets(const QWidget *window)
{
    QStringList pairs;
    for (const QLayout *layout : window->findChildren<QLayout *>()) {
        QList<const QWidget *> placed;
        for (int item = 0; item < layout->count(); ++item) {
            const QWidget *widget = layout->itemAt(item)->widget();
            if (widget == nullptr || !widget->isVisibleTo(window) || widget->visibleRegion().isEmpty())
                continue;
            for (const QWidget *other : placed) {
                if (other->geometry().intersects(widget->geometry()))
                    pairs << QStringLiteral("%1 %2 on %3 %4")
                                 .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                                     QLatin1StringView(other->metaObject()->className()), other->objectName());
            }
            placed << widget;
        }
    }
    return pairs;
}

} // namespace tour
