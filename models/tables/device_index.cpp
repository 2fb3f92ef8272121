#include "device_index.h"

#include <QtAlgorithms>

#include <algorithm>

namespace tables {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();

qint64 number(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : never;
}

QDateTime timeOf(qint64 number)
{
    return number == never ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number, Qt::UTC);
}

} // namespace

DeviceIndex::DeviceIndex(std::function<QDateTime()> now)
    : m_now(std::move(now))
    , m_groupedAt(m_now())
    , m_searchTexts(std::make_unique<TextStore>())
    , m_records(std::make_unique<TextStore>())
    , m_collator(nameCollator(QLocale()))
{
}

std::vector<DeviceIndex::Id>::const_iterator DeviceIndex::placeOf(QByteArrayView iotId) const
{
    const auto before
        = [this](Id id, QByteArrayView wanted) { return textOf(record(id), RecordText::IotId).compare(wanted) < 0; };
    // Devices usually come in the order of their iotIds.
    if (!m_byIotId.empty() && before(m_byIotId.back(), iotId))
        return m_byIotId.cend();
    return std::lower_bound(m_byIotId.cbegin(), m_byIotId.cend(), iotId, before);
}

std::optional<DeviceIndex::Id> DeviceIndex::find(const QString &iotId) const
{
    const QByteArray bytes = iotId.toUtf8();
    const auto place = placeOf(bytes);
    const bool found = place != m_byIotId.cend() && textOf(record(*place), RecordText::IotId) == bytes;
    return found ? std::optional(*place) : std::nullopt;
}

std::pair<DeviceIndex::Id, DeviceIndex::Change> DeviceIndex::put(const storage::BookEntry &entry)
{
    const QByteArray search = searchTextOf(entry.device);
    const QByteArray recorded = recordOf(entry, m_shared);
    std::optional<Id> known = find(entry.device.device.iotId);
    const qint8 category = entry.device.category ? static_cast<qint8>(*entry.device.category) : qint8(-1);
    if (known) {
        if (m_rows[*known].category == category && searchText(*known) == search && record(*known) == recorded)
            return {*known, Change::None};
        if (displayNameOf(record(*known)) != displayNameOf(recorded)) {
            m_rows[*known].nameRank = -1;
            ++m_namesState;
        }
        giveUpTexts(m_rows[*known]);
    }
    const auto place = known ? m_byIotId.cend() : placeOf(entry.device.device.iotId.toUtf8());
    const Change change = known ? Change::Changed : Change::Added;
    if (!known) {
        ++m_namesState;
        if (m_free.empty()) {
            known = static_cast<Id>(m_rows.size());
            m_rows.emplace_back();
        } else {
            known = m_free.back();
            m_free.pop_back();
        }
        m_byIotId.insert(place, *known);
    }
    Row &row = m_rows[*known];
    row.search = m_searchTexts->keep(search);
    row.searchSize = static_cast<quint32>(search.size());
    row.record = m_records->keep(recorded);
    row.recordSize = static_cast<quint32>(recorded.size());
    row.category = category;
    readSummary(row, entry);
    repackWhenWasteful();
    return {*known, change};
}

void DeviceIndex::readSummary(Row &row, const storage::BookEntry &entry)
{
    const auto &status = entry.device.device.status;
    row.status = status ? std::optional(status->number()) : std::nullopt;
    row.unknownOutcome = m_unknownOutcomes.contains(entry.device.device.iotId);
    row.readAt = entry.plans ? number(entry.plans->readAt) : never;
    setGroups(row, tellGroups(row, entry.plans));
}

DeviceGroups DeviceIndex::tellGroups(Row &row, const std::optional<plans::PlanSummary> &plans)
{
    const std::optional<QDateTime> until = plans ? plans::coveredUntil(*plans, m_groupedAt) : std::nullopt;
    row.coveredUntil = until ? number(*until) : never;
    row.changesAt = number(nextChangeOf(plans, m_groupedAt));
    return groupsOf(plans, m_groupedAt).setFlag(DeviceGroup::OutcomeUnknown, row.unknownOutcome);
}

