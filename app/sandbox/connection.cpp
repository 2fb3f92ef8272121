#include "connection.h"

#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace sandbox {

namespace {

constexpr int slowBytes = 32;
constexpr int slowPauseMs = 50;

qsizetype contentLength(const QByteArray &head)
{
    const QByteArray name = "content-length:";
    const qsizetype at = head.toLower().indexOf(name);
    return at < 0 ? 0 : head.mid(at + name.size(), head.indexOf('\r', at) - at - name.size()).trimmed().toLongLong();
}

/** Cuts the delivery header out of @p head and returns its value. */
QByteArray takeDelivery(QByteArray &head)
{
    const QByteArray name = deliveryHeader() + ": ";
    const qsizetype at = head.indexOf(name);
    if (at < 0)
        return {};
    const qsizetype end = head.indexOf("\r\n", at);
    QByteArray value = head.mid(at + name.size(), end - at - name.size());
    head.remove(at, end + 2 - at);
    return value;
}

} // namespace

QByteArray deliveryHeader()
{
    return QByteArrayLiteral("X-Sandbox-Delivery");
}

QByteArray deliveryValue(Delivery delivery, int delayMs)
{
    return QByteArray::number(static_cast<int>(delivery)) + ' ' + QByteArray::number(delayMs);
}

bool Connection::takeReply(QByteArray *reply, QByteArray *delivery)
{
    const qsizetype headEnd = m_written.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    QByteArray head = m_written.left(headEnd + 4);
    const qsizetype size = head.size() + contentLength(head);
    if (m_written.size() < size)
        return false;
    const QByteArray body = m_written.mid(head.size(), size - head.size());
    m_written.remove(0, size);
    *delivery = takeDelivery(head);
    *reply = head + body;
    return true;
}

qint64 Connection::writeData(const char *data, qint64 size)
{
    m_written.append(data, size);
    QByteArray reply;
    QByteArray value;
    while (takeReply(&reply, &value)) {
        if (value.isEmpty()) {
            send(reply);
            continue;
        }
        const QByteArrayList parts = value.split(' ');
        const auto delivery = static_cast<Delivery>(parts.value(0).toInt());
        // Always later, so that a connection is never cut under the HTTP server's feet.
        QTimer::singleShot(parts.value(1).toInt(), this, [this, reply, delivery] { deliver(reply, delivery); });
    }
    return size;
}

void Connection::deliver(const QByteArray &reply, Delivery delivery)
{
    switch (delivery) {
    case Delivery::Whole:
        send(reply);
        break;
    case Delivery::Close:
        disconnectFromHost();
        break;
    case Delivery::Reset:
        resetHard();
        break;
    case Delivery::Stall:
        break;
    case Delivery::Truncate: {
        const qsizetype head = reply.indexOf("\r\n\r\n") + 4;
        send(reply.left(head + (reply.size() - head) / 2));
        disconnectFromHost();
        break;
    }
    case Delivery::Slow:
        sendSlowly(reply);
        break;
    }
}

void Connection::send(const QByteArray &bytes)
{
    QSslSocket::writeData(bytes.constData(), bytes.size());
}

void Connection::sendSlowly(const QByteArray &bytes)
{
    send(bytes.left(slowBytes));
    flush();
    if (bytes.size() > slowBytes)
        QTimer::singleShot(slowPauseMs, this, [this, rest = bytes.mid(slowBytes)] { sendSlowly(rest); });
}

void Connection::resetHard()
{
    // Lingering for no time makes the system answer with RST instead of FIN.
    const linger none{1, 0};
    setsockopt(static_cast<int>(socketDescriptor()), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&none),
        sizeof none);
    abort();
}

void ConnectionServer::incomingConnection(qintptr socketDescriptor)
{
    auto *connection = new Connection(this);
    if (!connection->setSocketDescriptor(socketDescriptor)) {
        delete connection;
        return;
    }
    connection->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_tls.isNull()) {
        addPendingConnection(connection);
        return;
    }
    connect(connection, &QSslSocket::encrypted, this, [this, connection] { addPendingConnection(connection); });
    connect(connection, &QSslSocket::disconnected, connection, &QObject::deleteLater);
    connection->setSslConfiguration(m_tls);
    connection->startServerEncryption();
}

} // namespace sandbox
