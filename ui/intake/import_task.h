#pragma once

#include "book.h"

namespace ui {

/** Devices that are about to come into the book, wherever they are from. */
struct ImportTask {
    storage::Book &book;
    QList<plans::DeviceChange> changes = {};
    qint64 known = 0; ///< How many of them are in the book already.
    storage::KnownDevices policy = storage::KnownDevices::Update;
};

} // namespace ui
