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
     * Collects what the menus of @p bar have now, menus within menus included.
     *
     * @param kinds menus and actions that are something else than actions
     */
    void collect(const QMenuBar &bar, const QHash<const QObject *, QuickKind> &kinds);

    /** What they are called, in their order. */
    QStringList titles() const;

    /** What titles() were made into by a search::DeviceNameReader, so that they are found by pinyin as well. */
    void setPrepared(const QList<search::SearchText> &texts);

    /** Those that fit @p query. */
    QList<QuickEntry> find(const search::Query &query) const;

private:
    struct Known {
        QPointer<QAction> action;
        QuickKind kind = QuickKind::Action;
        QString title;
        QString path; ///< The menus it is in.
        search::SearchText text;
    };

    void add(const QList<QAction *> &actions, const QString &path, QuickKind kind);

    QHash<const QObject *, QuickKind> m_kinds;
    QList<Known> m_known;
};

} // namespace ui
