#pragma once

#include "quick_entry.h"

#include <QAbstractListModel>
#include <QCoreApplication>

namespace ui {

/** What was found, group by group: that with the best entry first. */
class QuickList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole, ///< QuickEntry.
        HeadingRole ///< The group's name, of its first entry; empty of the others.
    };

    using QAbstractListModel::QAbstractListModel;

    /** Shows @p entries, of each group the best @p most. */
    void setEntries(QList<QuickEntry> entries, int most = 20);

    const QuickEntry &entry(int row) const { return m_entries.at(row); }

    /** Says the groups' names in the language that is on now. */
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;

private:
    static QString groupName(QuickKind kind);

    QList<QuickEntry> m_entries;
};

} // namespace ui
