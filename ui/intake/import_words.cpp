#include "import_words.h"

#include "device_field_words.h"
#include "plain_text.h"

#include <QLocale>

namespace ui {

using exchange::CellProblem;
using exchange::FileProblem;
using exchange::RowProblem;

namespace {

constexpr qsizetype mostQuoted = 24; // As long as most device IDs; the reason after it is to be seen as well.

} // namespace

QString ImportWords::problem(const exchange::TableFile &table)
{
    switch (table.problem) {
    case FileProblem::None:
    case FileProblem::Cancelled:
        break;
    case FileProblem::CannotRead:
        //: %1 the system's words.
        return tr("The file cannot be read: %1. Check that it is there and may be read, or choose another one.")
            .arg(onOneLine(table.detail));
    case FileProblem::NoFile:
        return tr("This is a folder, a pipe or a device. Choose a file.");
    case FileProblem::TooLarge:
        //: %1 a size such as 200 MB.
        return tr("The file is larger than %1. Split it, then import its parts one after the other.")
            .arg(QLocale().formattedDataSize(exchange::largestFile, 0, QLocale::DataSizeSIFormat));
    case FileProblem::Empty:
        return tr("Nothing is written in the file. Choose another one.");
    case FileProblem::NoText:
        //: %1 an encoding such as UTF-8.
        return tr("Some bytes of the file are no characters in %1. Choose another encoding, or save the table as CSV "
                  "once more.")
            .arg(encoding(table.encoding));
    }
    return {};
}

QString ImportWords::problem(const RowProblem &problem)
{
    const QString text = onOneLine(problem.text, mostQuoted);
    switch (problem.kind) {
    case RowProblem::Kind::MissingId:
        return tr("There is no device ID.");
    case RowProblem::Kind::RepeatedId:
        //: %1 a device ID, %2 the number of a line.
        return tr("The device ID “%1” is on line %2 already.").arg(text, QLocale().toString(problem.otherLine));
    case RowProblem::Kind::OpenQuote:
        return tr("A quotation mark that opens here is never closed.");
    case RowProblem::Kind::SurplusCells:
        //: %1 what is written in a cell.
        return tr("There are more cells than columns: “%1” has none. Put texts with separators in quotation marks.")
            .arg(text);
    case RowProblem::Kind::Cell:
        break;
    }
    return cellProblem(problem);
}

QString ImportWords::cellProblem(const RowProblem &problem)
{
    const QString text = onOneLine(problem.text, mostQuoted);
    switch (problem.cell) {
    case CellProblem::InvalidId:
        return tr("“%1” is no device ID: letters, digits, hyphens and underscores, 64 at most.").arg(text);
    case CellProblem::SpoiltNumber:
        //: %1 such as 1.2E+11.
        return tr("“%1” was rounded by a spreadsheet. Format the column as text and enter the number again.").arg(text);
    case CellProblem::UnknownCategory:
        return tr("“%1” is no category: camera or doorbell.").arg(text);
    case CellProblem::UnknownStatus:
        return tr("“%1” is no connection: online, offline, never active, disabled or a number.").arg(text);
    case CellProblem::InvalidTime:
        return tr("“%1” is no time such as 2026-03-01T08:00:00Z.").arg(text);
    }
    return {};
}

QString ImportWords::column(const exchange::TableFile &table, qsizetype index)
{
    return table.hasHeader ? table.firstCell(0, index)
                           //: Stands for the title of a column: %1 its number.
                           : tr("Column %1").arg(index + 1);
}

QString ImportWords::encoding(csv::Encoding encoding)
{
    switch (encoding) {
    case csv::Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case csv::Encoding::Utf16:
        return QStringLiteral("UTF-16");
    case csv::Encoding::Gb18030:
        break;
    }
    return QStringLiteral("GB18030 (GBK)");
}

QString ImportWords::separator(QChar separator)
{
    if (separator == u'\t')
        return tr("Tab");
    return separator == u';' ? tr("Semicolon") : tr("Comma");
}

} // namespace ui
