#include "request_fields.h"

#include "error_json.h"
#include "error_words.h"
#include "event.h"
#include "record_fields.h"
#include "remedy.h"

#include <QJsonArray>

namespace ui {

namespace {

constexpr qsizetype longestUnbroken = 40;

QString textIn(const QJsonObject &json, const char *name)
{
    const QJsonValue value = json[QLatin1String(name)];
    return value.isUndefined() || value.isNull() ? QString() : jsonText(value);
}

QDateTime timeIn(const QJsonObject &json, const char *name)
{
    return QDateTime::fromString(json[QLatin1String(name)].toString(), Qt::ISODateWithMs);
}

} // namespace

QJsonObject RequestFields::requestIn(const QList<storage::Event> &events)
{
    for (const storage::Event &event : events) {
        if (QJsonObject payload = event.object(); payload.contains(QLatin1String("parameters")))
            return payload;
    }
    return {};
}

QJsonObject RequestFields::answerIn(const QList<storage::Event> &events)
{
    bool sent = false;
    for (const storage::Event &event : events) {
        QJsonObject payload = event.object();
        if (sent && payload.contains(QLatin1String("parameters")))
            return {}; // It was never answered, and this is what was sent after it.
        if (sent && (payload.contains(QLatin1String("error")) || payload.contains(QLatin1String("requestId"))))
            return payload;
        sent = sent || payload.contains(QLatin1String("parameters"));
    }
    return {};
}

QList<Field> RequestFields::whatWasSent(const QJsonObject &sent, const QJsonObject &came)
{
    const QJsonObject exchange = came[QLatin1String("exchange")].toObject();
    return request(sent) + requestWire(exchange) + answer(came) + answerWire(exchange);
}

QList<Field> RequestFields::of(const QList<storage::Event> &events, Phones phones)
{
    const QJsonObject sent = requestIn(events);
    QList<Field> fields;
    if (sent.isEmpty()) {
        fields << recordField(QStringLiteral("call"), tr("Request"), tr("Nothing was sent"));
    } else {
        fields << whatWasSent(sent, answerIn(events));
    }
    const QList<storage::Event> remedies = desk::remedySteps(events);
    for (qsizetype step = 0; step < remedies.size(); ++step) {
        if (remedies.at(step).object().contains(QLatin1String("parameters")))
            fields << remedy(remedies.mid(step));
    }
    for (Field &field : fields)
        field = withPhones(field, phones);
    return fields;
}

/** What was sent in the first of @p steps to suspend an order too many, and what came back. */
QList<Field> RequestFields::remedy(const QList<storage::Event> &steps)
{
    const QJsonObject sent = requestIn(steps);
    const QString orderId = textIn(sent[QLatin1String("intent")].toObject(), "orderId");
    return QList<Field>{recordIdentifier(QStringLiteral("surplus"), tr("Suspension of the surplus order"), orderId)}
    + whatWasSent(sent, answerIn(steps));
}

QList<Field> RequestFields::request(const QJsonObject &sent)
{
    // The first records had no path.
    const QString path = textIn(sent, "path").isEmpty() ? textIn(sent, "call") : textIn(sent, "path");
    QList<Field> fields{recordIdentifier(QStringLiteral("path"), tr("Request"), path),
        recordIdentifier(QStringLiteral("apiVer"), tr("Version of the call"), textIn(sent, "apiVersion")),
        recordTime(QStringLiteral("sentAt"), tr("Sent, platform's time"), timeIn(sent, "platformTime"))};
    const QJsonObject parameters = sent[QLatin1String("parameters")].toObject();
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter)
        fields << recordIdentifier(parameter.key(), parameter.key(), jsonText(parameter.value()));
    return fields;
}

QList<Field> RequestFields::headers(const QJsonValue &recorded)
{
    QList<Field> fields;
    for (const QJsonValue &header : recorded.toArray()) {
        const QString name = header[0].toString();
        fields << recordIdentifier(name, name, header[1].toString());
    }
    // Their names are long, and leave no room for values beside them.
    for (Field &field : fields)
        field.unbroken = field.value.size() <= longestUnbroken;
    return fields;
}

/** The request as it went over the wire; one that never did, or of an earlier program, has no record of it. */
QList<Field> RequestFields::requestWire(const QJsonObject &exchange)
{
    const QString note = exchange.isEmpty() ? QString() : tr("as signed and sent; secrets hidden as ***");
    QList<Field> fields{recordField(QStringLiteral("requestHeaders"), tr("Request headers"), note)};
    if (exchange.isEmpty())
        return fields;
    return fields + headers(exchange[QLatin1String("headers")])
        + QList<Field>{recordIdentifier(QStringLiteral("url"), tr("Address"), textIn(exchange, "url")),
            recordIdentifier(QStringLiteral("requestBody"), tr("Request body"), textIn(exchange, "body"))};
}

QList<Field> RequestFields::answerWire(const QJsonObject &exchange)
{
    const QJsonArray came = exchange[QLatin1String("answerHeaders")].toArray();
    if (came.isEmpty())
        return {};
    return QList<Field>{recordField(QStringLiteral("answerHeaders"), tr("Answer headers"),
               tr("%n header(s), as they came", nullptr, static_cast<int>(came.size())))}
    + headers(came);
}

QList<Field> RequestFields::answer(const QJsonObject &came)
{
    QList<Field> fields{recordField(QStringLiteral("outcome"), tr("Answer"), outcome(came))};
    if (came.isEmpty())
        return fields;
    // What failed has it all in its error; what succeeded beside it.
    const QJsonObject error = came[QLatin1String("error")].toObject();
    const QJsonObject &facts = error.isEmpty() ? came : error;
    fields << recordIdentifier(QStringLiteral("requestId"), tr("Request ID"), textIn(facts, "requestId"))
           << recordIdentifier(QStringLiteral("envelopeId"), tr("Our ID"), textIn(facts, "envelopeId"))
           << recordTime(QStringLiteral("platformDate"), tr("Platform's date"), timeIn(facts, "platformDate"))
           << recordField(QStringLiteral("httpStatus"), tr("HTTP status"), textIn(facts, "httpStatus"))
           << recordField(QStringLiteral("code"), tr("Code"), textIn(facts, "code"));
    const std::pair<const char *, QString> others[]
        = {{"message", tr("Message")}, {"localizedMessage", tr("Message, local")}, {"detail", tr("Details")}};
    for (const auto &[name, label] : others) {
        if (const QString text = textIn(facts, name); !text.isEmpty())
            fields << recordField(QLatin1StringView(name), label, text);
    }
    // The first records had what was understood of a body, not the body itself.
    const QString body = textIn(facts, facts.contains(QLatin1String("body")) ? "body" : "answer");
    fields << recordIdentifier(QStringLiteral("body"), tr("Body"), body);
    return fields;
}

QString RequestFields::outcome(const QJsonObject &came)
{
    if (came.isEmpty())
        return tr("None was recorded");
    if (const QJsonValue error = came[QLatin1String("error")]; error.isObject())
        return ErrorWords::describe(desk::errorFromJson(error.toObject())).title;
    return tr("Accepted by the platform");
}

} // namespace ui
