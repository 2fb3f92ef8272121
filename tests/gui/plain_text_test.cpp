#include "plain_text.h"

#include <QTest>

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void harmlessOnOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("harmless");
        const QChar spoilt(QChar::ReplacementCharacter);
        QTest::newRow("plain") << QStringLiteral("大堂 “Lobby” & <b>") << QStringLiteral("大堂 “Lobby” & <b>");
        QTest::newRow("lines") << QStringLiteral("a\r\nb\tc") << QStringLiteral("a  b c");
        QTest::newRow("nul") << QString(QStringLiteral("a") + QChar(0) + u'b') << QStringLiteral("a b");
        QTest::newRow("right to left") << QString(QChar(0x202E) + QStringLiteral("gpj"))
                                       << QString(spoilt) + QStringLiteral("gpj");
        QTest::newRow("paragraph") << QString(QStringLiteral("a") + QChar(0x2029) + u'b') << QStringLiteral("a b");
        QTest::newRow("half a character")
            << QString(QStringLiteral("a") + QChar(0xD83D) + u'b') << QString(QStringLiteral("a") + spoilt + u'b');
        QTest::newRow("a whole one") << QStringLiteral("📷") << QStringLiteral("📷");
        QTest::newRow("accents") << QString(u'e' + QString(50, QChar(0x0301)))
                                 << QString(u'e' + QString(4, QChar(0x0301)));
    }

    void harmlessOnOneLine()
    {
        QFETCH(QString, text);
        QTEST(ui::harmless(text), "harmless");
        QTEST(ui::onOneLine(text), "harmless");
    }

    void theScreenGetsNoMoreThanItCanShow()
    {
        const QString word(100'000, u'W');
        QCOMPARE(ui::harmless(word).size(), word.size());
        QCOMPARE(ui::onOneLine(word).size(), 1001);
        QCOMPARE(ui::onOneLine(word, 60).size(), 61);
        const QString tip = ui::plainToolTip(word + QStringLiteral("\n").repeated(1000) + word);
        QVERIFY(tip.count(QStringLiteral("<br>")) <= 16);
        for (const QString &line : tip.split(QStringLiteral("<br>")))
            QVERIFY2(line.size() < 140, qPrintable(line));
        QVERIFY(ui::plainToolTip(QStringLiteral("<img src='x'>")).contains(QStringLiteral("&lt;img")));
    }

    void longWordsMayBeBroken()
    {
        const QString sentence = QStringLiteral("an order of 2 for 20261011091207040001");
        QCOMPARE(ui::breakable(sentence), sentence);
        const QString chinese = QStringLiteral("平台不知道此设备").repeated(20);
        QCOMPARE(ui::breakable(chinese), chinese);
        QCOMPARE(ui::breakable(QString(100, u'W')).count(QChar(0x200B)), 2);
    }

    void buttonsShowAmpersands() { QCOMPARE(ui::withoutKeys(QStringLiteral("A&B")), QStringLiteral("A&&B")); }
};

QTEST_APPLESS_MAIN(PlainTextTest)
#include "plain_text_test.moc"
