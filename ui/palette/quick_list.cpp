#include "quick_list.h"

#include "plain_text.h"

#include <QHash>

#include <algorithm>

namespace ui {

void QuickList::setEntries(QList<QuickEntry> entries, int most)
{
    QHash<QuickKind, search::Rank> best;
    for (const QuickEntry &entry : std::as_const(entries))
        best.insert(entry.kind, std::min(best.value(entry.kind, entry.rank), entry.rank));
    const auto place = [&best](const QuickEntry &entry) {
        return std::tuple(best.value(entry.kind), entry.kind, !entry.enabled, entry.rank);
    };
    std::stable_sort(entries.begin(), entries.end(),
        [&place](const QuickEntry &a, const QuickEntry &b) { return place(a) < place(b); });
    QHash<QuickKind, int> counts;
    entries.removeIf([&counts, most](const QuickEntry &entry) { return ++counts[entry.kind] > most; });
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void QuickList::retranslate()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int QuickList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant QuickList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QuickEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{groupName(entry.kind), entry.title, entry.detail, entry.keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case Qt::ToolTipRole:
        return plainToolTip(entry.detail.isEmpty() ? entry.title : entry.title + u'\n' + entry.detail);
    case EntryRole:
        return QVariant::fromValue(entry);
    case HeadingRole:
        return index.row() == 0 || m_entries.at(index.row() - 1).kind != entry.kind ? groupName(entry.kind) : QString();
    default:
        return {};
    }
}

QString QuickList::groupName(QuickKind kind)
{
    switch (kind) {
    case QuickKind::Device:
        return tr("Devices");
    case QuickKind::Order:
        return tr("Orders seen here");
    case QuickKind::Action:
        return tr("Actions");
    case QuickKind::Setting:
        return tr("Settings");
    case QuickKind::Profile:
        break;
    }
    return tr("Profiles");
}

} // namespace ui
