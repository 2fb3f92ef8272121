#pragma once

#include "quick_entry.h"

#include <QHash>

class QMenuBar;

namespace ui {

/** The actions of a window's menus, ready for being found. */
class QuickActions
{
public:
    /**
     * Collects what the menus of @p bar have now, menus within menus included. An action's property `keywords` has
     * other words for what it does.
     *
     * @param kinds menus and actions that are something else than actions
     */
    void collect(const QMenuBar &bar, const QHash<const QObject *, QuickKind> &kinds);

    /** What they are found by, in their order: of each what it is called, and that with its menus and keywords. */
    QStringList texts() const;

    /** What texts() were made into by a search::DeviceNameReader, so that they are found by pinyin as well. */
    void setPrepared(const QList<search::SearchText> &texts);

    /** Those that fit @p query by what they are called, and after them those that fit with the menus they are in. */
    QList<QuickEntry> find(const search::Query &query) const;

private:
    struct Known {
        QPointer<QAction> action;
        QuickKind kind = QuickKind::Action;
        QString title;
        QString path; ///< The menus it is in.
        QString whole; ///< The path, the title, and other words for the same.
        search::SearchText text; ///< Of the title.
        search::SearchText wholeText; ///< Of the whole.
    };

    void add(const QList<QAction *> &actions, const QString &path, QuickKind kind);
    static QuickEntry entryOf(const Known &known, const search::Query &query);

    QHash<const QObject *, QuickKind> m_kinds;
    QList<Known> m_known;
};

} // namespace ui
