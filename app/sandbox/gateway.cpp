#include "gateway.h"

#include "assumptions.h"
#include "signature_check.h"

#include <cstdlib>

namespace sandbox {

namespace {

constexpr qint64 windowMs = qint64{15} * 60 * 1000;

} // namespace

HttpReply Gateway::error(int status, const QByteArray &message)
{
    HttpReply reply;
    reply.status = status;
    reply.addHeader("X-Ca-Error-Message", message);
    return reply;
}

std::optional<HttpReply> Gateway::refuse(const HttpRequest &request, qint64 now)
{
    if (request.header("x-ca-key") != m_appKey)
        return error(assumed::statusOfInvalidKey, "Invalid AppKey");
    const QByteArray signature = request.header("x-ca-signature");
    if (signature.isEmpty())
        return error(assumed::statusOfInvalidSignature, "Empty Signature");
    bool number = false;
    const qint64 timestamp = request.header("x-ca-timestamp").toLongLong(&number);
    if (!number || timestamp < now - windowMs || timestamp > now + windowMs)
        return error(assumed::statusOfInvalidSignature, "Timestamp Expired");
    if (!isContentMd5Right(request))
        return error(assumed::statusOfInvalidSignature, "Invalid Content-MD5");
    const QByteArray method = request.header("x-ca-signature-method");
    const QByteArray expected = serverStringToSign(request);
    if ((!method.isEmpty() && method != "HmacSHA256") || signature != serverSignature(expected, m_appSecret)) {
        return error(assumed::statusOfInvalidSignature,
            "Invalid Signature, Server StringToSign:`" + QByteArray(expected).replace('\n', '#') + '`');
    }
    if (!useNonce(request.header("x-ca-nonce"), now))
        return error(assumed::statusOfInvalidSignature, "Nonce Used");
    return std::nullopt;
}

bool Gateway::useNonce(const QByteArray &nonce, qint64 now)
{
    // A timestamp may lie 15 minutes ahead, so a nonce stays dangerous for twice the window.
    while (!m_nonceOrder.isEmpty() && m_nonces.value(m_nonceOrder.head()) < now - 2 * windowMs)
        m_nonces.remove(m_nonceOrder.dequeue());
    if (nonce.isEmpty() || m_nonces.contains(nonce))
        return false;
    m_nonces.insert(nonce, now);
    m_nonceOrder.enqueue(nonce);
    return true;
}

} // namespace sandbox
