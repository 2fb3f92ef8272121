#include "connection_test.h"
#include "demo_platform.h"
#include "profile_endpoint.h"
#include "raw_server.h"
#include "test_certificates.h"

#include <QCoroTask>
#include <QTcpServer>
#include <QTest>

using desk::ConnectionFinding;
using desk::ConnectionQuestion;
using linkvisual::ApiError;
using linkvisual::ErrorKind;
using Verdict = desk::ConnectionVerdict;
Q_DECLARE_METATYPE(desk::ConnectionVerdict)

namespace {

ConnectionQuestion questionAt(const QUrl &url, const QString &key = DemoPlatform::appKey)
{
    ConnectionQuestion question;
    question.endpoint.baseUrl = url;
    question.endpoint.appKey = key;
    question.timing.retry.firstDelay = std::chrono::milliseconds(1);
    return question;
}

ConnectionFinding ask(const ConnectionQuestion &question, const QByteArray &secret = DemoPlatform::appSecret)
{
    return QCoro::waitFor(
        desk::testConnection(question, linkvisual::Secret(QByteArray(secret.constData(), secret.size()))));
}

ApiError errorOf(ErrorKind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

QUrl nobody()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
}

/** An answer as the gateway gives it. */
RawServer::Behaviour gatewaySays(const QByteArray &message, const QByteArray &status = "403 Forbidden")
{
    return RawServer::always(RawServer::answer({}, status, "X-Ca-Error-Message: " + message + "\r\n"));
}

} // namespace

