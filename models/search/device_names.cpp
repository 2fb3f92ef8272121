#include "device_names.h"

#include <algorithm>
#include <tuple>

namespace search {

namespace {

// What is longer is shown cut as well.
constexpr qsizetype mostOfName = 1000;
constexpr qsizetype mostOfIotId = 1000;

quint16 small(qsizetype size)
{
    return static_cast<quint16>(size);
}

} // namespace

DeviceNames::DeviceNames(const QList<DeviceNaming> &namings, Romanizer &romanizer)
{
    QList<const DeviceNaming *> sorted;
    sorted.reserve(namings.size());
    for (const DeviceNaming &naming : namings)
        sorted << &naming;
    std::sort(sorted.begin(), sorted.end(),
        [](const DeviceNaming *a, const DeviceNaming *b) { return a->iotId.toUtf8() < b->iotId.toUtf8(); });
    m_entries.reserve(static_cast<std::size_t>(namings.size()));
    for (const DeviceNaming *naming : std::as_const(sorted))
        append(*naming, romanizer);
}

void DeviceNames::append(const DeviceNaming &naming, Romanizer &romanizer)
{
    const SearchText made(QStringList(naming.iotId) + naming.others, naming.name, &romanizer);
    const SearchView view = made.view();
    const QByteArray iotId = naming.iotId.left(mostOfIotId).toUtf8();
    const QByteArray name = naming.name.left(mostOfName).toUtf8();
    m_entries.push_back({static_cast<quint32>(m_texts.size()), static_cast<quint32>(m_rests.size()),
        small(view.text.size()), view.name, view.reading, view.initials, small(view.shares.size()), small(iotId.size()),
        small(name.size()), small(qMin(naming.name.size(), mostOfName))});
    m_texts.append(view.text.data(), view.text.size());
    m_rests.append(view.shares.data(), view.shares.size());
    m_rests += iotId;
    m_rests += name;
}

void DeviceNames::append(const DeviceNames &other, const Entry &entry)
{
    Entry moved = entry;
    moved.text = static_cast<quint32>(m_texts.size());
    moved.rest = static_cast<quint32>(m_rests.size());
    m_entries.push_back(moved);
    m_texts.append(other.m_texts.constData() + entry.text, entry.textSize);
    m_rests.append(other.m_rests.constData() + entry.rest, entry.sharesSize + entry.iotIdSize + entry.nameSize);
}

QByteArrayView DeviceNames::iotIdOf(const Entry &entry) const
{
    return QByteArrayView(m_rests).sliced(entry.rest + entry.sharesSize, entry.iotIdSize);
}

QByteArrayView DeviceNames::nameOf(const Entry &entry) const
{
    return QByteArrayView(m_rests).sliced(entry.rest + entry.sharesSize + entry.iotIdSize, entry.nameSize);
}

SearchView DeviceNames::viewOf(const Entry &entry) const
{
    return {QByteArrayView(m_texts).sliced(entry.text, entry.textSize),
        QByteArrayView(m_rests).sliced(entry.rest, entry.sharesSize), entry.nameAt, entry.readingAt, entry.initialsAt};
}

DeviceNames DeviceNames::changed(
    const QSet<QString> &gone, const QList<DeviceNaming> &namings, Romanizer &romanizer) const
{
    const DeviceNames added(namings, romanizer);
    QSet<QByteArray> replaced;
    for (const QString &iotId : gone)
        replaced.insert(iotId.toUtf8());
    for (const Entry &entry : added.m_entries)
        replaced.insert(added.iotIdOf(entry).toByteArray());
    DeviceNames names;
    names.m_entries.reserve(m_entries.size() + added.m_entries.size());
    auto next = added.m_entries.cbegin();
    for (const Entry &entry : m_entries) {
        const QByteArrayView iotId = iotIdOf(entry);
        for (; next != added.m_entries.cend() && added.iotIdOf(*next) < iotId; ++next)
            names.append(added, *next);
        if (!replaced.contains(QByteArray::fromRawData(iotId.data(), iotId.size())))
            names.append(*this, entry);
    }
    for (; next != added.m_entries.cend(); ++next)
        names.append(added, *next);
    return names;
}

FoundDevices DeviceNames::find(const Query &query, int most) const
{
    using Candidate = std::tuple<Rank, quint16, std::size_t>;
    FoundDevices found;
    if (query.isEmpty())
        return found;
    std::vector<Candidate> candidates;
    // The first word leads from one device that may fit to the next.
    const Query::Word &first = query.words().constFirst();
    std::size_t place = 0;
    for (qsizetype at = first.indexIn(m_texts, 0); at >= 0 && place < m_entries.size();) {
        while (m_entries[place].text + m_entries[place].textSize <= static_cast<quint32>(at))
            ++place;
        const Entry &entry = m_entries[place];
        if (const std::optional<Rank> rank = viewOf(entry).rank(query))
            candidates.emplace_back(*rank, entry.length, place);
        at = first.indexIn(m_texts, entry.text + entry.textSize);
        ++place;
    }
    found.total = static_cast<int>(candidates.size());
    const auto end
        = candidates.begin() + std::min<std::ptrdiff_t>(most, static_cast<std::ptrdiff_t>(candidates.size()));
    std::partial_sort(candidates.begin(), end, candidates.end());
    for (auto candidate = candidates.begin(); candidate != end; ++candidate) {
        const Entry &entry = m_entries[std::get<std::size_t>(*candidate)];
        const QString name = QString::fromUtf8(nameOf(entry));
        found.best << FoundDevice{
            QString::fromUtf8(iotIdOf(entry)), name, std::get<Rank>(*candidate), viewOf(entry).spans(name, query)};
    }
    return found;
}

} // namespace search
