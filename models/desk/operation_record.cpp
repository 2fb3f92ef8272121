#include "operation_record.h"

#include "error_json.h"
#include "intent_json.h"
#include "plan_json.h"
#include "remedy.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

namespace {

// The journal outlives this program's enumerations, so it holds names.

constexpr std::pair<OperationState, QLatin1StringView> stateNames[] = {
    {OperationState::Reserved, QLatin1StringView("reserved")},
    {OperationState::Prepared, QLatin1StringView("prepared")},
    {OperationState::Sent, QLatin1StringView("sent")},
    {OperationState::Answered, QLatin1StringView("answered")},
    {OperationState::Unknown, QLatin1StringView("unknown")},
    {OperationState::NotSeen, QLatin1StringView("not-seen")},
    {OperationState::Matched, QLatin1StringView("matched")},
    {OperationState::Duplicate, QLatin1StringView("suspected-duplicate")},
    {OperationState::Settled, QLatin1StringView("settled")},
    {OperationState::DidNotHappen, QLatin1StringView("did-not-happen")},
    {OperationState::Refused, QLatin1StringView("refused")},
    {OperationState::NotSent, QLatin1StringView("not-sent")},
};

constexpr std::pair<Verdict, QLatin1StringView> verdictNames[] = {
    {Verdict::Absent, QLatin1StringView("absent")},
    {Verdict::Unclear, QLatin1StringView("unclear")},
    {Verdict::Fits, QLatin1StringView("fits")},
    {Verdict::Proved, QLatin1StringView("proved")},
    {Verdict::Several, QLatin1StringView("several")},
};

/** Those that an operation can end with in the journal. */
constexpr std::pair<Obstacle, QLatin1StringView> obstacleNames[] = {
    {Obstacle::JournalFailed, QLatin1StringView("journal-failed")},
    {Obstacle::FactsChanged, QLatin1StringView("facts-changed")},
    {Obstacle::ProfileGone, QLatin1StringView("profile-gone")},
    {Obstacle::ReadOnly, QLatin1StringView("read-only")},
    {Obstacle::Locked, QLatin1StringView("locked")},
    {Obstacle::OverLimit, QLatin1StringView("over-limit")},
};

constexpr std::pair<OverLimit::Kind, QLatin1StringView> limitNames[] = {
    {OverLimit::Kind::Copies, QLatin1StringView("copies")},
    {OverLimit::Kind::PricePerOperation, QLatin1StringView("price-per-operation")},
    {OverLimit::Kind::PricePerDay, QLatin1StringView("price-per-day")},
};

template <typename Value, std::size_t count>
QString nameIn(const std::pair<Value, QLatin1StringView> (&names)[count], Value value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return name;
    }
    return {};
}

template <typename Value, std::size_t count>
std::optional<Value> valueIn(const std::pair<Value, QLatin1StringView> (&names)[count], const QString &name)
{
    for (const auto &[value, known] : names) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

constexpr QLatin1StringView ordersBeforeField("ordersBefore");
constexpr QLatin1StringView targetOrdersBeforeField("targetOrdersBefore");
constexpr QLatin1StringView orderBeforeField("orderBefore");
constexpr QLatin1StringView freePlanBeforeField("freePlanBefore");
constexpr QLatin1StringView tagField("tag");
constexpr QLatin1StringView forecastField("forecast");
constexpr QLatin1StringView orderIdField("orderId");
constexpr QLatin1StringView orderField("order");
constexpr QLatin1StringView answerField("answer");
constexpr QLatin1StringView requestIdField("requestId");
constexpr QLatin1StringView verdictField("verdict");
constexpr QLatin1StringView errorField("error");
constexpr QLatin1StringView obstacleField("obstacle");
constexpr QLatin1StringView obstacleDetailField("obstacleDetail");
constexpr QLatin1StringView limitField("limit");
constexpr QLatin1StringView reasonField("reason");

void write(QJsonObject &payload, const Before &before)
{
    payload[ordersBeforeField] = QJsonArray::fromStringList(before.orders);
    if (!before.targetOrders.isEmpty())
        payload[targetOrdersBeforeField] = QJsonArray::fromStringList(before.targetOrders);
    if (before.order)
        payload[orderBeforeField] = storage::toJson(*before.order);
    if (before.freePlan)
        payload[freePlanBeforeField] = storage::toJson(*before.freePlan);
}

QStringList texts(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue text : array.toArray())
        texts.append(text.toString());
    return texts;
}

