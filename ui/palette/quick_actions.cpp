#include "quick_actions.h"

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
            const QString inside = path.isEmpty() ? title : path + QStringLiteral(" › ") + title;
            add(menu->actions(), inside, m_kinds.value(menu, kind));
        } else {
            m_known << Known{action, m_kinds.value(action, kind), title, path, search::SearchText({}, title, nullptr)};
        }
    }
}

QStringList QuickActions::titles() const
{
    QStringList titles;
    for (const Known &known : m_known)
        titles << known.title;
    return titles;
}

void QuickActions::setPrepared(const QList<search::SearchText> &texts)
{
    for (qsizetype i = 0; i < m_known.size() && texts.size() == m_known.size(); ++i)
        m_known[i].text = texts.at(i);
}

QList<QuickEntry> QuickActions::find(const search::Query &query) const
{
    QList<QuickEntry> found;
    for (const Known &known : m_known) {
        const std::optional<search::Rank> rank = known.text.view().rank(query);
        if (!rank || known.action == nullptr)
            continue;
        QuickEntry entry;
        entry.kind = known.kind;
        entry.title = known.title;
        entry.enabled = known.action->isEnabled();
        // A disabled action's tooltip says why it is.
        entry.detail = entry.enabled ? known.path : onOneLine(known.action->toolTip());
        entry.keys = known.action->shortcut().toString(QKeySequence::NativeText);
        entry.rank = *rank;
        entry.titleSpans = known.text.view().spans(known.title, query);
        entry.action = known.action;
        found << entry;
    }
    return found;
}

} // namespace ui
