#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace search {

/**
 * @p text as it is looked through and looked for: case folded, and letters and digits of every width, as Chinese input
 * methods make them, the same; in UTF-8.
 */
QByteArray folded(const QString &text);

/** What a person typed: words, each of which must be found. */
class Query
{
public:
    /** A word, folded; never empty. */
    struct Word {
        QByteArray letters;

        /** Where it is in the folded @p text, from @p from on; negative: nowhere. */
        qsizetype indexIn(QByteArrayView text, qsizetype from = 0) const;

        friend bool operator==(const Word &, const Word &) = default;
    };

    Query() = default;

    /** @param typed words apart by white space */
    explicit Query(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    const QList<Word> &words() const { return m_words; }

    /** The words that @p before does not hold as well, if all that fits this fits @p before; else nothing. */
    std::optional<QList<Word>> wordsBeyond(const Query &before) const;

private:
    QList<Word> m_words;
};

} // namespace search
