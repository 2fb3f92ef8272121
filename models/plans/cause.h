#pragma once

#include <QList>

namespace plans {

/** Why a recording may be missing, the likeliest first; findings keep this order. */
enum class Cause {
    WrongDevice, ///< Code 2063: no such device in this region.
    NotBound, ///< Code 2065 or 29004, or no binding.
    NotAdministrator, ///< Code 2066, or the caller only shares the device.
    ReadingRefused, ///< Another code; evidence: number.
    NotReadYet,
    DeviceDisabled,
    DeviceNeverActive,
    DeviceOffline,
    EventOnly, ///< A plan was in force, but of the event type where 24×7 is expected.
    OlderThanKept, ///< A plan was in force, but its recordings are kept for fewer days than have passed.
    DaysKeptUnknown, ///< A plan was in force; how long it keeps recordings is not known here.
    Unpaid,
    Paying,
    BeingCreated,
    Frozen,
    StartsLater,
    StartedAfterwards, ///< The plan began after the missed moment, but has begun by now.
    EndPassed, ///< Its end is past, but the platform does not call it expired.
    DatesNotReported, ///< Valid, but in force or waiting: the platform does not say which.
    UnknownState, ///< A number nobody documents; evidence: number.
    Expired,
    NoPlan, ///< No order, and no claimed free plan.
    FreePlanUnclaimed, ///< Evidence: its type, days kept and remaining months.
    PlanInForce ///< Nothing wrong is visible: look at what these calls cannot see.
};

/** What to do about a cause. */
enum class NextAction {
    CheckIdentifierAndRegion,
    BindDevice, ///< The customer binds the device in the app.
    AskAdministrator,
    CopyForTicket,
    ReadNow,
    EnableDevice,
    ActivateDevice,
    CheckPowerAndNetwork,
    BuyContinuousPlan,
    ExplainRetention, ///< Nothing brings the recording back; a plan that keeps longer helps from now on.
    ReadCatalogue,
    ArrangePayment,
    AwaitPayment,
    AwaitCreation,
    BuyPlan,
    StartOrderNow,
    ReadOrder,
    ClaimFreePlan,
    ExplainNotRecorded, ///< Nothing was recorded then; a plan that records by now needs no remedy.
    CheckWhatCannotBeSeen
};

/** What none of these calls can see, so that every diagnosis has to say it. */
enum class Unseen {
    RecordingPlan, ///< Whether a recording schedule is set, and for which hours.
    DetectionSettings, ///< Whether events are detected at all: sensitivity, zones, privacy mode.
    CameraClock,
    UploadQuality, ///< Whether the camera's network can carry the recording.
    CameraFirmware,
    DeletedRecordings,
    ViewingAccount, ///< With which account and app the customer looks.
    PastOutages ///< Whether camera or platform were down at the time.
};

/** All of Unseen; the same for every device. */
const QList<Unseen> &unseen();

/** What to do about @p cause, when nothing else stands against it. */
NextAction nextAction(Cause cause);

} // namespace plans
