#include "clock_skew.h"

#include <QTest>

#include <cstdlib>
#include <ctime>

using namespace linkvisual;
using std::chrono::milliseconds;

/** How far the clocks are apart, from the Date header of an answer. */
class ClockSkewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offset_data();
    void offset();
    void laterMeasurementReplacesTheEarlier();
    void notableOverAMinute();
    void othersAreIgnored_data();
    void othersAreIgnored();
};

namespace {

const QDateTime header(QDate(2024, 10, 11), QTime(8, 9, 11), Qt::UTC);
const QByteArray headerText("Fri, 11 Oct 2024 08:09:11 GMT");

} // namespace

void ClockSkewTest::initTestCase()
{
    // A zone with an hour that does not exist, to catch a header read as local time.
    qputenv("TZ", "Europe/Berlin");
    tzset();
}

void ClockSkewTest::offset_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("sent");
    QTest::addColumn<QDateTime>("received");
    QTest::addColumn<int>("offset");
    // The header has whole seconds: the platform's time lies anywhere in that second.
    QTest::newRow("same") << headerText << header << header << 0;
    QTest::newRow("within the second") << headerText << header.addMSecs(999) << header.addMSecs(999) << 0;
    QTest::newRow("slow answer explains it") << headerText << header.addSecs(-5) << header.addSecs(5) << 0;
    QTest::newRow("ours is behind") << headerText << header.addSecs(-100) << header.addSecs(-98) << 99'499;
    QTest::newRow("ours is ahead") << headerText << header.addSecs(100) << header.addSecs(102) << -100'500;
    const QDateTime missingHour(QDate(2024, 3, 31), QTime(2, 30), Qt::UTC);
    QTest::newRow("hour that Berlin skips")
        << QByteArray("Sun, 31 Mar 2024 02:30:00 GMT") << missingHour << missingHour << 0;
    QTest::newRow("hour that Berlin skips, behind") << QByteArray("Sun, 31 Mar 2024 02:30:00 GMT")
                                                    << missingHour.addSecs(-100) << missingHour.addSecs(-98) << 99'499;
}

void ClockSkewTest::offset()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QDateTime, sent);
    QFETCH(const QDateTime, received);
    QFETCH(const int, offset);
    ClockSkew skew;
    QCOMPARE(skew.measure(text, sent, received), offset != 0);
    QCOMPARE(skew.offset(), milliseconds(offset));
}

void ClockSkewTest::laterMeasurementReplacesTheEarlier()
{
    ClockSkew skew;
    QVERIFY(skew.measure(headerText, header.addSecs(-100), header.addSecs(-100)));
    QVERIFY(!skew.measure(headerText, header.addMSecs(-100'200), header.addMSecs(-100'200)));
    QVERIFY(skew.measure(headerText, header, header));
    QCOMPARE(skew.offset(), milliseconds(0));
}

void ClockSkewTest::notableOverAMinute()
{
    ClockSkew skew;
    QVERIFY(!ClockSkew::isNotable(skew.offset()));
    skew.measure(headerText, header.addSecs(-50), header.addSecs(-50));
    QVERIFY(!ClockSkew::isNotable(skew.offset()));
    skew.measure(headerText, header.addSecs(-61), header.addSecs(-61));
    QVERIFY(ClockSkew::isNotable(skew.offset()));
    skew.measure(headerText, header.addSecs(62), header.addSecs(62));
    QVERIFY(ClockSkew::isNotable(skew.offset()));
}

void ClockSkewTest::othersAreIgnored_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("yesterday");
    QTest::newRow("ISO") << QByteArray("2024-10-11T08:09:11Z");
    QTest::newRow("no such day") << QByteArray("Fri, 31 Feb 2024 08:09:11 GMT");
    QTest::newRow("another zone") << QByteArray("Fri, 11 Oct 2024 08:09:11 +0200");
}

void ClockSkewTest::othersAreIgnored()
{
    QFETCH(const QByteArray, text);
    ClockSkew skew;
    QVERIFY(!skew.measure(text, header.addSecs(-100), header.addSecs(-100)));
    QCOMPARE(skew.offset(), milliseconds(0));
}

QTEST_GUILESS_MAIN(ClockSkewTest)
#include "clock_skew_test.moc"
