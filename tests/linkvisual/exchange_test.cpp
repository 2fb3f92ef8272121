#include "client.h"
#include "open_gate.h"
#include "raw_server.h"
#include "test_calls.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray token = QByteArrayLiteral("hush-token-4711");

/** Hands out a token where one is asked for, and @p answer to everything else. */
RawServer::Behaviour answering(const QByteArray &answer)
{
    return [answer](QSslSocket &socket, const RawRequest &request) {
        const bool asksForToken = request.head.startsWith("POST /cloud/token ");
        socket.write(asksForToken
                ? RawServer::answer(R"({"code":200,"data":{"cloudToken":")" + token + R"(","expireIn":7200000}})")
                : answer);
    };
}

QString valueOf(const linkvisual::Exchange::Headers &headers, const QString &name)
{
    for (const auto &[known, value] : headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return u"no such header"_s;
}

/** All of it as one text, to look for what must not be there. */
QString all(const linkvisual::Exchange &exchange)
{
    QString text = exchange.url + QString::fromUtf8(exchange.body);
    for (const auto &[name, value] : exchange.headers + exchange.answerHeaders)
        text += name + u": "_s + value + u'\n';
    return text;
}

} // namespace

/** What the record has of a write is what went over the wire, but for the secrets. */
class ExchangeTest : public QObject
{
    Q_OBJECT

private:
    linkvisual::Endpoint endpoint(const RawServer &server) const
    {
        return {linkvisual::Service::LivingIot, server.url(), u"key"_s, u"project"_s, {}};
    }

    OpenGate m_gate;

private Q_SLOTS:
    void aSuccessIsRecordedWithoutSecrets()
    {
        RawServer server;
        server.setBehaviour(answering(RawServer::answer(
            R"({"id":"1","code":200,"data":{"value":7}})", "200 OK", "Set-Cookie: session=hush\r\n")));
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, {});
        QVERIFY(QCoro::waitFor(client.cloudToken().takeNew()));
        const auto written = QCoro::waitFor(client.call(TestWrite{}, m_gate.permit()));
        QVERIFY(written && written->receipt.exchange);
        const linkvisual::Exchange &exchange = *written->receipt.exchange;
        const RawRequest posted = server.requests().last();
        QVERIFY(posted.body.contains(token));
        QCOMPARE(exchange.body, QByteArray(posted.body).replace(token, "***"));
        QVERIFY(exchange.url.endsWith(u"/test/thing/write"_s));
        for (const char *name : {"x-ca-key", "x-ca-nonce", "x-ca-timestamp", "x-ca-signature-method",
                 "x-ca-signature-headers", "Accept", "Content-MD5", "Content-Type", "Content-Length", "User-Agent"})
            QCOMPARE(valueOf(exchange.headers, QLatin1StringView(name)), QString::fromUtf8(posted.header(name)));
        QCOMPARE(valueOf(exchange.headers, u"x-ca-signature"_s), u"***"_s);
        QCOMPARE(valueOf(exchange.answerHeaders, u"Set-Cookie"_s), u"***"_s);
        const QString text = all(exchange);
        for (const QByteArray &secret : {token, QByteArray("session=hush"), posted.header("x-ca-signature")})
            QVERIFY2(!secret.isEmpty() && !text.contains(QString::fromUtf8(secret)), secret.constData());
    }

    void aRefusalHasTheWholeAnswer()
    {
        RawServer server;
        server.setBehaviour(answering(RawServer::answer(R"({"id":"1","code":2066,"message":"not yours"})")));
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, {});
        QVERIFY(QCoro::waitFor(client.cloudToken().takeNew()));
        const auto written = QCoro::waitFor(client.call(TestWrite{}, m_gate.permit()));
        QVERIFY(!written && written.error().exchange);
        QCOMPARE(written.error().body, QByteArray(R"({"id":"1","code":2066,"message":"not yours"})"));
        QVERIFY(written.error().exchange->body.contains("apiVer"));
        QVERIFY(!all(*written.error().exchange).contains(QString::fromUtf8(token)));
    }

    void anAnswerThatWasLostLeavesTheRequest()
    {
        RawServer server;
        server.setBehaviour(answering({}));
        linkvisual::Timing timing;
        timing.limit = [](const linkvisual::CallDescription &) { return std::chrono::milliseconds(300); };
        linkvisual::Client client(endpoint(server), linkvisual::Secret("secret"), m_gate, timing);
        QVERIFY(QCoro::waitFor(client.cloudToken().takeNew()));
        const auto written = QCoro::waitFor(client.call(TestWrite{}, m_gate.permit()));
        QVERIFY(!written && written.error().exchange);
        QVERIFY(written.error().exchange->answerHeaders.isEmpty());
        QVERIFY(written.error().exchange->body.contains("apiVer"));
    }

    void whatWasNeverSentHasNone()
    {
        RawServer server;
        linkvisual::Endpoint nowhere = endpoint(server);
        nowhere.projectId.clear();
        nowhere.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
        linkvisual::Client client(nowhere, linkvisual::Secret("secret"), m_gate, {});
        const auto written = QCoro::waitFor(client.call(TestWrite{}, m_gate.permit()));
        QVERIFY(!written);
        QVERIFY(!written.error().exchange);
    }
};

QTEST_MAIN(ExchangeTest)
#include "exchange_test.moc"
