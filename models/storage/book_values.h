#pragma once

#include "book_device.h"
#include "device_change.h"
#include "plan.h"
#include "plan_summary.h"

#include <optional>

namespace storage {

/** A device in the book, with a summary of its plans; none: they were not read yet. */
struct BookEntry {
    plans::BookDevice device;
    std::optional<plans::PlanSummary> plans;

    friend bool operator==(const BookEntry &, const BookEntry &) = default;
};

/** What becomes of devices in the book that are to be added once more. */
enum class KnownDevices {
    Update, ///< They get the fields that are given.
    Keep ///< They stay as they are.
};

/** What becomes of devices that are not in the book, such as those a person has removed meanwhile. */
enum class AbsentDevices { Add, PassOver };

/** For whom the plans of a device were read: what a person saw is what later changes are counted from. */
enum class ReadFor { Person, Program };

/** What the book has of a device's plans. */
struct KeptSnapshots {
    std::optional<plans::Snapshot> latest;
    std::optional<plans::Snapshot> seen; ///< What a person saw last: the latest, or an earlier one.

    friend bool operator==(const KeptSnapshots &, const KeptSnapshots &) = default;
};

/** What changing the book has done. */
struct ChangeCounts {
    qint64 added = 0;
    qint64 updated = 0;
    qint64 kept = 0;

    friend bool operator==(const ChangeCounts &, const ChangeCounts &) = default;
};

/** An order that was seen here once. */
struct SeenOrder {
    QString iotId;
    QString deviceName; ///< How the device is called in the book.
    plans::Order order;
    QDateTime readAt; ///< UTC.

    friend bool operator==(const SeenOrder &, const SeenOrder &) = default;
};

/** The plans on sale in one category, as the platform told them. */
struct Catalogue {
    plans::Category category = plans::Category::Camera;
    QDateTime readAt; ///< UTC.
    QList<plans::Plan> plans;

    friend bool operator==(const Catalogue &, const Catalogue &) = default;
};

/** A device taken out of the book, whole, so that it can be put back. */
struct RemovedDevice {
    plans::BookDevice device;
    std::optional<plans::Snapshot> snapshot;
    QList<SeenOrder> formerOrders = {}; ///< Seen earlier, and no longer among the snapshot's.

    friend bool operator==(const RemovedDevice &, const RemovedDevice &) = default;
};

} // namespace storage
