#include "csv_reader.h"

#include <algorithm>

namespace csv {

namespace {

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

/** How many lines end in @p text: CRLF is one end. */
qint64 lineEndsIn(QStringView text)
{
    return text.count(u'\n') + text.count(u'\r') - text.count(QStringView(u"\r\n"));
}

} // namespace

bool Reader::next()
{
    while (readRow()) {
        if (std::any_of(m_cells.cbegin(), m_cells.cend(), [](const QString &cell) { return !cell.isEmpty(); }))
            return true;
    }
    return false;
}

bool Reader::readRow()
{
    m_cells.clear();
    m_rowLine = m_line;
    m_open = false;
    if (m_at >= m_text.size())
        return false;
    m_cells << readCell();
    while (m_at < m_text.size() && m_text.at(m_at) == m_separator) {
        ++m_at;
        m_cells << readCell();
    }
    skipLineEnd();
    return true;
}

QString Reader::readCell()
{
    QString cell;
    if (m_at < m_text.size() && m_text.at(m_at) == u'"')
        cell = readQuoted();
    // What stands behind a closing quote belongs to the cell.
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !isLineEnd(m_text.at(m_at)))
        ++m_at;
    cell += m_text.sliced(from, m_at - from);
    return cell;
}

QString Reader::readQuoted()
{
    QString cell;
    const qsizetype begin = ++m_at;
    m_open = true;
    while (m_open) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        if (quote < 0) {
            cell += m_text.sliced(m_at);
            m_at = m_text.size();
            break;
        }
        cell += m_text.sliced(m_at, quote - m_at);
        m_at = quote + 1;
        // The second of two quotes stands for one.
        m_open = m_at < m_text.size() && m_text.at(m_at) == u'"';
        if (m_open) {
            cell += u'"';
            ++m_at;
        }
    }
    m_line += lineEndsIn(m_text.sliced(begin, m_at - begin));
    return cell;
}

void Reader::skipLineEnd()
{
    if (m_at >= m_text.size())
        return;
    const bool both = m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
    m_at += both ? 2 : 1;
    ++m_line;
}

} // namespace csv
