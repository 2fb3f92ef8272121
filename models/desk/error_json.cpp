#include "error_json.h"

#include <QLatin1StringView>

namespace desk {

using linkvisual::ApiError;
using linkvisual::ErrorKind;
using linkvisual::Outcome;

namespace {

// The journal outlives this program's enumerations, so it holds names. The switches have no default: a new enumerator
// without a name does not compile.

QLatin1StringView nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidParameter:
        return QLatin1StringView("invalid-parameter");
    case ErrorKind::NotOffered:
        return QLatin1StringView("not-offered");
    case ErrorKind::VersionNotKnown:
        return QLatin1StringView("version-not-known");
    case ErrorKind::NotPermitted:
        return QLatin1StringView("not-permitted");
    case ErrorKind::InsecureUrl:
        return QLatin1StringView("insecure-url");
    case ErrorKind::TokenNeeded:
        return QLatin1StringView("token-needed");
    case ErrorKind::Closed:
        return QLatin1StringView("closed");
    case ErrorKind::HostNotFound:
        return QLatin1StringView("host-not-found");
    case ErrorKind::ConnectionRefused:
        return QLatin1StringView("connection-refused");
    case ErrorKind::NetworkUnreachable:
        return QLatin1StringView("network-unreachable");
    case ErrorKind::ProxyFailed:
        return QLatin1StringView("proxy-failed");
    case ErrorKind::TlsFailed:
        return QLatin1StringView("tls-failed");
    case ErrorKind::TimedOut:
        return QLatin1StringView("timed-out");
    case ErrorKind::ConnectionLost:
        return QLatin1StringView("connection-lost");
    case ErrorKind::Redirected:
        return QLatin1StringView("redirected");
    case ErrorKind::ReplyTooLarge:
        return QLatin1StringView("reply-too-large");
    case ErrorKind::HttpStatus:
        return QLatin1StringView("http-status");
    case ErrorKind::UnreadableReply:
        return QLatin1StringView("unreadable-reply");
    case ErrorKind::UnexpectedReply:
        return QLatin1StringView("unexpected-reply");
    case ErrorKind::InvalidAppKey:
        return QLatin1StringView("invalid-app-key");
    case ErrorKind::SignatureRefused:
        return QLatin1StringView("signature-refused");
    case ErrorKind::TimestampExpired:
        return QLatin1StringView("timestamp-expired");
    case ErrorKind::NonceUsed:
        return QLatin1StringView("nonce-used");
    case ErrorKind::NotAuthorized:
        return QLatin1StringView("not-authorized");
    case ErrorKind::Throttled:
        return QLatin1StringView("throttled");
    case ErrorKind::GatewayRefused:
        return QLatin1StringView("gateway-refused");
    case ErrorKind::GatewayFailed:
        return QLatin1StringView("gateway-failed");
    case ErrorKind::TokenExpired:
        return QLatin1StringView("token-expired");
    case ErrorKind::Refused:
        return QLatin1StringView("refused");
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotSent:
        return QLatin1StringView("not-sent");
    case Outcome::Refused:
        return QLatin1StringView("refused");
    case Outcome::Unknown:
        return QLatin1StringView("unknown");
    }
    Q_UNREACHABLE();
}

template <typename E>
E fromName(const QString &name, E last, E unknown)
{
    for (int number = 0; number <= static_cast<int>(last); ++number) {
        if (name == nameOf(static_cast<E>(number)))
            return static_cast<E>(number);
    }
    return unknown;
}

} // namespace

QJsonObject toJson(const ApiError &error)
{
    QJsonObject json{{QStringLiteral("kind"), QString(nameOf(error.kind))},
        {QStringLiteral("outcome"), QString(nameOf(error.outcome))}, {QStringLiteral("path"), error.path},
        {QStringLiteral("apiVersion"), error.apiVersion}, {QStringLiteral("at"), error.at.toString(Qt::ISODateWithMs)}};
    if (error.platformDate.isValid())
        json[QLatin1String("platformDate")] = error.platformDate.toString(Qt::ISODateWithMs);
    if (error.httpStatus != 0)
        json[QLatin1String("httpStatus")] = error.httpStatus;
    if (error.code)
        json[QLatin1String("code")] = *error.code;
    const std::pair<const char *, QString> texts[]
        = {{"detail", error.detail}, {"message", error.message}, {"localizedMessage", error.localizedMessage},
            {"requestId", error.requestId}, {"envelopeId", error.envelopeId}, {"body", QString::fromUtf8(error.body)}};
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            json[QLatin1String(name)] = text;
    }
    return json;
}

ApiError errorFromJson(const QJsonObject &json)
{
    const auto text = [&json](const char *name) { return json[QLatin1String(name)].toString(); };
    ApiError error;
    error.kind = fromName(text("kind"), ErrorKind::Refused, ErrorKind::UnreadableReply);
    error.outcome = fromName(text("outcome"), Outcome::Unknown, Outcome::Unknown);
    error.path = text("path");
    error.apiVersion = text("apiVersion");
    error.detail = text("detail");
    error.httpStatus = json[QLatin1String("httpStatus")].toInt();
    if (const QJsonValue code = json[QLatin1String("code")]; code.isDouble())
        error.code = code.toInt();
    error.message = text("message");
    error.localizedMessage = text("localizedMessage");
    error.requestId = text("requestId");
    error.envelopeId = text("envelopeId");
    error.at = QDateTime::fromString(text("at"), Qt::ISODateWithMs);
    error.platformDate = QDateTime::fromString(text("platformDate"), Qt::ISODateWithMs);
    error.body = text("body").toUtf8();
    return error;
}

} // namespace desk
