#include "formats.h"
#include "language.h"
#include "plain_text.h"
#include "words.h"

#include <QApplication>
#include <QTest>

using ui::Formats;
using ui::Words;

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Shanghai"); }

    void money_data()
    {
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("shown");
        QTest::newRow("whole") << QStringLiteral("35") << QStringLiteral("¥35.00");
        QTest::newRow("one digit") << QStringLiteral("35.5") << QStringLiteral("¥35.50");
        QTest::newRow("more digits stay") << QStringLiteral("0.105") << QStringLiteral("¥0.105");
        QTest::newRow("grouped") << QStringLiteral("1234567.8") << QStringLiteral("¥1,234,567.80");
        QTest::newRow("negative") << QStringLiteral("-9.9") << QStringLiteral("-¥9.90");
        // 4.35 has no exact double: 434.99999999999994 hundredths.
        QTest::newRow("not through a double") << QStringLiteral("4.35") << QStringLiteral("¥4.35");
    }

    void money()
    {
        QFETCH(const QString, decimal);
        QFETCH(const QString, shown);
        const ui::Language english(QStringLiteral("en"));
        QCOMPARE(Formats::money(*plans::Money::fromDecimal(decimal)), shown);
        const ui::Language chinese(QStringLiteral("zh_CN"));
        QCOMPARE(Formats::money(*plans::Money::fromDecimal(decimal)), shown);
    }

    void masked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a phone number") << QStringLiteral("13800138000") << QStringLiteral("138****8000");
        QTest::newRow("with its country") << QStringLiteral("+86 13800138000") << QStringLiteral("+86 138****8000");
        QTest::newRow("its country before it") << QStringLiteral("+8613800138000") << QStringLiteral("+86138****8000");
        QTest::newRow("in groups") << QStringLiteral("138 0013 8000") << QStringLiteral("138 **** 8000");
        QTest::newRow("with hyphens") << QStringLiteral("86-138-0013-8000") << QStringLiteral("86-138-****-8000");
        QTest::newRow("in a sentence") << QStringLiteral("call 13912345678 now")
                                       << QStringLiteral("call 139****5678 now");
        QTest::newRow("abroad") << QStringLiteral("+4915123456789") << QStringLiteral("+49****89");
        QTest::newRow("abroad, in groups")
            << QStringLiteral("call +65 9123 4567!") << QStringLiteral("call +65****67!");
        QTest::newRow("abroad, in brackets") << QStringLiteral("+1 (415) 555-2671") << QStringLiteral("+1****71");
        QTest::newRow("abroad, in pairs") << QStringLiteral("+33 1 23 45 67 89") << QStringLiteral("+33****89");
        QTest::newRow("abroad, as it is dialled")
            << QStringLiteral("call 00 852 9123 4567.") << QStringLiteral("call 00 852****67.");
        QTest::newRow("abroad, the country behind 00")
            << QStringLiteral("0065 9123 4567") << QStringLiteral("0065****67");
        QTest::newRow("abroad, with hyphens") << QStringLiteral("00-49-1512-3456789") << QStringLiteral("00-49****89");
        QTest::newRow("abroad, in pairs behind 00")
            << QStringLiteral("00 33 1 23 45 67 89") << QStringLiteral("00 33****89");
        QTest::newRow("a serial number") << QStringLiteral("0085291234567") << QStringLiteral("0085291234567");
        QTest::newRow("a serial number in groups")
            << QStringLiteral("00-852-9123-4567-A") << QStringLiteral("00-852-9123-4567-A");
        QTest::newRow("a network address")
            << QStringLiteral("00-11-22-33-44-55") << QStringLiteral("00-11-22-33-44-55");
        QTest::newRow("an amount and a count")
            << QStringLiteral("1,035.00 852 times 1234") << QStringLiteral("1,035.00 852 times 1234");
        QTest::newRow("a time and a number")
            << QStringLiteral("10:00 852 9123 4567") << QStringLiteral("10:00 852 9123 4567");
        QTest::newRow("a zone") << QStringLiteral("2026-10-16T10:00:00+0800")
                                << QStringLiteral("2026-10-16T10:00:00+0800");
        QTest::newRow("a signature") << QStringLiteral("aB3+49151234567=") << QStringLiteral("aB3+49151234567=");
        QTest::newRow("an order number") << QStringLiteral("20261011091207040001")
                                         << QStringLiteral("20261011091207040001");
        QTest::newRow("a name") << QStringLiteral("hotel") << QStringLiteral("hotel");
    }

    void masked()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(Formats::masked(text), shown);
    }

    void momentsThatAreMissingOrEmptyDiffer()
    {
        const ui::Language english(QStringLiteral("en"));
        QCOMPARE(Formats::moment({}), QStringLiteral("not reported"));
        QCOMPARE(Formats::moment(plans::Moment{}), QStringLiteral("empty"));
        const plans::Moment moment{
            QDateTime(QDate(2026, 10, 16), QTime(2, 0), Qt::UTC), QStringLiteral("2026-10-16 10:00:00")};
        QCOMPARE(Formats::moment(moment), QStringLiteral("2026-10-16 10:00"));
        QVERIFY(Formats::momentOrigin(moment).contains(QStringLiteral("Here: 2026-10-16 10:00 (UTC+8)")));
        QVERIFY(Formats::momentOrigin(moment).contains(QStringLiteral("UTC: 2026-10-16 02:00:00")));
        QVERIFY(Formats::momentOrigin(moment).contains(moment.text));
    }

    void durations()
    {
        const ui::Language english(QStringLiteral("en"));
        QCOMPARE(Formats::duration(37 * 86400 + 4 * 3600), QStringLiteral("37 days 4 h"));
        QCOMPARE(Formats::duration(86400), QStringLiteral("1 day 0 h"));
        QCOMPARE(Formats::duration(59), QStringLiteral("59 s"));
    }

    void wordsForNumbersNobodyDocuments()
    {
        const auto seven = plans::OpenEnum<plans::PaymentStatus>::fromNumber(7);
        const ui::Language english(QStringLiteral("en"));
        QCOMPARE(Words::payment(seven), QStringLiteral("Unknown (7)"));
        QCOMPARE(Words::payment({}), QStringLiteral("not reported"));
        QCOMPARE(Words::daysKept(1), QStringLiteral("1 day kept"));
        const ui::Language chinese(QStringLiteral("zh_CN"));
        QCOMPARE(Words::payment(seven), QStringLiteral("未知（7）"));
        QCOMPARE(Words::payment({}), QStringLiteral("平台未返回"));
        QCOMPARE(Words::state(plans::OrderState::Unknown, 9), QStringLiteral("未知（9）"));
        QCOMPARE(Words::daysKept(7), QStringLiteral("存 7 天"));
    }

    void serverTextIsHarmless()
    {
        const QString overriding = QStringLiteral("abc\u202Etxt.exe\u2066\nnext");
        const QString line = ui::onOneLine(overriding);
        QVERIFY(!line.contains(QChar(0x202E)));
        QVERIFY(!line.contains(u'\n'));
        const QString shortened = ui::onOneLine(QString(999, u'x') + QString::fromUcs4(U"😀") + QString(100'000, u'y'));
        QCOMPARE(shortened, QString(999, u'x') + u'…');
        QVERIFY(ui::plainToolTip(QStringLiteral("<b>bold</b>")).contains(QStringLiteral("&lt;b&gt;")));
        const QString huge = ui::plainToolTip(QString(100'000, u'x'));
        QVERIFY(huge.size() < 3000);
        QVERIFY(huge.contains(u'…'));
        QCOMPARE(ui::withoutMnemonic(QStringLiteral("购买套餐(&B)…")), QStringLiteral("购买套餐…"));
        QCOMPARE(ui::withoutMnemonic(QStringLiteral("&Buy")), QStringLiteral("Buy"));
    }
};

QTEST_MAIN(FormatsTest)
#include "formats_test.moc"
