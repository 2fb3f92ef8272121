#include "signing_client.h"

#include <QTest>

using namespace sandbox_test;
using sandbox::HttpReply;
using sandbox::HttpRequest;

namespace {

const QByteArray path = "/vision/customer/freecloudstorage/get";

QByteArray headerOf(const HttpReply &reply, const QByteArray &name)
{
    for (const auto &[key, value] : reply.headers) {
        if (key == name)
            return value;
    }
    return {};
}

void setHeader(HttpRequest &request, const QByteArray &name, const QByteArray &value)
{
    for (auto &[key, old] : request.headers) {
        if (key == name)
            old = value;
    }
}

void removeHeader(HttpRequest &request, const QByteArray &name)
{
    request.headers.removeIf([&](const auto &header) { return header.first == name; });
}

} // namespace

class GatewayTest : public QObject
{
    Q_OBJECT

    HttpRequest good(BarePlatform &world, qint64 skewMs = 0)
    {
        return signRequest(plainRequest(path, QStringLiteral("1.0.1"), {{QStringLiteral("iotId"), lobby()}}),
            world.platform().clock().now() + skewMs);
    }

private Q_SLOTS:
    void letsAGoodRequestPass()
    {
        BarePlatform world;
        const HttpReply reply = world.platform().answer(good(world));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains("\"code\":200"));
        QVERIFY(!headerOf(reply, "X-Ca-Request-Id").isEmpty());
        QCOMPARE(headerOf(reply, "Date").left(25), QByteArray("Sun, 22 Nov 2026 06:02:31"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value"); // Null: the header is left out.
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("other key") << QByteArray("x-ca-key") << QByteArray("1") << 403 << QByteArray("Invalid AppKey");
        QTest::newRow("no key") << QByteArray("x-ca-key") << QByteArray() << 403 << QByteArray("Invalid AppKey");
        QTest::newRow("no signature") << QByteArray("x-ca-signature") << QByteArray() << 400
                                      << QByteArray("Empty Signature");
        QTest::newRow("no timestamp") << QByteArray("x-ca-timestamp") << QByteArray() << 400
                                      << QByteArray("Timestamp Expired");
        QTest::newRow("other MD5") << QByteArray("content-md5") << QByteArray("mZFLkyvTelC5g8XnyQrpOw==") << 400
                                   << QByteArray("Invalid Content-MD5");
        QTest::newRow("no MD5") << QByteArray("content-md5") << QByteArray() << 400
                                << QByteArray("Invalid Content-MD5");
        QTest::newRow("other method") << QByteArray("x-ca-signature-method") << QByteArray("HmacSHA1") << 400
                                      << QByteArray("Invalid Signature, Server StringToSign:`POST#");
        QTest::newRow("other type") << QByteArray("content-type") << QByteArray("text/plain") << 400
                                    << QByteArray("Invalid Signature, Server StringToSign:`POST#");
        QTest::newRow("other signature") << QByteArray("x-ca-signature") << QByteArray("AAAA") << 400
                                         << QByteArray("Invalid Signature, Server StringToSign:`POST#");
    }

    void refuses()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, message);
        BarePlatform world;
        HttpRequest request = good(world);
        if (value.isNull())
            removeHeader(request, header);
        else
            setHeader(request, header, value);
        const HttpReply reply = world.platform().answer(request);
        QTEST(reply.status, "status");
        QVERIFY2(headerOf(reply, "X-Ca-Error-Message").startsWith(message),
            headerOf(reply, "X-Ca-Error-Message").constData());
        QVERIFY(reply.body.isEmpty());
        QVERIFY(!headerOf(reply, "X-Ca-Request-Id").isEmpty());
        QVERIFY(!headerOf(reply, "Date").isEmpty());
    }

    void showsItsOwnStringToSign()
    {
        BarePlatform world;
        HttpRequest request = good(world);
        setHeader(request, "x-ca-signature", "AAAA");
        const QByteArray message = headerOf(world.platform().answer(request), "X-Ca-Error-Message");
        QVERIFY(message.contains("#x-ca-key:203753385#x-ca-nonce:"));
        QVERIFY(message.endsWith("#/vision/customer/freecloudstorage/get`"));
        QVERIFY(!message.contains('\n'));
    }

    void acceptsAQuarterOfAnHour_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("passes");
        QTest::newRow("14 minutes late") << -14 * 60 << true;
        QTest::newRow("16 minutes late") << -16 * 60 << false;
        QTest::newRow("14 minutes early") << 14 * 60 << true;
        QTest::newRow("16 minutes early") << 16 * 60 << false;
    }

    void acceptsAQuarterOfAnHour()
    {
        QFETCH(int, seconds);
        BarePlatform world;
        const HttpReply reply = world.platform().answer(good(world, seconds * qint64{1000}));
        QTEST(reply.status == 200, "passes");
    }

    void refusesANonceThatComesAgain()
    {
        BarePlatform world;
        const HttpRequest request = good(world);
        QCOMPARE(world.platform().answer(request).status, 200);
        const HttpReply again = world.platform().answer(request);
        QCOMPARE(again.status, 400);
        QCOMPARE(headerOf(again, "X-Ca-Error-Message"), QByteArray("Nonce Used"));
        QCOMPARE(world.platform().answer(good(world)).status, 200);
    }

    void aForgedRequestDoesNotUseUpTheNonce()
    {
        BarePlatform world;
        const HttpRequest request = good(world);
        HttpRequest forged = request;
        setHeader(forged, "x-ca-signature", "AAAA");
        QCOMPARE(world.platform().answer(forged).status, 400);
        QCOMPARE(world.platform().answer(request).status, 200);
    }

    void refusesUnknownPathsAndMethods()
    {
        BarePlatform world;
        HttpRequest get = good(world);
        get.method = "GET";
        QCOMPARE(world.platform().answer(get).status, 404);
        const HttpReply reply = world.platform().answer(
            signRequest(plainRequest("/vision/no/such", QStringLiteral("1.0.0"), {}), today().toMSecsSinceEpoch()));
        QCOMPARE(reply.status, 404);
        QCOMPARE(headerOf(reply, "X-Ca-Error-Message"), QByteArray("Invalid Url"));
    }

    void answersUnknownVersionsInAnEnvelope()
    {
        BarePlatform world;
        const Outcome outcome = world.call(path, QStringLiteral("9.9.9"), {{QStringLiteral("iotId"), lobby()}});
        QCOMPARE(outcome.status, 200);
        QCOMPARE(outcome.code(), 404);
        QCOMPARE(outcome.envelope.value(QStringLiteral("localizedMsg")).toString(), QStringLiteral("服务未找到"));
    }

    void answersUnreadableBodiesWith400()
    {
        BarePlatform world;
        HttpRequest request = plainRequest(path, {}, {});
        request.body = "not json";
        const HttpReply reply = world.platform().answer(signRequest(request, world.platform().clock().now()));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains("\"code\":400"));
    }

    void echoesTheEnvelopesId()
    {
        BarePlatform world;
        HttpRequest request = plainRequest(path, QStringLiteral("1.0.1"), {{QStringLiteral("iotId"), lobby()}});
        const QByteArray id = request.body.mid(request.body.indexOf("\"id\":"), 20);
        const HttpReply reply = world.platform().answer(signRequest(request, world.platform().clock().now()));
        QVERIFY(reply.body.contains(id));
    }
};

QTEST_GUILESS_MAIN(GatewayTest)
#include "gateway_test.moc"
