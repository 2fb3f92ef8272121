#pragma once

#include "row_check.h"

#include <QCoreApplication>

namespace ui {

/** What is said of a table that is imported. */
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ImportWords)

public:
    /** Why a file gives no table, and what to do next. */
    static QString problem(const exchange::TableFile &table);

    /** What is wrong with a row, in one line. */
    static QString problem(const exchange::RowProblem &problem);

    /** The title of column @p index of @p table, or what stands for it where there is none. */
    static QString column(const exchange::TableFile &table, qsizetype index);

    static QString encoding(csv::Encoding encoding);
    static QString separator(QChar separator);

private:
    static QString cellProblem(const exchange::RowProblem &problem);
};

} // namespace ui
