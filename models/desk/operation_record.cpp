#include "operation_record.h"

#include "error_json.h"
#include "intent_json.h"
#include "plan_json.h"
#include "record_names.h"
#include "remedy.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

namespace {

QStringList texts(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &text : array.toArray())
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
    const QJsonArray freeOrders = payload[freeOrdersBeforeField].toArray();
    for (const QJsonValue &order : freeOrders)
        before.freeOrders << storage::orderFromJson(order.toObject());
    return before;
}

std::optional<plans::Term> termFromJson(const QJsonObject &json)
{
    const plans::Term term{QDateTime::fromString(json[QLatin1String("begin")].toString(), Qt::ISODate),
        QDateTime::fromString(json[QLatin1String("end")].toString(), Qt::ISODate)};
    return term.begin.isValid() && term.end.isValid() ? std::optional(term) : std::nullopt;
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
        for (const QJsonValue &device : devices.toArray())
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
