#pragma once

#include "book_device.h"

#include <initializer_list>

namespace plans {

/** What can be said of a device in the book. */
enum class DeviceField {
    IotId,
    Name, ///< What people call it; see rename().
    Category,
    Administrator,
    Tags,
    Notes,
    SerialNumber,
    ProductKey,
    ProductName,
    DeviceName,
    PlatformName,
    Nickname,
    FirmwareVersion,
    Region,
    Status,
    ActiveTime,
    SeenAt
};

/** Some fields of a device. */
class DeviceFields
{
public:
    constexpr DeviceFields() = default;
    constexpr DeviceFields(std::initializer_list<DeviceField> fields)
    {
        for (const DeviceField field : fields)
            insert(field);
    }

    constexpr void insert(DeviceField field) { m_bits |= bitOf(field); }
    constexpr bool contains(DeviceField field) const { return (m_bits & bitOf(field)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }

    friend constexpr bool operator==(DeviceFields, DeviceFields) = default;

private:
    static constexpr quint32 bitOf(DeviceField field) { return 1U << static_cast<int>(field); }

    quint32 m_bits = 0;
};

/** What is to be different of the device with this iotId; what is not among the fields stays. */
struct DeviceChange {
    BookDevice device; ///< The values of the fields; its iotId says which device. Its label is the name wanted.
    DeviceFields fields;

    friend bool operator==(const DeviceChange &, const DeviceChange &) = default;
};

/**
 * What the platform told of a device: the fields that it reported, and when.
 *
 * @param seenAt UTC
 */
DeviceChange toldOf(const Device &device, const QDateTime &seenAt);

/** Calls @p device @p name; a name that it has from the platform anyway is not kept beside that. */
void rename(Device &device, const QString &name);

/** @p known as @p change wants it. */
BookDevice changed(BookDevice known, const DeviceChange &change);

} // namespace plans
