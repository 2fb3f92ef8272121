#pragma once

#include "http_message.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

namespace sandbox {

/** The header by which a reply tells its connection how to travel; it never reaches the client. */
QByteArray deliveryHeader();

/** The value of that header: the delivery and how many milliseconds to wait before it. */
QByteArray deliveryValue(Delivery delivery, int delayMs);

/**
 * A connection that can fail on purpose. QtHttpServer can neither cut a connection nor send half a body, so it writes
 * whole replies into this socket, which passes them on as their delivery header says. Without TLS it is plain TCP.
 */
class Connection : public QSslSocket
{
    Q_OBJECT

public:
    using QSslSocket::QSslSocket;

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool takeReply(QByteArray *reply, QByteArray *delivery);
    void deliver(const QByteArray &reply, Delivery delivery);
    void send(const QByteArray &bytes);
    void sendSlowly(const QByteArray &bytes);
    void resetHard();

    QByteArray m_written; ///< What the HTTP server has written of the reply so far.
};

/** Accepts connections of that kind, with TLS when a configuration was given. */
class ConnectionServer : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }

protected:
    void incomingConnection(qintptr socketDescriptor) override;

private:
    QSslConfiguration m_tls;
};

} // namespace sandbox
