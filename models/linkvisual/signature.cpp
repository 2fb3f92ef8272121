#include "signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace linkvisual {

namespace {

QList<SignedHeader> sortedByName(QList<SignedHeader> headers)
{
    std::sort(headers.begin(), headers.end());
    return headers;
}

/** The path, and the query decoded and sorted by key; a key without a value stands alone. */
QByteArray canonicalPath(const QByteArray &pathAndQuery)
{
    const qsizetype question = pathAndQuery.indexOf('?');
    if (question < 0)
        return pathAndQuery;
    QList<std::pair<QByteArray, QByteArray>> parameters;
    const QList<QByteArray> parts = pathAndQuery.mid(question + 1).split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray key = equals < 0 ? part : part.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1);
        parameters.append({QByteArray::fromPercentEncoding(key), QByteArray::fromPercentEncoding(value)});
    }
    std::sort(parameters.begin(), parameters.end());
    QByteArray canonical = pathAndQuery.left(question);
    char separator = '?';
    for (const auto &[key, value] : std::as_const(parameters)) {
        canonical += separator;
        canonical += key;
        if (!value.isEmpty()) {
            canonical += '=';
            canonical += value;
        }
        separator = '&';
    }
    return canonical;
}

} // namespace

QByteArray stringToSign(const SignedParts &parts)
{
    QByteArray text;
    text.reserve(512);
    for (const QByteArray *line : {&parts.method, &parts.accept, &parts.contentMd5, &parts.contentType, &parts.date}) {
        text += *line;
        text += '\n';
    }
    for (const auto &[name, value] : sortedByName(parts.headers)) {
        text += name;
        text += ':';
        text += value;
        text += '\n';
    }
    return text + canonicalPath(parts.pathAndQuery);
}

QByteArray signature(const QByteArray &text, const QByteArray &appSecret)
{
    return QMessageAuthenticationCode::hash(text, appSecret, QCryptographicHash::Sha256).toBase64();
}

QByteArray signedHeaderNames(const QList<SignedHeader> &headers)
{
    QByteArrayList names;
    for (const auto &header : sortedByName(headers))
        names.append(header.first);
    return names.join(',');
}

QByteArray contentMd5(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Md5).toBase64();
}

QList<qsizetype> SignatureComparison::differingLines() const
{
    QList<qsizetype> differing;
    for (qsizetype i = 0; i < std::max(ours.size(), server.size()); ++i) {
        if (i >= ours.size() || i >= server.size() || ours.at(i) != server.at(i))
            differing.append(i);
    }
    return differing;
}

std::optional<SignatureComparison> compareSignatures(const QByteArray &ourString, const QString &gatewayMessage)
{
    const QLatin1String label("StringToSign:");
    const qsizetype at = gatewayMessage.indexOf(label);
    if (at < 0)
        return std::nullopt;
    QString quoted = gatewayMessage.mid(at + label.size()).trimmed();
    if (quoted.startsWith(u'`') && quoted.endsWith(u'`') && quoted.size() > 1)
        quoted = quoted.mid(1, quoted.size() - 2);
    // The gateway shows our line feeds as '#', so our side is cut the same way before the two are compared.
    QString own = QString::fromUtf8(ourString);
    own.replace(u'\n', u'#');
    return SignatureComparison{own.split(u'#'), quoted.split(u'#')};
}

} // namespace linkvisual
