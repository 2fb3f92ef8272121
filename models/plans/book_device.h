#pragma once

#include "device.h"
#include "plan.h"

#include <QStringList>

namespace plans {

/** A device as the desk keeps it: what the platform told of it, and what people added. */
struct BookDevice {
    Device device;
    Reported<Category> category;
    QString administrator; ///< The administrator's account, as told or typed; empty while not known.
    QStringList tags;
    QString notes;
    QDateTime seenAt; ///< When the platform last told of the device, UTC; invalid while it never did.

    friend bool operator==(const BookDevice &, const BookDevice &) = default;
};

} // namespace plans
