#include "event_chain.h"

#include <QCryptographicHash>

namespace storage {

QByteArray noHash()
{
    return QByteArray(64, '0');
}

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromText(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    // The same moment in other words would be found elsewhere by those who search for texts.
    return timeText(at) == text ? at : QDateTime();
}

QByteArray canonicalBytes(const Event &event)
{
    const QByteArrayList lines{QByteArrayLiteral("plandesk-event-1"), QByteArray::number(event.number),
        event.previousHash, event.operationId.toUtf8(), event.kind.toUtf8(), event.state.toUtf8(),
        event.isOpen ? QByteArrayLiteral("open") : QByteArrayLiteral("closed"), event.owner.toUtf8(),
        timeText(event.at).toUtf8(), event.payload};
    return lines.join('\n');
}

QByteArray hashOf(const Event &event)
{
    return QCryptographicHash::hash(canonicalBytes(event), QCryptographicHash::Sha256).toHex();
}

ChainCheck ChainCheck::anywhere()
{
    ChainCheck check;
    check.m_anywhere = true;
    return check;
}

std::optional<ChainBreak> ChainCheck::nextLink(const Event &event)
{
    const bool mayBeAny = m_anywhere && event.number > 1;
    const qint64 place = mayBeAny ? event.number : m_count + 1;
    if (event.number != place)
        return ChainBreak{place, QStringLiteral("event %1 is missing").arg(place)};
    if (event.previousHash != m_hash && !mayBeAny)
        return ChainBreak{place, QStringLiteral("it does not follow from the event before")};
    m_anywhere = false;
    m_count = place;
    m_hash = event.hash;
    return std::nullopt;
}

std::optional<ChainBreak> ChainCheck::next(const Event &event)
{
    ChainCheck after = *this;
    if (const std::optional<ChainBreak> broken = after.nextLink(event))
        return broken;
    for (const QString &line : {event.operationId, event.kind, event.state, event.owner}) {
        if (line.contains(QLatin1Char('\n')))
            return ChainBreak{after.m_count, QStringLiteral("a field contains a line feed")};
    }
    if (event.hash != hashOf(event))
        return ChainBreak{after.m_count, QStringLiteral("its content does not match its hash")};
    *this = after;
    return std::nullopt;
}

} // namespace storage
