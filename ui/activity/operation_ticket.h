#pragma once

#include "recorded_operation.h"

#include <QString>

namespace ui {

/**
 * Everything about an operation that a ticket needs, in English whatever the language is: what it was, who began it
 * where, the request and the answer, and each step. Times in UTC, phone numbers masked, and no secrets, of which the
 * record has none.
 *
 * @param events all of the operation, first to last
 */
QString ticketOf(const desk::RecordedOperation &recorded, const QList<storage::Event> &events);

} // namespace ui
