#include "saved_filters.h"

#include "group_chips.h"

#include <QSettings>

#include <algorithm>

namespace ui {

namespace {

const QString arrayKey = QStringLiteral("devices/filters");
constexpr int mostFilters = 200;

} // namespace

SavedFilters::SavedFilters(QSettings &settings)
    : m_settings(settings)
{
    // The file may be damaged.
    const int size = qBound(0, m_settings.beginReadArray(arrayKey), mostFilters);
    for (int i = 0; i < size; ++i) {
        m_settings.setArrayIndex(i);
        m_filters.append(
            {m_settings.value(QStringLiteral("name")).toString(), m_settings.value(QStringLiteral("text")).toString(),
                groupOfKey(m_settings.value(QStringLiteral("group")).toString())});
    }
    m_settings.endArray();
}

bool SavedFilters::has(const QString &name) const
{
    return std::any_of(
        m_filters.begin(), m_filters.end(), [&name](const SavedFilter &filter) { return filter.name == name; });
}

bool SavedFilters::put(const SavedFilter &filter)
{
    m_filters.removeIf([&filter](const SavedFilter &other) { return other.name == filter.name; });
    m_filters.append(filter);
    std::sort(m_filters.begin(), m_filters.end(), [](const SavedFilter &one, const SavedFilter &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return write();
}

bool SavedFilters::rename(const QString &from, const QString &to)
{
    const auto found = std::find_if(
        m_filters.cbegin(), m_filters.cend(), [&from](const SavedFilter &filter) { return filter.name == from; });
    if (found == m_filters.cend() || from == to)
        return true;
    SavedFilter filter = *found;
    m_filters.erase(found);
    filter.name = to;
    return put(filter);
}

bool SavedFilters::remove(const QString &name)
{
    m_filters.removeIf([&name](const SavedFilter &filter) { return filter.name == name; });
    return write();
}

bool SavedFilters::write()
{
    m_settings.remove(arrayKey);
    m_settings.beginWriteArray(arrayKey, static_cast<int>(m_filters.size()));
    for (int i = 0; i < m_filters.size(); ++i) {
        const SavedFilter &filter = m_filters.at(i);
        m_settings.setArrayIndex(i);
        m_settings.setValue(QStringLiteral("name"), filter.name);
        m_settings.setValue(QStringLiteral("text"), filter.text);
        m_settings.setValue(QStringLiteral("group"), filter.group ? keyOf(*filter.group) : QString());
    }
    m_settings.endArray();
    // It writes what the other has as well, and its state is not that of an earlier attempt.
    QSettings fresh(m_settings.fileName(), m_settings.format());
    fresh.sync();
    return fresh.status() == QSettings::NoError;
}

} // namespace ui
