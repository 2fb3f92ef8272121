#pragma once

#include <QStringList>
#include <QStringView>

namespace csv {

/**
 * Reads a table row by row (RFC 4180): quotes, line breaks within them, and every kind of line end. Cells are as they
 * stand there; unguarded() in csv_cell.h gives the texts.
 */
class Reader
{
public:
    /** @param text must stay as it is as long as rows are read from it */
    Reader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    /** Reads the next row in which some cell says something; false at the end. */
    bool next();

    const QStringList &cells() const { return m_cells; }

    /** The line of the file on which the row begins, from 1. */
    qint64 line() const { return m_rowLine; }

    /** How much of the text was read, in characters. */
    qsizetype position() const { return m_at; }

    /** Whether a quote of the row was never closed, so that everything behind it is in its cell. */
    bool isOpen() const { return m_open; }

private:
    bool readRow();
    QString readCell();
    QString readQuoted();
    void skipLineEnd();

    QStringView m_text;
    QChar m_separator;
    QStringList m_cells;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    bool m_open = false;
};

} // namespace csv
