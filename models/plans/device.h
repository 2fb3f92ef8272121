#pragma once

#include "moment.h"
#include "open_enum.h"
#include "reported.h"

#include <QString>

namespace plans {

/** Connection state of a device (API facts, Devices: things/get). */
enum class DeviceStatus { NeverActive = 0, Online = 1, Offline = 3, Disabled = 8 };

constexpr bool isDocumented(DeviceStatus status)
{
    return status == DeviceStatus::NeverActive || status == DeviceStatus::Online || status == DeviceStatus::Offline
        || status == DeviceStatus::Disabled;
}

/** A camera or doorbell, as the platform tells of it, and what it is called here. Its secret is never among the fields.
 */
struct Device {
    QString iotId; ///< The platform's identifier, unique in its region.
    Reported<QString> productKey;
    Reported<QString> productName;
    Reported<QString> deviceName; ///< The name it was made with, unique in its product.
    Reported<QString> name;
    Reported<QString> nickname; ///< The name its user gave it.
    Reported<QString> serialNumber;
    Reported<QString> firmwareVersion;
    Reported<QString> region;
    Reported<Moment> activeTime; ///< First activation.
    Reported<OpenEnum<DeviceStatus>> status;
    QString label = {}; ///< What people at the desk call it, in place of all names of the platform; empty: nothing.

    /** The first of label, nickname, name, device name and iotId that says something. */
    QString displayName() const
    {
        if (!label.trimmed().isEmpty())
            return label;
        for (const Reported<QString> &candidate : {nickname, name, deviceName}) {
            if (candidate && !candidate->trimmed().isEmpty())
                return *candidate;
        }
        return iotId;
    }

    friend bool operator==(const Device &, const Device &) = default;
};

/** A product of the project: what devices are made as. Its secret is never among the fields. */
struct Product {
    QString productKey;
    Reported<QString> name;

    friend bool operator==(const Product &, const Product &) = default;
};

/** A link between an account and a device (API facts, Devices: binding/query). */
struct Binding {
    QString iotId;
    QString identityId;
    Reported<QString> productKey;
    Reported<QString> deviceName;
    Reported<QString> productName;
    Reported<QString> nickname;
    bool administrator = false; ///< owned: 1 owner, 0 shared.

    friend bool operator==(const Binding &, const Binding &) = default;
};

/** An account of the end-user app (API facts, queryIdentityByPage). */
struct Account {
    QString identityId;
    Reported<QString> loginName;
    Reported<QString> phone;
    Reported<QString> email;
    Reported<QString> nickname;

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace plans
