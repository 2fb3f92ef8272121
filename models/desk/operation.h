#pragma once

#include "api_error.h"
#include "intent.h"
#include "order.h"
#include "storage_error.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace desk {

/**
 * How far a write has come. Each state is in the journal before the next step is taken.
 *
 *     Reserving → Reserved → Prepared → Sent → Answered → Settled
 *                                            → Refused
 *                                            → Unknown ⇄ Matched → Settled, by a person
 *
 * Every state up to Sent can also end in NotSent, and a person can settle any open state with a typed reason.
 */
enum class OperationState {
    Reserving, ///< Not yet in the journal.
    Reserved, ///< The device is locked for this operation.
    Prepared, ///< Orders, price and parameters are recorded; nothing was sent.
    Sent, ///< Posted, or about to be: from here on the program must find out what happened.
    Answered, ///< The platform said yes, but a fresh reading has not shown it yet.
    Unknown, ///< Sent, and nobody knows whether it happened; the device stays locked.
    Matched, ///< Unknown, but a fresh reading shows exactly one new order that fits; a person is to confirm it.
    Settled, ///< Finished: seen in a fresh reading, or closed by a person.
    Refused, ///< The platform said no; nothing changed.
    NotSent ///< Given up before anything was sent.
};

/** Whether a device stays locked in this state. */
constexpr bool isOpen(OperationState state)
{
    return state != OperationState::Settled && state != OperationState::Refused && state != OperationState::NotSent;
}

/** Whether a program that ends in this state has certainly not sent anything. */
constexpr bool isBeforeSent(OperationState state)
{
    return state == OperationState::Reserving || state == OperationState::Reserved || state == OperationState::Prepared;
}

/** What stands in an operation's way, apart from an ApiError. */
enum class Obstacle {
    DeviceBusy, ///< Another operation on the device is open; `holder` says which. Nothing was sent.
    JournalFailed, ///< The journal cannot be written; nothing is sent, and an answer that came is not on disk yet.
    OtherPlatform ///< The device is on another platform than the profile's, which alone can read it again.
};

/** One write and everything known about it. */
struct Operation {
    QString id; ///< UUID without braces.
    storage::DeviceKey device;
    BuyIntent intent;
    OperationState state = OperationState::Reserving;
    QDateTime startedAt; ///< UTC.
    QDateTime changedAt; ///< UTC, of the latest step.
    QStringList ordersBefore; ///< The ids of all orders of the device before it was sent.
    QString orderId; ///< What the platform answered, or what was found afterwards; empty until then.
    std::optional<plans::Order> order; ///< The new order as a fresh reading showed it.
    std::optional<linkvisual::ApiError> error; ///< Why it was refused, not sent or is unknown.
    std::optional<linkvisual::ApiError> readingError; ///< Why the latest fresh reading failed; nothing when it did not.
    std::optional<Obstacle> obstacle;
    QString obstacleDetail; ///< What the journal said; technical.
    std::optional<storage::Holder> holder; ///< Who holds the device, for DeviceBusy.
    QString settledReason; ///< Typed by the person who closed it; empty when the program saw the order itself.
};

} // namespace desk

Q_DECLARE_METATYPE(desk::Operation)
