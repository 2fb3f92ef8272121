#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

/** How Chinese is set: punctuation, spaces, and the words that are not to be used. */
class ChineseWordsTest : public QObject
{
    Q_OBJECT

private:
    /** All translations as they are shown, with marks in the places of values. */
    static QStringList texts()
    {
        QFile file(QStringLiteral(TRANSLATIONS_FILE));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no translations");
        QXmlStreamReader reader(&file);
        static const QRegularExpression places(QStringLiteral("%(\\d|n)|<[^>]*>"));
        QStringList texts;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == QLatin1StringView("translation")) {
                QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                texts << text.replace(places, QStringLiteral("\uFFFC"));
            }
        }
        return texts;
    }

private Q_SLOTS:
    void rulesAreKept_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("example");
        const QString han = QStringLiteral("[\\x{4e00}-\\x{9fff}]");
        QTest::newRow("narrow punctuation behind")
            << han + QStringLiteral("[,;:!?.](?!\\w)") << QStringLiteral("你好.");
        QTest::newRow("narrow punctuation before") << QStringLiteral("[,;:!?]") + han << QStringLiteral("a,好");
        QTest::newRow("narrow brackets") << han + QStringLiteral("\\((?!&)|\\((?!&)") + han
                                         << QStringLiteral("设备(全部)");
        QTest::newRow("narrow quotation marks") << QStringLiteral("\"") << QStringLiteral("\"设备\"");
        QTest::newRow("no space beside Latin")
            << han + QStringLiteral("[A-Za-z0-9]|[A-Za-z0-9]") + han << QStringLiteral("设备ID");
        QTest::newRow("space beside punctuation")
            << QStringLiteral(" [，。；：！？、）]|[，。；：！？、（] ") << QStringLiteral("好， 是");
        QTest::newRow("three dots") << QStringLiteral("\\.\\.\\.") << QStringLiteral("请稍候...");
        QTest::newRow("six dots") << QStringLiteral("……") << QStringLiteral("请稍候……");
        QTest::newRow("words that mean something else")
            << QStringLiteral("套餐覆盖|覆盖图|连续 ?\\d* ?天|登陆|帐号") << QStringLiteral("连续 7 天");
        // 搜索, 区域, 类别 and 本机读取过的订单 are the words for these.
        QTest::newRow("second words for one thing")
            << QStringLiteral("查找|地域|品类|见过的订单|停用状态|预先录制") << QStringLiteral("查找设备");
    }

    void rulesAreKept()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, example);
        const QRegularExpression rule(pattern, QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY2(rule.match(example).hasMatch(), "the rule finds nothing");
        const QStringList all = texts();
        QVERIFY(all.size() > 500);
        for (const QString &text : all) {
            const QRegularExpressionMatch match = rule.match(text);
            QVERIFY2(!match.hasMatch(), qPrintable(match.captured() + QStringLiteral(" in: ") + text));
        }
    }
};

QTEST_GUILESS_MAIN(ChineseWordsTest)
#include "chinese_words_test.moc"
