#include "device_table.h"

#include <algorithm>

// How devices come, change and go.

namespace tables {

namespace {

// So many rows are moved one by one, so that a view keeps what is marked; more are shown anew.
constexpr size_t fewRows = 64;

} // namespace

void DeviceTable::beginLoading()
{
    m_loading = true;
    for (quint8 &marks : m_marks)
        marks &= static_cast<quint8>(~Came);
}

void DeviceTable::take(const QList<storage::BookEntry> &entries)
{
    std::vector<Id> added;
    std::vector<Id> changed;
    for (const storage::BookEntry &entry : entries) {
        const auto [id, change] = m_rows.put(entry);
        if (id >= m_marks.size())
            m_marks.resize(id + 1);
        if (change != DeviceIndex::Change::None)
            m_marks[id] = static_cast<quint8>((m_marks[id] & OrderMatches) | (textMatches(id) ? TextMatches : 0));
        m_marks[id] |= Came;
        if (change == DeviceIndex::Change::Added)
            added.push_back(id);
        else if (change == DeviceIndex::Change::Changed)
            changed.push_back(id);
    }
    placeNew(added);
    placeAgain(changed);
    if (!added.empty() || !changed.empty())
        Q_EMIT countsChanged();
}

void DeviceTable::endLoading()
{
    std::vector<Id> gone;
    for (const Id id : m_rows.all()) {
        if ((m_marks[id] & Came) == 0)
            gone.push_back(id);
    }
    takeOut(gone);
    stopLoading();
}

void DeviceTable::stopLoading()
{
    m_loading = false;
    if (!m_sorted)
        rankNames();
    Q_EMIT countsChanged();
}

void DeviceTable::update(const QStringList &iotIds, const QList<storage::BookEntry> &entries)
{
    QSet<QString> there;
    for (const storage::BookEntry &entry : entries)
        there.insert(entry.device.device.iotId);
    std::vector<Id> gone;
    for (const QString &iotId : iotIds) {
        const std::optional<Id> id = m_rows.find(iotId);
        if (id && !there.contains(iotId))
            gone.push_back(*id);
    }
    takeOut(gone);
    take(entries);
    if (!m_loading && !m_sorted)
        rankNames();
    Q_EMIT countsChanged();
}

void DeviceTable::clear()
{
    takeOut(std::vector<Id>(m_rows.all()));
    Q_EMIT countsChanged();
}

void DeviceTable::setUnknownOutcomes(const QSet<QString> &iotIds)
{
    const std::vector<Id> changed = m_rows.setUnknownOutcomes(iotIds);
    placeAgain(changed);
    if (!changed.empty())
        Q_EMIT countsChanged();
}

void DeviceTable::refreshGroups()
{
    const std::vector<Id> changed = m_rows.regroup();
    placeAgain(changed);
    if (!changed.empty())
        Q_EMIT countsChanged();
}

void DeviceTable::placeNew(const std::vector<Id> &ids)
{
    if (ids.size() <= fewRows && m_sorted) {
        placeOneByOne(ids);
        return;
    }
    m_sorted = false;
    m_order.insert(m_order.end(), ids.begin(), ids.end());
    std::vector<Id> shown;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(shown), [this](Id id) { return isShown(id); });
    if (shown.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(shown.size()) - 1);
    m_shown.insert(m_shown.end(), shown.begin(), shown.end());
    endInsertRows();
}

void DeviceTable::placeAgain(const std::vector<Id> &ids)
{
    if (ids.size() <= fewRows && m_sorted) {
        placeOneByOne(ids);
        return;
    }
    if (ids.empty())
        return;
    if (m_sorted && !m_ranksAwaited) // As in sort().
        m_order = m_rows.sorted(m_column, m_direction);
    std::vector<Id> shown = shownInOrder();
    if (shown != m_shown) {
        beginResetModel();
        m_shown = std::move(shown);
        endResetModel();
    } else if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

/** Brings a few new or changed devices to where they belong, each by a signal of its own. */
void DeviceTable::placeOneByOne(const std::vector<Id> &ids)
{
    if (ids.empty())
        return;
    const QSet<Id> moving(ids.begin(), ids.end());
    m_order.erase(
        std::remove_if(m_order.begin(), m_order.end(), [&](Id id) { return moving.contains(id); }), m_order.end());
    for (const Id id : ids) {
        m_order.insert(m_rows.placeIn(m_order, id, m_column, m_direction), id);
        if (!isShown(id))
            hide(id);
    }
    const std::vector<Id> wanted = shownInOrder();
    for (size_t place = 0; place < wanted.size(); ++place) {
        // All before it are where they belong by now.
        if (moving.contains(wanted[place]))
            showBehind(place > 0 ? std::optional(wanted[place - 1]) : std::nullopt, wanted[place]);
    }
}

void DeviceTable::hide(Id id)
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), id);
    if (found == m_shown.end())
        return;
    const auto row = static_cast<int>(found - m_shown.begin());
    beginRemoveRows({}, row, row);
    m_shown.erase(found);
    endRemoveRows();
}

void DeviceTable::showBehind(std::optional<Id> other, Id id)
{
    const auto placeOf = [this](Id which) {
        return static_cast<int>(std::find(m_shown.begin(), m_shown.end(), which) - m_shown.begin());
    };
    const int from = placeOf(id);
    const int before = other ? placeOf(*other) + 1 : 0; // Counted while the row still stands where it was.
    if (from == rowCount()) {
        beginInsertRows({}, before, before);
        m_shown.insert(m_shown.begin() + before, id);
        endInsertRows();
        return;
    }
    const int to = before > from ? before - 1 : before;
    if (to != from) {
        beginMoveRows({}, from, from, {}, before);
        m_shown.erase(m_shown.begin() + from);
        m_shown.insert(m_shown.begin() + to, id);
        endMoveRows();
    }
    Q_EMIT dataChanged(index(to, 0), index(to, ColumnCount - 1));
}

void DeviceTable::takeOut(const std::vector<Id> &ids)
{
    if (ids.empty())
        return;
    const auto isGone = [this](Id id) { return (m_marks[id] & (TextMatches | OrderMatches)) == 0; };
    const QSet<Id> gone(ids.begin(), ids.end());
    m_order.erase(
        std::remove_if(m_order.begin(), m_order.end(), [&gone](Id id) { return gone.contains(id); }), m_order.end());
    for (const Id id : ids)
        m_marks[id] = 0;
    if (ids.size() <= fewRows) {
        for (const Id id : ids)
            hide(id);
    } else {
        beginResetModel();
        m_shown.erase(std::remove_if(m_shown.begin(), m_shown.end(), isGone), m_shown.end());
        endResetModel();
    }
    for (const Id id : ids)
        m_rows.remove(id);
}

void DeviceTable::sortAll()
{
    const bool before = std::exchange(m_sorted, true);
    std::vector<Id> order = m_rows.sorted(m_column, m_direction);
    if (order != m_order)
        arrange(std::move(order));
    if (!before)
        Q_EMIT becameSorted();
}

void DeviceTable::arrange(std::vector<Id> order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_order = std::move(order);
    const std::vector<Id> before = std::exchange(m_shown, shownInOrder());
    std::vector<int> rows(m_marks.size(), -1);
    for (size_t row = 0; row < m_shown.size(); ++row)
        rows[m_shown[row]] = static_cast<int>(row);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to << index(rows[before[static_cast<size_t>(old.row())]], old.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace tables
