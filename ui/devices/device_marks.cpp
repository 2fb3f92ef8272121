#include "device_marks.h"

#include "device_table.h"

#include <QItemSelectionModel>

namespace ui {

DeviceMarks::DeviceMarks(QTableView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeviceMarks::changed);
    connect(view.model(), &QAbstractItemModel::modelAboutToBeReset, this, &DeviceMarks::keep);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &DeviceMarks::restore);
    connect(view.model(), &QAbstractItemModel::rowsRemoved, this, &DeviceMarks::markWhatTookThePlace);
}

QStringList DeviceMarks::iotIds() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QStringList iotIds;
    for (const int row : rows)
        iotIds << iotIdAt(row);
    return iotIds;
}

int DeviceMarks::count() const
{
    // A row may be marked in pieces.
    QSet<std::pair<int, int>> pieces;
    int count = 0;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        if (!pieces.contains({range.top(), range.bottom()}))
            count += range.height();
        pieces.insert({range.top(), range.bottom()});
    }
    return count;
}

void DeviceMarks::keep()
{
    const QStringList marked = iotIds();
    m_kept = QSet<QString>(marked.begin(), marked.end());
    m_hadRows = m_view.model()->rowCount() > 0;
}

void DeviceMarks::restore()
{
    QItemSelection selection;
    for (int row = 0; row < m_view.model()->rowCount() && !m_kept.isEmpty(); ++row) {
        if (m_kept.remove(iotIdAt(row)))
            selection.select(m_view.model()->index(row, 0), m_view.model()->index(row, 0));
    }
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // Where what was marked is not found, there are no rows to keep the mark.
    m_hidden = selection.isEmpty() && (m_hidden || !m_kept.isEmpty());
    if (!m_hadRows || m_hidden)
        markWhatTookThePlace();
    Q_EMIT changed(); // A selection that is gone with its rows does not say so.
}

/** So that the next key is for what stands in the place of a marked device that went. */
void DeviceMarks::markWhatTookThePlace()
{
    QItemSelectionModel *marks = m_view.selectionModel();
    if (!marks->hasSelection() && marks->currentIndex().isValid())
        marks->select(marks->currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString DeviceMarks::iotIdAt(int row) const
{
    return m_view.model()->index(row, 0).data(tables::DeviceTable::IotIdRole).toString();
}

} // namespace ui
