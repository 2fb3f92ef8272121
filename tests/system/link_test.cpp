#include "link.h"

#include <QTest>

using app::Link;

/** Links from other programs. */
class LinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iotId");
        QTest::addColumn<QString>("orderId");
        QTest::newRow("device") << QStringLiteral("plandesk://device/Q7uOhVRdZRRlDnTLv00100")
                                << QStringLiteral("Q7uOhVRdZRRlDnTLv00100") << QString();
        QTest::newRow("order") << QStringLiteral("plandesk://order/abc/2018-1_x") << QStringLiteral("abc")
                               << QStringLiteral("2018-1_x");
        QTest::newRow("case of the scheme")
            << QStringLiteral("PlanDesk://Device/aBc") << QStringLiteral("aBc") << QString();
        QTest::newRow("slash at the end")
            << QStringLiteral("plandesk://device/abc/") << QStringLiteral("abc") << QString();
    }

    void placesAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, iotId);
        QFETCH(const QString, orderId);
        const std::optional<Link> link = Link::read(text);
        QVERIFY(link);
        QCOMPARE(link->iotId, iotId);
        QCOMPARE(link->orderId, orderId);
    }

    void everythingElseIsNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "plandesk:", "plandesk://", "plandesk://device", "plandesk://device/",
                 "plandesk://device/a/b", "plandesk://order/a", "plandesk://order/a/b/c", "plandesk://buy/a",
                 "plandesk://device/a?buy=1", "plandesk://device/a#b", "plandesk://device/%41", "plandesk://device/a b",
                 "plandesk://device/..", "plandesk://u@device/a", "plandesk://device:1/a", "plandesk:device/a",
                 "http://device/a", " plandesk://device/a", "plandesk://device/a\n--tour", "plandesk://device//"})
            QTest::addRow("%s", text) << QString::fromUtf8(text);
        QTest::newRow("long") << QStringLiteral("plandesk://device/") + QString(100'000, u'a');
        QTest::newRow("mark") << QStringLiteral("plandesk://device/a\u202Eb");
    }

    void everythingElseIsNothing()
    {
        QFETCH(const QString, text);
        QVERIFY(!Link::read(text));
    }
};

QTEST_GUILESS_MAIN(LinkTest)
#include "link_test.moc"