void DeviceIndex::setGroups(Row &row, DeviceGroups groups)
{
    for (size_t group = 0; group < deviceGroups.size(); ++group) {
        m_counts[group] += groups.testFlag(deviceGroups[group]) ? 1 : 0;
        m_counts[group] -= row.groups.testFlag(deviceGroups[group]) ? 1 : 0;
    }
    row.groups = groups;
}

void DeviceIndex::remove(Id id)
{
    Row &row = m_rows[id];
    m_byIotId.erase(placeOf(textOf(record(id), RecordText::IotId)));
    setGroups(row, {});
    giveUpTexts(row);
    row = {};
    m_free.push_back(id);
    ++m_namesState;
}

int DeviceIndex::count(DeviceGroup group) const
{
    return m_counts[qCountTrailingZeroBits(static_cast<quint32>(group))];
}

std::vector<DeviceIndex::Id> DeviceIndex::regroup()
{
    const QDateTime before = std::exchange(m_groupedAt, m_now());
    const bool backwards = m_groupedAt < before;
    const qint64 now = m_groupedAt.toMSecsSinceEpoch();
    std::vector<Id> changed;
    for (const Id id : m_byIotId) {
        Row &row = m_rows[id];
        if (row.readAt == never || (row.changesAt > now && !backwards))
            continue;
        const Row old = row;
        setGroups(row, tellGroups(row, plansOf(record(id))));
        if (row.groups != old.groups || row.coveredUntil != old.coveredUntil)
            changed.push_back(id);
    }
    return changed;
}

std::vector<DeviceIndex::Id> DeviceIndex::setUnknownOutcomes(const QSet<QString> &iotIds)
{
    const QSet<QString> before = std::exchange(m_unknownOutcomes, iotIds);
    std::vector<Id> changed;
    for (const QString &iotId : before + iotIds) {
        const std::optional<Id> id = find(iotId);
        if (!id || before.contains(iotId) == iotIds.contains(iotId))
            continue;
        Row &row = m_rows[*id];
        row.unknownOutcome = iotIds.contains(iotId);
        setGroups(row, DeviceGroups(row.groups).setFlag(DeviceGroup::OutcomeUnknown, row.unknownOutcome));
        changed.push_back(*id);
    }
    return changed;
}

QByteArrayView DeviceIndex::record(Id id) const
{
    const Row &row = m_rows[id];
    return {row.record, qsizetype(row.recordSize)};
}

QString DeviceIndex::iotId(Id id) const
{
    return QString::fromUtf8(textOf(record(id), RecordText::IotId));
}

std::optional<int> DeviceIndex::status(Id id) const
{
    return m_rows[id].status;
}

std::optional<int> DeviceIndex::category(Id id) const
{
    return m_rows[id].category < 0 ? std::nullopt : std::optional<int>(m_rows[id].category);
}

QDateTime DeviceIndex::coveredUntil(Id id) const
{
    return timeOf(m_rows[id].coveredUntil);
}

QDateTime DeviceIndex::readAt(Id id) const
{
    return timeOf(m_rows[id].readAt);
}

void DeviceIndex::giveUpTexts(const Row &row)
{
    m_searchTexts->giveUp(row.searchSize);
    m_records->giveUp(row.recordSize);
}

void DeviceIndex::repackWhenWasteful()
{
    if (!m_searchTexts->isWasteful() && !m_records->isWasteful())
        return;
    auto searchTexts = std::make_unique<TextStore>();
    auto records = std::make_unique<TextStore>();
    for (const Id id : m_byIotId) {
        Row &row = m_rows[id];
        row.search = searchTexts->keep(searchText(id));
        row.record = records->keep(record(id));
    }
    m_searchTexts = std::move(searchTexts);
    m_records = std::move(records);
}

} // namespace tables
