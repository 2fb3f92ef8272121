#pragma once

#include "csv_text.h"

#include <QStringList>

#include <atomic>
#include <optional>

namespace exchange {

/** How far the work on a table is; shared by the thread that works and the one that looks. */
struct TableProgress {
    std::atomic<int> permille = 0; ///< 0 to 1000.
    std::atomic<bool> cancelled = false; ///< Set by whoever waits: there will be no result.
};

/** Why a file gives no table. */
enum class FileProblem {
    None,
    CannotRead, ///< `detail` has the system's words.
    NoFile, ///< A folder, a pipe or a device, which may never end.
    TooLarge, ///< Beyond largestFile.
    Empty, ///< Nothing is written in it.
    NoText, ///< Not all of its bytes are characters of the encoding.
    Cancelled
};

inline constexpr qint64 largestFile = 200'000'000; ///< Bytes.
inline constexpr int previewRows = 4;

/** A file as text, and what its first rows look like. */
struct TableFile {
    FileProblem problem = FileProblem::None;
    QString detail;
    QString text; ///< All of it.
    csv::Encoding encoding = csv::Encoding::Utf8;
    QChar separator = u',';
    QList<QStringList> firstRows; ///< Unguarded; previewRows and the header at most.
    bool hasHeader = true; ///< Whether the first row seems to name the columns.

    /** The widest of the first rows. */
    qsizetype columnCount() const;

    /** What is in column @p column of the first rows, or an empty text. */
    QString firstCell(qsizetype row, qsizetype column) const;
};

/** How a person says that the file is written; nothing: guessed. */
struct TableFormat {
    std::optional<csv::Encoding> encoding;
    std::optional<QChar> separator;
};

/** Reads a file, which takes its time: not for the thread of the windows. */
TableFile readTable(const QString &path, const TableFormat &format, TableProgress &progress);

} // namespace exchange
