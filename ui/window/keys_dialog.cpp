#include "keys_dialog.h"

#include "keep_translated.h"
#include "key_groups.h"
#include "page_area.h"
#include "plain_text.h"
#include "typography.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QScreen>
#include <QVBoxLayout>

#include <numeric>

namespace ui {

KeysDialog::KeysDialog(const QMainWindow &window, QWidget *parent)
    : QDialog(parent)
    , m_window(window)
    , m_rows(new QWidget)
    , m_area(new PageArea(m_rows, this))
    , m_menuKey(new QAction(this))
{
    setObjectName(QStringLiteral("keysDialog"));
    m_area->setObjectName(QStringLiteral("keysArea"));
    m_area->setFocusPolicy(Qt::StrongFocus); // There is nothing else that the keyboard could scroll it by.
    m_menuKey->setShortcuts({Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10});
    auto *columns = new QHBoxLayout(m_rows);
    columns->setContentsMargins(0, 0, grid(this, 2), 0);
    columns->setSpacing(grid(this, 6));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    column->setSpacing(grid(this, 2));
    column->addWidget(m_area, 1);
    column->addWidget(buttons);
    keepTranslated(this, [this] { say(); });
}

/** In two parts of about the same height. */
QList<QList<KeyGroup>> KeysDialog::halved(const QList<KeyGroup> &groups)
{
    const auto lines = [](const QList<KeyGroup> &part) {
        return std::accumulate(part.begin(), part.end(), qsizetype(0),
            [](qsizetype sum, const KeyGroup &group) { return sum + 2 + group.actions.size(); });
    };
    qsizetype first = 1;
    while (first < groups.size() && 2 * lines(groups.first(first)) < lines(groups))
        ++first;
    return {groups.first(first), groups.sliced(first)};
}

void KeysDialog::addColumn(const QList<KeyGroup> &groups)
{
    auto *column = new QWidget(m_rows);
    auto *layout = new QGridLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid(this, 3));
    layout->setVerticalSpacing(grid(this, 0.75));
    int row = 0;
    for (const KeyGroup &group : groups) {
        auto *heading = plainLabel(column, QStringLiteral("muted"));
        heading->setText(group.name);
        layout->setRowMinimumHeight(row, row > 0 ? grid(this, 3.5) : 0);
        layout->addWidget(heading, row++, 0, 1, 2, Qt::AlignBottom);
        for (const QAction *action : group.actions) {
            auto *keys = plainLabel(column);
            keys->setFont(scaledFont(font(), 1, QFont::DemiBold));
            keys->setText(keysOf(action));
            auto *what = plainLabel(column);
            what->setText(withoutMnemonic(action->text()));
            layout->addWidget(keys, row, 0);
            layout->addWidget(what, row++, 1);
        }
    }
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(row, 1);
    m_rows->layout()->addWidget(column);
    column->show(); // In a window that is shown it would be without size until later.
}

/** Shows @p columns in place of what is shown, and returns the size they would like the window to have. */
QSize KeysDialog::showIn(const QList<QList<KeyGroup>> &columns)
{
    qDeleteAll(m_rows->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const QList<KeyGroup> &column : columns)
        addColumn(column);
    m_area->updateGeometry(); // It would hear of other rows only later.
    return sizeHint();
}

void KeysDialog::say()
{
    setWindowTitle(tr("Keys"));
    m_area->setAccessibleName(windowTitle());
    m_menuKey->setText(tr("Show what can be done here"));
    if (isVisible()) // When all that has keys speaks the other language.
        QMetaObject::invokeMethod(this, &KeysDialog::fill, Qt::QueuedConnection);
}

void KeysDialog::setVisible(bool visible)
{
    if (visible && !isVisible())
        fill();
    QDialog::setVisible(visible);
}

/** As high as all of it, where the screen has that; in two columns where one is too high for it. */
void KeysDialog::fill()
{
    const QList<KeyGroup> all = keyGroups(m_window, *parentWidget(), m_menuKey);
    const QSize room = (parentWidget()->screen()->availableSize() - frameRoom()) * 0.95;
    QSize wanted = showIn({all});
    if (wanted.height() > room.height()) {
        const QSize halves = showIn(halved(all));
        wanted = halves.width() > room.width() ? showIn({all}) : halves;
    }
    resize(wanted.boundedTo(room));
    place();
}

/** What the desktop adds to a window; that of this one is not known before it is shown. */
QSize KeysDialog::frameRoom() const
{
    return parentWidget()->frameGeometry().size() - parentWidget()->size();
}

/** In the middle of what it is about, and with its title on the screen even where that is small or at an edge. */
void KeysDialog::place()
{
    const QRect room = parentWidget()->screen()->availableGeometry();
    QRect frame(QPoint(), size() + frameRoom());
    frame.moveCenter(parentWidget()->frameGeometry().center());
    frame.moveBottomRight({qMin(frame.right(), room.right()), qMin(frame.bottom(), room.bottom())});
    frame.moveTopLeft({qMax(frame.left(), room.left()), qMax(frame.top(), room.top())});
    move(frame.topLeft());
}

} // namespace ui
