#include "diagnosis_words.h"

#include "formats.h"
#include "plain_text.h"
#include "words.h"

namespace ui {

using plans::Cause;
using plans::NextAction;
using plans::Unseen;

QString DiagnosisWords::cause(Cause cause)
{
    const QString words = deviceCause(cause);
    return words.isEmpty() ? planCause(cause) : words;
}

QString DiagnosisWords::deviceCause(Cause cause)
{
    switch (cause) {
    case Cause::WrongDevice:
        return tr("The platform knows no such device in this region");
    case Cause::NotBound:
        return tr("No account has bound the device");
    case Cause::NotAdministrator:
        return tr("The account asked with is not the device's administrator");
    case Cause::ReadingRefused:
        return tr("The platform refused the question");
    case Cause::NotReadYet:
        return tr("The orders were not read");
    case Cause::DeviceDisabled:
        return tr("The device is disabled on the platform");
    case Cause::DeviceNeverActive:
        return tr("The device has never been online");
    case Cause::DeviceOffline:
        return tr("The device is offline");
    default:
        return {};
    }
}

QString DiagnosisWords::planCause(Cause cause)
{
    switch (cause) {
    case Cause::EventOnly:
        return tr("Only an event plan is in force, where 24×7 recording is expected");
    case Cause::OlderThanKept:
        return tr("The recording is older than the plan keeps it");
    case Cause::DaysKeptUnknown:
        return tr("A plan was in force; how long it keeps recordings is not known here");
    case Cause::Unpaid:
        return tr("The order is not paid");
    case Cause::Paying:
        return tr("The payment is under way");
    case Cause::BeingCreated:
        return tr("The order is still being created");
    case Cause::Frozen:
        return tr("The plan is frozen");
    case Cause::StartsLater:
        return tr("The plan starts later");
    case Cause::StartedAfterwards:
        return tr("The plan started after the missed moment");
    case Cause::EndPassed:
        return tr("The plan's end has passed, although the platform does not call it expired");
    case Cause::DatesNotReported:
        return tr("A valid plan has no dates: in force or waiting, the platform does not say");
    case Cause::UnknownState:
        return tr("An order is in a state that nobody documents");
    case Cause::Expired:
        return tr("The plan has expired");
    case Cause::NoPlan:
        return tr("The device has no plan");
    case Cause::FreePlanUnclaimed:
        return tr("The free plan has not been claimed");
    default:
        return tr("A plan is in force; nothing is wrong that the platform shows");
    }
}

QString DiagnosisWords::evidence(const plans::Finding &finding)
{
    const plans::Evidence &evidence = finding.evidence;
    QStringList facts;
    if (evidence.number) {
        facts << (finding.cause == Cause::UnknownState ? Words::unknown(*evidence.number)
                                                       //: %1 the platform's number for what went wrong.
                                                       : tr("Code %1").arg(*evidence.number));
    }
    if (evidence.orderId) {
        //: %1 an order number.
        facts << tr("Order %1").arg(onOneLine(*evidence.orderId));
    }
    if (evidence.type)
        facts << Words::planType(*evidence.type);
    if (evidence.begin && evidence.end) {
        //: A plan's dates.
        facts << tr("%1 to %2").arg(Formats::dateTime(*evidence.begin), Formats::dateTime(*evidence.end));
    }
    if (evidence.daysKept)
        facts << Words::daysKept(*evidence.daysKept);
    if (evidence.remainingMonths) {
        //: How many months of free plan can still be claimed.
        facts << tr("%n month(s) of quota left", nullptr, *evidence.remainingMonths);
    }
    if (evidence.plans > 1) {
        //: How many other plans give the same reason.
        facts << tr("and %n more", nullptr, evidence.plans - 1);
    }
    return facts.join(QStringLiteral(" · "));
}

QString DiagnosisWords::next(NextAction action)
{
    switch (action) {
    case NextAction::CheckIdentifierAndRegion:
        return tr("Check the device ID character by character, and whether this profile's region is the device's.");
    case NextAction::BindDevice:
        return tr("The customer binds the device in the app; then read again.");
    case NextAction::AskAdministrator:
        return tr("Ask the device's administrator; only that account's plans record.");
    case NextAction::CopyForTicket:
        return tr("Open a ticket with the code and the platform's words.");
    case NextAction::ReadNow:
        return tr("Read again now.");
    case NextAction::EnableDevice:
        return tr("Have the device enabled again in the project's console.");
    case NextAction::ActivateDevice:
        return tr("Power the device on and set it up in the app.");
    case NextAction::CheckPowerAndNetwork:
        return tr("Check the device's power and network: what it cannot send is not recorded.");
    default:
        return planAction(action);
    }
}

QString DiagnosisWords::planAction(NextAction action)
{
    switch (action) {
    case NextAction::BuyContinuousPlan:
        return tr("Buy a continuous plan if the customer wants everything recorded.");
    case NextAction::ExplainRetention:
        return tr("Nothing brings the recording back; a plan that keeps longer helps from now on.");
    case NextAction::ReadCatalogue:
        return tr("Read the catalogue: it says how many days the plan keeps.");
    case NextAction::ArrangePayment:
        return tr("Have the order paid; nothing is recorded before.");
    case NextAction::AwaitPayment:
        return tr("Wait until the payment has arrived, then read again.");
    case NextAction::AwaitCreation:
        return tr("Wait a few minutes, then read again; open a ticket if it stays.");
    case NextAction::BuyPlan:
        return tr("Buy a plan; no call unfreezes or revives an old one.");
    case NextAction::StartOrderNow:
        return tr("Wait for the start, or let the order start now.");
    case NextAction::ReadOrder:
        return tr("Read the order itself: it may tell the dates.");
    case NextAction::ClaimFreePlan:
        return tr("Claim the free plan for the customer.");
    case NextAction::ExplainNotRecorded:
        return tr("Nothing was recorded then, and nothing can bring it back; it records now.");
    default:
        return tr("Check each point below that the platform cannot report.");
    }
}

QString DiagnosisWords::unseen(Unseen unseen)
{
    switch (unseen) {
    case Unseen::RecordingPlan:
        return tr("Whether a recording schedule is set, and for which hours");
    case Unseen::DetectionSettings:
        return tr("Whether events are detected: sensitivity, zones, privacy mode");
    case Unseen::CameraClock:
        return tr("Whether the camera's clock and zone are right");
    case Unseen::UploadQuality:
        return tr("Whether the camera's network carries the upload");
    case Unseen::CameraFirmware:
        return tr("Whether the firmware supports cloud recording; SD card and its state");
    case Unseen::DeletedRecordings:
        return tr("Whether somebody deleted recordings");
    case Unseen::ViewingAccount:
        return tr("With which account and app the customer looks");
    case Unseen::PastOutages:
        return tr("Whether camera or platform were down at the time");
    }
    return {};
}

} // namespace ui
