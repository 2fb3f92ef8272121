#include "api_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace linkvisual {

namespace {

struct GatewayMessage {
    QLatin1String words;
    ErrorKind kind;
};

constexpr std::array gatewayMessages{
    GatewayMessage{QLatin1String("Invalid AppKey"), ErrorKind::InvalidAppKey},
    GatewayMessage{QLatin1String("Invalid Signature"), ErrorKind::SignatureRefused},
    GatewayMessage{QLatin1String("Empty Signature"), ErrorKind::GatewayRefused},
    GatewayMessage{QLatin1String("Timestamp Expired"), ErrorKind::TimestampExpired},
    GatewayMessage{QLatin1String("Nonce Used"), ErrorKind::NonceUsed},
    GatewayMessage{QLatin1String("Invalid Content-MD5"), ErrorKind::GatewayRefused},
    GatewayMessage{QLatin1String("Unauthorized"), ErrorKind::NotAuthorized},
    GatewayMessage{QLatin1String("Throttled by"), ErrorKind::Throttled},
    GatewayMessage{QLatin1String("Invalid Url"), ErrorKind::GatewayRefused},
};

constexpr qsizetype keptBody = qsizetype(16) * 1024;

bool isSecretName(const QString &name)
{
    return name.contains(QLatin1StringView("secret"), Qt::CaseInsensitive)
        || name.contains(QLatin1StringView("token"), Qt::CaseInsensitive);
}

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray elements = value.toArray();
        for (const auto &element : elements)
            array.append(withoutSecrets(QJsonValue(element)));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        *field = isSecretName(field.key()) ? QJsonValue(QStringLiteral("***")) : withoutSecrets(QJsonValue(*field));
    return object;
}

} // namespace

ErrorKind kindOfGatewayMessage(const QString &message)
{
    for (const GatewayMessage &known : gatewayMessages) {
        if (message.startsWith(known.words, Qt::CaseInsensitive))
            return known.kind;
    }
    return ErrorKind::GatewayFailed;
}

bool isGatewayRefusal(ErrorKind kind)
{
    return std::any_of(gatewayMessages.begin(), gatewayMessages.end(),
        [kind](const GatewayMessage &known) { return known.kind == kind; });
}

bool isRefusalCode(int code)
{
    constexpr std::array refusals{400, 401, 403, 404, 429, 460, 2000, 2062, 2063, 2065, 2066, 20017, 29003, 29004};
    return std::find(refusals.begin(), refusals.end(), code) != refusals.end();
}

QByteArray withoutSecrets(const QByteArray &body)
{
    // The quotes may be escaped, in JSON inside a text. Possessive, because a long value would else exhaust the
    // matcher's stack, and a match that fails hides nothing.
    static const QRegularExpression secretField(
        QStringLiteral(R"re((\\*"[^"]*(?:secret|token)[^"]*"\s*:\s*))re"
                       R"re((?:\\*"(?:[^"\\]++|\\.)*+(?:"|$)|[^",{}\[\]\s]+))re"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    // Cut after replacing, so that half a secret cannot remain at the end; a window bounds the work on huge bodies.
    QString text = QString::fromUtf8(body.left(4 * keptBody));
    text.replace(secretField, QStringLiteral("\\1\"***\""));
    const QByteArray searched = text.toUtf8();
    // Escaped names and nested values are seen only by reading; what was found already is kept as it was written.
    const QJsonValue read = QJsonDocument::fromJson(searched).object();
    const QJsonValue cleared = withoutSecrets(read);
    return (cleared == read ? searched : QJsonDocument(cleared.toObject()).toJson(QJsonDocument::Compact))
        .left(keptBody);
}

} // namespace linkvisual
