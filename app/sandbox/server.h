#pragma once

#include "connection.h"
#include "platform.h"

#include <QHttpServer>
#include <QUrl>

namespace sandbox {

/** QtHttpServer between the connections, which may fail on purpose, and the platform, which knows no network. */
class Server : public QObject
{
    Q_OBJECT

public:
    /** @p latencyMs is added to every reply of the platform's paths. */
    Server(std::unique_ptr<Platform> platform, int latencyMs);

    /** Opens the port, with TLS when @p tls is not null; the base URL or a sentence. */
    tl::expected<QUrl, QString> listen(const QHostAddress &address, quint16 port, const QSslConfiguration &tls);

    Platform &platform() { return *m_platform; }

private:
    QHttpServerResponse respond(const QHttpServerRequest &request);

    std::unique_ptr<Platform> m_platform;
    const int m_latencyMs;
    QHttpServer m_http;
};

} // namespace sandbox
