#include "device_index.h"

#include <algorithm>
#include <limits>
#include <numeric>

// How the devices of DeviceIndex are put in order.

namespace tables {

NameList DeviceIndex::names() const
{
    NameList names;
    names.ends.reserve(m_byIotId.size());
    for (const Id id : m_byIotId) {
        names.utf8.append(displayNameOf(record(id)));
        names.ends.push_back(names.utf8.size());
    }
    return names;
}

bool DeviceIndex::setNameRanks(const std::vector<qint32> &ranks, int state)
{
    if (state != m_namesState || ranks.size() != m_byIotId.size())
        return false;
    for (size_t place = 0; place < ranks.size(); ++place)
        m_rows[m_byIotId[place]].nameRank = ranks[place];
    return true;
}

void DeviceIndex::forgetNameRanks()
{
    m_collator = nameCollator(QLocale());
    ++m_namesState;
    for (const Id id : m_byIotId)
        m_rows[id].nameRank = -1;
}

qint64 SharedTexts::placeOf(quint64 number) const
{
    if (m_places.size() != m_texts.size()) {
        const QCollator collator = nameCollator(QLocale());
        QList<qsizetype> order(m_texts.size());
        std::iota(order.begin(), order.end(), qsizetype(0));
        std::sort(order.begin(), order.end(),
            [&](qsizetype one, qsizetype other) { return collator.compare(m_texts.at(one), m_texts.at(other)) < 0; });
        m_places.resize(m_texts.size());
        for (qsizetype place = 0; place < order.size(); ++place)
            m_places[order.at(place)] = place;
    }
    return m_places.at(static_cast<qsizetype>(number));
}

/** Devices in trouble first, then by how soon something ends; of equal ones those first that have orders held back. */
static qint64 urgencyOf(DeviceGroups groups)
{
    constexpr DeviceGroup order[] = {DeviceGroup::OutcomeUnknown, DeviceGroup::UnpaidNow, DeviceGroup::FrozenNow,
        DeviceGroup::EndsIn7Days, DeviceGroup::EndsIn30Days, DeviceGroup::NoPlan, DeviceGroup::Unclear,
        DeviceGroup::InForce, DeviceGroup::NotReadYet};
    qint64 urgency = groups.testAnyFlags(DeviceGroup::FrozenOrders | DeviceGroup::UnpaidOrders) ? 0 : 1;
    for (const DeviceGroup group : order) {
        if (groups.testFlag(group))
            return urgency;
        urgency += 2;
    }
    return urgency;
}

DeviceIndex::Key DeviceIndex::key(Id id, DeviceColumn column) const
{
    const Row &row = m_rows[id];
    const auto ofNumber = [](qint64 number) { return Key{number == std::numeric_limits<qint64>::max(), number, {}}; };
    const auto ofText = [&](RecordText which) {
        const QByteArrayView text = textOf(record(id), which);
        return Key{text.isEmpty(), 0, text};
    };
    const auto ofShared = [&](SharedText which) {
        const std::optional<quint64> number = sharedTextOf(record(id), which);
        return number ? Key{false, m_shared.placeOf(*number), {}} : Key{true, 0, {}};
    };
    switch (column) {
    case DeviceColumn::Name:
        return {false, row.nameRank, displayNameOf(record(id)), true};
    case DeviceColumn::IotId:
        return ofText(RecordText::IotId);
    case DeviceColumn::Product:
        return ofShared(SharedText::ProductName);
    case DeviceColumn::Category:
        return {row.category < 0, row.category, {}};
    case DeviceColumn::Serial:
        return ofText(RecordText::Serial);
    case DeviceColumn::Region:
        return ofShared(SharedText::Region);
    case DeviceColumn::Administrator:
        return ofText(RecordText::Administrator);
    case DeviceColumn::Tags:
        return ofText(RecordText::Tags);
    case DeviceColumn::Status:
        return {!row.status, row.status.value_or(0), {}};
    case DeviceColumn::PlanState:
        return ofNumber(urgencyOf(row.groups));
    case DeviceColumn::CoveredUntil:
        return ofNumber(row.coveredUntil);
    case DeviceColumn::ReadAt:
        return ofNumber(row.readAt);
    }
    return {};
}

int DeviceIndex::compare(const Key &one, const Key &other, Qt::SortOrder order) const
{
    if (one.none || other.none)
        return int(one.none) - int(other.none);
    const Key &first = order == Qt::AscendingOrder ? one : other;
    const Key &second = order == Qt::AscendingOrder ? other : one;
    if (one.name && (one.number < 0 || other.number < 0))
        return m_collator.compare(QString::fromUtf8(first.text), QString::fromUtf8(second.text));
    if (one.name || first.number != second.number)
        return int(first.number > second.number) - int(first.number < second.number);
    return first.text.compare(second.text, Qt::CaseInsensitive);
}

int DeviceIndex::compareNames(Id one, Id other) const
{
    const qint32 first = m_rows[one].nameRank;
    const qint32 second = m_rows[other].nameRank;
    if (first >= 0 && second >= 0)
        return int(first > second) - int(first < second);
    return compare(key(one, DeviceColumn::Name), key(other, DeviceColumn::Name), Qt::AscendingOrder);
}

std::vector<DeviceIndex::Id> DeviceIndex::sorted(DeviceColumn column, Qt::SortOrder order) const
{
    std::vector<std::pair<Key, Id>> keys;
    keys.reserve(m_byIotId.size());
    for (const Id id : m_byIotId)
        keys.emplace_back(key(id, column), id);
    // They come by their iotIds, and equal ones stay so.
    std::stable_sort(keys.begin(), keys.end(), [this, order](const auto &one, const auto &other) {
        const int compared = compare(one.first, other.first, order);
        return compared != 0 ? compared < 0 : compareNames(one.second, other.second) < 0;
    });
    std::vector<Id> sorted;
    sorted.reserve(keys.size());
    for (const auto &key : keys)
        sorted.push_back(key.second);
    return sorted;
}

std::vector<DeviceIndex::Id>::const_iterator DeviceIndex::placeIn(
    const std::vector<Id> &ids, Id id, DeviceColumn column, Qt::SortOrder order) const
{
    const Key wanted = key(id, column);
    const QByteArrayView iotId = textOf(record(id), RecordText::IotId);
    return std::partition_point(ids.begin(), ids.end(), [&](Id other) {
        int compared = compare(key(other, column), wanted, order);
        if (compared == 0)
            compared = compareNames(other, id);
        if (compared == 0)
            compared = textOf(record(other), RecordText::IotId).compare(iotId);
        return compared < 0;
    });
}

} // namespace tables
