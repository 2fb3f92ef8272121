#pragma once

#include <QByteArrayMatcher>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace search {

class Romanizer;

/** How well something fits what was typed, the best first. */
enum class Rank : quint8 {
    Exact, ///< It is an identifier, whole.
    Prefix, ///< An identifier or the name begins with it.
    WordStart, ///< A word of the name, or a Chinese character as it is read, begins with it.
    Initials, ///< The first letters of the name's words or characters.
    Fragment ///< It stands anywhere.
};

/** What a person typed: words, each of which must be found. */
class Query
{
public:
    explicit Query(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    const QStringList &words() const { return m_words; } ///< Case folded.
    const QList<QByteArrayMatcher> &matchers() const { return m_matchers; }

private:
    QStringList m_words;
    QList<QByteArrayMatcher> m_matchers;
};

/** A part of a text, in UTF-16 units. */
struct Span {
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const Span &, const Span &) = default;
};

/** A name with its identifiers, made ready for being found by any fragment, by pinyin, and by initials. */
class SearchText
{
public:
    SearchText() = default;

    /**
     * @param identifiers what is typed or pasted whole, such as a device ID or a serial number
     * @param name what people read; of a very long one the beginning counts
     * @param romanizer reads its Chinese characters; nullptr: they are found as they are written alone
     */
    SearchText(const QStringList &identifiers, const QString &name, Romanizer *romanizer);

    /** How well it fits @p query, by the word that fits least; nothing when a word is not in it. */
    std::optional<Rank> rank(const Query &query) const;

    /** The parts of @p name, from which this was made, that @p query is found in; in order, none overlapping. */
    QList<Span> spans(const QString &name, const Query &query) const;

private:
    std::optional<Rank> rankOf(const QByteArrayMatcher &word) const;
    Rank rankAt(qsizetype at, qsizetype length) const;
    bool beginsCharacter(qsizetype offset) const;
    std::optional<Span> spanInReading(const QString &name, const QByteArray &word) const;

    /** Identifiers apart by tabs, name, reading, initials; folded UTF-8, apart by line feeds. */
    QByteArray m_text;

    /** For each character of the name how many letters of the reading are its, and whether it has an initial. */
    QByteArray m_shares;
};

} // namespace search
