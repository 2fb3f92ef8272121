#include "moment.h"

#include <QTest>
#include <QTimeZone>

using plans::WrittenIn;

class MomentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePlatformsFormats_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("beijing");
        QTest::addColumn<QString>("utc");
        QTest::newRow("Beijing") << QStringLiteral("2022-10-11 10:00:00") << true
                                 << QStringLiteral("2022-10-11T02:00:00Z");
        QTest::newRow("UTC with Z") << QStringLiteral("2022-10-11T02:00:00Z") << false
                                    << QStringLiteral("2022-10-11T02:00:00Z");
        QTest::newRow("Z wins over the zone")
            << QStringLiteral("2022-10-11T02:00:00Z") << true << QStringLiteral("2022-10-11T02:00:00Z");
        QTest::newRow("one second digit")
            << QStringLiteral("2022-10-11 02:00:7") << false << QStringLiteral("2022-10-11T02:00:07Z");
        QTest::newRow("over new year") << QStringLiteral("2026-01-01 07:59:59") << true
                                       << QStringLiteral("2025-12-31T23:59:59Z");
        QTest::newRow("leap day") << QStringLiteral("2024-02-29 00:00:00") << false
                                  << QStringLiteral("2024-02-29T00:00:00Z");
    }

    void readsThePlatformsFormats()
    {
        QFETCH(QString, text);
        QFETCH(bool, beijing);
        QFETCH(QString, utc);
        const QDateTime moment = plans::momentFromText(text, beijing ? WrittenIn::Beijing : WrittenIn::Utc);
        QCOMPARE(moment.timeSpec(), Qt::UTC);
        QCOMPARE(moment.toString(Qt::ISODate), utc);
    }

    void refusesOtherText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"", "Z", "2022-10-11", "2022-13-11 10:00:00", "2022-02-29 10:00:00", "2022-10-11 24:00:00",
                "2022-10-11 10:60:00", "2022-10-11 10:00:60", "2022/10/11 10:00:00", "22-10-11 10:00:00",
                "2022-10-11 10:00:000", "2022-10-11 10:00:", "0000-10-11 10:00:00", "2022-10-1a 10:00:00", "yesterday"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refusesOtherText()
    {
        QFETCH(QString, text);
        QVERIFY(!plans::momentFromText(text, WrittenIn::Utc).isValid());
    }

    void agreesWithQtOverACentury()
    {
        const QTimeZone beijing(8 * 3600);
        for (qint64 second = 0; second < 3'155'760'000; second += 86'400 * 37 + 3'661) {
            const QDateTime expected = QDateTime::fromSecsSinceEpoch(second, beijing);
            const QDateTime moment
                = plans::momentFromText(expected.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), WrittenIn::Beijing);
            QCOMPARE(moment.toSecsSinceEpoch(), second);
        }
    }
};

QTEST_APPLESS_MAIN(MomentTest)
#include "moment_test.moc"
