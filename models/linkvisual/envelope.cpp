#include "envelope.h"

#include "json_reader.h"

#include <QJsonDocument>

namespace linkvisual {

QByteArray writeEnvelope(
    const QString &id, const QString &apiVersion, const QString &cloudToken, const QJsonObject &parameters)
{
    QJsonObject request{{QStringLiteral("apiVer"), apiVersion}};
    if (!cloudToken.isEmpty())
        request.insert(QStringLiteral("cloudToken"), cloudToken);
    const QJsonObject envelope{{QStringLiteral("id"), id}, {QStringLiteral("version"), QStringLiteral("1.0")},
        {QStringLiteral("request"), request}, {QStringLiteral("params"), parameters}};
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

tl::expected<Envelope, QString> readEnvelope(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return tl::unexpected(QStringLiteral("not JSON: %1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        return tl::unexpected(QStringLiteral("not a JSON object"));
    const QJsonObject object = document.object();
    const QJsonValue code = object.value(QLatin1StringView("code"));
    if (!code.isDouble() || code.toInt(0) != code.toInt(1))
        return tl::unexpected(QStringLiteral("code: a whole number was expected"));
    Envelope envelope;
    envelope.code = code.toInt();
    const QJsonValue message = object.value(QLatin1StringView("message"));
    envelope.message = message.isString() ? message.toString() : object.value(QLatin1StringView("msg")).toString();
    envelope.localizedMessage = object.value(QLatin1StringView("localizedMsg")).toString();
    envelope.data = object.value(QLatin1StringView("data"));
    return envelope;
}

} // namespace linkvisual
