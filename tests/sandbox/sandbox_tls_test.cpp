#include "sandbox.h"
#include "signing_client.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::Literals::StringLiterals;

class SandboxTlsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    sandbox::Options options()
    {
        sandbox::Options options;
        options.appKey = appKey();
        options.appSecret = appSecret();
        options.scenario = u"demo"_s;
        options.tlsCertificateFile = m_folder.filePath(u"cert.pem"_s);
        options.tlsKeyFile = m_folder.filePath(u"key.pem"_s);
        return options;
    }

    /** Posts a signed read; the network's own error decides. */
    QNetworkReply::NetworkError post(QNetworkAccessManager &network, const QUrl &url, const QSslConfiguration &tls)
    {
        const sandbox::HttpRequest signedRequest
            = signRequest(plainRequest("/vision/customer/freecloudstorage/get", u"1.0.1"_s, {{u"iotId"_s, lobby()}}),
                QDateTime::currentMSecsSinceEpoch());
        QNetworkRequest request(url.resolved(QUrl(QString::fromLatin1(signedRequest.path))));
        for (const auto &[name, value] : signedRequest.headers)
            request.setRawHeader(name, value);
        request.setSslConfiguration(tls);
        std::unique_ptr<QNetworkReply> reply(network.post(request, signedRequest.body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait();
        return reply->error();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess openssl;
        openssl.start(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                u"/CN=sandbox"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
                m_folder.filePath(u"key.pem"_s), u"-out"_s, m_folder.filePath(u"cert.pem"_s)});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
    }

    void speaksHttps()
    {
        sandbox::Sandbox platform(options());
        const auto url = platform.listen();
        QVERIFY2(url, url ? "" : qPrintable(url.error()));
        QCOMPARE(url->scheme(), u"https"_s);
        QNetworkAccessManager network;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(m_folder.filePath(u"cert.pem"_s)));
        QCOMPARE(post(network, *url, tls), QNetworkReply::NoError);
        QCOMPARE(post(network, *url, tls), QNetworkReply::NoError);
        QCOMPARE(platform.totalRequests(), 2);
        platform.addFault({u"*"_s, u"reset"_s, {}, false, 1});
        QVERIFY(post(network, *url, tls) != QNetworkReply::NoError);
        platform.addFault({u"*"_s, u"truncate"_s, {}, false, 1});
        QVERIFY(post(network, *url, tls) != QNetworkReply::NoError);
        QCOMPARE(post(network, *url, tls), QNetworkReply::NoError);
    }

    void isNotTrustedByItself()
    {
        sandbox::Sandbox platform(options());
        const auto url = platform.listen();
        QNetworkAccessManager network;
        QCOMPARE(
            post(network, *url, QSslConfiguration::defaultConfiguration()), QNetworkReply::SslHandshakeFailedError);
        QCOMPARE(platform.totalRequests(), 0);
    }

    void saysWhichFileIsWrong()
    {
        sandbox::Options wrong = options();
        wrong.tlsCertificateFile = m_folder.filePath(u"none.pem"_s);
        QVERIFY(sandbox::Sandbox(wrong).listen().error().contains(u"none.pem"_s));
        wrong = options();
        wrong.tlsKeyFile = wrong.tlsCertificateFile;
        QVERIFY(sandbox::Sandbox(wrong).listen().error().contains(u"no RSA or EC key"_s));
        wrong = options();
        wrong.tlsCertificateFile = wrong.tlsKeyFile;
        QVERIFY(sandbox::Sandbox(wrong).listen().error().contains(u"no certificate"_s));
    }
};

QTEST_GUILESS_MAIN(SandboxTlsTest)
#include "sandbox_tls_test.moc"
