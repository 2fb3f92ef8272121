#include "sandbox.h"

#include "server.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <numeric>

namespace sandbox {

namespace {

tl::expected<QByteArray, QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(QStringLiteral("%1: %2").arg(path, file.errorString()));
    return file.readAll();
}

tl::expected<QSslKey, QString> readKey(const QString &path)
{
    const auto pem = contentOf(path);
    if (!pem)
        return tl::unexpected(pem.error());
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(*pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return tl::unexpected(QStringLiteral("%1 holds no RSA or EC key").arg(path));
}

/** A null configuration when no TLS is wanted. */
tl::expected<QSslConfiguration, QString> readTls(const QString &certificateFile, const QString &keyFile)
{
    QSslConfiguration tls;
    if (certificateFile.isEmpty() && keyFile.isEmpty())
        return tls;
    const auto pem = contentOf(certificateFile);
    if (!pem)
        return tl::unexpected(pem.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*pem);
    if (chain.isEmpty())
        return tl::unexpected(QStringLiteral("%1 holds no certificate").arg(certificateFile));
    const auto key = readKey(keyFile);
    if (!key)
        return tl::unexpected(key.error());
    tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(*key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // Clients show no certificates here.
    return tls;
}

} // namespace

Sandbox::Sandbox(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

Sandbox::~Sandbox() = default;

tl::expected<QUrl, QString> Sandbox::listen()
{
    const auto tls = readTls(m_options.tlsCertificateFile, m_options.tlsKeyFile);
    if (!tls)
        return tl::unexpected(tls.error());
    const SandboxClock clock(m_options.time);
    auto state = PlatformState::make(m_options.scenario, m_options.dataFile, clock.now());
    if (!state)
        return tl::unexpected(state.error());
    m_server = std::make_unique<Server>(std::make_unique<Platform>(m_options.appKey, m_options.appSecret,
                                            std::move(*state), clock, FaultList(m_options.faults)),
        m_options.latencyMs);
    return m_server->listen(m_options.address, m_options.port, *tls);
}

int Sandbox::requestCount(const QString &path) const
{
    return m_server ? m_server->platform().requestCounts().value(path) : 0;
}

int Sandbox::totalRequests() const
{
    if (!m_server)
        return 0;
    const auto &counts = m_server->platform().requestCounts();
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}

void Sandbox::addFault(const Fault &fault)
{
    if (m_server)
        m_server->platform().faults().add(fault);
    else
        m_options.faults.append(fault);
}

void Sandbox::clearFaults()
{
    m_options.faults.clear();
    if (m_server)
        m_server->platform().faults().clear();
}

void Sandbox::setClock(const QDateTime &now)
{
    m_options.time = now;
    if (m_server)
        m_server->platform().clock().set(now.toMSecsSinceEpoch());
}

} // namespace sandbox