/** Each thing that can be wrong with a connection is told from the others. */
class ConnectionTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachErrorHasItsVerdict_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("dns") << ErrorKind::HostNotFound << Verdict::NameNotFound;
        QTest::newRow("refused") << ErrorKind::ConnectionRefused << Verdict::ConnectionRefused;
        QTest::newRow("offline") << ErrorKind::NetworkUnreachable << Verdict::NoNetwork;
        QTest::newRow("proxy") << ErrorKind::ProxyFailed << Verdict::ProxyFailed;
        QTest::newRow("tls") << ErrorKind::TlsFailed << Verdict::TlsFailed;
        QTest::newRow("silence") << ErrorKind::TimedOut << Verdict::TimedOut;
        QTest::newRow("key") << ErrorKind::InvalidAppKey << Verdict::WrongKey;
        QTest::newRow("secret") << ErrorKind::SignatureRefused << Verdict::WrongSecret;
        QTest::newRow("clock") << ErrorKind::TimestampExpired << Verdict::ClockOff;
        QTest::newRow("right") << ErrorKind::NotAuthorized << Verdict::NoRight;
        QTest::newRow("throttled") << ErrorKind::Throttled << Verdict::Throttled;
        QTest::newRow("sign-in page") << ErrorKind::UnreadableReply << Verdict::Unclear;
        QTest::newRow("redirect") << ErrorKind::Redirected << Verdict::Unclear;
        QTest::newRow("gateway") << ErrorKind::GatewayFailed << Verdict::Unclear;
        QTest::newRow("code") << ErrorKind::Refused << Verdict::Unclear;
    }

    void eachErrorHasItsVerdict()
    {
        QFETCH(const ErrorKind, kind);
        QFETCH(const Verdict, verdict);
        const ConnectionFinding finding = desk::findingOf(errorOf(kind), std::chrono::milliseconds(0));
        QCOMPARE(finding.verdict, verdict);
        QVERIFY(!finding.works);
        QCOMPARE(finding.error->kind, kind);
    }

    void codesAndDifferencesCount()
    {
        ApiError error = errorOf(ErrorKind::Refused);
        error.code = 403;
        QCOMPARE(desk::findingOf(error, {}).verdict, Verdict::NoRight);
        error.code = 429;
        QCOMPARE(desk::findingOf(error, {}).verdict, Verdict::Throttled);
        error = errorOf(ErrorKind::HttpStatus);
        error.httpStatus = 429;
        QCOMPARE(desk::findingOf(error, {}).verdict, Verdict::Throttled);
        error = errorOf(ErrorKind::SignatureRefused);
        error.signatures = linkvisual::SignatureComparison{{QStringLiteral("POST")}, {QStringLiteral("GET")}};
        QCOMPARE(desk::findingOf(error, {}).verdict, Verdict::RequestChanged);
        error.signatures = linkvisual::SignatureComparison{{QStringLiteral("POST")}, {QStringLiteral("POST")}};
        QCOMPARE(desk::findingOf(error, {}).verdict, Verdict::WrongSecret);
    }

    void aClockThatIsOffIsSaidThoughItWorks()
    {
        QCOMPARE(desk::findingOf({}, std::chrono::seconds(-30)).verdict, Verdict::Works);
        const ConnectionFinding finding = desk::findingOf({}, std::chrono::minutes(-20));
        QCOMPARE(finding.verdict, Verdict::ClockOff);
        QVERIFY(finding.works);
    }

    void theRealPlatform()
    {
        DemoPlatform platform;
        QCOMPARE(ask(questionAt(platform.url())).verdict, Verdict::Works);
        QCOMPARE(ask(questionAt(platform.url(), QStringLiteral("nobody's"))).verdict, Verdict::WrongKey);
        const ConnectionFinding wrongSecret = ask(questionAt(platform.url()), "another");
        QCOMPARE(wrongSecret.verdict, Verdict::WrongSecret);
        QVERIFY(wrongSecret.error->signatures);
        QVERIFY(wrongSecret.error->signatures->differingLines().isEmpty());
        QCOMPARE(platform.purchases(), 0);

        platform.sandbox().setClock(QDateTime::currentDateTimeUtc().addSecs(7200));
        const ConnectionFinding skewed = ask(questionAt(platform.url()));
        QCOMPARE(skewed.verdict, Verdict::ClockOff);
        QVERIFY(skewed.works);
        QVERIFY(std::chrono::abs(skewed.clockOffset - std::chrono::hours(2)) < std::chrono::seconds(10));
    }

    void whatThePlatformRefuses_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("right") << QStringLiteral("refuse") << QStringLiteral("403") << Verdict::NoRight;
        QTest::newRow("throttled") << QStringLiteral("throttle") << QString() << Verdict::Throttled;
        QTest::newRow("sign-in page") << QStringLiteral("garbage") << QString() << Verdict::Unclear;
        QTest::newRow("silence") << QStringLiteral("stall") << QString() << Verdict::TimedOut;
    }

    void whatThePlatformRefuses()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, value);
        QFETCH(const Verdict, verdict);
        DemoPlatform platform;
        platform.sandbox().addFault({QStringLiteral("*"), kind, value});
        ConnectionQuestion question = questionAt(platform.url());
        question.timing.limit = [](const linkvisual::CallDescription &) { return std::chrono::seconds(2); };
        QCOMPARE(ask(question).verdict, verdict);
    }

    void whatTheGatewayRefuses()
    {
        RawServer gateway;
        gateway.listen(QHostAddress::LocalHost);
        gateway.setBehaviour(gatewaySays("Unauthorized"));
        QCOMPARE(ask(questionAt(gateway.url())).verdict, Verdict::NoRight);
        gateway.setBehaviour(gatewaySays("Invalid Signature, Server StringToSign:`POST#changed#on the way`"));
        const ConnectionFinding changed = ask(questionAt(gateway.url()));
        QCOMPARE(changed.verdict, Verdict::RequestChanged);
        QVERIFY(!changed.error->signatures->differingLines().isEmpty());
        gateway.setBehaviour(gatewaySays("Timestamp Expired"));
        const ConnectionFinding late = ask(questionAt(gateway.url()));
        QCOMPARE(late.verdict, Verdict::ClockOff);
        QVERIFY(!late.works);
    }

    void theWayThere()
    {
        QCOMPARE(ask(questionAt(QUrl(QStringLiteral("https://plandesk.invalid")))).verdict, Verdict::NameNotFound);
        QCOMPARE(ask(questionAt(nobody())).verdict, Verdict::ConnectionRefused);
        const TestCertificates certificates;
        QVERIFY(certificates.isValid());
        RawServer stranger(certificates.selfSigned(QStringLiteral("127.0.0.1")));
        stranger.listen(QHostAddress::LocalHost);
        const ConnectionFinding untrusted = ask(questionAt(stranger.url()));
        QCOMPARE(untrusted.verdict, Verdict::TlsFailed);
        QVERIFY(!untrusted.error->detail.isEmpty());
        QCOMPARE(stranger.posts(), 0);
    }

    void theKeyOfAnotherRegion()
    {
        DemoPlatform home;
        RawServer elsewhere;
        elsewhere.listen(QHostAddress::LocalHost);
        elsewhere.setBehaviour(gatewaySays("Invalid AppKey"));
        ConnectionQuestion question = questionAt(elsewhere.url());
        question.otherRegions = {{QStringLiteral("closed"), nobody()}, {QStringLiteral("home"), home.url()}};
        const ConnectionFinding finding = ask(question);
        QCOMPARE(finding.verdict, Verdict::WrongRegion);
        QCOMPARE(finding.region, QStringLiteral("home"));
        // Also when the secret is wrong there, which is another matter.
        QCOMPARE(ask(question, "another").region, QStringLiteral("home"));

        question.endpoint.appKey = QStringLiteral("nobody's");
        QCOMPARE(ask(question).verdict, Verdict::WrongKey);
        // Nobody else is asked while the key is known.
        const int before = home.sandbox().totalRequests();
        elsewhere.setBehaviour(gatewaySays("Unauthorized"));
        QCOMPARE(ask(question).verdict, Verdict::NoRight);
        QCOMPARE(home.sandbox().totalRequests(), before);
    }

    void aProfilesQuestion()
    {
        credentials::Profile profile;
        profile.region = QStringLiteral("eu-central-1");
        profile.appKey = QStringLiteral("key");
        profile.projectId = QStringLiteral("project");
        ConnectionQuestion question = desk::questionFor(profile);
        QCOMPARE(question.endpoint.baseUrl.host(), QStringLiteral("eu-central-1.api-iot.aliyuncs.com"));
        QVERIFY(question.endpoint.projectId.isEmpty());
        QCOMPARE(question.otherRegions.size(), 3);
        profile.region.clear();
        profile.baseUrl = QUrl(QStringLiteral("https://gateway.example.com"));
        QVERIFY(desk::questionFor(profile).otherRegions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "connection_test_test.moc"
