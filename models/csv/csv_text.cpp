#include "csv_text.h"

#include <QStringDecoder>

#include <array>

namespace csv {

namespace {

QStringDecoder decoderOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16:
        return QStringDecoder(QStringConverter::Utf16);
    case Encoding::Gb18030:
        return QStringDecoder("GB18030");
    case Encoding::Utf8:
        break;
    }
    return QStringDecoder(QStringConverter::Utf8);
}

} // namespace

Encoding guessedEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return Encoding::Utf16;
    return bytes.isValidUtf8() ? Encoding::Utf8 : Encoding::Gb18030;
}

Text decoded(const QByteArray &bytes, Encoding encoding)
{
    QStringDecoder decoder = decoderOf(encoding);
    Text result;
    result.text = decoder(bytes);
    result.complete
        = decoder.isValid() && !decoder.hasError() && (encoding != Encoding::Utf16 || bytes.size() % 2 == 0);
    if (result.text.startsWith(QChar::ByteOrderMark))
        result.text.remove(0, 1);
    return result;
}

QChar guessedSeparator(QStringView text)
{
    constexpr std::array<char16_t, 3> candidates{u',', u';', u'\t'};
    std::array<qsizetype, 3> counts{};
    bool quoted = false;
    for (const QChar character : text) {
        if (character == u'"')
            quoted = !quoted;
        if (!quoted && (character == u'\n' || character == u'\r'))
            break;
        for (std::size_t i = 0; i < candidates.size(); ++i)
            counts[i] += !quoted && character == candidates[i] ? 1 : 0;
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < candidates.size(); ++i)
        best = counts[i] > counts[best] ? i : best;
    return candidates[best];
}

} // namespace csv
