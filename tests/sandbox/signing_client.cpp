#include "signing_client.h"

#include "control.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUuid>

namespace sandbox_test {

QString appKey()
{
    return QStringLiteral("203753385");
}

QByteArray appSecret()
{
    return QByteArrayLiteral("sandboxSecret0123456789abcdef");
}

QDateTime today()
{
    return QDateTime(QDate(2026, 11, 22), QTime(6, 2, 31), Qt::UTC);
}

QString lobby()
{
    return QStringLiteral("6vw0OrGyHFSW6EQA000100");
}

sandbox::HttpRequest plainRequest(const QByteArray &path, const QString &version, const QJsonObject &parameters)
{
    const QJsonObject envelope{
        {QStringLiteral("id"), QUuid::createUuid().toString(QUuid::Id128)},
        {QStringLiteral("version"), QStringLiteral("1.0")},
        {QStringLiteral("request"), QJsonObject{{QStringLiteral("apiVer"), version}}},
        {QStringLiteral("params"), parameters},
    };
    sandbox::HttpRequest request;
    request.method = "POST";
    request.path = path;
    request.body = QJsonDocument(envelope).toJson(QJsonDocument::Compact);
    return request;
}

sandbox::HttpRequest signRequest(sandbox::HttpRequest request, qint64 nowMs)
{
    const QByteArray accept = "application/json; charset=utf-8";
    const QByteArray type = "application/octet-stream; charset=utf-8";
    const QByteArray md5 = QCryptographicHash::hash(request.body, QCryptographicHash::Md5).toBase64();
    const QByteArray nonce = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QByteArray lines = "x-ca-key:" + appKey().toUtf8() + "\nx-ca-nonce:" + nonce
        + "\nx-ca-signature-method:HmacSHA256\nx-ca-timestamp:" + QByteArray::number(nowMs) + '\n';
    const QByteArray text = request.method + '\n' + accept + '\n' + md5 + '\n' + type + "\n\n" + lines + request.path;
    request.headers = {
        {"accept", accept},
        {"content-md5", md5},
        {"content-type", type},
        {"x-ca-key", appKey().toUtf8()},
        {"x-ca-nonce", nonce},
        {"x-ca-signature-method", "HmacSHA256"},
        {"x-ca-timestamp", QByteArray::number(nowMs)},
        {"x-ca-signature-headers", "x-ca-key,x-ca-nonce,x-ca-signature-method,x-ca-timestamp"},
        {"x-ca-signature", QMessageAuthenticationCode::hash(text, appSecret(), QCryptographicHash::Sha256).toBase64()},
    };
    return request;
}

QByteArray wireBytes(const sandbox::HttpRequest &request)
{
    const QByteArray query = request.query.isEmpty() ? QByteArray() : '?' + request.query;
    QByteArray bytes = request.method + ' ' + request.path + query + " HTTP/1.1\r\nHost: sandbox\r\n";
    for (const auto &[name, value] : request.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body;
}

BarePlatform::BarePlatform(const QString &scenario, const QString &dataFile)
{
    sandbox::SandboxClock clock(today());
    auto state = sandbox::PlatformState::make(scenario, dataFile, clock.now());
    Q_ASSERT_X(state, "BarePlatform", state ? "" : qPrintable(state.error()));
    m_platform
        = std::make_unique<sandbox::Platform>(appKey(), appSecret(), std::move(*state), clock, sandbox::FaultList());
}

Outcome BarePlatform::call(const QByteArray &path, const QString &version, const QJsonObject &parameters)
{
    sandbox::HttpRequest request = plainRequest(path, version, parameters);
    if (!cloudToken.isEmpty()) {
        QJsonObject envelope = QJsonDocument::fromJson(request.body).object();
        envelope.insert(QStringLiteral("request"),
            QJsonObject{{QStringLiteral("apiVer"), version}, {QStringLiteral("cloudToken"), cloudToken}});
        request.body = QJsonDocument(envelope).toJson();
    }
    const sandbox::HttpReply reply = m_platform->answer(signRequest(request, m_platform->clock().now()));
    return {reply.status, QJsonDocument::fromJson(reply.body).object()};
}

QList<QJsonObject> BarePlatform::orders(const QString &iotId)
{
    QList<QJsonObject> all;
    for (int page = 0;; ++page) {
        const Outcome outcome = call("/vision/customer/cloudstorage/order/query", QStringLiteral("1.0.6"),
            {{QStringLiteral("iotId"), iotId}, {QStringLiteral("pageNo"), QString::number(page)},
                {QStringLiteral("pageSize"), QStringLiteral("50")}});
        const QJsonArray list = outcome.object().value(QStringLiteral("orderList")).toArray();
        for (const QJsonValue &order : list)
            all.append(order.toObject());
        if (list.isEmpty())
            return all;
    }
}

QJsonObject BarePlatform::order(const QString &iotId, const QString &orderId)
{
    return call("/vision/customer/cloudstorage/order/get", QStringLiteral("1.0.6"),
        {{QStringLiteral("iotId"), iotId}, {QStringLiteral("orderId"), orderId}})
        .object();
}

void BarePlatform::pass(int days)
{
    m_platform->clock().set(m_platform->clock().now() + days * qint64{86'400'000});
}

bool BarePlatform::control(const QByteArray &path, const QJsonObject &body)
{
    const sandbox::HttpRequest request{"POST", "/_sandbox/" + path, {}, {}, QJsonDocument(body).toJson()};
    return sandbox::answerControl(*m_platform, request, true).status == 200;
}

QByteArray RawReply::header(const QByteArray &name) const
{
    const QByteArrayList lines = bytes.left(bytes.indexOf("\r\n\r\n")).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

bool RawReply::complete() const
{
    return bytes.contains("\r\n\r\n") && body().size() >= header("content-length").toLongLong();
}

RawClient::RawClient(const QUrl &url)
{
    m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    m_socket.waitForConnected(5000);
}

RawReply RawClient::exchange(const QByteArray &bytes, int limitMs)
{
    RawReply reply;
    QElapsedTimer timer;
    timer.start();
    m_socket.write(bytes);
    while (timer.elapsed() < limitMs) {
        m_socket.waitForReadyRead(50);
        reply.bytes += m_socket.readAll();
        reply.error = m_socket.error();
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            reply.closed = true;
            break;
        }
        if (reply.complete())
            break;
    }
    return reply;
}

} // namespace sandbox_test
