#include "client_scene.h"

#include <QSignalSpy>
#include <QTest>

using linkvisual::ErrorKind;
using linkvisual::Outcome;

/** What a client sends, and how often, until it has an answer. */
class ClientTest : public QObject, protected ClientScene
{
    Q_OBJECT

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
        QVERIFY(linkvisual::ClockSkew::isNotable(client.clockSkew().offset()));
        const qint64 corrected = server.requests().last().header("x-ca-timestamp").toLongLong();
        QVERIFY(qAbs(corrected - m_now.addSecs(20 * 60).toMSecsSinceEpoch()) <= 1000);
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
