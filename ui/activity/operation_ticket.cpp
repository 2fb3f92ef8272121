#include "operation_ticket.h"

#include "event.h"
#include "formats.h"
#include "operation_words.h"
#include "record_fields.h"
#include "remedy.h"
#include "request_fields.h"

namespace ui {

namespace {

QString line(const char *name, const QString &value)
{
    return value.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(QLatin1StringView(name), Formats::shown(value));
}

QString valueIn(const QJsonObject &payload, const char *name)
{
    const QJsonValue value = payload[QLatin1String(name)];
    return value.isUndefined() ? QString() : jsonText(value);
}

/** `2026-10-16T02:00:07.120Z not-seen verdict=absent newOrders=[]`. */
QString stepLine(const storage::Event &event)
{
    QString text = QStringLiteral("%1 %2").arg(event.at.toUTC().toString(Qt::ISODateWithMs), event.kind);
    if (event.kind != event.state)
        text += QStringLiteral(" (%1)").arg(event.state);
    const QList<storage::Event> remedy = desk::remedySteps({event});
    const QJsonObject payload = remedy.isEmpty() ? event.object() : remedy.first().object();
    for (const char *name : {"orderId", "verdict", "newOrders", "evidence", "obstacle", "obstacleDetail", "reason"}) {
        if (const QString value = valueIn(payload, name); !value.isEmpty())
            text += QStringLiteral(" %1=%2").arg(QLatin1StringView(name), value);
    }
    return Formats::shown(text);
}

} // namespace

QString ticketOf(const desk::RecordedOperation &recorded, const QList<storage::Event> &events)
{
    QStringList lines{OperationWords::ticket(recorded.operation), line("operator", recorded.operatorName),
        line("user", recorded.systemUser), line("computer", recorded.computer), line("profile", recorded.profile),
        line("environment", recorded.environment), line("host", recorded.operation.device().host),
        line("reason", desk::reasonOf(recorded.operation.intent))};
    const QJsonObject sent = RequestFields::requestIn(events);
    for (const char *name : {"path", "call", "apiVersion", "parameters", "unlockReason"})
        lines << line(name, valueIn(sent, name));
    // An error is told above already.
    const QJsonObject came = RequestFields::answerIn(events);
    for (const char *name : {"httpStatus", "code", "platformDate", "envelopeId", "body"})
        lines << line(name, valueIn(came, name));
    lines << QStringLiteral("steps, UTC:");
    for (const storage::Event &event : events)
        lines << stepLine(event);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace ui
