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

std::optional<ChainBreak> ChainCheck::next(const Event &event)
{
    const qint64 place = m_count + 1;
    if (event.number != place)
        return ChainBreak{place, QStringLiteral("event %1 is missing").arg(place)};
    if (event.previousHash != m_hash)
        return ChainBreak{place, QStringLiteral("it does not follow from the event before")};
    for (const QString &line : {event.operationId, event.kind, event.state, event.owner}) {
        if (line.contains(QLatin1Char('\n')))
            return ChainBreak{place, QStringLiteral("a field contains a line feed")};
    }
    if (event.hash != hashOf(event))
        return ChainBreak{place, QStringLiteral("its content does not match its hash")};
    m_count = place;
    m_hash = event.hash;
    return std::nullopt;
}

} // namespace storage
