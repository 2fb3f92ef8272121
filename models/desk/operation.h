#pragma once

#include "api_error.h"
#include "intent.h"
#include "order.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace desk
{

/** How far a write has come. Each state is in the journal before the next step is taken. */
enum class OperationState {
    Reserving, ///< Not yet in the journal.
    Reserved, ///< The device is locked for this operation.
    Prepared, ///< Orders, price and parameters are recorded; nothing was sent.
    Sent, ///< Posted, or about to be: from here on the program must find out what happened.
    Answered, ///< The platform said yes.
    Settled, ///< Finished, and what it did was seen in a fresh reading.
    Refused, ///< The platform said no; nothing changed.
    NotSent, ///< Given up before anything was sent.
    Unknown ///< Sent, and nobody knows whether it happened; the device stays locked.
};

/** Whether a device stays locked in this state. */
constexpr bool isOpen(OperationState state)
{
    return state != OperationState::Settled && state != OperationState::Refused && state != OperationState::NotSent;
}

/** Why an operation ended before anything was sent, apart from an ApiError. */
enum class Obstacle {
    DeviceBusy, ///< Another operation on the device is open.
    JournalFailed ///< The journal cannot be written, so nothing may be sent.
};

/** One write and everything known about it. */
struct Operation {
    QString id; ///< UUID without braces.
    BuyIntent intent;
    OperationState state = OperationState::Reserving;
    QDateTime startedAt; ///< UTC.
    QDateTime changedAt; ///< UTC, of the latest step.
    QString orderId; ///< What the platform answered, or what was found afterwards; empty until then.
    std::optional<plans::Order> order; ///< The new order as a fresh reading showed it.
    std::optional<linkvisual::ApiError> error; ///< Why it was refused, not sent or is unknown.
    std::optional<Obstacle> obstacle;
    QString obstacleDetail; ///< Who holds the device, or what the journal said; technical.
};

} // namespace desk

Q_DECLARE_METATYPE(desk::Operation)
