#include "coverage.h"
#include "coverage_scale.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::CoverageScale;

namespace {

QDateTime utc(int year, int month, int day)
{
    return {QDate(year, month, day), QTime(0, 0), Qt::UTC};
}

/** A scale around 2026-11-22 with plans from @p first to @p last. */
CoverageScale scaleOver(const QDateTime &first, const QDateTime &last)
{
    plans::Coverage coverage;
    coverage.now = utc(2026, 11, 22);
    plans::CoverageSegment segment;
    segment.begin = first;
    segment.end = last;
    coverage.continuous.segments << segment;
    CoverageScale scale;
    scale.setExtent(coverage);
    return scale;
}

QStringList datesOf(const CoverageScale &scale, double labels)
{
    QStringList dates;
    for (const ui::CoverageTick &tick : scale.ticks(labels))
        dates << tick.date.toString(Qt::ISODate);
    return dates;
}

} // namespace

class CoverageScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void showsEightMonthsAtFirst()
    {
        const CoverageScale scale = scaleOver(utc(2020, 1, 5), utc(2026, 12, 1));
        QCOMPARE(scale.position(utc(2026, 8, 1)), 0.0);
        QCOMPARE(scale.position(utc(2027, 4, 1)), 1.0);
        QCOMPARE(scale.days(), 243);
        QCOMPARE(datesOf(scale, 8).size(), 8);
        QCOMPARE(datesOf(scale, 8).first(), u"2026-08-01"_s);
    }

    void linesGrowSparser_data()
    {
        QTest::addColumn<double>("labels");
        QTest::addColumn<QStringList>("dates");
        QTest::newRow("two months") << 4.0
                                    << QStringList{u"2026-09-01"_s, u"2026-11-01"_s, u"2027-01-01"_s, u"2027-03-01"_s};
        QTest::newRow("quarters") << 3.0 << QStringList{u"2026-10-01"_s, u"2027-01-01"_s};
        QTest::newRow("years") << 1.0 << QStringList{u"2027-01-01"_s};
        QTest::newRow("no room at all") << 0.0 << QStringList{u"2027-01-01"_s};
    }

    void linesGrowSparser()
    {
        QFETCH(double, labels);
        QTEST(datesOf(scaleOver(utc(2026, 9, 1), utc(2026, 12, 1)), labels), "dates");
    }

    void closeUpShowsDays()
    {
        CoverageScale scale = scaleOver(utc(2026, 9, 1), utc(2026, 12, 1));
        scale.zoom(0.1, scale.position(utc(2026, 11, 22)));
        QVERIFY(scale.days() < 30);
        const QStringList dates = datesOf(scale, 8);
        QVERIFY(dates.contains(u"2026-11-21"_s));
        QVERIFY(dates.size() >= 4);
    }

    void theAnchorStays()
    {
        CoverageScale scale = scaleOver(utc(2020, 1, 5), utc(2030, 12, 1));
        const double before = scale.position(utc(2026, 11, 22));
        scale.zoom(0.5, before);
        QVERIFY(qAbs(scale.position(utc(2026, 11, 22)) - before) < 1e-6);
        QVERIFY(qAbs(scale.days() - 243 / 2) <= 1);
    }

    void neverShorterThanAWeekNorLongerThanThePlans()
    {
        CoverageScale scale = scaleOver(utc(2020, 1, 5), utc(2030, 12, 1));
        scale.zoom(1e-9);
        QCOMPARE(scale.days(), 7);
        QVERIFY(!scale.canZoomIn());
        scale.zoom(1e9);
        QVERIFY(!scale.canZoomOut() && !scale.canPanEarlier() && !scale.canPanLater());
        QCOMPARE(scale.position(utc(2020, 1, 1)), 0.0);
        QCOMPARE(scale.position(utc(2031, 1, 1)), 1.0);
    }

    void movesToTheEndsAndNoFurther()
    {
        CoverageScale scale = scaleOver(utc(2026, 1, 5), utc(2026, 12, 1));
        QVERIFY(!scale.canPanLater());
        scale.pan(-1);
        QVERIFY(scale.canPanLater());
        scale.pan(-100);
        QVERIFY(!scale.canPanEarlier());
        QCOMPARE(scale.position(utc(2026, 1, 1)), 0.0);
        QCOMPARE(scale.days(), 243);
        scale.reset();
        QCOMPARE(scale.position(utc(2026, 8, 1)), 0.0);
    }

    void revealsWithoutNeed_data()
    {
        QTest::addColumn<QDateTime>("begin");
        QTest::addColumn<QDateTime>("end");
        QTest::addColumn<bool>("moves");
        QTest::newRow("visible") << utc(2026, 9, 1) << utc(2026, 10, 1) << false;
        QTest::newRow("before") << utc(2024, 3, 1) << utc(2024, 4, 1) << true;
        QTest::newRow("after") << utc(2029, 3, 1) << utc(2029, 4, 1) << true;
        QTest::newRow("over the end") << utc(2027, 3, 1) << utc(2027, 5, 1) << true;
    }

    void revealsWithoutNeed()
    {
        QFETCH(QDateTime, begin);
        QFETCH(QDateTime, end);
        const CoverageScale before = scaleOver(utc(2020, 1, 5), utc(2030, 12, 1));
        CoverageScale scale = before;
        scale.reveal(begin, end);
        QTEST(!(scale == before), "moves");
        QVERIFY(scale.position(begin) >= 0 && scale.position(end) <= 1);
        QCOMPARE(scale.days(), before.days());
    }

    void aStretchTooLongShowsItsBegin()
    {
        CoverageScale scale = scaleOver(utc(2020, 1, 5), utc(2030, 12, 1));
        scale.reveal(utc(2021, 1, 5), utc(2030, 12, 1));
        QVERIFY(scale.position(utc(2021, 1, 5)) >= 0 && scale.position(utc(2021, 1, 5)) < 0.1);
    }

    void includesAStretchWhole_data()
    {
        QTest::addColumn<QDateTime>("begin");
        QTest::addColumn<QDateTime>("end");
        QTest::addColumn<bool>("grows");
        QTest::newRow("over the end") << utc(2026, 11, 22) << utc(2027, 4, 27) << false;
        QTest::newRow("up to the end") << utc(2026, 11, 22) << utc(2027, 4, 1) << false;
        QTest::newRow("over the begin") << utc(2026, 6, 5) << utc(2026, 11, 22) << false;
        QTest::newRow("longer than the range") << utc(2026, 6, 5) << utc(2028, 5, 1) << true;
        QTest::newRow("beyond all plans") << utc(2026, 11, 22) << utc(2031, 5, 1) << true;
    }

    void includesAStretchWhole()
    {
        QFETCH(QDateTime, begin);
        QFETCH(QDateTime, end);
        const CoverageScale before = scaleOver(utc(2026, 1, 5), utc(2028, 12, 1));
        CoverageScale scale = before;
        scale.include(begin, end);
        QVERIFY2(scale.position(begin) > 0.04, qPrintable(QString::number(scale.position(begin))));
        QVERIFY2(scale.position(end) < 0.96, qPrintable(QString::number(scale.position(end))));
        QTEST(scale.days() > before.days(), "grows");
    }

    void whatIsIncludedAlreadyMovesNothing()
    {
        const CoverageScale before = scaleOver(utc(2020, 1, 5), utc(2030, 12, 1));
        CoverageScale scale = before;
        scale.include(utc(2026, 11, 22), utc(2027, 3, 1));
        QCOMPARE(scale, before);
    }
};

QTEST_APPLESS_MAIN(CoverageScaleTest)
#include "coverage_scale_test.moc"
