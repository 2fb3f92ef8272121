#pragma once

#include "device_group.h"

#include <QList>
#include <QString>

class QSettings;

namespace ui {

/** A way to look at the list of devices, under a name. */
struct SavedFilter {
    QString name;
    QString text;
    std::optional<tables::DeviceGroup> group;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/** The filters that a person gave names, kept in the settings. */
class SavedFilters
{
public:
    /** @param settings must outlive the filters */
    explicit SavedFilters(QSettings &settings);

    const QList<SavedFilter> &all() const { return m_filters; }

    /** Whether a filter is called @p name. */
    bool has(const QString &name) const;

    // What changes a filter returns whether it is in the file; else it lasts until the program ends.

    /** Keeps @p filter in place of one of the same name. */
    bool put(const SavedFilter &filter);

    /** Gives a filter another name; one that has that name already is replaced. */
    bool rename(const QString &from, const QString &to);

    /** Deletes the filter called @p name. */
    bool remove(const QString &name);

private:
    bool write();

    QSettings &m_settings;
    QList<SavedFilter> m_filters; ///< By name.
};

} // namespace ui
