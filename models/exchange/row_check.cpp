#include "row_check.h"

#include "csv_cell.h"
#include "csv_reader.h"

namespace exchange {

using plans::DeviceField;

namespace {

constexpr qsizetype mostText = 80; // Of a cell, in a list of problems.
constexpr int rowsBetweenLooks = 256;

/** Puts together what the rows want. */
class Check
{
public:
    Check(const TableReading &reading, qsizetype columnCount)
        : m_reading(reading)
        , m_columnCount(columnCount)
    {
    }

    void take(const QStringList &cells, qint64 line, bool open)
    {
        const qint64 problemsBefore = m_table.problemCount;
        plans::DeviceChange change;
        if (open)
            report({line, RowProblem::Kind::OpenQuote});
        else
            readCells(cells, line, change);
        if (m_table.problemCount != problemsBefore)
            return;
        const QString &iotId = change.device.device.iotId;
        const auto known = m_lines.constFind(iotId);
        if (iotId.isEmpty())
            report({line, RowProblem::Kind::MissingId});
        else if (known != m_lines.cend())
            report({line, RowProblem::Kind::RepeatedId, iotId, DeviceField::IotId, CellProblem::InvalidId, *known});
        else
            keep(std::move(change), line);
    }

    CheckedTable result() { return std::move(m_table); }

private:
    void readCells(const QStringList &cells, qint64 line, plans::DeviceChange &change)
    {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (column >= m_columnCount && !cells.at(column).trimmed().isEmpty()) {
                report({line, RowProblem::Kind::SurplusCells, cells.at(column).left(mostText)});
                return;
            }
            const std::optional<DeviceField> field = m_reading.mapping.value(column);
            if (!field)
                continue;
            const QString text = csv::unguarded(cells.at(column));
            if (const std::optional<CellProblem> problem = read(text, *field, change))
                report({line, RowProblem::Kind::Cell, text.left(mostText), field, *problem});
        }
    }

    void report(const RowProblem &problem)
    {
        ++m_table.problemCount;
        if (m_table.problems.size() < mostProblems)
            m_table.problems << problem;
    }

    void keep(plans::DeviceChange change, qint64 line)
    {
        m_lines.insert(change.device.device.iotId, line);
        m_table.changes << std::move(change);
    }

    const TableReading &m_reading;
    qsizetype m_columnCount;
    CheckedTable m_table;
    QHash<QString, qint64> m_lines; ///< Where each iotId stands.
};

} // namespace

CheckedTable checked(const QString &text, const TableReading &reading, TableProgress &progress)
{
    csv::Reader reader(text, reading.separator);
    qsizetype columnCount = reading.mapping.size();
    if (reading.hasHeader && reader.next())
        columnCount = qMax(columnCount, reader.cells().size());
    Check check(reading, columnCount);
    for (int row = 1; reader.next(); ++row) {
        check.take(reader.cells(), reader.line(), reader.isOpen());
        if (row % rowsBetweenLooks != 0)
            continue;
        if (progress.cancelled)
            break;
        progress.permille = static_cast<int>(reader.position() * 1000 / text.size());
    }
    CheckedTable table = check.result();
    table.cancelled = progress.cancelled;
    return table;
}

} // namespace exchange
