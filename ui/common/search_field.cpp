#include "search_field.h"

#include "keep_translated.h"
#include "symbolic_icon.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

void makeSearchField(QLineEdit *field, const Theme &theme)
{
    // Qt gives the buttons inside no names.
    field->setClearButtonEnabled(true);
    auto *clear = field->findChild<QToolButton *>();
    clear->setObjectName(QStringLiteral("clear"));
    field->addAction(symbolicIcon(theme, QStringLiteral("search")), QLineEdit::LeadingPosition);
    keepTranslated(field, [field] {
        const QList<QToolButton *> buttons = field->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            const bool clears = button->objectName() == QLatin1StringView("clear");
            button->setAccessibleName(clears ? QCoreApplication::translate("ui::SearchField", "Clear")
                                             : QCoreApplication::translate("ui::SearchField", "Search"));
        }
    });
}

} // namespace ui
