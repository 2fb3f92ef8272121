#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace csv {

enum class Encoding {
    Utf8,
    Utf16, ///< With a byte order mark, which says the order.
    Gb18030
};

/** A file as text, without its byte order mark. */
struct Text {
    QString text;
    bool complete = true; ///< Every byte was part of a character.
};

/** The encoding of a whole file: by its mark, else UTF-8 when it can be that, else GB18030. */
Encoding guessedEncoding(const QByteArray &bytes);

/** @p bytes as text. */
Text decoded(const QByteArray &bytes, Encoding encoding);

/** Comma, semicolon or tab, whichever the first line has most often outside quotes. */
QChar guessedSeparator(QStringView text);

} // namespace csv
