#pragma once

#include "query.h"

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

/** A part of a text, in UTF-16 units. */
struct Span {
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const Span &, const Span &) = default;
};

/** A SearchText where it is kept; as good as long as the bytes are. */
struct SearchView {
    QByteArrayView text; ///< Identifiers apart by tabs, name, reading, initials; folded UTF-8, apart by line feeds.
    QByteArrayView shares; ///< For each character of the name the letters of the reading that are its, and a mark.
    quint16 name = 0; ///< Where in the text the name begins;
    quint16 reading = 0; ///< its reading;
    quint16 initials = 0; ///< its initials.

    /** How well it fits @p query, by the word that fits least; nothing when a word is not in it. */
    std::optional<Rank> rank(const Query &query) const;

    /** The parts of @p shown, from which this was made, that @p query is found in; in order, none overlapping. */
    QList<Span> spans(const QString &shown, const Query &query) const;

private:
    std::optional<Rank> rankOf(const Query::Word &word) const;
    std::optional<Rank> rankAmongIdentifiers(const Query::Word &word) const;
    bool beginsWord(qsizetype at) const;
    bool beginsCharacter(qsizetype offset) const;
    std::optional<Span> spanInReading(const QString &shown, const QByteArray &word) const;
};

/** A name with its identifiers, made ready for being found by any fragment, by pinyin, and by initials. */
class SearchText
{
public:
    SearchText() = default;

    /**
     * @param identifiers what is typed or pasted whole, such as a device ID or a serial number; the first few count
     * @param name what people read; of a very long one the beginning counts
     * @param romanizer reads its Chinese characters; nullptr: they are found as they are written alone
     */
    SearchText(const QStringList &identifiers, const QString &name, Romanizer *romanizer);

    /** What can be asked of it, as long as it lives. */
    SearchView view() const { return {m_text, m_shares, m_name, m_reading, m_initials}; }

private:
    QByteArray m_text;
    QByteArray m_shares;
    quint16 m_name = 0;
    quint16 m_reading = 0;
    quint16 m_initials = 0;
};

} // namespace search
