#include "device_change.h"

namespace plans {

namespace {

void take(BookDevice &known, const BookDevice &wanted, DeviceField field)
{
    Device &device = known.device;
    const Device &from = wanted.device;
    switch (field) {
    case DeviceField::IotId:
    case DeviceField::Name: // After all others, because it depends on them.
        break;
    case DeviceField::Category:
        known.category = wanted.category;
        break;
    case DeviceField::Administrator:
        known.administrator = wanted.administrator;
        break;
    case DeviceField::Tags:
        known.tags = wanted.tags;
        break;
    case DeviceField::Notes:
        known.notes = wanted.notes;
        break;
    case DeviceField::SerialNumber:
        device.serialNumber = from.serialNumber;
        break;
    case DeviceField::ProductKey:
        device.productKey = from.productKey;
        break;
    case DeviceField::ProductName:
        device.productName = from.productName;
        break;
    case DeviceField::DeviceName:
        device.deviceName = from.deviceName;
        break;
    case DeviceField::PlatformName:
        device.name = from.name;
        break;
    case DeviceField::Nickname:
        device.nickname = from.nickname;
        break;
    case DeviceField::FirmwareVersion:
        device.firmwareVersion = from.firmwareVersion;
        break;
    case DeviceField::Region:
        device.region = from.region;
        break;
    case DeviceField::Status:
        device.status = from.status;
        break;
    case DeviceField::ActiveTime:
        device.activeTime = from.activeTime;
        break;
    case DeviceField::SeenAt:
        known.seenAt = wanted.seenAt;
        break;
    }
}

} // namespace

DeviceChange toldOf(const Device &device, const QDateTime &seenAt)
{
    DeviceChange change;
    change.device.device = device;
    change.device.seenAt = seenAt;
    change.fields.insert(DeviceField::SeenAt);
    const auto note = [&change](DeviceField field, bool reported) {
        if (reported)
            change.fields.insert(field);
    };
    note(DeviceField::ProductKey, device.productKey.has_value());
    note(DeviceField::ProductName, device.productName.has_value());
    note(DeviceField::DeviceName, device.deviceName.has_value());
    note(DeviceField::PlatformName, device.name.has_value());
    note(DeviceField::Nickname, device.nickname.has_value());
    note(DeviceField::SerialNumber, device.serialNumber.has_value());
    note(DeviceField::FirmwareVersion, device.firmwareVersion.has_value());
    note(DeviceField::Region, device.region.has_value());
    note(DeviceField::ActiveTime, device.activeTime.has_value());
    note(DeviceField::Status, device.status.has_value());
    return change;
}

void rename(Device &device, const QString &name)
{
    device.label.clear();
    if (const QString wanted = name.trimmed(); wanted != device.displayName().trimmed())
        device.label = wanted;
}

BookDevice changed(BookDevice known, const DeviceChange &change)
{
    known.device.iotId = change.device.device.iotId;
    for (int field = 0; field <= static_cast<int>(DeviceField::SeenAt); ++field) {
        if (change.fields.contains(static_cast<DeviceField>(field)))
            take(known, change.device, static_cast<DeviceField>(field));
    }
    if (change.fields.contains(DeviceField::Name))
        rename(known.device, change.device.device.label);
    return known;
}

} // namespace plans
