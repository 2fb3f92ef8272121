#pragma once

#include "state_page.h"
#include "storage_error.h"

#include <QString>

namespace desk {
class PlatformDevices;
}

namespace ui {

/** Why a list of devices shows none, and the next step. */
class DeviceListState : public StatePage
{
    Q_OBJECT

public:
    using StatePage::StatePage;

    /** Nothing matches @p text, which is not empty; @p inGroup: in the group that is chosen. */
    void sayNothingMatches(const QString &text, bool inGroup);

    /** No device is in the group that is chosen. */
    void sayGroupEmpty();

    /** No row has the device ID that was searched for. */
    void sayNotInBook();

    /** The book cannot be read, or cannot keep what the platform told. */
    void sayBookFailed(const storage::StorageError &error);

    /** The book is not there yet. */
    void sayOpening();

    /** The book is empty; what the platform told of its devices. */
    void sayBookEmpty(const desk::PlatformDevices &platform);
};

} // namespace ui
