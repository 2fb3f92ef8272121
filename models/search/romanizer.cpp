#include "romanizer.h"

#include <QString>

#include <algorithm>
#include <unicode/utrans.h>

namespace search {

namespace {

/** Where ICU's reading is not the one that is usual in the names of places. */
QByteArray usualReading(char32_t character)
{
    switch (character) {
    case U'地':
        return QByteArrayLiteral("di");
    case U'都':
        return QByteArrayLiteral("du");
    case U'长':
        return QByteArrayLiteral("chang");
    default:
        return {};
    }
}

} // namespace

struct Romanizer::Rules {
    Rules()
    {
        // Tones go, the two dots of ü stay, because it is typed as v.
        const QString id = QStringLiteral("Han-Latin; NFD; [[:Nonspacing Mark:] - [\\u0308]] Remove; NFC; Lower");
        UErrorCode status = U_ZERO_ERROR;
        UParseError where;
        transliterator = utrans_openU(reinterpret_cast<const UChar *>(id.utf16()), static_cast<int32_t>(id.size()),
            UTRANS_FORWARD, nullptr, 0, &where, &status);
        if (U_FAILURE(status))
            transliterator = nullptr;
    }

    ~Rules()
    {
        if (transliterator != nullptr)
            utrans_close(transliterator);
    }

    Q_DISABLE_COPY_MOVE(Rules)

    UTransliterator *transliterator = nullptr; ///< None where ICU has no such rules: then there are no readings.
};

Romanizer::Romanizer() = default;
Romanizer::~Romanizer() = default;

QByteArray Romanizer::reading(char32_t character)
{
    if (QChar::script(character) != QChar::Script_Han)
        return {};
    const auto known = m_readings.constFind(character);
    return known != m_readings.cend() ? *known : *m_readings.insert(character, readAnew(character));
}

QByteArray Romanizer::readAnew(char32_t character)
{
    if (const QByteArray usual = usualReading(character); !usual.isEmpty())
        return usual;
    if (!m_rules)
        m_rules = std::make_unique<Rules>();
    if (m_rules->transliterator == nullptr)
        return {};
    constexpr int32_t capacity = 64;
    UChar buffer[capacity] = {};
    const QString text = QString::fromUcs4(&character, 1);
    std::copy(text.utf16(), text.utf16() + text.size(), buffer);
    auto length = static_cast<int32_t>(text.size());
    int32_t limit = length;
    UErrorCode status = U_ZERO_ERROR;
    utrans_transUChars(m_rules->transliterator, buffer, &length, capacity, 0, &limit, &status);
    if (U_FAILURE(status))
        return {};
    QByteArray letters;
    for (int32_t i = 0; i < length; ++i) {
        const char16_t letter = buffer[i];
        if (letter == u'ü')
            letters += 'v';
        else if (letter < 0x80 && QChar(letter).isLetter())
            letters += static_cast<char>(letter);
    }
    return letters;
}

} // namespace search
