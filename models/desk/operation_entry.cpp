#include "error_json.h"
#include "intent_json.h"
#include "operation_record.h"
#include "plan_json.h"
#include "record_names.h"

#include <QJsonArray>

namespace desk {

namespace {

void write(QJsonObject &payload, const Before &before)
{
    payload[ordersBeforeField] = QJsonArray::fromStringList(before.orders);
    if (!before.targetOrders.isEmpty())
        payload[targetOrdersBeforeField] = QJsonArray::fromStringList(before.targetOrders);
    if (before.order)
        payload[orderBeforeField] = storage::toJson(*before.order);
    if (before.freePlan)
        payload[freePlanBeforeField] = storage::toJson(*before.freePlan);
    if (!before.freeOrders.isEmpty()) {
        QJsonArray orders;
        for (const plans::Order &order : before.freeOrders)
            orders << storage::toJson(order);
        payload[freeOrdersBeforeField] = orders;
    }
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

void write(QJsonObject &payload, const OverLimit &limit)
{
    payload[limitField] = QJsonObject{{QStringLiteral("kind"), nameIn(limitNames, limit.kind)},
        {QStringLiteral("wanted"), limit.wanted}, {QStringLiteral("allowed"), limit.allowed}};
}

QJsonArray toJson(const linkvisual::Exchange::Headers &headers)
{
    QJsonArray json;
    for (const auto &[name, value] : headers)
        json.append(QJsonArray{name, value});
    return json;
}

void write(QJsonObject &payload, const std::optional<linkvisual::Exchange> &exchange)
{
    if (!exchange)
        return;
    payload[exchangeField]
        = QJsonObject{{QStringLiteral("url"), exchange->url}, {QStringLiteral("headers"), toJson(exchange->headers)},
            {QStringLiteral("body"), QString::fromUtf8(exchange->body)},
            {QStringLiteral("answerHeaders"), toJson(exchange->answerHeaders)}};
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
    if (finding.receipt) {
        write(payload, *finding.receipt);
        write(payload, finding.receipt->exchange);
    }
    if (finding.evidence)
        write(payload, *finding.evidence);
    if (finding.error) {
        payload[errorField] = toJson(*finding.error);
        write(payload, finding.error->exchange);
    }
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

} // namespace desk
