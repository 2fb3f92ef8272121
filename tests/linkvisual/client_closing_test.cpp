#include "client_scene.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using linkvisual::ErrorKind;

namespace {

QCoro::Task<> oneAfterTheOther(linkvisual::Client &client)
{
    for (int number = 0; number < 3; ++number) {
        const TestRead question;
        co_await client.call(question);
    }
}

} // namespace

/** A client that is closed breaks off what only reads, and waits for what writes. */
class ClientClosingTest : public QObject, protected ClientScene
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(ClientClosingTest)
#include "client_closing_test.moc"
