#pragma once

#include <QByteArray>
#include <QStringList>

namespace csv {

/** What stands at the beginning of a file, so that spreadsheets take it for UTF-8. */
inline const QByteArray utf8Mark = QByteArrayLiteral("\xEF\xBB\xBF");

/** One line in UTF-8 with its CRLF: every text guarded (csv_cell.h), and quoted where it must be (RFC 4180). */
QByteArray lineOf(const QStringList &texts);

} // namespace csv
