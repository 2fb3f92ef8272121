#include "device_filter.h"

#include "device_table.h"

#include <algorithm>

namespace tables {

DeviceFilter::DeviceFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setFilterRole(DeviceTable::SearchRole);
}

void DeviceFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool DeviceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString texts = sourceModel()->index(row, 0, parent).data(DeviceTable::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return texts.contains(word); });
}

} // namespace tables
