#include "client.h"
#include "open_gate.h"
#include "raw_server.h"
#include "test_calls.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using linkvisual::ErrorKind;
using linkvisual::Outcome;
using namespace std::chrono_literals;

namespace {

constexpr auto success = R"({"id":"1","code":200,"data":{"value":7}})";
const QByteArray busy = RawServer::answer("", "503 X", "X-Ca-Error-Message: Service Unavailable\r\n");

/** Answers one after the other, the last one for good. */
RawServer::Behaviour inTurn(QByteArrayList answers)
{
    return [answers](QSslSocket &socket, const RawRequest &) mutable {
        socket.write(answers.first());
        if (answers.size() > 1)
            answers.removeFirst();
    };
}

QJsonObject sent(const RawRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QCoro::Task<> oneAfterTheOther(linkvisual::Client &client)
{
    for (int number = 0; number < 3; ++number) {
        const TestRead question;
        co_await client.call(question);
    }
}

} // namespace

class ClientTest : public QObject
{
    Q_OBJECT

private:
    linkvisual::Endpoint endpoint(const RawServer &server) const
    {
        return {linkvisual::Service::LivingIot, server.url(), QStringLiteral("key"), {}, {}};
    }

    linkvisual::Timing timing() const
    {
        linkvisual::Timing quick;
        quick.now = [this] { return m_now; };
        quick.limit = [](const linkvisual::CallDescription &) { return 300ms; };
        quick.retry.firstDelay = 1ms;
        return quick;
    }

    linkvisual::Result<int> read(linkvisual::Client &client) { return QCoro::waitFor(client.call(TestRead{})); }

    /** What one read comes to when the server gives @p answer, without retries. */
    linkvisual::ApiError errorFor(const QByteArray &answer)
    {
        RawServer server;
        server.setBehaviour(RawServer::always(answer));
        linkvisual::Timing once = timing();
        once.retry.attempts = 1;
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, once);
        const auto result = read(client);
        return result ? linkvisual::ApiError() : result.error();
    }

    QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    OpenGate m_gate;

private Q_SLOTS:
    void sendsTheEnvelopeAndTheHeaders()
    {
        RawServer server;
        server.setBehaviour(RawServer::always(RawServer::answer(success)));
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, timing());
        QCOMPARE(read(client), 7);
        const RawRequest request = server.requests().first();
        QVERIFY(request.head.startsWith("POST /test/thing/read HTTP/1.1\r\n"));
        QCOMPARE(request.header("x-ca-key"), "key");
        QCOMPARE(request.header("x-ca-timestamp").toLongLong(), m_now.toMSecsSinceEpoch());
        QCOMPARE(request.header("x-ca-signature-method"), "HmacSHA256");
        QCOMPARE(request.header("x-ca-signature-headers"), "x-ca-key,x-ca-nonce,x-ca-signature-method,x-ca-timestamp");
        QCOMPARE(request.header("Content-Type"), "application/octet-stream; charset=utf-8");
        QCOMPARE(request.header("Accept"), "application/json; charset=utf-8");
        QCOMPARE(request.header("Content-MD5"), linkvisual::contentMd5(request.body));
        QVERIFY(!request.head.contains("Cookie"));
        const QJsonObject envelope = sent(request);
        QCOMPARE(envelope.value(u"version").toString(), QStringLiteral("1.0"));
        QVERIFY(!envelope.value(u"id").toString().isEmpty());
        QCOMPARE(
            envelope.value(u"request").toObject(), QJsonObject({{QStringLiteral("apiVer"), QStringLiteral("1.0.0")}}));
        QCOMPARE(envelope.value(u"params").toObject(), QJsonObject({{QStringLiteral("size"), 1}}));
    }

    void readsAreAskedAgain()
    {
        RawServer server;
        server.setBehaviour(inTurn({busy, busy, RawServer::answer(success)}));
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, timing());
        QCOMPARE(read(client), 7);
        QCOMPARE(server.posts(), 3);
        QVERIFY(server.requests().at(0).header("x-ca-nonce") != server.requests().at(1).header("x-ca-nonce"));
    }

    void readsAreAskedThreeTimesAtMost()
    {
        RawServer server;
        server.setBehaviour(RawServer::always(busy));
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, timing());
        QVERIFY(read(client).error().kind == ErrorKind::GatewayFailed);
        QCOMPARE(server.posts(), 3);
    }

    void aLostConnectionIsAskedAgain()
    {
        RawServer server;
        server.setBehaviour([&server](QSslSocket &socket, const RawRequest &) {
            if (server.posts() == 1)
                socket.close();
            else
                socket.write(RawServer::answer(success));
        });
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, timing());
        QCOMPARE(read(client), 7);
        QCOMPARE(server.posts(), 2);
    }

    void aLongRetryAfterIsNotWaitedFor()
    {
        RawServer server;
        server.setBehaviour(RawServer::always(RawServer::answer(
            "", "429 X", "Retry-After: 60\r\nX-Ca-Error-Message: Throttled by APP Flow Control\r\n")));
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, timing());
        const auto result = read(client);
        QVERIFY(result.error().kind == ErrorKind::Throttled);
        QCOMPARE(result.error().retryAfterSeconds, 60);
        QCOMPARE(server.posts(), 1);
    }

    void aRetryAfterMayBeADate()
    {
        const auto error = errorFor(RawServer::answer("", "429 X",
            "Date: Sun, 22 Nov 2026 10:00:00 GMT\r\nRetry-After: Sun, 22 Nov 2026 10:01:30 GMT\r\n"
            "X-Ca-Error-Message: Throttled by APP Flow Control\r\n"));
        QCOMPARE(error.retryAfterSeconds, 90);
    }

    /** A token that ran out is the one that was sent, not the one that has taken its place; and nothing was sent. */
    void aFailedRefreshSendsNothing()
    {
        QDateTime now = m_now;
        RawServer server;
        server.setBehaviour([&now](QSslSocket &socket, const RawRequest &request) {
            if (request.head.startsWith("POST /cloud/token HTTP"))
                socket.write(RawServer::answer("{\"code\":200,\"data\":{\"cloudToken\":\"T1\",\"expireIn\":10}}"));
            else
                now = now.addSecs(2); // The refresh is not answered before the token has run out.
        });
        linkvisual::Endpoint withToken = endpoint(server);
        withToken.projectId = QStringLiteral("project");
        linkvisual::Timing moving = timing();
        moving.now = [&now] { return now; };
        linkvisual::Client client(withToken, linkvisual::Secret("secret"), m_gate, moving);
        QVERIFY(QCoro::waitFor(client.cloudToken().takeNew()));
        now = now.addMSecs(9500);
        const auto result = QCoro::waitFor(client.call(TestWrite{}, m_gate.permit()));
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::TimedOut);
        QVERIFY(result.error().outcome == Outcome::NotSent);
        QCOMPARE(result.error().path, QStringLiteral("/test/thing/write"));
        QVERIFY(server.requests().last().head.startsWith("POST /cloud/token/refresh "));
    }

    void silenceEndsInATimeOut()
    {
        RawServer server;
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, timing());
        QVERIFY(read(client).error().kind == ErrorKind::TimedOut);
        QCOMPARE(server.posts(), 1);
    }

    void everyAnswerHasItsKind_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("outcome");
        const auto row = [](const QByteArray &name, const QByteArray &answer, ErrorKind kind, Outcome outcome) {
            QTest::newRow(name.constData()) << answer << static_cast<int>(kind) << static_cast<int>(outcome);
        };
        const auto gateway = [](const QByteArray &status, const QByteArray &words) {
            return RawServer::answer("", status + " X", "X-Ca-Error-Message: " + words + "\r\n");
        };
        const auto code = [](int number, const QByteArray &status = "200 OK") {
            return RawServer::answer("{\"code\":" + QByteArray::number(number) + ",\"message\":\"m\"}", status);
        };
        row("key", gateway("400", "Invalid AppKey"), ErrorKind::InvalidAppKey, Outcome::Refused);
        row("signature", gateway("400", "Invalid Signature, Server StringToSign:`POST#x`"), ErrorKind::SignatureRefused,
            Outcome::Refused);
        row("no signature", gateway("400", "Empty Signature"), ErrorKind::GatewayRefused, Outcome::Refused);
        row("clock", gateway("400", "Timestamp Expired"), ErrorKind::TimestampExpired, Outcome::Refused);
        row("nonce", gateway("400", "Nonce Used"), ErrorKind::NonceUsed, Outcome::Refused);
        row("MD5", gateway("400", "Invalid Content-MD5"), ErrorKind::GatewayRefused, Outcome::Refused);
        row("right", gateway("403", "Unauthorized"), ErrorKind::NotAuthorized, Outcome::Refused);
        row("throttled 403", gateway("403", "Throttled by USER Flow Control"), ErrorKind::Throttled, Outcome::Refused);
        row("path", gateway("404", "Invalid Url"), ErrorKind::GatewayRefused, Outcome::Refused);
        row("internal", gateway("500", "Internal Error"), ErrorKind::GatewayFailed, Outcome::Unknown);
        row("unavailable", gateway("503", "Service Unavailable"), ErrorKind::GatewayFailed, Outcome::Unknown);
        row("undocumented words", gateway("400", "Backend Timeout"), ErrorKind::GatewayFailed, Outcome::Unknown);
        row("business refusal", code(2065), ErrorKind::Refused, Outcome::Refused);
        row("code 429", code(429), ErrorKind::Throttled, Outcome::Refused);
        row("code 500", code(500), ErrorKind::Refused, Outcome::Unknown);
        row("code 503", code(503), ErrorKind::Refused, Outcome::Unknown);
        row("undocumented code", code(52011), ErrorKind::Refused, Outcome::Unknown);
        row("refusal in an HTTP 403", code(403, "403 Forbidden"), ErrorKind::Refused, Outcome::Refused);
        row("refusal in an HTTP 502", code(403, "502 Bad Gateway"), ErrorKind::Refused, Outcome::Unknown);
        row("success in an HTTP 500", code(200, "500 X"), ErrorKind::HttpStatus, Outcome::Unknown);
        row("success in an HTTP 201", code(200, "201 Created"), ErrorKind::HttpStatus, Outcome::Unknown);
        row("the gateway's words with HTTP 200", gateway("200", "Invalid AppKey"), ErrorKind::InvalidAppKey,
            Outcome::Refused);
        row("token", code(20017), ErrorKind::TokenExpired, Outcome::Refused);
        row("bare 429", RawServer::answer("", "429 X"), ErrorKind::HttpStatus, Outcome::Unknown);
        row("bare 502", RawServer::answer("<html>", "502 X"), ErrorKind::HttpStatus, Outcome::Unknown);
        for (const QByteArray status : {"301", "303", "307", "308"})
            row("redirect " + status, RawServer::answer("", status + " X", "Location: /elsewhere\r\n"),
                ErrorKind::Redirected, Outcome::Unknown);
        row("redirect", RawServer::answer("", "302 X", "Location: http://127.0.0.1:1/\r\n"), ErrorKind::Redirected,
            Outcome::Unknown);
        row("proxy login", RawServer::answer("", "407 X", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
            ErrorKind::ProxyFailed, Outcome::Unknown);
        row("web page", RawServer::answer("<html>"), ErrorKind::UnreadableReply, Outcome::Unknown);
        row("empty", RawServer::answer(""), ErrorKind::UnreadableReply, Outcome::Unknown);
        row("array", RawServer::answer("[]"), ErrorKind::UnreadableReply, Outcome::Unknown);
        row("no code", RawServer::answer("{}"), ErrorKind::UnreadableReply, Outcome::Unknown);
        row("code as text", RawServer::answer(R"({"code":"200"})"), ErrorKind::UnreadableReply, Outcome::Unknown);
        row("no data", code(200), ErrorKind::UnexpectedReply, Outcome::Unknown);
        row("null data", RawServer::answer(R"({"code":200,"data":null})"), ErrorKind::UnexpectedReply,
            Outcome::Unknown);
        row("field missing", RawServer::answer(R"({"code":200,"data":{}})"), ErrorKind::UnexpectedReply,
            Outcome::Unknown);
    }

    void everyAnswerHasItsKind()
    {
        QFETCH(QByteArray, answer);
        const linkvisual::ApiError error = errorFor(answer);
        QTEST(static_cast<int>(error.kind), "kind");
        QTEST(static_cast<int>(error.outcome), "outcome");
        QCOMPARE(error.path, QStringLiteral("/test/thing/read"));
        QCOMPARE(error.at, m_now);
        QVERIFY(!error.envelopeId.isEmpty());
    }

    void errorsCarryTheFactsForATicket()
    {
        const auto error
            = errorFor(RawServer::answer(R"({"code":2063,"msg":"no such device","localizedMsg":"设备不存在"})",
                "200 OK", "X-Ca-Request-Id: 4711\r\n"));
        QCOMPARE(error.code, 2063);
        QCOMPARE(error.message, QStringLiteral("no such device"));
        QCOMPARE(error.localizedMessage, QStringLiteral("设备不存在"));
        QCOMPARE(error.requestId, QStringLiteral("4711"));
        QCOMPARE(error.apiVersion, QStringLiteral("1.0.0"));
        QCOMPARE(error.httpStatus, 200);
    }

    void anUnexpectedReplyCanBeOpenedWithoutSecrets()
    {
        const auto error = errorFor(RawServer::answer(R"({"code":200,"data":{"deviceSecret":"hush","value":[]}})"));
        QCOMPARE(error.detail, QStringLiteral("data.value: a whole number was expected, not an array"));
        QVERIFY(error.body.contains("\"deviceSecret\":\"***\""));
        QVERIFY(!error.body.contains("hush"));
    }

    void aRefusedSignatureShowsBothStrings()
    {
        const auto error = errorFor(RawServer::answer("", "400 X",
            "X-Ca-Error-Message: Invalid Signature, Server StringToSign:`POST#application/json; "
            "charset=utf-8#other`\r\n"));
        QVERIFY(error.signatures);
        QCOMPARE(error.signatures->ours.first(), QStringLiteral("POST"));
        QCOMPARE(error.signatures->ours.last(), QStringLiteral("/test/thing/read"));
        QCOMPARE(error.signatures->differingLines().first(), 2);
    }

    void hugeAnswersAreBrokenOff()
    {
        QVERIFY(errorFor(RawServer::answer(QByteArray(linkvisual::largestReply + 1, ' '))).kind
            == ErrorKind::ReplyTooLarge);
    }

    void largeAnswersAreRead()
    {
        RawServer server;
        server.setBehaviour(RawServer::always(
            RawServer::answer("{\"code\":200,\"data\":{\"value\":9,\"x\":\"" + QByteArray(5'000'000, 'x') + "\"}}")));
        linkvisual::Timing slow = timing();
        slow.limit = [](const linkvisual::CallDescription &) { return 5s; };
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, slow);
        QCOMPARE(read(client), 9);
    }

    void redirectsTakeNothingElsewhere()
    {
        RawServer elsewhere;
        elsewhere.setBehaviour(RawServer::always(RawServer::answer(success)));
        const auto error = errorFor(
            RawServer::answer("", "302 X", "Location: " + elsewhere.url().toEncoded() + "/test/thing/read\r\n"));
        QVERIFY(error.kind == ErrorKind::Redirected);
        QCOMPARE(elsewhere.connections(), 0);
    }

    void plainHttpStaysOnThisMachine()
    {
        for (const QString &url : {QStringLiteral("http://192.0.2.1"), QStringLiteral("http://localhost.example.com"),
                 QStringLiteral("ftp://127.0.0.1"), QStringLiteral("https://user@gateway.example"), QString()}) {
            linkvisual::Endpoint open;
            open.baseUrl = QUrl(url);
            linkvisual::Client client(open, linkvisual::Secret("secret"), m_gate, timing());
            const auto result = read(client);
            QVERIFY2(!result && result.error().kind == ErrorKind::InsecureUrl, qPrintable(url));
            QVERIFY(result.error().outcome == Outcome::NotSent);
        }
    }

    void whatCannotBeAskedIsNotSent()
    {
        RawServer server;
        server.setBehaviour(RawServer::always(RawServer::answer(success)));
        linkvisual::Endpoint rtcx = endpoint(server);
        rtcx.service = linkvisual::Service::Rtcx;
        linkvisual::Client other(rtcx, linkvisual::Secret("secret"), m_gate, timing());
        QVERIFY(read(other).error().kind == ErrorKind::NotOffered);

        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, timing());
        const auto invalid = QCoro::waitFor(client.call(TestRead{.size = 51}));
        QVERIFY(invalid.error().kind == ErrorKind::InvalidParameter);
        QCOMPARE(invalid.error().detail, QStringLiteral("size: 51 is not within 1 to 50"));
        QCOMPARE(server.posts(), 0);
    }

    void profilesMayChooseAKnownVersion_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("known");
        QTest::newRow("contract") << QStringLiteral("1.0.0") << true;
        QTest::newRow("newest") << QStringLiteral("1.0.2") << true;
        QTest::newRow("newer") << QStringLiteral("1.0.3") << false;
        QTest::newRow("older") << QStringLiteral("0.9.9") << false;
        QTest::newRow("no version") << QStringLiteral("latest") << false;
        QTest::newRow("trailing text") << QStringLiteral("1.0.2-beta") << false;
    }

    void profilesMayChooseAKnownVersion()
    {
        QFETCH(QString, version);
        QFETCH(bool, known);
        RawServer server;
        server.setBehaviour(RawServer::always(RawServer::answer(success)));
        linkvisual::Endpoint chosen = endpoint(server);
        chosen.callVersions.insert(QStringLiteral("thing/read"), version);
        linkvisual::Client client(chosen, linkvisual::Secret("secret"), m_gate, timing());
        const auto result = read(client);
        QCOMPARE(result.has_value(), known);
        if (known)
            QCOMPARE(sent(server.requests().first()).value(u"request").toObject().value(u"apiVer").toString(), version);
        else
            QVERIFY(result.error().kind == ErrorKind::VersionNotKnown);
    }

    void aSkewedClockIsCorrected()
    {
        RawServer server;
        server.setBehaviour([&server](QSslSocket &socket, const RawRequest &) {
            const QByteArray date = "Date: Sun, 22 Nov 2026 10:20:00 GMT\r\n";
            socket.write(server.posts() == 1
                    ? RawServer::answer("", "400 X", date + "X-Ca-Error-Message: Timestamp Expired\r\n")
                    : RawServer::answer(success, "200 OK", date));
        });
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, timing());
        const QSignalSpy changes(&client, &linkvisual::Client::clockSkewChanged);
        QCOMPARE(read(client), 7);
        QCOMPARE(changes.count(), 1);
        QVERIFY(client.clockSkew().isNotable());
        const qint64 corrected = server.requests().last().header("x-ca-timestamp").toLongLong();
        QVERIFY(qAbs(corrected - m_now.addSecs(20 * 60).toMSecsSinceEpoch()) <= 1000);
    }

    void closingBreaksReadsOff()
    {
        RawServer server;
        linkvisual::Timing patient = timing();
        patient.limit = [](const linkvisual::CallDescription &) { return 60s; };
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, patient);
        auto pending = client.call(TestRead{});
        QTRY_COMPARE(server.posts(), 1);
        QCOMPARE(client.inFlight(), 1);
        QCoro::waitFor(client.close());
        QCOMPARE(client.inFlight(), 0);
        QVERIFY(!QCoro::waitFor(std::move(pending)));
        QVERIFY(read(client).error().kind == ErrorKind::Closed);
        QCOMPARE(server.posts(), 1);
    }

    void closingEndsCallsThatFollowEachOther()
    {
        RawServer server;
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, timing());
        const QSignalSpy over(&client, &linkvisual::Client::idle);
        auto first = oneAfterTheOther(client);
        auto second = oneAfterTheOther(client);
        QTRY_COMPARE(server.posts(), 2);
        QCoro::waitFor(client.close());
        QCoro::waitFor(std::move(first));
        QCoro::waitFor(std::move(second));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(over.count(), 1);
    }

    void closingBreaksThePauseBeforeARetryOff()
    {
        RawServer server;
        server.setBehaviour(RawServer::always(busy));
        linkvisual::Timing patient = timing();
        patient.retry.firstDelay = patient.retry.longestDelay = 60s;
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, patient);
        auto pending = client.call(TestRead{});
        const QSignalSpy reports(&client, &linkvisual::Client::reported);
        QTRY_COMPARE(reports.count(), 1);
        QCoro::waitFor(client.close());
        QVERIFY(!QCoro::waitFor(std::move(pending)));
        QCOMPARE(server.posts(), 1);
    }

    void closingWaitsForAWrite()
    {
        RawServer server;
        server.setBehaviour([](QSslSocket &socket, const RawRequest &) {
            QTimer::singleShot(100, &socket, [&socket] { socket.write(RawServer::answer(success)); });
        });
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, timing());
        auto pending = client.call(TestWrite{}, m_gate.permit());
        QTRY_COMPARE(server.posts(), 1);
        QCoro::waitFor(client.close());
        QCOMPARE(QCoro::waitFor(std::move(pending))->reply, 7);
    }

    void manyAtOnce()
    {
        RawServer server;
        server.setBehaviour(RawServer::always(RawServer::answer(success)));
        linkvisual::Timing patient = timing();
        patient.limit = [](const linkvisual::CallDescription &) { return 5s; };
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, patient);
        std::vector<QCoro::Task<linkvisual::Result<int>>> pending;
        for (int i = 0; i < 16; ++i)
            pending.push_back(client.call(TestRead{}));
        QCOMPARE(client.inFlight(), 16);
        for (auto &task : pending)
            QCOMPARE(QCoro::waitFor(std::move(task)), 7);
        QCOMPARE(server.posts(), 16);
        QCOMPARE(client.inFlight(), 0);
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