Before readBefore(const QJsonObject &payload)
{
    Before before{texts(payload[ordersBeforeField]), texts(payload[targetOrdersBeforeField]), {}, {}};
    if (const QJsonValue order = payload[orderBeforeField]; order.isObject())
        before.order = storage::orderFromJson(order.toObject());
    if (const QJsonValue plan = payload[freePlanBeforeField]; plan.isObject())
        before.freePlan = storage::freePlanFromJson(plan.toObject());
    return before;
}

void write(QJsonObject &payload, const linkvisual::Receipt &receipt)
{
    payload[requestIdField] = receipt.requestId;
    payload[QLatin1String("envelopeId")] = receipt.envelopeId;
    if (receipt.platformDate.isValid())
        payload[QLatin1String("platformDate")] = receipt.platformDate.toUTC().toString(Qt::ISODate);
    if (receipt.httpStatus != 0)
        payload[QLatin1String("httpStatus")] = receipt.httpStatus;
    if (receipt.code != 0)
        payload[QLatin1String("code")] = receipt.code;
    if (!receipt.body.isEmpty())
        payload[QLatin1String("body")] = QString::fromUtf8(receipt.body);
}

void write(QJsonObject &payload, const Evidence &evidence)
{
    payload[verdictField] = nameIn(verdictNames, evidence.verdict);
    payload[QLatin1String("newOrders")] = QJsonArray::fromStringList(evidence.newOrders);
    if (!evidence.detail.isEmpty())
        payload[QLatin1String("evidence")] = evidence.detail;
    // What was found stands; an order that only might have been it does not.
    if (evidence.order && evidence.verdict != Verdict::Absent && evidence.verdict != Verdict::Unclear) {
        payload[orderIdField] = evidence.order->orderId;
        payload[orderField] = storage::toJson(*evidence.order);
    }
}

QJsonObject toJson(const plans::Term &term)
{
    return {{QStringLiteral("begin"), term.begin.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("end"), term.end.toUTC().toString(Qt::ISODate)}};
}

std::optional<plans::Term> termFromJson(const QJsonObject &json)
{
    const plans::Term term{QDateTime::fromString(json[QLatin1String("begin")].toString(), Qt::ISODate),
        QDateTime::fromString(json[QLatin1String("end")].toString(), Qt::ISODate)};
    return term.begin.isValid() && term.end.isValid() ? std::optional(term) : std::nullopt;
}

void write(QJsonObject &payload, const OverLimit &limit)
{
    payload[limitField] = QJsonObject{{QStringLiteral("kind"), nameIn(limitNames, limit.kind)},
        {QStringLiteral("wanted"), limit.wanted}, {QStringLiteral("allowed"), limit.allowed}};
}

std::optional<OverLimit> readLimit(const QJsonObject &json)
{
    const std::optional<OverLimit::Kind> kind = valueIn(limitNames, json[QLatin1String("kind")].toString());
    if (!kind)
        return std::nullopt;
    return OverLimit{*kind, json[QLatin1String("wanted")].toString(), json[QLatin1String("allowed")].toString()};
}

void applyFirst(Operation &operation, const QJsonObject &payload)
{
    if (const QJsonValue devices = payload[storage::devicesField]; devices.isArray()) {
        operation.devices.clear();
        for (const QJsonValue device : devices.toArray())
            operation.devices.append(storage::DeviceKey::fromJson(device.toObject()));
    }
    if (const QJsonValue intent = payload[intentField]; intent.isObject())
        operation.intent = intentFromJson(intent.toObject()).value_or(Intent());
}

/** What the platform said, and what was found out. */
void applyFindings(Operation &operation, const QJsonObject &payload)
{
    if (const QJsonValue id = payload[orderIdField]; id.isString()) {
        operation.orderId = id.toString();
        // It was not this one after all.
        if (operation.orderId.isEmpty())
            operation.order.reset();
    }
    if (const QJsonValue order = payload[orderField]; order.isObject())
        operation.order = storage::orderFromJson(order.toObject());
    if (const QJsonValue id = payload[requestIdField]; id.isString())
        operation.requestId = id.toString();
    if (const QJsonValue verdict = payload[verdictField]; verdict.isString())
        operation.verdict = valueIn(verdictNames, verdict.toString());
    if (const QJsonValue error = payload[errorField]; error.isObject()) {
        operation.error = errorFromJson(error.toObject());
        operation.requestId = operation.error->requestId;
    }
}

} // namespace

QString stateName(OperationState state)
{
    return nameIn(stateNames, state);
}

std::optional<OperationState> stateFromName(const QString &name)
{
    return valueIn(stateNames, name);
}

storage::Entry entryFor(OperationState state, const Finding &finding)
{
    return entryFor(stateName(state), state, finding);
}

