#include "exchange.h"

#include "api_error.h"
#include "http_post.h"

#include <QNetworkRequest>

#include <algorithm>
#include <array>

namespace linkvisual {

namespace {

constexpr qsizetype keptHeaders = 64;
constexpr qsizetype keptValue = 1024;

bool isSecretHeader(const QByteArray &name)
{
    constexpr std::array words{"secret", "token", "cookie", "authorization"};
    const QByteArray lower = name.toLower();
    return lower == "x-ca-signature"
        || std::any_of(words.begin(), words.end(), [&lower](const char *word) { return lower.contains(word); });
}

std::pair<QString, QString> recorded(const QByteArray &name, const QByteArray &value)
{
    return {QString::fromUtf8(name),
        isSecretHeader(name) ? QStringLiteral("***") : QString::fromUtf8(withoutSecrets(value.left(keptValue)))};
}

} // namespace

Exchange exchangeOf(const QNetworkRequest &request, const QByteArray &body, const HttpAnswer &answer)
{
    Exchange exchange;
    exchange.url = request.url().toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names)
        exchange.headers.append(recorded(name, request.rawHeader(name)));
    exchange.headers.append(recorded("Content-Length", QByteArray::number(body.size())));
    exchange.body = withoutSecrets(body);
    for (const auto &[name, value] : answer.headers.mid(0, keptHeaders))
        exchange.answerHeaders.append(recorded(name.left(keptValue), value));
    return exchange;
}

} // namespace linkvisual
