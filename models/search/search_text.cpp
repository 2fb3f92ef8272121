#include "search_text.h"

#include "romanizer.h"

#include <algorithm>

namespace search {

namespace {

constexpr qsizetype mostOfName = 120; // Nobody types more, and a name may have a hundred thousand letters.
constexpr char hasInitial = 0x40; // Beside the number of letters, which is below.

char lettersOf(char share)
{
    return static_cast<char>(share & ~hasInitial);
}

QByteArray folded(const QString &text)
{
    QString plain = text.toCaseFolded();
    plain.replace(u'\n', u' ').replace(u'\t', u' ');
    return plain.toUtf8();
}

bool isWordByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

/** Whether a byte of UTF-8 begins a character that is not ASCII: a Chinese one is a word of its own. */
bool beginsWideCharacter(char byte)
{
    return (static_cast<uchar>(byte) & 0xC0) == 0xC0;
}

} // namespace

Query::Query(const QString &typed)
{
    m_words = typed.toCaseFolded().split(QChar::Space, Qt::SkipEmptyParts);
    for (QString &word : m_words)
        word = word.simplified();
    m_words.removeAll(QString());
    for (const QString &word : std::as_const(m_words))
        m_matchers << QByteArrayMatcher(word.toUtf8());
}

SearchText::SearchText(const QStringList &identifiers, const QString &name, Romanizer *romanizer)
{
    const QString shortName = name.left(mostOfName);
    QByteArray reading;
    QByteArray initials;
    bool hasReading = false;
    bool inWord = false;
    const QList<uint> characters = shortName.toUcs4();
    for (const uint character : characters) {
        const QByteArray read = romanizer != nullptr ? romanizer->reading(character) : QByteArray();
        const QByteArray own = read.isEmpty() ? folded(QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1)) : read;
        const bool letter = own.size() == 1 && isWordByte(own.front());
        const bool counts = letter || !read.isEmpty();
        const bool initial = counts && (!read.isEmpty() || !inWord || (own.front() >= '0' && own.front() <= '9'));
        hasReading = hasReading || !read.isEmpty();
        reading += counts ? own : QByteArray();
        if (initial)
            initials += own.front();
        m_shares += static_cast<char>((counts ? own.size() : 0) | (initial ? hasInitial : 0));
        inWord = letter;
    }
    QStringList all = identifiers;
    all.removeAll(QString());
    QByteArrayList parts;
    for (const QString &identifier : std::as_const(all))
        parts << folded(identifier.left(mostOfName));
    m_text = parts.join('\t') + '\n' + folded(shortName) + '\n' + (hasReading ? reading : QByteArray()) + '\n'
        + (initials.size() > 1 ? initials : QByteArray());
    if (!hasReading && initials.size() <= 1)
        m_shares.clear();
    m_text.squeeze();
    m_shares.squeeze();
}

std::optional<Rank> SearchText::rank(const Query &query) const
{
    Rank worst = Rank::Exact;
    for (const QByteArrayMatcher &word : query.matchers()) {
        const std::optional<Rank> rank = rankOf(word);
        if (!rank)
            return std::nullopt;
        worst = std::max(worst, *rank);
    }
    return worst;
}

std::optional<Rank> SearchText::rankOf(const QByteArrayMatcher &word) const
{
    constexpr int mostLooks = 8; // A letter that stands everywhere need not be judged everywhere.
    const qsizetype length = word.pattern().size();
    std::optional<Rank> best;
    qsizetype at = word.indexIn(m_text);
    for (int look = 0; at >= 0 && look < mostLooks && best != Rank::Exact; ++look) {
        const Rank rank = rankAt(at, length);
        best = std::min(best.value_or(rank), rank);
        at = word.indexIn(m_text, at + 1);
    }
    return best;
}

Rank SearchText::rankAt(qsizetype at, qsizetype length) const
{
    const qsizetype name = m_text.indexOf('\n') + 1;
    const char before = at > 0 ? m_text.at(at - 1) : '\n';
    const char behind = at + length < m_text.size() ? m_text.at(at + length) : '\n';
    if (at < name) {
        const bool begins = at == 0 || before == '\t';
        if (begins)
            return behind == '\t' || behind == '\n' ? Rank::Exact : Rank::Prefix;
        return isWordByte(before) ? Rank::Fragment : Rank::WordStart;
    }
    const qsizetype reading = m_text.indexOf('\n', name) + 1;
    if (at == name || at == reading)
        return Rank::Prefix;
    if (at < reading)
        return !isWordByte(before) || beginsWideCharacter(m_text.at(at)) ? Rank::WordStart : Rank::Fragment;
    const qsizetype initials = m_text.indexOf('\n', reading) + 1;
    if (at >= initials)
        return at == initials ? Rank::Initials : Rank::Fragment;
    return beginsCharacter(at - reading) ? Rank::WordStart : Rank::Fragment;
}

/** Whether the letter at @p offset of the reading begins what one character or word contributes. */
bool SearchText::beginsCharacter(qsizetype offset) const
{
    qsizetype letters = 0;
    for (const char share : m_shares) {
        if (lettersOf(share) == 0)
            continue;
        if (letters >= offset)
            return letters == offset && (share & hasInitial) != 0;
        letters += lettersOf(share);
    }
    return false;
}

QList<Span> SearchText::spans(const QString &name, const Query &query) const
{
    QList<Span> spans;
    for (const QString &word : query.words()) {
        const qsizetype at = name.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0)
            spans << Span{at, word.size()};
        else if (const std::optional<Span> read = spanInReading(name, word.toUtf8()))
            spans << *read;
    }
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.begin < b.begin; });
    QList<Span> apart;
    for (const Span &span : std::as_const(spans)) {
        if (apart.isEmpty() || span.begin >= apart.last().begin + apart.last().length)
            apart << span;
        else
            apart.last().length = std::max(apart.last().length, span.begin + span.length - apart.last().begin);
    }
    return apart;
}

/** The characters of @p name that are read as, or begin with the letters of, @p word. */
std::optional<Span> SearchText::spanInReading(const QString &name, const QByteArray &word) const
{
    const QByteArrayList sections = m_text.split('\n');
    const qsizetype inReading = sections.value(2).indexOf(word);
    const qsizetype inInitials = sections.value(3).indexOf(word);
    if (inReading < 0 && inInitials < 0)
        return std::nullopt;
    const bool byInitials = inReading < 0;
    const qsizetype begin = byInitials ? inInitials : inReading;
    const qsizetype end = begin + word.size();
    qsizetype letters = 0;
    qsizetype unit = 0;
    std::optional<Span> span;
    for (const char share : m_shares) {
        if (unit >= name.size() || letters >= end)
            break;
        const qsizetype width = name.at(unit).isHighSurrogate() ? 2 : 1;
        const qsizetype own = byInitials ? ((share & hasInitial) != 0 ? 1 : 0) : lettersOf(share);
        if (own > 0 && letters + own > begin) {
            if (!span)
                span = Span{unit, 0};
            span->length = std::min(unit + width, name.size()) - span->begin;
        }
        letters += own;
        unit += width;
    }
    return span;
}

} // namespace search
