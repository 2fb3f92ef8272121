#pragma once

#include "device_cells.h"
#include "table_file.h"

namespace exchange {

/** What is wrong with a row. */
struct RowProblem {
    enum class Kind {
        MissingId, ///< No iotId in its column.
        RepeatedId, ///< Line `otherLine` has the same iotId.
        Cell, ///< `cell` says why a cell cannot be taken.
        OpenQuote, ///< A quote that begins in the row is never closed.
        SurplusCells ///< More cells than columns.
    };

    qint64 line = 0; ///< Of the file, from 1.
    Kind kind = Kind::MissingId;
    QString text = {}; ///< What stands in the cell, or its beginning.
    std::optional<plans::DeviceField> field = {};
    CellProblem cell = CellProblem::InvalidId;
    qint64 otherLine = 0;

    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

/** What the rows of a table want of the book. */
struct CheckedTable {
    QList<plans::DeviceChange> changes; ///< Of the rows without problems.
    QList<RowProblem> problems; ///< The first mostProblems.
    qint64 problemCount = 0; ///< Of all.
    bool cancelled = false;
};

inline constexpr qsizetype mostProblems = 1000;

/** How a person says that a table is to be read. */
struct TableReading {
    QChar separator = u',';
    bool hasHeader = true;
    QList<std::optional<plans::DeviceField>> mapping; ///< By column; columns of nothing are passed over.
};

/** Reads every row of @p text; which takes its time: not for the thread of the windows. */
CheckedTable checked(const QString &text, const TableReading &reading, TableProgress &progress);

} // namespace exchange
