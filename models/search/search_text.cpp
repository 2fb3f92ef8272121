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

/** @p text without what stands between the parts of a search text. */
QByteArray part(const QString &text)
{
    return folded(text).replace('\n', ' ').replace('\t', ' ');
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
        const QByteArray own
            = read.isEmpty() ? part(QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1)) : read;
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
    constexpr qsizetype mostIdentifiers = 8;
    QByteArrayList parts;
    for (const QString &identifier : all.mid(0, mostIdentifiers))
        parts << part(identifier.left(mostOfName));
    m_text = parts.join('\t') + '\n';
    m_name = static_cast<quint16>(m_text.size());
    m_text += part(shortName) + '\n';
    m_reading = static_cast<quint16>(m_text.size());
    m_text += (hasReading ? reading : QByteArray()) + '\n';
    m_initials = static_cast<quint16>(m_text.size());
    m_text += initials.size() > 1 ? initials : QByteArray();
    if (!hasReading && initials.size() <= 1)
        m_shares.clear();
}

std::optional<Rank> SearchView::rank(const Query &query) const
{
    Rank worst = Rank::Exact;
    for (const Query::Word &word : query.words()) {
        const std::optional<Rank> rank = rankOf(word);
        if (!rank)
            return std::nullopt;
        worst = std::max(worst, *rank);
    }
    return worst;
}

std::optional<Rank> SearchView::rankOf(const Query::Word &word) const
{
    constexpr int mostLooks = 4; // A letter that stands everywhere need not be judged everywhere.
    qsizetype at = word.indexIn(text, 0);
    if (at < 0)
        return std::nullopt;
    if (const std::optional<Rank> rank = at < name ? rankAmongIdentifiers(word) : std::nullopt)
        return rank;
    const auto begins = [this, &word](quint16 section) { return text.sliced(section).startsWith(word.letters); };
    if (begins(name) || begins(reading))
        return Rank::Prefix;
    bool fragment = false;
    for (int look = 0; at >= 0 && (look < mostLooks || !fragment); ++look) {
        if (beginsWord(at))
            return Rank::WordStart;
        // The end of one character's reading with the beginning of the next is nothing that anybody types.
        fragment = fragment || at < reading || at >= initials;
        at = word.indexIn(text, at + 1);
    }
    if (begins(initials))
        return Rank::Initials;
    return fragment ? std::optional(Rank::Fragment) : std::nullopt;
}

/** Exact or Prefix, if it is the beginning of an identifier. */
std::optional<Rank> SearchView::rankAmongIdentifiers(const Query::Word &word) const
{
    const QByteArrayView identifiers = text.first(qMax(0, name - 1));
    std::optional<Rank> best;
    for (qsizetype begin = 0; begin >= 0 && begin < identifiers.size();) {
        const qsizetype tab = identifiers.indexOf('\t', begin);
        const QByteArrayView one = identifiers.sliced(begin, (tab < 0 ? identifiers.size() : tab) - begin);
        if (one == QByteArrayView(word.letters))
            return Rank::Exact;
        if (one.startsWith(word.letters))
            best = Rank::Prefix;
        begin = tab < 0 ? -1 : tab + 1;
    }
    return best;
}

/** Whether a word, a Chinese character, or its reading begins at @p at. */
bool SearchView::beginsWord(qsizetype at) const
{
    if (at >= initials)
        return false;
    if (at >= reading)
        return beginsCharacter(at - reading);
    const bool inside = at > 0 && isWordByte(text.at(at - 1)) && isWordByte(text.at(at));
    return !inside && (isWordByte(text.at(at)) || beginsWideCharacter(text.at(at)));
}

/** Whether the letter at @p offset of the reading begins what one character or word contributes. */
bool SearchView::beginsCharacter(qsizetype offset) const
{
    qsizetype letters = 0;
    for (const char share : shares) {
        if (lettersOf(share) == 0)
            continue;
        if (letters >= offset)
            return letters == offset && (share & hasInitial) != 0;
        letters += lettersOf(share);
    }
    return false;
}

QList<Span> SearchView::spans(const QString &shown, const Query &query) const
{
    QList<Span> spans;
    for (const Query::Word &word : query.words()) {
        const QString letters = QString::fromUtf8(word.letters);
        const qsizetype at = shown.indexOf(letters, 0, Qt::CaseInsensitive);
        if (at >= 0)
            spans << Span{at, letters.size()};
        else if (const std::optional<Span> read = spanInReading(shown, word.letters))
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

/** The characters of @p shown that are read as, or begin with the letters of, @p word. */
std::optional<Span> SearchView::spanInReading(const QString &shown, const QByteArray &word) const
{
    if (text.isEmpty())
        return std::nullopt;
    const QByteArrayView letterByLetter = text.sliced(reading, initials - reading);
    qsizetype inReading = letterByLetter.indexOf(word);
    while (inReading >= 0 && !beginsCharacter(inReading))
        inReading = letterByLetter.indexOf(word, inReading + 1);
    const qsizetype inInitials = text.sliced(initials).indexOf(word);
    if (inReading < 0 && inInitials < 0)
        return std::nullopt;
    const bool byInitials = inReading < 0;
    const qsizetype begin = byInitials ? inInitials : inReading;
    const qsizetype end = begin + word.size();
    qsizetype letters = 0;
    qsizetype unit = 0;
    std::optional<Span> span;
    for (const char share : shares) {
        if (unit >= shown.size() || letters >= end)
            break;
        const qsizetype width = shown.at(unit).isHighSurrogate() ? 2 : 1;
        const qsizetype own = !byInitials ? lettersOf(share) : (share & hasInitial) != 0 ? 1 : 0;
        if (own > 0 && letters + own > begin) {
            if (!span)
                span = Span{unit, 0};
            span->length = std::min(unit + width, shown.size()) - span->begin;
        }
        letters += own;
        unit += width;
    }
    return span;
}

} // namespace search
