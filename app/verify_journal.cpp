#include "verify_journal.h"

#include "record_check.h"

#include <QDir>

namespace app {

using storage::RecordCheck;

VerifyReport JournalVerifier::verify(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const storage::Result<RecordCheck> found = storage::checkRecord(path);
    if (!found) {
        //: %1 a file, %2 a technical text in English.
        return {2, tr("%1: cannot be read. %2").arg(name, found.error().detail) + u'\n'};
    }
    const QString limits
        = tr("A chain of hashes does not prove that the owner of the file did not write all of it anew, "
             "that nothing is missing at its end, or that what was recorded is true.");
    QStringList lines;
    if (found->broken) {
        //: %1 a file, %2 the number of an event, %3 a technical text in English.
        lines << tr("%1: broken at event %2: %3").arg(name).arg(found->broken->number).arg(found->broken->reason)
              << tr("What comes before it is whole; it and what comes after it cannot be relied on.");
    } else {
        const auto events = static_cast<int>(found->events);
        const auto linked = static_cast<int>(found->linked);
        lines << (found->kind == RecordCheck::Kind::Journal
                //: %1 a file.
                ? tr("%1: whole. A journal of %n event(s).", nullptr, events).arg(name)
                //: %1 a file.
                : tr("%1: whole. Evidence of %n event(s).", nullptr, events - linked).arg(name));
        if (linked > 0)
            lines << tr(
                "%n more event(s) between them are there by their hashes alone: nothing here tells what they say.",
                nullptr, linked);
    }
    lines << limits;
    return {found->broken ? 1 : 0, lines.join(u'\n') + u'\n'};
}

} // namespace app
