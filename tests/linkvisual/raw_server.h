#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

/** One request as it stood on the wire. */
struct RawRequest {
    QByteArray head; ///< Request line and headers.
    QByteArray body;
    int connection = 0; ///< Counted from 1.

    QByteArray header(const QByteArray &name) const;
};

/**
 * A server that knows nothing of the platform: it counts what arrives and answers with whatever bytes a test asks for.
 */
class RawServer : public QTcpServer
{
    Q_OBJECT

public:
    /** What to do with a whole request; writes to, closes or forgets the socket. */
    using Behaviour = std::function<void(QSslSocket &socket, const RawRequest &request)>;

    /** @param tls certificate and key; without it the server speaks plain HTTP */
    explicit RawServer(std::optional<QSslConfiguration> tls = {}, QObject *parent = nullptr);
    ~RawServer() override;

    void setBehaviour(Behaviour behaviour) { m_behaviour = std::move(behaviour); }

    /** Called with the first bytes of a TLS handshake instead of shaking hands. */
    void setHandshakeBehaviour(std::function<void(QTcpSocket &socket)> behaviour)
    {
        m_handshake = std::move(behaviour);
    }

    /** `http(s)://HOST:PORT` */
    QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;

    const QList<RawRequest> &requests() const { return m_requests; }
    int posts() const { return static_cast<int>(m_requests.size()); }
    int connections() const { return m_connections; }

    /** A whole answer with @p status such as `200 OK`. */
    static QByteArray answer(
        const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {});

    /** A behaviour that gives the same answer to everything. */
    static Behaviour always(const QByteArray &bytes);

    static void reset(QSslSocket &socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void serve(QSslSocket *socket, int connection);

    std::optional<QSslConfiguration> m_tls;
    Behaviour m_behaviour;
    std::function<void(QTcpSocket &)> m_handshake;
    QList<RawRequest> m_requests;
    int m_connections = 0;
};
