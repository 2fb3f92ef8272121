#include "retry_policy.h"

#include <QTest>

using namespace linkvisual;
using std::chrono::milliseconds;

/** Which errors are worth asking again, and after how long. */
class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worthIt_data();
    void worthIt();
    void delayDoublesUpToALimit();
    void jitterTakesUpToHalf();
    void attemptsAreCapped();
    void retryAfterIsHonoured();
};

void RetryPolicyTest::worthIt_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("number"); // HTTP status, or the envelope's code.
    QTest::addColumn<bool>("again");
    QTest::newRow("connection lost") << ErrorKind::ConnectionLost << 0 << true;
    QTest::newRow("throttled") << ErrorKind::Throttled << 403 << true;
    QTest::newRow("gateway failed") << ErrorKind::GatewayFailed << 500 << true;
    QTest::newRow("timestamp") << ErrorKind::TimestampExpired << 403 << true;
    QTest::newRow("nonce") << ErrorKind::NonceUsed << 403 << true;
    QTest::newRow("HTTP 429") << ErrorKind::HttpStatus << 429 << true;
    QTest::newRow("HTTP 502") << ErrorKind::HttpStatus << 502 << true;
    QTest::newRow("HTTP 404") << ErrorKind::HttpStatus << 404 << false;
    QTest::newRow("code 429") << ErrorKind::Refused << 429 << true;
    QTest::newRow("code 500") << ErrorKind::Refused << 500 << true;
    QTest::newRow("code 503") << ErrorKind::Refused << 503 << true;
    QTest::newRow("code 2063") << ErrorKind::Refused << 2063 << false;
    QTest::newRow("signature") << ErrorKind::SignatureRefused << 403 << false;
    QTest::newRow("key") << ErrorKind::InvalidAppKey << 403 << false;
    QTest::newRow("time-out") << ErrorKind::TimedOut << 0 << false;
    QTest::newRow("TLS") << ErrorKind::TlsFailed << 0 << false;
    QTest::newRow("unreadable") << ErrorKind::UnreadableReply << 200 << false;
    QTest::newRow("unexpected") << ErrorKind::UnexpectedReply << 200 << false;
    QTest::newRow("redirected") << ErrorKind::Redirected << 302 << false;
    QTest::newRow("parameter") << ErrorKind::InvalidParameter << 0 << false;
    QTest::newRow("closed") << ErrorKind::Closed << 0 << false;
}

void RetryPolicyTest::worthIt()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, number);
    QFETCH(const bool, again);
    ApiError error;
    error.kind = kind;
    error.httpStatus = number;
    error.code = number;
    QCOMPARE(RetryPolicy().delayAfter(error, 1, 0.5).has_value(), again);
}

void RetryPolicyTest::delayDoublesUpToALimit()
{
    const RetryPolicy policy{.attempts = 1000, .firstDelay = milliseconds(300), .longestDelay = milliseconds(2000)};
    ApiError error;
    error.kind = ErrorKind::ConnectionLost;
    QCOMPARE(policy.delayAfter(error, 1, 1.0), milliseconds(300));
    QCOMPARE(policy.delayAfter(error, 2, 1.0), milliseconds(600));
    QCOMPARE(policy.delayAfter(error, 3, 1.0), milliseconds(1200));
    QCOMPARE(policy.delayAfter(error, 4, 1.0), milliseconds(2000));
    QCOMPARE(policy.delayAfter(error, 900, 1.0), milliseconds(2000));
}

void RetryPolicyTest::jitterTakesUpToHalf()
{
    ApiError error;
    error.kind = ErrorKind::ConnectionLost;
    const RetryPolicy policy;
    QCOMPARE(policy.delayAfter(error, 1, 0.0), milliseconds(150));
    QCOMPARE(policy.delayAfter(error, 1, 0.5), milliseconds(225));
    QCOMPARE(policy.delayAfter(error, 1, 1.0), milliseconds(300));
}

void RetryPolicyTest::attemptsAreCapped()
{
    ApiError error;
    error.kind = ErrorKind::ConnectionLost;
    const RetryPolicy policy{.attempts = 3};
    QVERIFY(policy.delayAfter(error, 2, 0));
    QVERIFY(!policy.delayAfter(error, 3, 0));
}

void RetryPolicyTest::retryAfterIsHonoured()
{
    ApiError error;
    error.kind = ErrorKind::Throttled;
    error.retryAfterSeconds = 4;
    QCOMPARE(RetryPolicy().delayAfter(error, 1, 0.5), milliseconds(4000));
    error.retryAfterSeconds = 10;
    QCOMPARE(RetryPolicy().delayAfter(error, 1, 0.5), milliseconds(10'000));
    error.retryAfterSeconds = 11;
    QVERIFY(!RetryPolicy().delayAfter(error, 1, 0.5));
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "retry_policy_test.moc"
