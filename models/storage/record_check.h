#pragma once

#include "event_chain.h"
#include "storage_error.h"

namespace storage {

/** What a check of a journal's file, or of an evidence file, found. */
struct RecordCheck {
    enum class Kind { Journal, Evidence };

    Kind kind = Kind::Journal;
    qint64 events = 0; ///< How many fit, from the first on.
    qint64 linked = 0; ///< Of these, those of which an evidence file has the hashes alone.
    std::optional<ChainBreak> broken; ///< The first that does not fit.
};

/**
 * Checks the file at @p path and changes nothing about it: a journal, from its first event on, with what follows from
 * its events; or an evidence file (see evidence.h).
 *
 * @return what was found, or why the file cannot be read: CannotOpen, Corrupt when it is neither or too damaged,
 * NewerVersion, Busy, Failed
 */
Result<RecordCheck> checkRecord(const QString &path);

} // namespace storage
