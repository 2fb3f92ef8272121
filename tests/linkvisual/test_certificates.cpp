#include "test_certificates.h"

#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QSslKey>

namespace {

QString alternativeName(const QString &host)
{
    return (QHostAddress(host).isNull() ? QStringLiteral("DNS:") : QStringLiteral("IP:")) + host;
}

const QStringList freshKey{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
    QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};

} // namespace

TestCertificates::TestCertificates()
{
    const bool made = run(QStringList{QStringLiteral("req"), QStringLiteral("-x509")} + freshKey
        + QStringList{QStringLiteral("-keyout"), path(QStringLiteral("ca.key")), QStringLiteral("-out"),
            path(QStringLiteral("ca.crt")), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
            QStringLiteral("/CN=PlanDesk test authority")});
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(path(QStringLiteral("ca.crt")));
    if (made && !certificates.isEmpty())
        m_authority = certificates.first();
}

QSslConfiguration TestCertificates::server(const QString &host, int days) const
{
    const QString name = host + QString::number(days);
    QFile extensions(path(name + QStringLiteral(".ext")));
    if (!extensions.open(QIODevice::WriteOnly))
        return {};
    extensions.write("subjectAltName=" + alternativeName(host).toUtf8() + "\n");
    extensions.close();
    run(QStringList{QStringLiteral("req")} + freshKey
        + QStringList{QStringLiteral("-keyout"), path(name + QStringLiteral(".key")), QStringLiteral("-out"),
            path(name + QStringLiteral(".csr")), QStringLiteral("-subj"), QStringLiteral("/CN=test")});
    run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), path(name + QStringLiteral(".csr")),
        QStringLiteral("-CA"), path(QStringLiteral("ca.crt")), QStringLiteral("-CAkey"), path(QStringLiteral("ca.key")),
        QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QString::number(days), QStringLiteral("-extfile"),
        extensions.fileName(), QStringLiteral("-out"), path(name + QStringLiteral(".crt"))});
    return configuration(name);
}

QSslConfiguration TestCertificates::selfSigned(const QString &host) const
{
    const QString name = QStringLiteral("self");
    run(QStringList{QStringLiteral("req"), QStringLiteral("-x509")} + freshKey
        + QStringList{QStringLiteral("-keyout"), path(name + QStringLiteral(".key")), QStringLiteral("-out"),
            path(name + QStringLiteral(".crt")), QStringLiteral("-days"), QStringLiteral("1"), QStringLiteral("-subj"),
            QStringLiteral("/CN=") + host, QStringLiteral("-addext"),
            QStringLiteral("subjectAltName=") + alternativeName(host)});
    return configuration(name);
}

bool TestCertificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments);
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

QSslConfiguration TestCertificates::configuration(const QString &name) const
{
    QFile key(path(name + QStringLiteral(".key")));
    if (!key.open(QIODevice::ReadOnly))
        return {};
    QSslConfiguration tls;
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(path(name + QStringLiteral(".crt"))));
    return tls;
}
