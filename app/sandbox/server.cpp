#include "server.h"

#include "control.h"

namespace sandbox {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Post:
        return QByteArrayLiteral("POST");
    case QHttpServerRequest::Method::Get:
        return QByteArrayLiteral("GET");
    default:
        return QByteArrayLiteral("OTHER");
    }
}

HttpRequest toRequest(const QHttpServerRequest &request)
{
    const QUrl url = request.url();
    return {methodName(request.method()), url.path(QUrl::FullyEncoded).toUtf8(), url.query(QUrl::FullyEncoded).toUtf8(),
        request.headers(), request.body()};
}

QHttpServerResponse toResponse(const HttpReply &reply, int delayMs)
{
    QHttpServerResponse response(
        reply.contentType, reply.body, static_cast<QHttpServerResponse::StatusCode>(reply.status));
    for (const auto &[name, value] : reply.headers)
        response.addHeader(name, value);
    if (reply.delivery != Delivery::Whole || delayMs > 0)
        response.addHeader(deliveryHeader(), deliveryValue(reply.delivery, delayMs));
    return response;
}

} // namespace

Server::Server(std::unique_ptr<Platform> platform, int latencyMs)
    : m_platform(std::move(platform))
    , m_latencyMs(latencyMs)
{
    // One route for everything: the platform finds its calls by the whole path.
    m_http.route(
        QStringLiteral("/<arg>"), [this](const QUrl &, const QHttpServerRequest &request) { return respond(request); });
}

tl::expected<QUrl, QString> Server::listen(const QHostAddress &address, quint16 port, const QSslConfiguration &tls)
{
    auto *connections = new ConnectionServer(&m_http);
    connections->setListenBacklogSize(128);
    connections->setTls(tls);
    if (!connections->listen(address, port)) {
        return tl::unexpected(QStringLiteral("cannot listen on %1 port %2: %3")
                                  .arg(address.toString())
                                  .arg(port)
                                  .arg(connections->errorString()));
    }
    m_http.bind(connections);
    QUrl url;
    url.setScheme(tls.isNull() ? QStringLiteral("http") : QStringLiteral("https"));
    const bool any = address == QHostAddress::Any || address == QHostAddress::AnyIPv4;
    url.setHost(any ? QStringLiteral("127.0.0.1") : address.toString());
    url.setPort(connections->serverPort());
    m_platform->setBaseUrl(url.toString());
    return url;
}

QHttpServerResponse Server::respond(const QHttpServerRequest &request)
{
    const HttpRequest plain = toRequest(request);
    if (isControlPath(plain.path))
        return toResponse(answerControl(*m_platform, plain, request.remoteAddress().isLoopback()), 0);
    return toResponse(m_platform->answer(plain), m_latencyMs);
}

} // namespace sandbox
