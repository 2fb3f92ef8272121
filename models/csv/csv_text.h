#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace csv {

enum class Encoding {
    Utf8,
    Utf16, ///< In the order that its byte order mark says, or else that of its NUL bytes.
    Gb18030
};

/** A file as text, without its byte order mark. */
struct Text {
    QString text;
    bool complete = true; ///< Every byte was part of a character.
};

/** The encoding of a whole file: by its mark, by the NUL bytes that UTF-16 puts beside every ASCII
 * character, else UTF-8 when it can be that, else GB18030. */
Encoding guessedEncoding(const QByteArray &bytes);

/** @p bytes as text. */
Text decoded(const QByteArray &bytes, Encoding encoding);

/** Comma, semicolon or tab, whichever the first line has most often outside quotes. */
QChar guessedSeparator(QStringView text);

} // namespace csv
