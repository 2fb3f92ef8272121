#include "coverage_comparison.h"
#include "forecast.h"
#include "shown_coverage.h"

#include <QAccessible>
#include <QSet>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace samples;
using plans::OrderStatus;
using ui::CoverageView;

namespace {

int colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colors << image.pixel(x, y);
    }
    return static_cast<int>(colors.size());
}

} // namespace

/** How the picture of coverage is drawn, and what it is to those who do not see it. */
class CoverageLooksTest : public ShownCoverage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { show(); }
    void cleanup() { close(); }

    void theFocusIsSeenWithNothingInThePicture()
    {
        const ui::Theme theme(ui::ThemeChoice::Light);
        CoverageView view(theme);
        view.resize(view.sizeHint());
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        QVERIFY(view.hasFocus());
        const QImage focused = view.grab().toImage();
        view.clearFocus();
        QVERIFY(view.grab().toImage() != focused);
    }

    void aNoteIsReadAfterTheFacts()
    {
        const QImage before = m_view->grab().toImage();
        m_view->setNotes({{u"undated"_s, u"New\nsince"_s}, {u"now"_s, u"Changed"_s}, {u"nobody's"_s, u"x"_s}});
        int noted = 0;
        for (int item = 0; item < m_view->itemCount(); ++item) {
            const QString order = m_view->itemOrderId(item);
            if (order == u"undated"_s)
                QVERIFY(m_view->itemDescription(item).endsWith(u"\nNew\nsince"_s));
            else if (order == u"now"_s)
                QVERIFY(m_view->itemDescription(item).endsWith(u"\nChanged"_s));
            else
                continue;
            ++noted;
        }
        QCOMPARE(noted, 2);
        QVERIFY(m_view->grab().toImage() != before);
    }

    void whatIsOldHasNoColours()
    {
        m_view->setOld(true);
        const QImage picture = m_view->grab().toImage();
        m_view->setOld(false);
        QVERIFY(colorsIn(m_view->grab().toImage()) > colorsIn(picture));
        QVERIFY(colorsIn(picture) > 5);
    }

    void whatIsReadAloud()
    {
        QAccessibleInterface *picture = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(picture);
        QCOMPARE(picture->role(), QAccessible::List);
        QCOMPARE(picture->text(QAccessible::Name), u"Coverage"_s);
        QVERIFY(!picture->text(QAccessible::Description).isEmpty());
        QCOMPARE(picture->childCount(), 7);
        QStringList names;
        for (int i = 0; i < picture->childCount(); ++i) {
            QAccessibleInterface *child = picture->child(i);
            QVERIFY(child && child->isValid());
            QCOMPARE(child, picture->child(i));
            QCOMPARE(picture->indexOfChild(child), i);
            QCOMPARE(child->parent(), picture);
            QCOMPARE(child->role(), QAccessible::ListItem);
            QVERIFY(child->state().focusable && !child->state().offscreen);
            QVERIFY(QRect(m_view->mapToGlobal(QPoint()), m_view->size()).contains(child->rect()));
            QCOMPARE(picture->childAt(child->rect().center().x(), child->rect().center().y()), child);
            QVERIFY(!child->text(QAccessible::Description).isEmpty());
            names << child->text(QAccessible::Name);
        }
        QCOMPARE(names.at(0), u"Continuous · 7 day(s) kept · expired"_s);
        QCOMPARE(names.at(1), u"Continuous · %n-day gap"_s.replace(u"%n"_s, u"30"_s));
        QCOMPARE(names.at(2), u"Continuous · 7 day(s) kept · in force"_s);
        QCOMPARE(names.at(4), u"Event · 7 day(s) kept · frozen"_s);
        QCOMPARE(names.at(5), u"Event · free plan · 7 day(s) kept · in force"_s);
        QCOMPARE(names.at(6), u"Event · valid"_s);
        QCOMPARE(picture->focusChild(), picture->child(2));
        QVERIFY(picture->child(2)->state().focused);
        QVERIFY(picture->child(2)->text(QAccessible::Description).contains(u"Order now"_s));
    }

    void assistiveTechnologyCanPress()
    {
        QSignalSpy activated(m_view.get(), &CoverageView::orderActivated);
        QAccessibleInterface *picture = QAccessible::queryAccessibleInterface(m_view.get());
        QAccessibleActionInterface *waiting = picture->child(3)->actionInterface();
        QVERIFY(waiting->actionNames().contains(QAccessibleActionInterface::pressAction()));
        waiting->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.takeFirst().constFirst().toString(), u"waiting"_s);
        waiting->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(currentOrder(), u"waiting"_s);
        QVERIFY(
            !picture->child(1)->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
        QAccessibleInterface *last = picture->child(6);
        m_view->setCoverage(plans::coverageOf({}, {}, now));
        QVERIFY(!last->isValid());
        QCOMPARE(picture->childCount(), 0);
        QVERIFY(!picture->child(0));
    }

    void paintsInBothThemes()
    {
        QSet<QRgb> corners;
        for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            m_theme->choose(choice);
            const QImage image = m_view->grab().toImage();
            QVERIFY(colorsIn(image) > 20);
            corners << image.pixel(image.width() - 1, image.height() - 1);
        }
        QCOMPARE(corners.size(), 2);
    }

    void paintsWhatIsNarrowEmptyOrCrowded()
    {
        for (const int width : {1, 40, 200, 3000}) {
            m_view->resize(width, m_view->sizeHint().height());
            QCOMPARE(m_view->grab().toImage().width(), width);
        }
        QList<plans::Order> orders;
        for (int i = 0; i < 1000; ++i) {
            const QDateTime start = now.addDays(i * 7919 % 3000 - 2500);
            plans::Order order = continuous(QString::number(i), {}, {});
            order.status = plans::OpenEnum<OrderStatus>::fromNumber(i % 6);
            order.type = plans::OpenEnum<plans::PlanType>::fromNumber(i % 3 + 1);
            if (i % 5 > 0) {
                order.start = plans::Moment{start, {}};
                order.end = plans::Moment{start.addDays(i % 60), {}};
            }
            orders << order;
        }
        m_view->setCoverage(plans::coverageOf(orders, {}, now));
        QVERIFY(m_view->itemCount() > 500);
        m_view->rangeActions().at(1)->trigger();
        QVERIFY(colorsIn(m_view->grab().toImage()) > 20);
        m_view->setCoverage(plans::coverageOf({}, {}, now));
        QVERIFY(colorsIn(m_view->grab().toImage()) > 2);
    }

    /** Rows that are needed at another time take no room, nor does the mark of today. */
    void aLookAtThePastIsAsLowAsWhatIsThere()
    {
        plans::Coverage coverage;
        coverage.now = QDate(2026, 11, 22).startOfDay(Qt::UTC);
        coverage.event.type = plans::PlanType::Event;
        const auto add = [&coverage](const QDateTime &begin, const QDateTime &end, int row) {
            plans::CoverageSegment segment;
            segment.begin = begin;
            segment.end = end;
            segment.row = row;
            coverage.continuous.segments << segment;
            coverage.continuous.rows = qMax(coverage.continuous.rows, row + 1);
        };
        add(QDate(2023, 1, 1).startOfDay(Qt::UTC), QDate(2024, 1, 1).startOfDay(Qt::UTC), 0);
        for (int row = 0; row < 3; ++row)
            add(QDate(2026, 11, 1).startOfDay(Qt::UTC), QDate(2026, 12, 1).startOfDay(Qt::UTC), row);
        m_view->setCoverage(coverage);
        const int height = m_view->sizeHint().height();
        ui::CoverageScale scale = m_view->scale();
        for (int step = 0; step < 60; ++step)
            scale.pan(-1);
        m_view->setScale(scale);
        const int past = m_view->sizeHint().height();
        QVERIFY2(past <= height - 3 * m_view->fontMetrics().height(), qPrintable(u"%1 %2"_s.arg(height).arg(past)));
        scale.reset();
        m_view->setScale(scale);
        QCOMPARE(m_view->sizeHint().height(), height);
    }

    void aForecastIsDrawnAndNamedAsAssumed()
    {
        plans::Plan plan;
        plan.type = plans::PlanType::Continuous;
        plan.months = 1;
        plan.lifecycleDays = 7;
        const plans::Forecast forecast = plans::forecastPurchase(drawnDevice(), plan, 2, false);
        const QImage before = m_view->grab().toImage();
        m_view->setCoverage(forecast.coverage);
        QVERIFY(m_view->grab().toImage() != before);
        const int added = 4;
        QVERIFY(m_view->itemName(added).contains(u"assumed"_s));
        QVERIFY(m_view->itemDescription(added).startsWith(u"Assumed"_s));
        QSignalSpy activated(m_view.get(), &CoverageView::orderActivated);
        m_view->activateItem(added);
        QCOMPARE(activated.size(), 0);
    }

    void aComparisonShowsWhollyWhatChanges_data()
    {
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("end");
        QTest::newRow("over the end of the range") << u"2027-03-27"_s << u"2027-04-27"_s;
        QTest::newRow("longer than the range") << u"2026-10-16"_s << u"2027-10-16"_s;
    }

    void aComparisonShowsWhollyWhatChanges()
    {
        QFETCH(const QString, begin);
        QFETCH(const QString, end);
        const auto coverage = [&](OrderStatus status) {
            return plans::coverageOf({continuous(u"usual"_s, u"2026-10-16"_s, u"2026-12-16"_s),
                                         eventOrder(u"changing"_s, begin, end, status)},
                {}, now);
        };
        const plans::Coverage before = coverage(OrderStatus::InForce);
        plans::Coverage moved = before;
        moved.event.segments.clear();
        for (const plans::Coverage &after : {coverage(OrderStatus::Frozen), moved}) {
            ui::CoverageComparison comparison(*m_theme);
            comparison.compare(before, after);
            for (const char *name : {"coverageNow", "coverageAfter"}) {
                const ui::CoverageScale &scale
                    = comparison.findChild<CoverageView *>(QString::fromLatin1(name))->scale();
                for (const QDateTime &time :
                    {before.event.segments.first().begin, before.event.segments.first().end, now}) {
                    const double position = scale.position(time);
                    QVERIFY2(position > 0.04 && position < 0.96, qPrintable(QString::number(position)));
                }
            }
        }
    }
};

QTEST_MAIN(CoverageLooksTest)
#include "coverage_looks_test.moc"
