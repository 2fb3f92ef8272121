#include "keys_dialog.h"

#include "keep_translated.h"
#include "plain_text.h"
#include "typography.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

namespace {

QString keysOf(const QAction *action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action->shortcuts();
    for (const QKeySequence &shortcut : shortcuts)
        keys << shortcut.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(" / "));
}

/** Those of a menu, and of the menus within it, that have keys. */
QList<const QAction *> withKeys(const QMenu *menu)
{
    QList<const QAction *> found;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->menu() != nullptr)
            found << withKeys(action->menu());
        else if (!keysOf(action).isEmpty())
            found << action;
    }
    return found;
}

} // namespace

KeysDialog::KeysDialog(QMainWindow *window)
    : QDialog(window)
    , m_window(*window)
    , m_area(new QScrollArea(this))
    , m_menuKey(new QAction(this))
{
    setObjectName(QStringLiteral("keysDialog"));
    m_area->setObjectName(QStringLiteral("keysArea"));
    m_area->setWidgetResizable(true);
    m_menuKey->setShortcut(QKeySequence(Qt::Key_Menu));
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    column->setSpacing(grid(this, 2));
    column->addWidget(m_area, 1);
    column->addWidget(buttons);
    keepTranslated(this, [this] { say(); });
}

QList<KeysDialog::Group> KeysDialog::groups() const
{
    QList<Group> groups;
    QSet<const QAction *> listed;
    const QList<QAction *> menus = m_window.menuBar()->actions();
    for (const QAction *menu : menus) {
        const QList<const QAction *> actions = withKeys(menu->menu());
        listed += QSet<const QAction *>(actions.begin(), actions.end());
        groups << Group{withoutMnemonic(menu->text()), actions};
    }
    //: Heading of keys that work where the focus is, and not everywhere.
    Group others{tr("In lists, pages and pictures"), {}};
    QSet<QString> said;
    const QList<QAction *> actions = m_window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QString words = keysOf(action) + withoutMnemonic(action->text());
        if (keysOf(action).isEmpty() || action->text().isEmpty() || listed.contains(action) || said.contains(words))
            continue;
        said.insert(words);
        others.actions << action;
    }
    groups << others;
    groups.removeIf([](const Group &group) { return group.actions.isEmpty(); });
    return groups;
}

QWidget *KeysDialog::makeRows() const
{
    auto *rows = new QWidget;
    auto *layout = new QGridLayout(rows);
    layout->setContentsMargins(0, 0, grid(this, 2), 0);
    layout->setHorizontalSpacing(grid(this, 3));
    layout->setVerticalSpacing(grid(this, 0.75));
    const QList<Group> all = groups();
    int row = 0;
    for (const Group &group : all) {
        auto *heading = plainLabel(rows, QStringLiteral("muted"));
        heading->setText(group.name);
        layout->setRowMinimumHeight(row, row > 0 ? grid(this, 3.5) : 0);
        layout->addWidget(heading, row++, 0, 1, 2, Qt::AlignBottom);
        for (const QAction *action : group.actions) {
            auto *keys = plainLabel(rows);
            keys->setFont(scaledFont(font(), 1, QFont::DemiBold));
            keys->setText(keysOf(action));
            auto *what = plainLabel(rows);
            what->setText(withoutMnemonic(action->text()));
            what->setWordWrap(true);
            layout->addWidget(keys, row, 0, Qt::AlignTop);
            layout->addWidget(what, row++, 1);
        }
    }
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(row, 1);
    return rows;
}

void KeysDialog::say()
{
    setWindowTitle(tr("Keys"));
    m_area->setAccessibleName(windowTitle());
    m_menuKey->setText(tr("Show what can be done here"));
    auto *rows = makeRows();
    m_area->setWidget(rows); // The rows before go with this.
    const QSize wanted(qMax(grid(this, 62), rows->sizeHint().width() + m_area->verticalScrollBar()->sizeHint().width()),
        rows->sizeHint().height());
    m_area->setMinimumSize(wanted.boundedTo(screen()->availableSize() * 0.7));
}

} // namespace ui
