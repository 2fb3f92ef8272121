#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace plans {

/** An exact amount of yuan, to a millionth; never a floating point number. */
class Money
{
public:
    constexpr Money() = default;

    /**
     * Reads the platform's decimal text, such as `35.0` (seeds, commodity/query: price, in yuan).
     *
     * @param text an optional minus, up to nine digits, and up to six digits after a point; nothing else, not even
     * spaces
     * @return nothing when the text has another form
     */
    static std::optional<Money> fromDecimal(QStringView text);

    /** The amount of @p fen hundredths of a yuan. */
    static constexpr Money fromFen(qint64 fen) { return Money(fen * 10'000); }

    /** The amount @p count times, or nothing when it would be over the largest amount; @p count from 0. */
    std::optional<Money> times(int count) const;

    /** An equal share, rounded half away from zero to a fen, for comparing plans; @p parts from 1. */
    Money sharedBy(int parts) const;

    /** The sum, or nothing when it would be over the largest amount. */
    std::optional<Money> plus(Money other) const;

    /** The plain decimal text with a point, with two digits after it or more where the amount has them: `35.00`. */
    QString toDecimal() const;

    friend constexpr auto operator<=>(Money, Money) = default; // NOLINT(modernize-use-nullptr): there is none.

private:
    explicit constexpr Money(qint64 millionths)
        : m_millionths(millionths)
    {
    }

    qint64 m_millionths = 0;
};

} // namespace plans
