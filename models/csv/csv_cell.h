#pragma once

#include <QString>

namespace csv {

/**
 * @p text as a spreadsheet neither runs it (an apostrophe before = + - @, tab or line end) nor rounds it as a number (a
 * tab behind 12 digits or more, or behind digits that begin with zero). Control characters become U+FFFD.
 */
QString guarded(const QString &text);

/** Takes away exactly what guarded() added; a cell that was not guarded stays as it is. */
QString unguarded(const QString &cell);

} // namespace csv
