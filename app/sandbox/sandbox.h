#pragma once

#include "fault.h"

#include <QDateTime>
#include <QHostAddress>
#include <QObject>
#include <QUrl>
#include <tl/expected.hpp>

#include <memory>

namespace sandbox {

class Server;

/** What a sandbox is made of. */
struct Options {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; ///< 0: any free one.
    QString appKey;
    QByteArray appSecret;
    QString scenario; ///< "demo", "empty" or "fleet=N", N from 1 to 100,000.
    QString dataFile; ///< Empty: everything is in memory.
    QDateTime time; ///< Invalid: the real clock; otherwise the sandbox's clock starts there and runs on.
    int latencyMs = 0; ///< Added to every reply of the platform's paths.
    QString tlsCertificateFile; ///< PEM; with tlsKeyFile (PEM) the sandbox speaks HTTPS alone.
    QString tlsKeyFile;
    QList<Fault> faults;
};

/** The platform on a port of this machine: both services over one data set. Lives in the thread it is used in. */
class Sandbox : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(Options options, QObject *parent = nullptr);
    ~Sandbox() override;

    /** Builds the world and opens the port; the base URL such as http://127.0.0.1:45123, or a sentence why not. */
    tl::expected<QUrl, QString> listen();

    /** Requests that came to @p path since listen(), refused ones included. */
    int requestCount(const QString &path) const;

    /** Requests to any path but the sandbox's own under /_sandbox/. */
    int totalRequests() const;

    /** One more thing to go wrong; faults are tried in the order they came. */
    void addFault(const Fault &fault);

    void clearFaults();

    /** Moves the sandbox's clock, which then runs on. */
    void setClock(const QDateTime &now);

private:
    Options m_options;
    std::unique_ptr<Server> m_server; ///< There once listen() was called.
};

} // namespace sandbox
