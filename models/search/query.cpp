#include "query.h"

#include "folded.h"

#include <algorithm>
#include <cstring>

namespace search {

QByteArray folded(const QString &text)
{
    return plans::folded(text).toUtf8();
}

qsizetype Query::Word::indexIn(QByteArrayView text, qsizetype from) const
{
    // Looking for one byte is what machines are fastest at, and of a Chinese character the last byte tells most.
    const qsizetype before = letters.size() - 1;
    for (qsizetype at = from + before; at < text.size(); ++at) {
        const void *const found = std::memchr(text.data() + at, letters.back(), static_cast<size_t>(text.size() - at));
        if (found == nullptr)
            return -1;
        at = static_cast<const char *>(found) - text.data();
        if (std::memcmp(text.data() + at - before, letters.constData(), static_cast<size_t>(before)) == 0)
            return at - before;
    }
    return -1;
}

Query::Query(const QString &typed)
{
    for (const QByteArray &word : folded(typed).simplified().split(' ')) {
        if (!word.isEmpty())
            m_words << Word{word};
    }
}

std::optional<QList<Query::Word>> Query::wordsBeyond(const Query &before) const
{
    const auto isWithin = [this](const Word &word) {
        return std::any_of(
            m_words.cbegin(), m_words.cend(), [&word](const Word &own) { return word.indexIn(own.letters) >= 0; });
    };
    if (!std::all_of(before.m_words.cbegin(), before.m_words.cend(), isWithin))
        return std::nullopt;
    QList<Word> beyond;
    std::copy_if(m_words.cbegin(), m_words.cend(), std::back_inserter(beyond),
        [&before](const Word &word) { return !before.m_words.contains(word); });
    return beyond;
}

} // namespace search
