#include "table_file.h"

#include "csv_cell.h"
#include "csv_reader.h"
#include "device_cells.h"
#include "iot_id.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace exchange {

namespace {

constexpr qint64 pieceSize = 1 << 20;
constexpr int shortestId = 12; // Shorter words may well be headers.

/** The content of a file that may vanish, grow or refuse while it is read. */
QByteArray contentOf(QFile &file, TableFile &table, TableProgress &progress)
{
    QByteArray content;
    // Opening a pipe that nobody writes to would wait for ever.
    if (const QFileInfo kind(file.fileName()); kind.exists() && !kind.isFile()) {
        table.problem = FileProblem::NoFile;
        return content;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        table.problem = FileProblem::CannotRead;
        table.detail = file.errorString();
        return content;
    }
    for (;;) {
        if (progress.cancelled) {
            table.problem = FileProblem::Cancelled;
            return content;
        }
        const QByteArray piece = file.read(pieceSize);
        content += piece;
        if (content.size() > largestFile) {
            table.problem = FileProblem::TooLarge;
            return content;
        }
        if (!piece.isEmpty())
            continue;
        if (file.error() != QFileDevice::NoError) {
            table.problem = FileProblem::CannotRead;
            table.detail = file.errorString();
        }
        return content;
    }
}

/** Whether the first row names columns, and does not have a device in it. */
bool namesColumns(const QStringList &row)
{
    const QList<std::optional<plans::DeviceField>> mapping = mappingOf(row);
    if (std::any_of(mapping.begin(), mapping.end(), [](const auto &field) { return field.has_value(); }))
        return true;
    return std::none_of(row.begin(), row.end(), [](const QString &cell) {
        return cell.size() >= shortestId && plans::isIotId(cell)
            && std::any_of(cell.begin(), cell.end(), [](QChar sign) { return sign.isDigit(); });
    });
}

void look(TableFile &table)
{
    csv::Reader reader(table.text, table.separator);
    while (table.firstRows.size() <= previewRows && reader.next()) {
        QStringList row;
        for (const QString &cell : reader.cells())
            row << csv::unguarded(cell);
        table.firstRows << row;
    }
    if (table.firstRows.isEmpty())
        table.problem = FileProblem::Empty;
    else
        table.hasHeader = namesColumns(table.firstRows.constFirst());
}

} // namespace

qsizetype TableFile::columnCount() const
{
    qsizetype count = 0;
    for (const QStringList &row : firstRows)
        count = std::max(count, row.size());
    return count;
}

QString TableFile::firstCell(qsizetype row, qsizetype column) const
{
    return firstRows.value(row).value(column);
}

TableFile readTable(const QString &path, const TableFormat &format, TableProgress &progress)
{
    TableFile table;
    QFile file(path);
    const QByteArray content = contentOf(file, table, progress);
    if (table.problem != FileProblem::None)
        return table;
    table.encoding = format.encoding.value_or(csv::guessedEncoding(content));
    csv::Text text = csv::decoded(content, table.encoding);
    table.text = std::move(text.text);
    table.separator = format.separator.value_or(csv::guessedSeparator(table.text));
    look(table);
    if (!text.complete)
        table.problem = FileProblem::NoText;
    return table;
}

} // namespace exchange
