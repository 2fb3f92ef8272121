#include "csv_text.h"

#include <QStringDecoder>

#include <array>
#include <optional>

namespace csv {

namespace {

bool hasUtf16Mark(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

/** The order of UTF-16 without a mark: half of what its separators and line ends are made of is NUL, on one side. */
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    constexpr qsizetype enough = 65'536;
    std::array<qsizetype, 2> nuls{};
    const qsizetype looked = qMin(bytes.size(), enough);
    for (qsizetype i = 0; i < looked; ++i)
        nuls[static_cast<std::size_t>(i % 2)] += bytes.at(i) == '\0' ? 1 : 0;
    // Chinese text has few of them, but no text in another encoding has any.
    constexpr qsizetype oneIn = 16;
    if (nuls[1] > looked / oneIn && nuls[0] == 0)
        return QStringConverter::Utf16LE;
    return nuls[0] > looked / oneIn && nuls[1] == 0 ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

QStringDecoder decoderOf(const QByteArray &bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16:
        return QStringDecoder(
            hasUtf16Mark(bytes) ? QStringConverter::Utf16 : unmarkedUtf16(bytes).value_or(QStringConverter::Utf16));
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
    if (hasUtf16Mark(bytes) || unmarkedUtf16(bytes))
        return Encoding::Utf16;
    return bytes.isValidUtf8() ? Encoding::Utf8 : Encoding::Gb18030;
}

Text decoded(const QByteArray &bytes, Encoding encoding)
{
    QStringDecoder decoder = decoderOf(bytes, encoding);
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
