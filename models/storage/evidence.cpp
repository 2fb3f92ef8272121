#include "evidence.h"

#include <QJsonArray>

#include <algorithm>

namespace storage {

namespace {

constexpr QLatin1StringView format("plandesk-evidence-1");

bool isWished(const Event &event, const EvidenceWish &wish)
{
    return (wish.operationId.isEmpty() || event.operationId == wish.operationId)
        && (!wish.from.isValid() || event.at >= wish.from) && (!wish.until.isValid() || event.at < wish.until);
}

QString optionalTime(const QDateTime &at)
{
    return at.isValid() ? timeText(at) : QString();
}

QJsonObject linkOf(const Event &event)
{
    return {{QStringLiteral("number"), event.number},
        {QStringLiteral("previousHash"), QString::fromLatin1(event.previousHash)},
        {QStringLiteral("hash"), QString::fromLatin1(event.hash)}};
}

QJsonObject shown(const Event &event)
{
    QJsonObject json = linkOf(event);
    json[QLatin1String("operation")] = event.operationId;
    json[QLatin1String("kind")] = event.kind;
    json[QLatin1String("state")] = event.state;
    json[QLatin1String("open")] = event.isOpen;
    json[QLatin1String("owner")] = event.owner;
    json[QLatin1String("at")] = timeText(event.at);
    json[QLatin1String("payload")] = QString::fromUtf8(event.payload);
    return json;
}

bool isShown(const QJsonObject &json)
{
    return json.contains(QLatin1String("payload"));
}

Event eventFrom(const QJsonObject &json)
{
    const auto text = [&json](const char *name) { return json[QLatin1String(name)].toString(); };
    return {json[QLatin1String("number")].toInteger(), text("operation"), text("kind"), text("state"),
        json[QLatin1String("open")].toBool(), text("owner"), timeFromText(text("at")), text("payload").toUtf8(),
        text("previousHash").toLatin1(), text("hash").toLatin1()};
}

} // namespace

QJsonObject evidenceOf(
    const QList<Event> &events, const EvidenceWish &wish, const QString &journal, const QDateTime &exportedAt)
{
    const auto wished = [&wish](const Event &event) { return isWished(event, wish); };
    const auto first = std::find_if(events.begin(), events.end(), wished);
    const auto last = std::find_if(events.rbegin(), events.rend(), wished).base();
    QJsonArray chain;
    for (auto event = first; event != events.end() && event < last; ++event)
        chain.append(wished(*event) ? shown(*event) : linkOf(*event));
    return {{QStringLiteral("format"), QString(format)}, {QStringLiteral("journal"), journal},
        {QStringLiteral("events"), events.size()},
        {QStringLiteral("head"), QString::fromLatin1(events.isEmpty() ? noHash() : events.last().hash)},
        {QStringLiteral("exportedAt"), timeText(exportedAt)},
        {QStringLiteral("wish"),
            QJsonObject{{QStringLiteral("operation"), wish.operationId},
                {QStringLiteral("from"), optionalTime(wish.from)},
                {QStringLiteral("until"), optionalTime(wish.until)}}},
        {QStringLiteral("chain"), chain}};
}

std::optional<EvidenceCheck> checkEvidence(const QJsonObject &evidence)
{
    const QJsonValue chain = evidence[QLatin1String("chain")];
    if (evidence[QLatin1String("format")].toString() != format || !chain.isArray())
        return std::nullopt;
    EvidenceCheck found;
    ChainCheck check = ChainCheck::anywhere();
    const QJsonArray events = chain.toArray();
    for (const QJsonValue &value : events) {
        const QJsonObject json = value.toObject();
        const bool whole = isShown(json);
        found.broken = whole ? check.next(eventFrom(json)) : check.nextLink(eventFrom(json));
        if (found.broken)
            return found;
        ++(whole ? found.shown : found.linked);
    }
    return found;
}

} // namespace storage
