#include "api_error.h"

#include <QTest>

using namespace linkvisual;

/** What the gateway's and the platform's refusals mean, and that no secret stays in a kept body. */
class ApiErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gatewayMessage_data();
    void gatewayMessage();
    void refusalCodesAreAClosedList();
    void secretsAreRemoved_data();
    void secretsAreRemoved();
    void longSecretsAreRemoved();
    void bodyIsCut();
};

void ApiErrorTest::gatewayMessage_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("refusal");
    const auto row = [](const char *message, ErrorKind kind, bool refusal = true) {
        QTest::newRow(message) << QString::fromLatin1(message) << kind << refusal;
    };
    row("Invalid AppKey", ErrorKind::InvalidAppKey);
    row("Empty Signature", ErrorKind::GatewayRefused);
    row("Invalid Signature, Server StringToSign:`POST#`", ErrorKind::SignatureRefused);
    row("Timestamp Expired", ErrorKind::TimestampExpired);
    row("Nonce Used", ErrorKind::NonceUsed);
    row("Invalid Content-MD5", ErrorKind::GatewayRefused);
    row("Unauthorized", ErrorKind::NotAuthorized);
    row("Throttled by API Flow Control", ErrorKind::Throttled);
    row("throttled by user flow control", ErrorKind::Throttled);
    row("Invalid Url", ErrorKind::GatewayRefused);
    row("Internal Error", ErrorKind::GatewayFailed, false);
    row("Service Unavailable", ErrorKind::GatewayFailed, false);
    row("Something nobody documents", ErrorKind::GatewayFailed, false);
    row("", ErrorKind::GatewayFailed, false);
}

void ApiErrorTest::gatewayMessage()
{
    QFETCH(const QString, message);
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, refusal);
    QCOMPARE(kindOfGatewayMessage(message), kind);
    QCOMPARE(isGatewayRefusal(kind), refusal);
}

void ApiErrorTest::refusalCodesAreAClosedList()
{
    QList<int> refusals;
    for (int code = -1; code <= 100'000; ++code) {
        if (isRefusalCode(code))
            refusals.append(code);
    }
    QCOMPARE(refusals, (QList<int>{400, 401, 403, 404, 429, 460, 2000, 2062, 2063, 2065, 2066, 20017, 29003, 29004}));
}

void ApiErrorTest::secretsAreRemoved_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char *what, const char *body, const char *kept) {
        QTest::newRow(what) << QByteArray(body) << QByteArray(kept);
    };
    row("nothing secret", R"({"code":200,"a":"b"})", R"({"code":200,"a":"b"})");
    row("device secret", R"({"deviceSecret":"abc","a":"b"})", R"({"deviceSecret":"***","a":"b"})");
    row("any case, spaces", R"({"PRODUCTSECRET" : "abc"})", R"({"PRODUCTSECRET" : "***"})");
    row("token", R"({"cloudToken":"abc","accessToken":"d"})", R"({"cloudToken":"***","accessToken":"***"})");
    row("quotes in it", R"({"appSecret":"a\"b\\","c":"d"})", R"({"appSecret":"***","c":"d"})");
    row("number", R"({"secret":12345,"a":1})", R"({"secret":"***","a":1})");
    row("null", R"({"secret":null})", R"({"secret":"***"})");
    row("cut off", R"({"deviceSecret":"ab)", R"({"deviceSecret":"***")");
    row("JSON in a text", R"({"data":"{\"deviceSecret\":\"abc\"}"})", R"({"data":"{\"deviceSecret\":"***"})");
    row("named in a value", R"({"a":"the secret","b":"c"})", R"({"a":"the secret","b":"c"})");
    row("not JSON", "<html>secret</html>", "<html>secret</html>");
}

void ApiErrorTest::secretsAreRemoved()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, kept);
    QCOMPARE(withoutSecrets(body), kept);
}

void ApiErrorTest::longSecretsAreRemoved()
{
    for (const QByteArray &unit : {QByteArray("s"), QByteArray("\\\""), QByteArray("s\\n")}) {
        const QByteArray body = "{\"deviceSecret\":\"" + unit.repeated(20'000) + "\",\"a\":\"b\"}";
        QCOMPARE(withoutSecrets(body), QByteArray(R"({"deviceSecret":"***","a":"b"})"));
    }
}

void ApiErrorTest::bodyIsCut()
{
    QCOMPARE(withoutSecrets(R"({"secret":{"v":"x"},"a":[{"tokens":["y"]}],"device\u0053ecret":"z"})"),
        QByteArray(R"({"a":[{"tokens":"***"}],"deviceSecret":"***","secret":"***"})"));
    QCOMPARE(withoutSecrets(QByteArray(1'000'000, 'x')), QByteArray(16 * 1024, 'x'));
    const QByteArray behind = QByteArray(16 * 1024 - 4, 'x') + R"("deviceSecret":"abc")";
    QVERIFY(!withoutSecrets(behind).contains("abc"));
}

QTEST_GUILESS_MAIN(ApiErrorTest)
#include "api_error_test.moc"
