#pragma once

#include "event_chain.h"
#include "storage_error.h"

#include <QSqlDatabase>

#include <optional>

namespace storage {

/** What a check of the whole journal found. */
struct Verification {
    qint64 events = 0; ///< How many fit, from the first on.
    std::optional<ChainBreak> broken; ///< The first that does not.

    friend bool operator==(const Verification &, const Verification &) = default;
};

/** Checks the events of a journal that is open on @p database from the first on, and the tables that follow from them.
 */
Result<Verification> verifyEvents(const QSqlDatabase &database);

} // namespace storage
