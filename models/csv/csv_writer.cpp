#include "csv_writer.h"

#include "csv_cell.h"

#include <algorithm>

namespace csv {

namespace {

bool mustBeQuoted(const QString &cell)
{
    // Semicolons too, since many spreadsheets take them for separators.
    const auto separates = [](QChar character) { return QStringView(u"\",;\t\r\n").contains(character); };
    return std::any_of(cell.begin(), cell.end(), separates) || cell.startsWith(u' ') || cell.endsWith(u' ');
}

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray lineOf(const QStringList &texts)
{
    QStringList cells;
    cells.reserve(texts.size());
    for (const QString &text : texts) {
        const QString cell = guarded(text);
        cells << (mustBeQuoted(cell) ? quoted(cell) : cell);
    }
    // A single empty cell would be an empty line, which readers pass over.
    const QString line = cells == QStringList{QString()} ? QStringLiteral("\"\"") : cells.join(u',');
    return line.toUtf8() + "\r\n";
}

} // namespace csv
