#include "control.h"
#include "sandbox_thread.h"
#include "signing_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::Literals::StringLiterals;

class ControlTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<sandbox::SandboxThread> m_sandbox;
    QUrl m_url;

    RawReply get(const QByteArray &path)
    {
        return RawClient(m_url).exchange("GET /_sandbox/" + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
    }

    RawReply post(const QByteArray &path, const QJsonObject &object)
    {
        const QByteArray body = QJsonDocument(object).toJson();
        return RawClient(m_url).exchange("POST /_sandbox/" + path
            + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    sandbox::HttpRequest readRequest(qint64 nowMs)
    {
        return signRequest(
            plainRequest("/vision/customer/freecloudstorage/get", u"1.0.1"_s, {{u"iotId"_s, lobby()}}), nowMs);
    }

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.appKey = appKey();
        options.appSecret = appSecret();
        options.scenario = u"demo"_s;
        options.time = today();
        m_sandbox = std::make_unique<sandbox::SandboxThread>(options);
        QSignalSpy listening(m_sandbox.get(), &sandbox::SandboxThread::listening);
        m_sandbox->start();
        QVERIFY(listening.wait());
        m_url = listening.at(0).at(0).toUrl();
    }

    void countsRequestsPerPath()
    {
        RawClient client(m_url);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.exchange(wireBytes(readRequest(today().toMSecsSinceEpoch()))).status(), 200);
        client.exchange("POST /cloud/token HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
        const QJsonObject counts = QJsonDocument::fromJson(get("requests").body()).object();
        QCOMPARE(counts, QJsonObject({{u"/vision/customer/freecloudstorage/get"_s, 3}, {u"/cloud/token"_s, 1}}));
        QCOMPARE(m_sandbox->totalRequests(), 4);
        QCOMPARE(m_sandbox->requestCount(u"/cloud/token"_s), 1);
    }

    void listsOrders()
    {
        const QJsonArray all = QJsonDocument::fromJson(get("orders").body()).array();
        QVERIFY(all.size() > 500);
        const QJsonArray lobbys = QJsonDocument::fromJson(get("orders?iotId=" + lobby().toLatin1()).body()).array();
        QCOMPARE(lobbys.size(), 24);
        QCOMPARE(lobbys.at(0).toObject().value(u"iotId"_s).toString(), lobby());
        QCOMPARE(get("orders?iotId=x").status(), 400);
    }

    void addsFaults()
    {
        QCOMPARE(post("fault",
                     {{u"call"_s, u"freecloudstorage/get"_s}, {u"kind"_s, u"refuse=2065"_s}, {u"when"_s, u"after"_s},
                         {u"count"_s, 1}})
                     .status(),
            200);
        RawClient client(m_url);
        const qint64 now = today().toMSecsSinceEpoch();
        QVERIFY(client.exchange(wireBytes(readRequest(now))).body().contains("\"code\":2065"));
        QVERIFY(client.exchange(wireBytes(readRequest(now))).body().contains("\"code\":200"));
        const QJsonObject close{{u"call"_s, u"*"_s}, {u"kind"_s, u"close"_s}};
        for (const auto &[field, value] :
            {std::pair(u"call"_s, QJsonValue(u"x"_s)), std::pair(u"kind"_s, QJsonValue(u"x"_s)),
                std::pair(u"when"_s, QJsonValue(u"x"_s)), std::pair(u"count"_s, QJsonValue(0))}) {
            QJsonObject body = close;
            body.insert(field, value);
            QCOMPARE(post("fault", body).status(), 400);
        }
        QCOMPARE(post("fault", {}).status(), 400);
    }

    void movesTheClock()
    {
        QCOMPARE(post("clock", {{u"now"_s, u"2027-01-01T00:00:00Z"_s}}).status(), 200);
        const qint64 then = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        const RawReply late = RawClient(m_url).exchange(wireBytes(readRequest(today().toMSecsSinceEpoch())));
        QCOMPARE(late.header("X-Ca-Error-Message"), QByteArray("Timestamp Expired"));
        QVERIFY(late.header("Date").startsWith("Fri, 01 Jan 2027 00:00:0"));
        QCOMPARE(RawClient(m_url).exchange(wireBytes(readRequest(then))).status(), 200);
        QCOMPARE(post("clock", {{u"now"_s, u"soon"_s}}).status(), 400);
        m_sandbox->setClock(today());
        QCOMPARE(RawClient(m_url).exchange(wireBytes(readRequest(today().toMSecsSinceEpoch()))).status(), 200);
    }

    void refusesUnknownDeviceActions()
    {
        const auto act = [&](const QString &iotId, const QString &action, const QString &orderId = {}) {
            return post("device", {{u"iotId"_s, iotId}, {u"action"_s, action}, {u"orderId"_s, orderId}}).status();
        };
        QCOMPARE(act(lobby(), u"explode"_s), 400);
        QCOMPARE(act(lobby(), u"bind"_s), 400);
        QCOMPARE(act(lobby(), u"pay"_s, u"1"_s), 400);
        QCOMPARE(act(u"x"_s, u"unbind"_s), 400);
        QCOMPARE(act(lobby(), u"unbind"_s), 200);
    }

    void somebodyElseBuys()
    {
        const auto orders = [this] {
            return QJsonDocument::fromJson(get("orders?iotId=" + lobby().toLatin1()).body()).array().size();
        };
        const auto before = orders();
        QJsonObject purchase{{u"iotId"_s, lobby()}, {u"userName"_s, u"somebody"_s},
            {u"commodityCode"_s, u"ilopLVCloudResource"_s}, {u"specification"_s, u"eventResource_3"_s},
            {u"copies"_s, 1}};
        QCOMPARE(post("purchase", purchase).status(), 200);
        QCOMPARE(orders(), before + 1);
        QCOMPARE(m_sandbox->totalRequests(), 0);
        purchase[u"specification"_s] = u"none"_s;
        QCOMPARE(post("purchase", purchase).status(), 400);
        QCOMPARE(orders(), before + 1);
    }

    void changesWhatIsOnSale()
    {
        const auto catalogueNow = [this] {
            const sandbox::HttpRequest request
                = signRequest(plainRequest("/vision/customer/cloudstorage/commodity/query", u"1.0.3"_s, {}),
                    today().toMSecsSinceEpoch());
            return RawClient(m_url).exchange(wireBytes(request)).body();
        };
        QVERIFY(catalogueNow().contains("\"price\":\"9.9\""));
        QCOMPARE(post("plan", {{u"specification"_s, u"eventResource_3"_s}, {u"price"_s, u"12.5"_s}}).status(), 200);
        QVERIFY(catalogueNow().contains("\"price\":\"12.5\""));
        QCOMPARE(post("plan", {{u"specification"_s, u"eventResource_3"_s}}).status(), 200);
        QVERIFY(!catalogueNow().contains("\"eventResource_3\""));
        QCOMPARE(post("plan", {{u"specification"_s, u"eventResource_3"_s}}).status(), 400);
    }

    void servesTheIconsOfTheCatalogue()
    {
        for (const char *name : {"event.png", "continuous.png"}) {
            const RawReply icon = get(QByteArray("icon/") + name);
            QCOMPARE(icon.status(), 200);
            QCOMPARE(icon.header("Content-Type"), QByteArray("image/png"));
            QVERIFY(icon.body().startsWith("\x89PNG"));
        }
        QCOMPARE(get("icon/x.png").status(), 404);
        QCOMPARE(get("nothing").status(), 404);
    }

    void answersThisMachineAlone()
    {
        BarePlatform world;
        const sandbox::HttpRequest request{"GET", "/_sandbox/requests", {}, {}, {}};
        QCOMPARE(sandbox::answerControl(world.platform(), request, false).status, 403);
        QCOMPARE(sandbox::answerControl(world.platform(), request, true).status, 200);
    }

    void keepsSixteenConnectionsAlive()
    {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 16; ++i)
            clients.push_back(std::make_unique<RawClient>(m_url));
        for (int round = 0; round < 20; ++round) {
            for (const auto &client : clients) {
                const RawReply reply = client->exchange(wireBytes(readRequest(today().toMSecsSinceEpoch())));
                QCOMPARE(reply.status(), 200);
                QVERIFY(!reply.closed);
            }
        }
        QCOMPARE(m_sandbox->totalRequests(), 320);
    }

    void answersManyAtOnce()
    {
        QNetworkAccessManager network;
        int good = 0;
        int finished = 0;
        for (int i = 0; i < 64; ++i) {
            const sandbox::HttpRequest signedRequest = readRequest(today().toMSecsSinceEpoch());
            QNetworkRequest request(m_url.resolved(QUrl(QString::fromLatin1(signedRequest.path))));
            for (const auto &[name, value] : signedRequest.headers)
                request.setRawHeader(name, value);
            QNetworkReply *reply = network.post(request, signedRequest.body);
            connect(reply, &QNetworkReply::finished, this, [&, reply] {
                ++finished;
                good += reply->readAll().contains("\"code\":200");
                reply->deleteLater();
            });
        }
        QTRY_COMPARE(finished, 64);
        QCOMPARE(good, 64);
    }

    void saysWhyItCannotListen()
    {
        sandbox::Options options;
        options.appKey = appKey();
        options.appSecret = appSecret();
        options.scenario = u"demo"_s;
        options.port = quint16(m_url.port());
        sandbox::Sandbox second(options);
        const auto url = second.listen();
        QVERIFY(!url);
        QVERIFY(url.error().contains(QString::number(m_url.port())));
        sandbox::SandboxThread thread(options);
        QSignalSpy failed(&thread, &sandbox::SandboxThread::failed);
        thread.start();
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).toString(), url.error());
    }

    void addsLatency()
    {
        sandbox::Options options;
        options.appKey = appKey();
        options.appSecret = appSecret();
        options.scenario = u"empty"_s;
        options.latencyMs = 150;
        sandbox::SandboxThread slow(options);
        QSignalSpy listening(&slow, &sandbox::SandboxThread::listening);
        slow.start();
        QVERIFY(listening.wait());
        QElapsedTimer timer;
        timer.start();
        RawClient(listening.at(0).at(0).toUrl()).exchange(wireBytes(readRequest(QDateTime::currentMSecsSinceEpoch())));
        QVERIFY(timer.elapsed() >= 150);
    }
};

QTEST_GUILESS_MAIN(ControlTest)
#include "control_test.moc"
