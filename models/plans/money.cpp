#include "money.h"

#include <QtGlobal>

namespace plans {

namespace {

constexpr qint64 yuan = 1'000'000;
constexpr qint64 fen = yuan / 100;
constexpr int fractionDigits = 6;
constexpr qsizetype wholeDigits = 9;

} // namespace

std::optional<Money> Money::fromDecimal(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView fraction = point < 0 ? QStringView() : text.mid(point + 1);
    const bool wellFormed = !whole.isEmpty() && whole.size() <= wholeDigits && fraction.size() <= fractionDigits
        && (point < 0 || !fraction.isEmpty());
    if (!wellFormed)
        return std::nullopt;

    qint64 amount = 0;
    const auto append = [&amount](QStringView digits) {
        for (const QChar digit : digits) {
            if (digit < u'0' || digit > u'9')
                return false;
            amount = amount * 10 + (digit.unicode() - u'0');
        }
        return true;
    };
    if (!append(whole) || !append(fraction))
        return std::nullopt;
    for (qsizetype i = fraction.size(); i < fractionDigits; ++i)
        amount *= 10;
    return Money(negative ? -amount : amount);
}

std::optional<Money> Money::times(int count) const
{
    qint64 product = 0;
    if (qMulOverflow(m_millionths, qint64(count), &product))
        return std::nullopt;
    return Money(product);
}

Money Money::sharedBy(int parts) const
{
    const qint64 divisor = parts * fen;
    const qint64 half = m_millionths < 0 ? -divisor / 2 : divisor / 2;
    return fromFen((m_millionths + half) / divisor);
}

std::optional<Money> Money::plus(Money other) const
{
    qint64 sum = 0;
    if (qAddOverflow(m_millionths, other.m_millionths, &sum))
        return std::nullopt;
    return Money(sum);
}

QString Money::toDecimal() const
{
    const auto magnitude
        = m_millionths < 0 ? 0 - static_cast<quint64>(m_millionths) : static_cast<quint64>(m_millionths);
    QString fraction = QString::number(magnitude % yuan).rightJustified(fractionDigits, u'0');
    while (fraction.size() > 2 && fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString text = QString::number(magnitude / yuan) + u'.' + fraction;
    return m_millionths < 0 ? u'-' + text : text;
}

} // namespace plans
