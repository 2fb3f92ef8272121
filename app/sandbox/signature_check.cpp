#include "signature_check.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace sandbox {

namespace {

QByteArray signedHeaderLines(const HttpRequest &request)
{
    // Never signed, whatever the client declares (API facts, Signing).
    static const QByteArrayList never{
        "x-ca-signature", "x-ca-signature-headers", "accept", "content-md5", "content-type", "date"};
    QByteArrayList names;
    for (const QByteArray &part : request.header("x-ca-signature-headers").split(',')) {
        const QByteArray name = part.trimmed();
        if (!name.isEmpty() && !never.contains(name.toLower()))
            names.append(name);
    }
    std::sort(names.begin(), names.end());
    QByteArray lines;
    for (const QByteArray &name : names)
        lines += name + ':' + request.header(name) + '\n';
    return lines;
}

QByteArray pathAndSortedQuery(const HttpRequest &request)
{
    if (request.query.isEmpty())
        return request.path;
    QList<QPair<QByteArray, QByteArray>> pairs;
    for (const QByteArray &part : request.query.split('&')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray key = equals < 0 ? part : part.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1);
        pairs.append({QByteArray::fromPercentEncoding(key), QByteArray::fromPercentEncoding(value)});
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QByteArrayList parts;
    for (const auto &[key, value] : std::as_const(pairs))
        parts.append(value.isEmpty() ? key : key + '=' + value);
    return request.path + '?' + parts.join('&');
}

} // namespace

QByteArray serverStringToSign(const HttpRequest &request)
{
    return request.method + '\n' + request.header("accept") + '\n' + request.header("content-md5") + '\n'
        + request.header("content-type") + '\n' + request.header("date") + '\n' + signedHeaderLines(request)
        + pathAndSortedQuery(request);
}

QByteArray serverSignature(const QByteArray &stringToSign, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(stringToSign, secret, QCryptographicHash::Sha256).toBase64();
}

bool isContentMd5Right(const HttpRequest &request)
{
    const QByteArray declared = request.header("content-md5");
    if (request.body.isEmpty() && declared.isEmpty())
        return true;
    return declared == QCryptographicHash::hash(request.body, QCryptographicHash::Md5).toBase64();
}

} // namespace sandbox
