#pragma once

#include "storage_error.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/** Why the activity record is not there, in words. */
class RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::RecordWords)

public:
    /** What it means, in one line. */
    static QString title();

    /** Why, and what to do next. */
    static QString explanation(const storage::StorageError &error);

    /** What to do about a record that cannot be used because of @p kind. */
    static QString remedy(storage::StorageErrorKind kind);
};

} // namespace ui
