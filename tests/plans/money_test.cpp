#include "money.h"

#include <QTest>

using plans::Money;

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDecimals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("one decimal") << QStringLiteral("35.0") << QStringLiteral("35.00");
        QTest::newRow("whole") << QStringLiteral("35") << QStringLiteral("35.00");
        QTest::newRow("leading zeros") << QStringLiteral("007.50") << QStringLiteral("7.50");
        QTest::newRow("a tenth has no binary form") << QStringLiteral("0.1") << QStringLiteral("0.10");
        QTest::newRow("finer than a fen") << QStringLiteral("0.005") << QStringLiteral("0.005");
        QTest::newRow("six decimals") << QStringLiteral("1.000001") << QStringLiteral("1.000001");
        QTest::newRow("negative") << QStringLiteral("-3.4") << QStringLiteral("-3.40");
        QTest::newRow("largest") << QStringLiteral("999999999.999999") << QStringLiteral("999999999.999999");
    }

    void readsDecimals()
    {
        QFETCH(QString, text);
        const auto money = Money::fromDecimal(text);
        QVERIFY(money);
        QTEST(money->toDecimal(), "canonical");
        QCOMPARE(Money::fromDecimal(money->toDecimal()), money);
    }

    void refusesOtherText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "-", ".", "1.", ".5", "1e3", "+1", " 1", "1 ", "1,5", "0x10", "NaN", "1.0000001",
                 "1234567890", "--1", "1.-5", "١"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refusesOtherText()
    {
        QFETCH(QString, text);
        QVERIFY(!Money::fromDecimal(text));
    }

    void addsUpExactly()
    {
        const Money tenth = *Money::fromDecimal(u"0.1");
        QCOMPARE(tenth.times(3), Money::fromDecimal(u"0.3"));
        QCOMPARE(tenth.plus(*Money::fromDecimal(u"0.2")), Money::fromDecimal(u"0.30"));
        QCOMPARE(Money::fromFen(3500), Money::fromDecimal(u"35"));
    }

    void refusesToOverflow()
    {
        const Money largest = *Money::fromDecimal(u"999999999.999999");
        QVERIFY(largest.times(9000));
        QVERIFY(!largest.times(10'000));
        QVERIFY(!largest.times(9000)->plus(*largest.times(9000)));
    }

    void sharesRoundToFen()
    {
        QCOMPARE(Money::fromDecimal(u"100")->sharedBy(3).toDecimal(), QStringLiteral("33.33"));
        QCOMPARE(Money::fromDecimal(u"0.01")->sharedBy(2).toDecimal(), QStringLiteral("0.01"));
        QCOMPARE(Money::fromDecimal(u"-0.01")->sharedBy(2).toDecimal(), QStringLiteral("-0.01"));
        QCOMPARE(Money::fromDecimal(u"35")->sharedBy(1).toDecimal(), QStringLiteral("35.00"));
    }

    void orders()
    {
        QVERIFY(*Money::fromDecimal(u"9.9") < *Money::fromDecimal(u"10"));
        QVERIFY(*Money::fromDecimal(u"-1") < Money());
    }
};

QTEST_APPLESS_MAIN(MoneyTest)
#include "money_test.moc"
