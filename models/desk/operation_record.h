#pragma once

#include "client.h"
#include "event.h"
#include "operation.h"

#include <QList>

#include <optional>

namespace desk {

/** Where an event of the journal has the estimated price of a purchase, as Money::toDecimal() writes it. */
inline constexpr QLatin1StringView estimateField("estimatedTotal");

/** Where the first event of an operation, and every step of a remedy, has what was decided. */
inline constexpr QLatin1StringView intentField("intent");

/** The name under which an event has the id of the profile that was at work; absent for the built-in platform. */
inline constexpr QLatin1StringView profileIdField("profileId");

/** The word for @p state in the journal, which never changes. */
QString stateName(OperationState state);

/** The state for a word in the journal, or nothing for one that this program does not know. */
std::optional<OperationState> stateFromName(const QString &name);

/**
 * What an event says of the operation beyond its state. Each member that is set goes into the payload, and is taken
 * over by the operation that the event is applied to.
 */
struct Finding {
    std::optional<Before> before{};
    std::optional<QString> tag{};
    std::optional<plans::Term> forecast{};
    std::optional<QString> orderId{};
    std::optional<plans::Order> order{};
    std::optional<QJsonObject> answer{}; ///< What the platform answered; for the record alone.
    std::optional<linkvisual::Receipt> receipt{};
    std::optional<Evidence> evidence{};
    std::optional<linkvisual::ApiError> error{};
    std::optional<Obstacle> obstacle{};
    QString obstacleDetail{};
    std::optional<OverLimit> limit{};
    std::optional<QString> settledReason{};
};

/** An event that brings an operation to @p state and is called like it. */
storage::Entry entryFor(OperationState state, const Finding &finding = {});

/** An event called @p kind that leaves an operation in @p state. */
storage::Entry entryFor(const QString &kind, OperationState state, const Finding &finding = {});

/** An event that notes, without a new state, that the dates of @p order are not as they were forecast. */
storage::Entry forecastMissedEntry(OperationState state, const plans::Term &forecast, const plans::Term &real);

/** The kind of the event with which a new journal begins in place of one that was lost. */
inline constexpr QLatin1StringView historyLostKind("history-lost");

/** That event; @p reason is what the person typed who accepted it. */
storage::Entry historyLostEntry(const QString &reason);

/** The first event of an operation. */
storage::Entry reservedEntry(const Intent &intent);

/** Brings @p operation up to date with one more event; one of an unknown state counts as Unknown. */
void apply(Operation &operation, const storage::Event &event);

/** An operation as its events tell it, first to last; at least one. */
Operation operationFrom(const QList<storage::Event> &events);

} // namespace desk
