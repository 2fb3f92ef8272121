#include "raw_server.h"

#include <memory>
#include <sys/socket.h>

QByteArray RawRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawServer::RawServer(std::optional<QSslConfiguration> tls, QObject *parent)
    : QTcpServer(parent)
    , m_tls(std::move(tls))
{
    listen(QHostAddress::LocalHost);
}

RawServer::~RawServer()
{
    // Sockets report their end to slots that use this server.
    for (QTcpSocket *socket : findChildren<QTcpSocket *>())
        socket->disconnect();
}

QUrl RawServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(serverPort());
    return url;
}

QByteArray RawServer::answer(const QByteArray &body, const QByteArray &status, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

RawServer::Behaviour RawServer::always(const QByteArray &bytes)
{
    return [bytes](QSslSocket &socket, const RawRequest &) { socket.write(bytes); };
}

void RawServer::reset(QSslSocket &socket)
{
    const linger immediately{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &immediately, sizeof immediately);
    socket.abort();
}

void RawServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    const int connection = ++m_connections;
    if (m_handshake) {
        connect(socket, &QSslSocket::readyRead, socket, [this, socket] { m_handshake(*socket); });
        return;
    }
    serve(socket, connection);
    if (m_tls) {
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
    }
}

void RawServer::serve(QSslSocket *socket, int connection)
{
    const auto received = std::make_shared<QByteArray>();
    connect(socket, &QSslSocket::readyRead, this, [this, socket, connection, received] {
        *received += socket->readAll();
        const qsizetype end = received->indexOf("\r\n\r\n");
        if (end < 0)
            return;
        RawRequest request{received->left(end), {}, connection};
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (received->size() < end + 4 + length)
            return;
        request.body = received->mid(end + 4, length);
        received->remove(0, end + 4 + length);
        m_requests.append(request);
        if (m_behaviour)
            m_behaviour(*socket, request);
    });
}
