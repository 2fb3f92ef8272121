#include "keys_dialog.h"

#include "keep_translated.h"
#include "key_names.h"
#include "page_area.h"
#include "plain_text.h"
#include "typography.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSet>
#include <QVBoxLayout>

#include <numeric>

namespace ui {

namespace {

QString keysOf(const QAction *action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action->shortcuts();
    for (const QKeySequence &shortcut : shortcuts)
        keys << keyName(shortcut);
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
    m_menuKey->setShortcut(QKeySequence(Qt::Key_Menu));
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

/** In two parts of about the same height. */
QList<QList<KeysDialog::Group>> KeysDialog::halved(const QList<Group> &groups)
{
    const auto lines = [](const QList<Group> &part) {
        return std::accumulate(part.begin(), part.end(), qsizetype(0),
            [](qsizetype sum, const Group &group) { return sum + 2 + group.actions.size(); });
    };
    qsizetype first = 1;
    while (first < groups.size() && 2 * lines(groups.first(first)) < lines(groups))
        ++first;
    return {groups.first(first), groups.sliced(first)};
}

QWidget *KeysDialog::makeColumn(const QList<Group> &groups) const
{
    auto *column = new QWidget(m_rows);
    auto *layout = new QGridLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid(this, 3));
    layout->setVerticalSpacing(grid(this, 0.75));
    int row = 0;
    for (const Group &group : groups) {
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
    return column;
}

/** Shows @p columns in place of what is shown, and returns the size they would like the window to have. */
QSize KeysDialog::showIn(const QList<QList<Group>> &columns)
{
    qDeleteAll(m_rows->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const QList<Group> &column : columns)
        m_rows->layout()->addWidget(makeColumn(column));
    m_area->updateGeometry(); // It would hear of other rows only later.
    return sizeHint();
}

/** As high as all of it, where the screen has that; in two columns where one is too high for it. */
void KeysDialog::say()
{
    setWindowTitle(tr("Keys"));
    m_area->setAccessibleName(windowTitle());
    m_menuKey->setText(tr("Show what can be done here"));
    const QList<Group> all = groups();
    const QSize room = (screen()->availableSize() - QSize(0, grid(this, 5))) * 0.95; // The desktop adds a frame.
    QSize wanted = showIn({all});
    if (wanted.height() > room.height()) {
        const QSize halves = showIn(halved(all));
        wanted = halves.width() > room.width() ? showIn({all}) : halves;
    }
    resize(wanted.boundedTo(room));
}

} // namespace ui
