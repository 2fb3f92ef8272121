#include "book_file_words.h"

#include "plain_text.h"

#include <QDir>

namespace ui {

using storage::StorageErrorKind;

QString BookFileWords::notOpenTitle()
{
    return tr("The device book cannot be opened");
}

QString BookFileWords::notOpen(const storage::StorageError &error)
{
    //: %1 technical words in English, with the file's name.
    return remedy(error.kind) + u'\n'
        + tr("Devices can still be read from the platform, but nothing is remembered. Details: %1")
              .arg(onOneLine(error.detail));
}

QString BookFileWords::notWritten(const storage::StorageError &error)
{
    //: %1 technical words in English.
    return remedy(error.kind) + u'\n' + tr("Details: %1").arg(onOneLine(error.detail));
}

QString BookFileWords::movedAsideTitle(const storage::BookOpening &opening)
{
    if (opening.why == StorageErrorKind::NewerVersion)
        return tr("A newer PlanDesk wrote the device book; a new, empty one was made");
    return tr("The device book was damaged; a new, empty one was made");
}

QString BookFileWords::movedAside(const storage::BookOpening &opening)
{
    const QString advice = opening.why == StorageErrorKind::NewerVersion
        ? tr("Update this PlanDesk to use it again.")
        : tr("Import the devices again, or put a sound backup in its place.");
    //: %1 the file's path.
    return advice + u'\n'
        + tr("Nothing was overwritten. The old book is kept as %1")
              .arg(onOneLine(QDir::toNativeSeparators(opening.movedAside)));
}

QString BookFileWords::remedy(StorageErrorKind kind)
{
    switch (kind) {
    case StorageErrorKind::ReadOnly:
        return tr("The file or its folder is read-only. Make both writable, then try again.");
    case StorageErrorKind::DiskFull:
        return tr("The disk is full. Free some space, then try again.");
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
