#include "navigation.h"

#include "plain_text.h"
#include "typography.h"

#include <QAction>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

/** Marks the page of @p button without going there. */
void check(QPushButton *button)
{
    const QSignalBlocker silence(button);
    button->setChecked(true);
}

} // namespace

Navigation::Navigation(const QList<QAction *> &pages, QWidget *parent)
    : QFrame(parent)
{
    setProperty("panel", QStringLiteral("navigation"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this), grid(this), grid(this), grid(this));
    column->setSpacing(grid(this, 0.25));
    for (QAction *page : pages) {
        // Of these a screen reader is told that one of several is chosen, of a tool button only that it is checked.
        auto *button = new QPushButton(this);
        button->setObjectName(page->objectName() + QStringLiteral("Navigation"));
        button->setProperty("role", QStringLiteral("navigation"));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        if (m_first == nullptr)
            m_first = button;
        button->setFocusPolicy(Qt::TabFocus);
        const auto follow = [button, page] {
            button->setText(withoutMnemonic(page->text()));
            button->setIcon(page->icon());
            button->setToolTip(page->toolTip());
        };
        follow();
        connect(page, &QAction::changed, button, follow);
        // A screen reader checks a button without a click.
        connect(button, &QPushButton::toggled, page, [page](bool on) {
            if (on)
                page->trigger();
        });
        connect(page, &QAction::triggered, button, [button] { check(button); });
        column->addWidget(button);
    }
    column->addStretch(1);
    showFirst();
    // Never narrower than its words; a minimum of the frame's own would allow that.
    column->addStrut(grid(this, 12));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void Navigation::showFirst()
{
    check(m_first);
}

} // namespace ui
