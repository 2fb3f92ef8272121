#pragma once

#include "environment.h"
#include "import_task.h"
#include "row_check.h"

namespace ui {

/** What the pages of the import wizard put together. */
struct ImportDraft {
    Environment environment;
    ImportTask task;
    QString path = {};
    exchange::TableFormat format = {}; ///< As a person says; nothing: as guessed.
    exchange::TableFile table = {};
    exchange::TableReading reading = {};
    exchange::CheckedTable checked = {}; ///< Without its changes, which are the task's.

    /** Takes @p read as the table, and maps its columns by their headers. */
    void take(exchange::TableFile read)
    {
        table = std::move(read);
        reading.separator = table.separator;
        reading.hasHeader = table.hasHeader;
        QStringList headers = table.firstRows.value(0);
        headers.resize(table.columnCount());
        reading.mapping = exchange::mappingOf(table.hasHeader ? headers : QStringList(headers.size()));
    }
};

} // namespace ui
