#pragma once

#include "api_error.h"
#include "facts.h"
#include "forecast.h"
#include "intent.h"
#include "proof.h"
#include "storage_error.h"
#include "write_limits.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace desk {

/**
 * How far a write has come. Each state is in the journal before the next step is taken.
 *
 *     Reserving → Reserved → Prepared → Sent → Answered → Settled
 *                                            → Refused
 *                                            → Unknown ⇄ NotSeen → DidNotHappen
 *                                                    → Matched, Duplicate → Settled, by a person
 *
 * Every state up to Sent can also end in NotSent, an answered write can turn out to be a Duplicate, what did not happen
 * is opened again when it shows after all, and a person can settle any open state with a typed reason. A Duplicate
 * whose surplus orders were frozen is Matched with the one that is left.
 */
enum class OperationState {
    Reserving, ///< Not yet in the journal.
    Reserved, ///< The devices are locked for this operation.
    Prepared, ///< What the platform holds, price and parameters are recorded; nothing was sent.
    Sent, ///< Posted, or about to be: from here on the program must find out what happened.
    Answered, ///< The platform said yes, but a fresh reading has not shown it yet.
    Unknown, ///< Sent, and nobody knows whether it happened; the devices stay locked.
    NotSeen, ///< Unknown, and a fresh reading has not shown it; it may still come.
    Matched, ///< Unknown, but a fresh reading shows exactly what it does; a person is to confirm it.
    Duplicate, ///< A fresh reading shows more than it does: it may have been carried out twice.
    Settled, ///< Finished: seen in a fresh reading, or closed by a person.
    DidNotHappen, ///< No fresh reading has shown it until its request had expired; reopened when one does.
    Refused, ///< The platform said no; nothing changed.
    NotSent ///< Given up before anything was sent.
};

/** Whether a device stays locked in this state. */
constexpr bool isOpen(OperationState state)
{
    return state < OperationState::Settled;
}

/** Whether a program that ends in this state has certainly not sent anything. */
constexpr bool isBeforeSent(OperationState state)
{
    return state < OperationState::Sent;
}

/** Whether it was sent and nobody knows for sure what became of it. */
constexpr bool isOutcomeUnknown(OperationState state)
{
    return state >= OperationState::Unknown && state < OperationState::Settled;
}

/** What stands in an operation's way, apart from an ApiError. */
enum class Obstacle {
    DeviceBusy, ///< Another operation on a device is open; `holder` says which. Nothing was sent.
    JournalFailed, ///< The journal cannot be written; nothing is sent, and an answer that came is not on disk yet.
    OtherPlatform, ///< The device is on another platform than the profile's, which alone can read it again.
    FactsChanged, ///< What the platform holds is not what the person saw, or does not fit the decision;
                  ///< `obstacleDetail` says what. Nothing was sent.
    ProfileGone, ///< The profile was deleted. Nothing was sent.
    ReadOnly, ///< The profile may not change anything. Nothing was sent.
    Locked, ///< Changes are locked. Nothing was sent.
    OverLimit ///< One of the profile's limits is passed; `limit` has the figures. Nothing was sent.
};

/** One write and everything known about it. */
struct Operation {
    QString id; ///< UUID without braces.
    QList<storage::DeviceKey> devices; ///< All that are locked while it is open, the one it is about first.
    Intent intent;
    OperationState state = OperationState::Reserving;
    bool underWay = false; ///< Whether this program is working on it right now.
    QDateTime startedAt; ///< UTC.
    QDateTime changedAt; ///< UTC, of the latest step.
    QDateTime sentAt; ///< The platform's time when it was posted at the latest, UTC; invalid until then.
    QString tag; ///< What went along in the user field; empty: nothing did.
    std::optional<Facts> shown; ///< What it was decided on; known to the program that began it alone.
    std::optional<Facts> found; ///< For FactsChanged, what was there instead; likewise.
    Before before;
    std::optional<plans::Term> forecast; ///< Of a purchase: from when until when the new plan was assumed to run.
    QString orderId; ///< What the platform answered, or what was found afterwards; empty until then.
    std::optional<plans::Order> order; ///< The new or changed order as a fresh reading showed it.
    std::optional<Verdict> verdict; ///< Of the latest fresh reading; nothing before there was one.
    QString requestId; ///< X-Ca-Request-Id of the answer, of a failure too.
    std::optional<linkvisual::ApiError> error; ///< Why it was refused, not sent or is unknown.
    std::optional<linkvisual::ApiError> readingError; ///< Why the latest fresh reading failed; nothing when it did not.
    std::optional<Obstacle> obstacle;
    QString obstacleDetail; ///< What the journal said, or which fact is in the way; technical.
    std::optional<OverLimit> limit; ///< For OverLimit.
    std::optional<storage::Holder> holder; ///< Who holds the device, for DeviceBusy.
    QString settledReason; ///< Typed by the person who closed it; empty when the program saw it itself.
    std::shared_ptr<const Operation> remedy; ///< The latest freezing of a surplus order inside it, see remedy.h.
    QStringList surplus; ///< The orders that remedies have frozen, as fresh readings showed.

    /** The device it is about. */
    storage::DeviceKey device() const { return devices.value(0); }
};

/** Whether what came of it is not in the journal, which does not take it; that is tried again and again. */
inline bool isUnwritten(const Operation &operation)
{
    return operation.underWay && operation.obstacle == Obstacle::JournalFailed && operation.state > OperationState::Sent
        && isOpen(operation.state);
}

/** Whose work it is that a reading found, when a person closes an operation. */
enum class Settlement {
    AsFound, ///< That of the operation, if anything was found.
    NotThisOne ///< Somebody else's; the operation lets go of it.
};

/** Whether a person has closed it without its having been seen, or as another one than what was seen. */
inline bool isClosedUnseen(const Operation &operation)
{
    const bool seen = operation.verdict == Verdict::Fits || operation.verdict == Verdict::Proved
        || operation.verdict == Verdict::Several;
    return operation.state == OperationState::Settled && !operation.settledReason.isEmpty()
        && (!seen || operation.orderId.isEmpty());
}

/** Whether it was sent, its outcome is not known or not seen, and nobody works on it: a person can close it. */
inline bool awaitsPerson(const Operation &operation)
{
    const bool unseen = operation.state == OperationState::Answered && !operation.underWay;
    return unseen || isOutcomeUnknown(operation.state);
}

} // namespace desk

Q_DECLARE_METATYPE(desk::Operation)
