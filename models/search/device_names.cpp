#include "device_names.h"

#include <algorithm>

namespace search {

DeviceNames::DeviceNames(const QList<DeviceNaming> &namings, Romanizer &romanizer)
{
    m_entries.reserve(static_cast<std::size_t>(namings.size()));
    for (const DeviceNaming &naming : namings)
        m_entries.push_back(entryOf(naming, romanizer));
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.iotId < b.iotId; });
}

DeviceNames::Entry DeviceNames::entryOf(const DeviceNaming &naming, Romanizer &romanizer)
{
    // What is longer is shown cut as well.
    constexpr qsizetype mostOfName = 1000;
    return {naming.iotId.toUtf8(), naming.name.left(mostOfName).toUtf8(), naming.name.size(),
        SearchText(QStringList(naming.iotId) + naming.others, naming.name, &romanizer)};
}

DeviceNames DeviceNames::changed(
    const QSet<QString> &gone, const QList<DeviceNaming> &namings, Romanizer &romanizer) const
{
    QSet<QByteArray> replaced;
    for (const QString &iotId : gone)
        replaced.insert(iotId.toUtf8());
    DeviceNames added(namings, romanizer);
    for (const Entry &entry : added.m_entries)
        replaced.insert(entry.iotId);
    DeviceNames names;
    names.m_entries.reserve(m_entries.size() + added.m_entries.size());
    auto next = added.m_entries.cbegin();
    for (const Entry &entry : m_entries) {
        if (replaced.contains(entry.iotId))
            continue;
        for (; next != added.m_entries.cend() && next->iotId < entry.iotId; ++next)
            names.m_entries.push_back(*next);
        names.m_entries.push_back(entry);
    }
    names.m_entries.insert(names.m_entries.end(), next, added.m_entries.cend());
    return names;
}

FoundDevices DeviceNames::find(const Query &query, int most) const
{
    struct Candidate {
        Rank rank;
        qsizetype length;
        std::size_t place;
    };
    FoundDevices found;
    if (query.isEmpty())
        return found;
    std::vector<Candidate> candidates;
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        const Entry &entry = m_entries[place];
        if (const std::optional<Rank> rank = entry.text.rank(query))
            candidates.push_back({*rank, entry.length, place});
    }
    found.total = static_cast<int>(candidates.size());
    const auto end = candidates.begin() + std::min<std::ptrdiff_t>(most, static_cast<std::ptrdiff_t>(candidates.size()));
    std::partial_sort(candidates.begin(), end, candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tuple(a.rank, a.length, a.place) < std::tuple(b.rank, b.length, b.place);
    });
    for (auto candidate = candidates.begin(); candidate != end; ++candidate) {
        const Entry &entry = m_entries[candidate->place];
        found.best << FoundDevice{
            QString::fromUtf8(entry.iotId), QString::fromUtf8(entry.name), candidate->rank, entry.text};
    }
    return found;
}

} // namespace search
