#include "device_field_words.h"

#include "words.h"

namespace ui {

using plans::DeviceField;

QString DeviceFieldWords::name(DeviceField field)
{
    switch (field) {
    case DeviceField::IotId:
        return tr("Device ID");
    case DeviceField::Name:
        return tr("Name");
    case DeviceField::Category:
        return tr("Category");
    case DeviceField::Administrator:
        return tr("User");
    case DeviceField::Tags:
        return tr("Tags");
    case DeviceField::Notes:
        return tr("Notes");
    case DeviceField::SerialNumber:
        return tr("Serial number");
    case DeviceField::ProductKey:
        //: The platform's word; the same in every language.
        return tr("ProductKey");
    case DeviceField::ProductName:
        return tr("Product");
    case DeviceField::DeviceName:
        //: The platform's word; the same in every language.
        return tr("DeviceName");
    case DeviceField::PlatformName:
        return tr("Name on the platform");
    case DeviceField::Nickname:
        return tr("Name given by the user");
    case DeviceField::FirmwareVersion:
        return tr("Firmware version");
    case DeviceField::Region:
        return tr("Region");
    case DeviceField::Status:
        //: Column: online, offline and so on.
        return tr("Connection");
    case DeviceField::ActiveTime:
        //: Column: when the device was activated.
        return tr("Activated (UTC)");
    case DeviceField::SeenAt:
        //: Column: when the platform last told of the device.
        return tr("Last told by the platform (UTC)");
    }
    return {};
}

exchange::TableWords DeviceFieldWords::tableWords()
{
    exchange::TableWords words;
    for (const DeviceField field : exchange::columns())
        words.headers.insert(field, name(field));
    for (const plans::Category category : {plans::Category::Camera, plans::Category::Doorbell})
        words.categories.insert(category, Words::category(category));
    for (const plans::DeviceStatus status : {plans::DeviceStatus::NeverActive, plans::DeviceStatus::Online,
             plans::DeviceStatus::Offline, plans::DeviceStatus::Disabled})
        words.statuses.insert(status, Words::connection(plans::OpenEnum<plans::DeviceStatus>(status)));
    return words;
}

} // namespace ui
