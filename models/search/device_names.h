#pragma once

#include "search_text.h"

#include <QSet>

#include <vector>

namespace search {

/** What a device is found by. */
struct DeviceNaming {
    QString iotId;
    QString name;
    QStringList others; ///< Serial number and further identifiers, as far as there are any.
};

/** A device that was found. */
struct FoundDevice {
    QString iotId;
    QString name;
    Rank rank = Rank::Fragment;
    SearchText text;
};

/** The best of them, and how many there are in all. */
struct FoundDevices {
    QList<FoundDevice> best;
    int total = 0;
};

/** The names of all devices of a book, made ready for being found; never changed once it is built. */
class DeviceNames
{
public:
    DeviceNames() = default;

    /** Names in the order of their device IDs; takes its time, for another thread. */
    DeviceNames(const QList<DeviceNaming> &namings, Romanizer &romanizer);

    /** The same without the devices of @p gone, and with @p namings in the place of what was there; likewise. */
    DeviceNames changed(const QSet<QString> &gone, const QList<DeviceNaming> &namings, Romanizer &romanizer) const;

    /** The @p most best devices that fit; of equal ones that with the shorter name comes first. */
    FoundDevices find(const Query &query, int most) const;

    int count() const { return static_cast<int>(m_entries.size()); }

private:
    struct Entry {
        QByteArray iotId; ///< UTF-8.
        QByteArray name; ///< UTF-8.
        qsizetype length = 0; ///< Of the name as it is read.
        SearchText text;
    };

    static Entry entryOf(const DeviceNaming &naming, Romanizer &romanizer);

    std::vector<Entry> m_entries; ///< In the order of their iotIds.
};

} // namespace search
