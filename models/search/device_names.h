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
    QList<Span> spans; ///< What was typed, in the name.
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
    /** A device, by where its parts are in the bytes. */
    struct Entry {
        quint32 text = 0;
        quint32 rest = 0; ///< Shares, iotId and name, behind each other.
        quint16 textSize = 0;
        quint16 nameAt = 0;
        quint16 readingAt = 0;
        quint16 initialsAt = 0;
        quint16 sharesSize = 0;
        quint16 iotIdSize = 0;
        quint16 nameSize = 0; ///< In bytes.
        quint16 length = 0; ///< Of the name, as it is read.
    };

    void append(const DeviceNaming &naming, Romanizer &romanizer);
    void append(const DeviceNames &other, const Entry &entry);
    QByteArrayView iotIdOf(const Entry &entry) const;
    QByteArrayView nameOf(const Entry &entry) const;
    SearchView viewOf(const Entry &entry) const;

    std::vector<Entry> m_entries; ///< In the order of their iotIds.
    QByteArray m_texts; ///< What is looked through, together, since that is much faster than one by one.
    QByteArray m_rests;
};

} // namespace search
