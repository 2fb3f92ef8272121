#include "query.h"

#include <QRandomGenerator>
#include <QTest>

using search::folded;
using search::Query;

/** Words that were typed, and where they are in folded texts. */
class QueryTest : public QObject
{
    Q_OBJECT

private:
    static QByteArrayList lettersOf(const QList<Query::Word> &words)
    {
        QByteArrayList letters;
        for (const Query::Word &word : words)
            letters << word.letters;
        return letters;
    }

private Q_SLOTS:
    void everyWidthAndCaseIsTheSame()
    {
        const Query query(QStringLiteral(" ＳＮ－７７\tKAMERA　大堂 "));
        QCOMPARE(lettersOf(query.words()), (QByteArrayList{"sn-77", "kamera", "大堂"}));
        QCOMPARE(folded(QStringLiteral("ＳＮ－７７")), folded(QStringLiteral("sn-77")));
        QVERIFY(Query(QStringLiteral(" \t　\n")).isEmpty());
    }

    void isFoundWhereItIs()
    {
        // The same as QByteArray finds, in texts of few letters, which repeat and overlap.
        QRandomGenerator random(7);
        const auto text = [&random](int most) {
            QByteArray made;
            for (int left = static_cast<int>(random.bounded(most)); left >= 0; --left)
                made += static_cast<char>('a' + random.bounded(2));
            return made;
        };
        for (int round = 0; round < 20'000; ++round) {
            const QByteArray looked = text(12).chopped(1);
            const Query::Word word{text(4)};
            const qsizetype from = random.bounded(3);
            const qsizetype expected = from > looked.size() ? -1 : looked.indexOf(word.letters, from);
            QCOMPARE(word.indexIn(looked, from), expected);
        }
    }

    void moreWordsAreKnownFromOthers()
    {
        const auto beyond = [](const char *before, const char *typed) -> std::optional<QByteArrayList> {
            const auto words = Query(QString::fromUtf8(typed)).wordsBeyond(Query(QString::fromUtf8(before)));
            return words ? std::optional(lettersOf(*words)) : std::nullopt;
        };
        QCOMPARE(beyond("", "ca"), QByteArrayList{"ca"});
        QCOMPARE(beyond("c", "ca"), QByteArrayList{"ca"});
        QCOMPARE(beyond("camera", "camera "), QByteArrayList());
        QCOMPARE(beyond("camera", "camera 7"), QByteArrayList{"7"});
        QCOMPARE(beyond("camera 7", "7 my-camera"), QByteArrayList{"my-camera"});
        QCOMPARE(beyond("camera 7", "camera"), std::nullopt);
        QCOMPARE(beyond("camera", "camer"), std::nullopt);
        QCOMPARE(beyond("大", "大堂"), QByteArrayList{"大堂"});
    }
};

QTEST_GUILESS_MAIN(QueryTest)
#include "query_test.moc"