storage::Entry entryFor(const QString &kind, OperationState state, const Finding &finding)
{
    storage::Entry entry{kind, stateName(state), isOpen(state), {}};
    QJsonObject &payload = entry.payload;
    if (finding.before)
        write(payload, *finding.before);
    if (finding.tag && !finding.tag->isEmpty())
        payload[tagField] = *finding.tag;
    if (finding.forecast)
        payload[forecastField] = toJson(*finding.forecast);
    if (finding.orderId)
        payload[orderIdField] = *finding.orderId;
    if (finding.order)
        payload[orderField] = storage::toJson(*finding.order);
    if (finding.answer)
        payload[answerField] = *finding.answer;
    if (finding.receipt)
        write(payload, *finding.receipt);
    if (finding.evidence)
        write(payload, *finding.evidence);
    if (finding.error)
        payload[errorField] = toJson(*finding.error);
    if (finding.obstacle)
        payload[obstacleField] = nameIn(obstacleNames, *finding.obstacle);
    if (!finding.obstacleDetail.isEmpty())
        payload[obstacleDetailField] = finding.obstacleDetail;
    if (finding.limit)
        write(payload, *finding.limit);
    if (finding.settledReason)
        payload[reasonField] = *finding.settledReason;
    return entry;
}

storage::Entry forecastMissedEntry(OperationState state, const plans::Term &forecast, const plans::Term &real)
{
    storage::Entry entry = entryFor(QStringLiteral("forecast-missed"), state);
    entry.payload[forecastField] = toJson(forecast);
    entry.payload[QLatin1String("real")] = toJson(real);
    return entry;
}

storage::Entry historyLostEntry(const QString &reason)
{
    Finding finding;
    finding.settledReason = reason;
    storage::Entry entry = entryFor(historyLostKind, OperationState::Settled, finding);
    entry.payload[intentField] = QJsonObject{{QStringLiteral("kind"), QString(historyLostKind)}};
    return entry;
}

storage::Entry reservedEntry(const Intent &intent)
{
    storage::Entry entry = entryFor(OperationState::Reserved);
    entry.payload[intentField] = toJson(intent);
    return entry;
}

void apply(Operation &operation, const storage::Event &event)
{
    const QJsonObject payload = event.object();
    const bool wasSent = operation.state == OperationState::Sent;
    operation.id = event.operationId;
    operation.state = stateFromName(event.state).value_or(OperationState::Unknown);
    operation.changedAt = event.at;
    if (!operation.startedAt.isValid())
        operation.startedAt = event.at;
    applyFirst(operation, payload);
    if (payload.contains(ordersBeforeField))
        operation.before = readBefore(payload);
    if (const QJsonValue tag = payload[tagField]; tag.isString())
        operation.tag = tag.toString();
    if (const QJsonValue forecast = payload[forecastField]; forecast.isObject())
        operation.forecast = termFromJson(forecast.toObject());
    if (operation.state == OperationState::Sent) {
        const QString platformTime = payload[QLatin1String("platformTime")].toString();
        operation.sentAt = QDateTime::fromString(platformTime, Qt::ISODateWithMs);
        if (!operation.sentAt.isValid())
            operation.sentAt = event.at;
    }
    if (wasSent && event.kind == stateName(OperationState::Unknown)) {
        // Until then it may have waited, for a token or while the computer slept, and was signed only at the end.
        const QDateTime ended
            = QDateTime::fromString(payload[QLatin1String("platformTime")].toString(), Qt::ISODateWithMs);
        operation.sentAt = ended.isValid() ? std::max(operation.sentAt, ended) : operation.sentAt;
    }
    if (operation.state == OperationState::Unknown || operation.state == OperationState::NotSeen) {
        // An earlier match does not stand any more.
        operation.orderId.clear();
        operation.order.reset();
    }
    applyFindings(operation, payload);
    if (const QJsonValue obstacle = payload[obstacleField]; obstacle.isString())
        operation.obstacle = valueIn(obstacleNames, obstacle.toString());
    if (const QJsonValue detail = payload[obstacleDetailField]; detail.isString())
        operation.obstacleDetail = detail.toString();
    if (const QJsonValue limit = payload[limitField]; limit.isObject())
        operation.limit = readLimit(limit.toObject());
    if (const QJsonValue reason = payload[reasonField]; reason.isString())
        operation.settledReason = reason.toString();
    applyRemedy(operation, event);
}

Operation operationFrom(const QList<storage::Event> &events)
{
    Operation operation;
    for (const storage::Event &event : events)
        apply(operation, event);
    return operation;
}

} // namespace desk
