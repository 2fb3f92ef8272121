#include "quick_actions.h"

#include "key_names.h"
#include "plain_text.h"

#include <QMenu>
#include <QMenuBar>

namespace ui {

namespace {

/** The text of an action or a menu, as it is read: without its key, and with a doubled ampersand as one. */
QString titleOf(const QString &text)
{
    return onOneLine(withoutMnemonic(text));
}

QString inMenu(const QString &path, const QString &title)
{
    return path.isEmpty() ? title : path + QStringLiteral(" › ") + title;
}

} // namespace

void QuickActions::collect(const QMenuBar &bar, const QHash<const QObject *, QuickKind> &kinds)
{
    m_kinds = kinds;
    m_known.clear();
    add(bar.actions(), {}, QuickKind::Action);
}

void QuickActions::add(const QList<QAction *> &actions, const QString &path, QuickKind kind)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString title = titleOf(action->text());
        if (const QMenu *menu = action->menu()) {
            add(menu->actions(), inMenu(path, title), m_kinds.value(menu, kind));
        } else {
            const QString whole = (inMenu(path, title) + u' ' + action->property("keywords").toString()).trimmed();
            m_known << Known{action, m_kinds.value(action, kind), title, path, whole,
                search::SearchText({}, title, nullptr), search::SearchText({}, whole, nullptr)};
        }
    }
}

QStringList QuickActions::texts() const
{
    QStringList texts;
    for (const Known &known : m_known)
        texts << known.title << known.whole;
    return texts;
}

void QuickActions::setPrepared(const QList<search::SearchText> &texts)
{
    for (qsizetype i = 0; i < m_known.size() && texts.size() == 2 * m_known.size(); ++i) {
        m_known[i].text = texts.at(2 * i);
        m_known[i].wholeText = texts.at(2 * i + 1);
    }
}

QList<QuickEntry> QuickActions::find(const search::Query &query) const
{
    QList<QuickEntry> byTitle;
    QList<QuickEntry> byMenu;
    for (const Known &known : m_known) {
        if (known.action == nullptr)
            continue;
        QuickEntry entry = entryOf(known, query);
        if (const std::optional<search::Rank> rank = known.text.view().rank(query)) {
            entry.rank = *rank;
            byTitle << entry;
        } else if (known.wholeText.view().rank(query)) {
            entry.rank = search::Rank::Fragment;
            byMenu << entry;
        }
    }
    return byTitle + byMenu;
}

QuickEntry QuickActions::entryOf(const Known &known, const search::Query &query)
{
    QuickEntry entry;
    entry.kind = known.kind;
    entry.title = known.title;
    entry.enabled = known.action->isEnabled();
    // A disabled action's tooltip says why it is.
    entry.detail = entry.enabled ? known.path : onOneLine(known.action->toolTip());
    entry.keys = keyName(known.action->shortcut());
    entry.titleSpans = known.text.view().spans(known.title, query);
    entry.action = known.action;
    return entry;
}

} // namespace ui
