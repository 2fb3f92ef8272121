#include "device_names.h"
#include "romanizer.h"

#include <QTest>

using search::DeviceNames;
using search::Query;
using search::Rank;
using search::Romanizer;
using search::SearchText;
using search::Span;

Q_DECLARE_METATYPE(search::Rank)

/** Names and identifiers are found by any fragment, by pinyin and by initials, the best first. */
class SearchTextTest : public QObject
{
    Q_OBJECT

private:
    SearchText text(const QString &name)
    {
        return {{QStringLiteral("6vw0OrGyHFSW6EQA"), QStringLiteral("SN-77")}, name, &m_romanizer};
    }

    static QStringList names(const search::FoundDevices &found)
    {
        QStringList names;
        for (const search::FoundDevice &device : found.best)
            names << device.name;
        return names;
    }

    Romanizer m_romanizer;

private Q_SLOTS:
    void readings()
    {
        QCOMPARE(m_romanizer.reading(U'中'), QByteArray("zhong"));
        QCOMPARE(m_romanizer.reading(U'绿'), QByteArray("lv"));
        QCOMPARE(m_romanizer.reading(U'号'), QByteArray("hao"));
        QCOMPARE(m_romanizer.reading(U'a'), QByteArray());
        QCOMPARE(m_romanizer.reading(U'，'), QByteArray());
    }

    void ranks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::addColumn<Rank>("rank");
        const auto row = [](const char *name, const char *typed, std::optional<Rank> rank) {
            QTest::addRow("%s in %s", typed, name) << QString::fromUtf8(name) << QString::fromUtf8(typed)
                                                   << rank.has_value() << rank.value_or(Rank::Exact);
        };
        row("大堂摄像机", "6VW0orGyHFSW6EQA", Rank::Exact);
        row("大堂摄像机", "sn-77", Rank::Exact);
        row("大堂摄像机", "6vw0", Rank::Prefix);
        row("大堂摄像机", "77", Rank::WordStart);
        row("大堂摄像机", "w0or", Rank::Fragment);
        row("大堂摄像机", "大堂", Rank::Prefix);
        row("大堂摄像机", "摄像", Rank::WordStart);
        row("大堂摄像机", "datang", Rank::Prefix);
        row("大堂摄像机", "dat", Rank::Prefix);
        row("大堂摄像机", "shexiang", Rank::WordStart);
        row("大堂摄像机", "atang", std::nullopt); // Begins within a character.
        row("大堂摄像机", "dtsxj", Rank::Initials);
        row("大堂摄像机", "dts", Rank::Initials);
        row("大堂摄像机", "sxj", Rank::Fragment);
        row("大堂摄像机", "dxj", std::nullopt);
        row("2号楼 Lobby 大堂", "2hl", Rank::Initials);
        row("2号楼 Lobby 大堂", "lobbyda", Rank::WordStart);
        row("2号楼 Lobby 大堂", "lobby", Rank::WordStart);
        row("2号楼 Lobby 大堂", "obb", Rank::Fragment);
        row("Front Door", "fd", Rank::Initials);
        row("Front Door", "door front", Rank::WordStart);
        row("Front Door", "door back", std::nullopt);
        row("绿地", "lvdi", Rank::Prefix);
        row("STRASSE Straße", "straße", Rank::WordStart);
    }

    void ranks()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, typed);
        QFETCH(const bool, found);
        QFETCH(const Rank, rank);
        const SearchText made = text(name);
        const std::optional<Rank> actual = made.view().rank(Query(typed));
        QCOMPARE(actual.has_value(), found);
        if (found)
            QCOMPARE(*actual, rank);
    }

    void whatWasTypedIsMarked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const char *typed, const char *marked) {
            QTest::addRow("%s in %s", typed, name)
                << QString::fromUtf8(name) << QString::fromUtf8(typed) << QString::fromUtf8(marked);
        };
        row("大堂摄像机", "摄像", "摄像");
        row("大堂摄像机", "tangshe", "堂摄");
        row("大堂摄像机", "sxj", "摄像机");
        row("2号楼 Lobby 大堂", "ld", "Lobby 大");
        row("Front Door", "OOR fr", "Fr|oor");
        row("Front Door", "front ont", "Front");
        row("𠮷大堂", "dt", "大堂");
    }

    void whatWasTypedIsMarked()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, typed);
        QFETCH(const QString, marked);
        QStringList parts;
        const SearchText made = text(name);
        for (const Span &span : made.view().spans(name, Query(typed)))
            parts << name.mid(span.begin, span.length);
        QCOMPARE(parts.join(u'|'), marked);
    }

    void hostileTextsAreOnlyTexts()
    {
        const QString huge = QString(100'000, QChar(u'大')) + QStringLiteral("<b>\n\t");
        const SearchText found(QStringList{huge}, huge, &m_romanizer);
        QVERIFY(found.view().rank(Query(QStringLiteral("dada"))));
        QVERIFY(!found.view().rank(Query(QStringLiteral("<b>")))); // Behind what anybody types.
        const QString broken = QString(QChar(0xD800)) + QStringLiteral("a\n\tb") + QChar(0);
        const SearchText made = text(broken);
        QVERIFY(made.view().rank(Query(QStringLiteral("b"))));
        for (const Span &span : made.view().spans(broken.left(2), Query(QStringLiteral("b"))))
            QVERIFY(span.begin + span.length <= 2);
        QVERIFY(Query(QStringLiteral(" \t\n ")).isEmpty());
    }

    void theBestComesFirstAndChangesAreTakenIn()
    {
        QList<search::DeviceNaming> namings;
        for (const char *name : {"大堂 2", "后门大堂", "大堂", "Datsun", "仓库"})
            namings << search::DeviceNaming{
                QString::fromUtf8(name) + QStringLiteral("-id"), QString::fromUtf8(name), {}};
        const DeviceNames all(namings, m_romanizer);
        QCOMPARE(all.count(), 5);
        const Query query(QStringLiteral("dat"));
        QCOMPARE(names(all.find(query, 9)),
            QStringList({QStringLiteral("大堂"), QStringLiteral("大堂 2"), QStringLiteral("Datsun"),
                QStringLiteral("后门大堂")}));
        QCOMPARE(all.find(query, 2).total, 4);
        QCOMPARE(all.find(query, 2).best.size(), 2);
        QCOMPARE(all.find(Query(QString()), 9).total, 0);

        const DeviceNames later = all.changed({QStringLiteral("Datsun-id"), QStringLiteral("大堂-id")},
            {{QStringLiteral("大堂-id"), QStringLiteral("电梯"), {}},
                {QStringLiteral("new"), QStringLiteral("Data"), {}}},
            m_romanizer);
        QCOMPARE(later.count(), 5);
        QCOMPARE(names(later.find(query, 9)),
            QStringList({QStringLiteral("Data"), QStringLiteral("大堂 2"), QStringLiteral("后门大堂")}));
        QCOMPARE(names(later.find(Query(QStringLiteral("dianti")), 9)), QStringList({QStringLiteral("电梯")}));
        QCOMPARE(all.count(), 5);
    }
};

QTEST_GUILESS_MAIN(SearchTextTest)
#include "search_text_test.moc"
