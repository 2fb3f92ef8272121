#include "sandbox_thread.h"
#include "signing_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace sandbox_test;
using namespace Qt::Literals::StringLiterals;
using sandbox::Fault;

namespace {

const QByteArray buyPath = "/vision/customer/cloudstorage/commodity/buy";
const QString camera = u"gF9hJ2kL5zX8cV1bN4m9000100"_s; ///< A device without orders.

/** QTcpSocket calls every end a close: only the system's own error tells a reset. */
int errorAfterSending(int port, const QByteArray &bytes)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int error = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ? 0 : errno;
    if (error == 0) {
        ::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0);
        char byte = 0;
        error = ::recv(socket, &byte, 1, 0) < 0 ? errno : 0;
    }
    ::close(socket);
    return error;
}

} // namespace

/** What each kind of fault puts on the wire, seen by a client that knows nothing of HTTP but its bytes. */
class FaultWireTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<sandbox::SandboxThread> m_sandbox;
    QUrl m_url;

    QByteArray buyBytes()
    {
        const QJsonObject parameters{{u"iotId"_s, camera}, {u"userName"_s, u"a"_s},
            {u"commodityCode"_s, u"ilopLVCloudResource"_s}, {u"specification"_s, u"eventResource_7"_s},
            {u"copies"_s, 1}};
        return wireBytes(
            signRequest(plainRequest(buyPath, u"1.0.5"_s, parameters), QDateTime::currentMSecsSinceEpoch()));
    }

    RawReply buyWith(const QString &kind, const QString &value = {}, bool after = false, int limitMs = 5000)
    {
        m_sandbox->addFault({u"commodity/buy"_s, kind, value, after, 1});
        return RawClient(m_url).exchange(buyBytes(), limitMs);
    }

    int orderCount()
    {
        const QJsonObject parameters{{u"iotId"_s, camera}};
        const QByteArray bytes
            = wireBytes(signRequest(plainRequest("/vision/customer/cloudstorage/order/query", u"1.0.3"_s, parameters),
                QDateTime::currentMSecsSinceEpoch()));
        const RawReply reply = RawClient(m_url).exchange(bytes);
        return QJsonDocument::fromJson(reply.body()).object().value(u"data"_s).toObject().value(u"total"_s).toInt(-1);
    }

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.appKey = appKey();
        options.appSecret = appSecret();
        options.scenario = u"demo"_s;
        m_sandbox = std::make_unique<sandbox::SandboxThread>(options);
        QSignalSpy listening(m_sandbox.get(), &sandbox::SandboxThread::listening);
        m_sandbox->start();
        QVERIFY(listening.wait());
        m_url = listening.at(0).at(0).toUrl();
    }

    void cleanup() { m_sandbox.reset(); }

    void withoutAFaultTheReplyIsWhole()
    {
        const RawReply reply = RawClient(m_url).exchange(buyBytes());
        QCOMPARE(reply.status(), 200);
        QVERIFY(reply.complete() && !reply.closed);
        QVERIFY(!reply.bytes.contains("X-Sandbox-Delivery"));
        QVERIFY(!reply.header("X-Ca-Request-Id").isEmpty());
        QVERIFY(reply.header("Date").endsWith("GMT"));
        QCOMPARE(orderCount(), 1);
    }

    void closeSendsNothing()
    {
        const RawReply reply = buyWith(u"close"_s);
        QVERIFY(reply.closed);
        QVERIFY(reply.bytes.isEmpty());
        QCOMPARE(reply.error, QAbstractSocket::RemoteHostClosedError);
        QCOMPARE(orderCount(), 0);
        QVERIFY(buyWith(u"close"_s, {}, true).bytes.isEmpty());
        QCOMPARE(orderCount(), 1);
    }

    void resetIsNoOrderlyEnd()
    {
        m_sandbox->addFault({u"commodity/buy"_s, u"close"_s, {}, false, 1});
        QCOMPARE(errorAfterSending(m_url.port(), buyBytes()), 0);
        m_sandbox->addFault({u"commodity/buy"_s, u"reset"_s, {}, false, 1});
        QCOMPARE(errorAfterSending(m_url.port(), buyBytes()), ECONNRESET);
        QCOMPARE(orderCount(), 0);
    }

    void stallNeverAnswers()
    {
        const RawReply reply = buyWith(u"stall"_s, {}, true, 400);
        QVERIFY(!reply.closed);
        QVERIFY(reply.bytes.isEmpty());
        QCOMPARE(orderCount(), 1);
    }

    void truncateKeepsHalfOfItBack()
    {
        const RawReply reply = buyWith(u"truncate"_s, {}, true);
        QCOMPARE(reply.status(), 200);
        QVERIFY(reply.closed && !reply.complete());
        QVERIFY(!reply.body().isEmpty());
        QVERIFY(reply.header("Content-Length").toLongLong() > reply.body().size());
        QCOMPARE(orderCount(), 1);
        QVERIFY(!buyWith(u"truncate"_s).complete());
        QCOMPARE(orderCount(), 1);
    }

    void hostileTellsTheTruthInBadWords()
    {
        const int before = orderCount();
        const QJsonObject body = QJsonDocument::fromJson(buyWith(u"hostile"_s).body()).object();
        QCOMPARE(body.value(u"code"_s).toInt(), 200);
        const QString orderId = body.value(u"data"_s).toObject().value(u"orderId"_s).toString();
        QVERIFY(orderId.contains(u"<img"_s) && orderId.contains(QChar(0)) && orderId.contains(u'\n'));
        QVERIFY(body.value(u"message"_s).toString().contains(u"success<img"_s));
        QCOMPARE(orderCount(), before + 1);
        // What it named it knows again.
        const QJsonObject parameters{{u"iotId"_s, camera}, {u"orderId"_s, orderId}};
        const RawReply order = RawClient(m_url).exchange(
            wireBytes(signRequest(plainRequest("/vision/customer/cloudstorage/order/get", u"1.0.3"_s, parameters),
                QDateTime::currentMSecsSinceEpoch())));
        QCOMPARE(QJsonDocument::fromJson(order.body()).object().value(u"code"_s).toInt(), 200);
    }

    void hostileMayRefuse()
    {
        const int before = orderCount();
        const QJsonObject body = QJsonDocument::fromJson(buyWith(u"hostile"_s, u"2066"_s).body()).object();
        QCOMPARE(body.value(u"code"_s).toInt(), 2066);
        QVERIFY(body.value(u"localizedMsg"_s).toString().contains(u"<img"_s));
        QCOMPARE(orderCount(), before);
    }

    void slowTellsTheTruthLate()
    {
        QElapsedTimer timer;
        timer.start();
        const RawReply reply = buyWith(u"slow"_s, {}, false, 20'000);
        QVERIFY(reply.complete());
        QVERIFY2(timer.elapsed() > reply.bytes.size() / 32 * 50 - 200, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(reply.body().contains("\"code\":200"));
        QCOMPARE(orderCount(), 1);
    }

    void refuseIsAnEnvelope()
    {
        const RawReply reply = buyWith(u"refuse"_s, u"2066"_s);
        QCOMPARE(reply.status(), 200);
        const QJsonObject envelope = QJsonDocument::fromJson(reply.body()).object();
        QCOMPARE(envelope.value(u"code"_s).toInt(), 2066);
        QCOMPARE(envelope.value(u"localizedMsg"_s).toString(), u"用户不是设备管理员"_s);
        QVERIFY(envelope.value(u"data"_s).isNull());
        QCOMPARE(orderCount(), 0);
        QVERIFY(buyWith(u"refuse"_s, u"500"_s, true).body().contains("\"code\":500"));
        QCOMPARE(orderCount(), 1);
    }

    void httpIsAStatusWithAPage()
    {
        for (const int status : {500, 502, 404, 429}) {
            const RawReply reply = buyWith(u"http"_s, QString::number(status));
            QCOMPARE(reply.status(), status);
            QVERIFY(reply.header("X-Ca-Error-Message").isEmpty());
        }
        QCOMPARE(orderCount(), 0);
    }

    void garbageIsAPageOfHtml()
    {
        const RawReply reply = buyWith(u"garbage"_s);
        QCOMPARE(reply.status(), 200);
        QVERIFY(reply.header("Content-Type").startsWith("text/html"));
        QVERIFY(reply.body().startsWith("<!DOCTYPE html>"));
        QCOMPARE(orderCount(), 0);
    }

    void wrongTypesAreLists()
    {
        const RawReply reply = buyWith(u"wrong-types"_s, {}, true);
        const QJsonObject envelope = QJsonDocument::fromJson(reply.body()).object();
        QCOMPARE(envelope.value(u"code"_s).toInt(), 200);
        QVERIFY(envelope.value(u"data"_s).toObject().value(u"orderId"_s).isArray());
        QCOMPARE(orderCount(), 1);
    }

    void nullDataIsNull()
    {
        const RawReply reply = buyWith(u"null-data"_s);
        const QJsonObject envelope = QJsonDocument::fromJson(reply.body()).object();
        QCOMPARE(envelope.value(u"code"_s).toInt(), 200);
        QVERIFY(envelope.contains(u"data"_s) && envelope.value(u"data"_s).isNull());
        QCOMPARE(orderCount(), 0);
    }

    void hugeIsMoreThanEightMebibytes()
    {
        const RawReply reply = buyWith(u"huge"_s, {}, false, 20'000);
        QVERIFY(reply.complete());
        QVERIFY(reply.body().size() > 8 * 1024 * 1024);
    }

    void redirectPointsElsewhere()
    {
        const RawReply reply = buyWith(u"redirect"_s);
        QCOMPARE(reply.status(), 302);
        const QUrl location(QString::fromLatin1(reply.header("Location")));
        QCOMPARE(location.host(), u"localhost"_s);
        QCOMPARE(location.path(), u"/redirected"_s + QString::fromLatin1(buyPath));
        QCOMPARE(m_sandbox->requestCount(location.path()), 0);
        const QByteArray get = "GET " + location.path().toLatin1() + " HTTP/1.1\r\nHost: x\r\n\r\n";
        QCOMPARE(RawClient(m_url).exchange(get).status(), 404);
        QCOMPARE(m_sandbox->requestCount(location.path()), 1);
        QCOMPARE(orderCount(), 0);
    }

    void throttleSaysWhenToComeBack()
    {
        const RawReply reply = buyWith(u"throttle"_s);
        QCOMPARE(reply.status(), 429);
        QCOMPARE(reply.header("Retry-After"), QByteArray("1"));
        QCOMPARE(reply.header("X-Ca-Error-Message"), QByteArray("Throttled by API Flow Control"));
        QVERIFY(reply.body().isEmpty());
        QCOMPARE(orderCount(), 0);
    }

    void aFaultLeavesTheNextRequestAlone()
    {
        QVERIFY(buyWith(u"close"_s).closed);
        const RawReply reply = RawClient(m_url).exchange(buyBytes());
        QVERIFY(reply.body().contains("\"code\":200"));
        QCOMPARE(m_sandbox->requestCount(QString::fromLatin1(buyPath)), 2);
    }

    void faultsWaitForAVerifiedRequest()
    {
        m_sandbox->addFault({u"*"_s, u"close"_s, {}, false, 1});
        const RawReply unsignedReply = RawClient(m_url).exchange(wireBytes(plainRequest(buyPath, u"1.0.5"_s, {})));
        QCOMPARE(unsignedReply.status(), 403);
        QVERIFY(RawClient(m_url).exchange(buyBytes()).closed);
    }
};

QTEST_GUILESS_MAIN(FaultWireTest)
#include "fault_wire_test.moc"
