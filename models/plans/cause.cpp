#include "cause.h"

namespace plans {

const QList<Unseen> &unseen()
{
    static const QList<Unseen> all{Unseen::RecordingPlan, Unseen::DetectionSettings, Unseen::CameraClock,
        Unseen::UploadQuality, Unseen::CameraFirmware, Unseen::DeletedRecordings, Unseen::ViewingAccount,
        Unseen::PastOutages};
    return all;
}

NextAction nextAction(Cause cause)
{
    switch (cause) {
    case Cause::WrongDevice:
        return NextAction::CheckIdentifierAndRegion;
    case Cause::NotBound:
        return NextAction::BindDevice;
    case Cause::NotAdministrator:
        return NextAction::AskAdministrator;
    case Cause::ReadingRefused:
    case Cause::UnknownState:
        return NextAction::CopyForTicket;
    case Cause::NotReadYet:
    case Cause::EndPassed:
        return NextAction::ReadNow;
    case Cause::DeviceDisabled:
        return NextAction::EnableDevice;
    case Cause::DeviceNeverActive:
        return NextAction::ActivateDevice;
    case Cause::DeviceOffline:
        return NextAction::CheckPowerAndNetwork;
    case Cause::EventOnly:
        return NextAction::BuyContinuousPlan;
    case Cause::OlderThanKept:
        return NextAction::ExplainRetention;
    case Cause::DaysKeptUnknown:
        return NextAction::ReadCatalogue;
    case Cause::Unpaid:
        return NextAction::ArrangePayment;
    case Cause::Paying:
        return NextAction::AwaitPayment;
    case Cause::BeingCreated:
        return NextAction::AwaitCreation;
    case Cause::Frozen:
    case Cause::Expired:
    case Cause::NoPlan:
        return NextAction::BuyPlan;
    case Cause::StartsLater:
        return NextAction::StartOrderNow;
    case Cause::DatesNotReported:
        return NextAction::ReadOrder;
    case Cause::StartedAfterwards:
        return NextAction::ExplainNotRecorded;
    case Cause::FreePlanUnclaimed:
        return NextAction::ClaimFreePlan;
    case Cause::PlanInForce:
        break;
    }
    return NextAction::CheckWhatCannotBeSeen;
}

} // namespace plans
