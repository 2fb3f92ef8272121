#include "verify_journal.h"

#include "record_check.h"
#include "record_words.h"

#include <QDir>
#include <QFileInfo>

namespace app {

using storage::RecordCheck;

VerifyReport JournalVerifier::verify(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const storage::Result<RecordCheck> found = storage::checkRecord(path);
    if (!found)
        return {2, whyNot(path, found.error().kind) + u'\n'};
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

/** What is wrong with the file at @p path, and what to do. */
QString JournalVerifier::whyNot(const QString &path, storage::StorageErrorKind kind)
{
    using storage::StorageErrorKind;
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    const QString wanted
        = tr("Give the activity record, journal.sqlite in the data folder, or a file that was saved as evidence.");
    const auto said = [&name](const QString &what, const QString &remedy) { return what.arg(name) + u'\n' + remedy; };
    if (info.isDir())
        //: %1 a folder.
        return said(tr("%1 cannot be checked: it is a folder."), wanted);
    if (!info.exists())
        //: %1 a file.
        return said(tr("%1 cannot be checked: there is no such file."), wanted);
    if (kind == StorageErrorKind::CannotOpen)
        //: %1 a file.
        return said(tr("%1 cannot be checked: it cannot be opened."), tr("See to it that you may read it."));
    if (kind == StorageErrorKind::Corrupt)
        //: %1 a file.
        return said(
            tr("%1 cannot be checked: it is neither an activity record nor evidence, or too damaged to be read."),
            wanted);
    //: %1 a file.
    return said(tr("%1 cannot be checked."), ui::RecordWords::remedy(kind));
}

} // namespace app
