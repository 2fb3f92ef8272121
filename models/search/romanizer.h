#pragma once

#include <QByteArray>
#include <QHash>

#include <memory>

namespace search {

/**
 * How Chinese characters are read, in pinyin without tones, as people type it: one reading a character, the usual one.
 * To be used by one thread at a time; the first use takes a good part of a second, since ICU reads its rules then.
 */
class Romanizer
{
public:
    Romanizer();
    ~Romanizer();
    Q_DISABLE_COPY_MOVE(Romanizer)

    /** `zhong` for 中, `lv` for 绿; empty for what is no Chinese character, or has no reading. */
    QByteArray reading(char32_t character);

private:
    struct Rules;

    QByteArray readAnew(char32_t character);

    std::unique_ptr<Rules> m_rules;
    QHash<char32_t, QByteArray> m_readings; ///< Of the characters seen so far.
};

} // namespace search
