#include "record_words.h"

#include "plain_text.h"

namespace ui {

using storage::StorageErrorKind;

QString RecordWords::title()
{
    return tr("Nothing can be bought: the activity record cannot be opened");
}

QString RecordWords::explanation(const storage::StorageError &error)
{
    //: %1 technical words in English, with the file's name.
    return remedy(error.kind) + u'\n' + tr("Reading goes on. Details: %1").arg(onOneLine(error.detail));
}

QString RecordWords::remedy(StorageErrorKind kind)
{
    switch (kind) {
    case StorageErrorKind::ReadOnly:
        return tr("The file or its folder is read-only. Make both writable, then try again.");
    case StorageErrorKind::DiskFull:
        return tr("The disk is full. Free some space, then try again.");
    case StorageErrorKind::Corrupt:
        return tr("The file is damaged, was changed, or is gone. It says what was bought: put a sound backup in its "
                  "place, then try again. What was changed since that backup is not in it: look at the orders of those "
                  "devices. Where there is none, begin a new record; the old file is kept aside.");
    case StorageErrorKind::NewerVersion:
        return tr("A newer PlanDesk wrote the file. Use that version, or update this one.");
    case StorageErrorKind::Busy:
        return tr("Another program keeps the file to itself. Wait until it has finished, then try again.");
    case StorageErrorKind::CannotOpen:
        return tr("The file or its folder cannot be opened. Check that the disk is there and that the data folder is "
                  "yours, then try again.");
    default:
        return tr("The file cannot be used. Check the disk, then try again.");
    }
}

} // namespace ui
