#pragma once

#include "book_file.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/** What became of the device book, in words. */
class BookFileWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::BookFileWords)

public:
    /** What it means that the book cannot be opened, in one line. */
    static QString notOpenTitle();

    /** Why it cannot be opened, and what to do next. */
    static QString notOpen(const storage::StorageError &error);

    /** What it means that the book was moved aside, in one line. */
    static QString movedAsideTitle(const storage::BookOpening &opening);

    /** Where it is now, and what to do next. */
    static QString movedAside(const storage::BookOpening &opening);

    /** Why something could not be kept in the book or read from it, and what to do next. */
    static QString notWritten(const storage::StorageError &error);

private:
    static QString remedy(storage::StorageErrorKind kind);
};

} // namespace ui
