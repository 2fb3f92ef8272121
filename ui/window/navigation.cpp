#include "navigation.h"

#include "plain_text.h"
#include "typography.h"

#include <QAction>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int airBeforeRest = 1000; // Stretch: only half a small screen with large letters leaves buttons no air.

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
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        if (m_first == nullptr)
            m_first = button;
        button->setFocusPolicy(Qt::TabFocus);
        m_pages.insert(button, page);
        connect(page, &QAction::changed, this, &Navigation::say);
        // A screen reader checks a button without a click.
        connect(button, &QPushButton::toggled, page, [page](bool on) {
            if (on)
                page->trigger();
        });
        connect(page, &QAction::triggered, button, [button] { check(button); });
        column->addWidget(button, airBeforeRest);
    }
    column->addStretch(1);
    say();
    showFirst();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void Navigation::showFirst()
{
    check(m_first);
}

void Navigation::say()
{
    for (auto [button, page] : m_pages.asKeyValueRange()) {
        const QString word = withoutMnemonic(page->text());
        button->setText(m_words ? word : QString());
        button->setAccessibleName(word);
        button->setIcon(page->icon());
        button->setToolTip(page->toolTip());
        button->setMaximumHeight(button->sizeHint().height() + grid(this));
    }
}

int Navigation::widthWith(bool words) const
{
    int width = 0;
    for (auto [button, page] : m_pages.asKeyValueRange()) {
        const auto room = [button = button](const QString &text) {
            return button->fontMetrics().size(Qt::TextShowMnemonic, text).width();
        };
        const int bare = button->sizeHint().width() - (button->text().isEmpty() ? 0 : room(button->text()));
        width = qMax(width, words ? bare + room(withoutMnemonic(page->text())) : bare);
    }
    const QMargins edges = layout()->contentsMargins();
    width += edges.left() + edges.right();
    return words ? qMax(width, grid(this, 14)) : width;
}

void Navigation::showWords(bool words)
{
    if (words == m_words)
        return;
    m_words = words;
    say();
    updateGeometry();
}

QSize Navigation::sizeHint() const
{
    return {widthWith(m_words), QFrame::sizeHint().height()};
}

} // namespace ui
