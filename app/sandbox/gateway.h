#pragma once

#include "http_message.h"

#include <QHash>
#include <QQueue>
#include <QString>

#include <optional>

namespace sandbox {

/** The door before the platform: key, signature, MD5, timestamp and nonce (API facts, Signing). */
class Gateway
{
public:
    Gateway(const QString &appKey, const QByteArray &appSecret)
        : m_appKey(appKey.toUtf8())
        , m_appSecret(appSecret)
    {
    }

    /** The refusal of @p request at @p now (UTC milliseconds), or nothing when it may pass; its nonce is then used. */
    std::optional<HttpReply> refuse(const HttpRequest &request, qint64 now);

    /** A gateway error: an empty body and the cause in X-Ca-Error-Message. */
    static HttpReply error(int status, const QByteArray &message);

private:
    bool useNonce(const QByteArray &nonce, qint64 now);

    const QByteArray m_appKey;
    const QByteArray m_appSecret;
    QHash<QByteArray, qint64> m_nonces;
    QQueue<QByteArray> m_nonceOrder;
};

} // namespace sandbox
