#pragma once

#include "event.h"
#include "operation.h"

#include <functional>

namespace desk {

// A purchase that may have been carried out twice is remedied inside its own operation, so that its device stays locked
// throughout: a person says which order is one too many, and that order is frozen. The remedy is an operation within
// the operation. It has no chain of its own: each of its steps is an event of the outer one, whose state stays as it
// is, with all that belongs to the remedy in one object of the payload. Programs that know nothing of remedies read
// over it.

/** The name of the remedy of the operation @p id, where steps are taken in one's name. */
QString remedyIdOf(const QString &id);

/** Whether @p id names a remedy. */
bool isRemedy(const QString &id);

/** The operation in whose chain the steps of @p id are: the one around a remedy, or itself. */
QString chainOf(const QString &id);

/** Whether a remedy of @p operation is on the way, or its outcome is not known. */
inline bool isRemedyOpen(const Operation &operation)
{
    return operation.remedy && isOpen(operation.remedy->state);
}

/** Whether @p operation is a purchase that may be there twice, and a remedy can begin. */
bool awaitsRemedy(const Operation &operation);

/** Whether @p order may be one too many: @p operation may have made it, and no remedy has frozen it. */
bool mayBeSurplus(const Operation &operation, const plans::Order &order);

/**
 * Why freezing the order @p orderId would not remedy @p operation, in English for the record; nothing when it would.
 *
 * @param now all orders of the device
 */
std::optional<QString> factsAgainstRemedy(
    const Operation &operation, const QString &orderId, const QList<plans::Order> &now);

/** The event of @p operation that @p entry, a step of its remedy, is; its kind begins with `remedy-`. */
storage::Entry remedyEntry(const Operation &operation, const storage::Entry &entry);

/** Brings the remedy of @p operation up to date with an event; one that is no step of a remedy changes nothing. */
void applyRemedy(Operation &operation, const storage::Event &event);

/**
 * The steps of remedies among @p events, as if they were operations of their own: their kinds and states, and their
 * payloads with what the event around them says.
 */
QList<storage::Event> remedySteps(const QList<storage::Event> &events);

/** Changes the remedy of @p operation, which must have one. */
void changeRemedy(Operation &operation, const std::function<void(Operation &)> &change);

} // namespace desk
