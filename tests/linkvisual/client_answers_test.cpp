#include "client_scene.h"

#include <QTest>

using linkvisual::ErrorKind;
using linkvisual::Outcome;

/** What comes back that is no answer is told apart, without secrets. */
class ClientAnswersTest : public QObject, protected ClientScene
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(ClientAnswersTest)
#include "client_answers_test.moc"
