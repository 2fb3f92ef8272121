#pragma once

#include "administrators.h"
#include "change_draft.h"

namespace ui {

/** The device that gets something, and what is known of the administrators of both. */
struct TargetDraft {
    plans::Device device;
    plans::AdministratorMatch match = plans::AdministratorMatch::NotTold;
    QString sourceAdministrator; ///< Empty where it was not told.
    QString targetAdministrator;
    bool isOld = false; ///< Whether an administrator is another by now, so that they must be asked for again.
};

/** What the pages of the Transfer wizard decide together, besides the order. */
struct TransferDraft {
    TargetDraft target;
    bool immediateUse = false;
    bool enableDefaultPlan = false;
};

} // namespace ui
