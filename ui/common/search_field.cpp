#include "search_field.h"

#include "keep_translated.h"
#include "symbolic_icon.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QLineEdit>
#include <QShortcut>
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

void leadDown(QLineEdit *field, QAbstractItemView *list)
{
    auto *down = new QShortcut(Qt::Key_Down, field, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(down, &QShortcut::activated, list, [list] {
        if (!list->isVisible() || list->model()->rowCount() == 0)
            return;
        if (!list->currentIndex().isValid())
            list->setCurrentIndex(list->model()->index(0, 0));
        list->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace ui
