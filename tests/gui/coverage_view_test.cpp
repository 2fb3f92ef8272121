#include "coverage_comparison.h"
#include "coverage_view.h"
#include "forecast.h"
#include "key_names.h"
#include "plan_samples.h"
#include "theme.h"

#include <QAccessible>
#include <QAction>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using namespace samples;
using plans::OrderStatus;
using ui::CoverageView;

namespace {

const QDateTime now = at(u"2026-11-22 06:00:00"_s);

plans::Coverage drawnDevice()
{
    return plans::coverageOf({continuous(u"waiting"_s, u"2026-12-16"_s, u"2027-01-16"_s),
                                 continuous(u"now"_s, u"2026-10-16"_s, u"2026-12-16"_s),
                                 continuous(u"old"_s, u"2026-08-16"_s, u"2026-09-16"_s, OrderStatus::Expired),
                                 eventOrder(u"ice"_s, u"2026-08-14"_s, u"2026-09-14"_s, OrderStatus::Frozen),
                                 eventOrder(u"undated"_s, {}, {})},
        freePlan(u"2026-09-14"_s, u"2026-12-20"_s), now, {{u"continuous_7"_s, 7}});
}

/** Puts a mark before every text of the picture, as another language would. */
class Marking final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *text, const char *, int) const override
    {
        const bool ours = qstrcmp(context, "ui::CoverageWords") == 0 || qstrcmp(context, "ui::CoverageView") == 0;
        return ours ? u"«"_s + QString::fromUtf8(text) : QString();
    }
};

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

class CoverageViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void init()
    {
        m_theme = std::make_unique<ui::Theme>(ui::ThemeChoice::Light);
        m_view = std::make_unique<CoverageView>(*m_theme);
        m_view->setCoverage(drawnDevice());
        m_view->resize(900, m_view->sizeHint().height());
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus(Qt::TabFocusReason);
    }

    void cleanup()
    {
        m_view.reset();
        m_theme.reset();
    }

    void theKeyboardReachesEverything()
    {
        // The plan in force is where one enters.
        QCOMPARE(currentOrder(), u"now"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QStringList orders{currentOrder()};
        for (int i = 1; i < m_view->itemCount(); ++i) {
            QTest::keyClick(m_view.get(), Qt::Key_Right);
            QCOMPARE(m_view->currentItem(), i);
            QVERIFY(!m_view->itemRect(i).isEmpty());
            orders << currentOrder();
        }
        // A gap, and the free plan that has no order, have no order number.
        QCOMPARE(orders, (QStringList{u"old"_s, {}, u"now"_s, u"waiting"_s, u"ice"_s, {}, u"undated"_s}));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(currentOrder(), u"undated"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->currentItem(), 5);
    }

    void upAndDownChangeTheLane()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(currentOrder(), u"ice"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(currentOrder(), u"undated"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(currentOrder(), u"undated"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(currentOrder(), u"old"_s);
    }

    void activatesByKeyAndClick()
    {
        QSignalSpy activated(m_view.get(), &CoverageView::orderActivated);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.takeFirst().constFirst().toString(), u"now"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(activated.size(), 0);
        const int waiting = 3;
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->itemRect(waiting).center());
        QCOMPARE(activated.takeFirst().constFirst().toString(), u"waiting"_s);
        QCOMPARE(m_view->currentItem(), waiting);
        const int gap = 1;
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->itemRect(gap).center());
        QCOMPARE(activated.size(), 0);
        // Pressed on one, released on another: nothing.
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, m_view->itemRect(waiting).center());
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, m_view->itemRect(0).center());
        QCOMPARE(activated.size(), 0);
    }

    void choosingAnOrderIsSilent()
    {
        QSignalSpy activated(m_view.get(), &CoverageView::orderActivated);
        m_view->chooseOrder(u"ice"_s);
        QCOMPARE(currentOrder(), u"ice"_s);
        m_view->chooseOrder(u"nobody's"_s);
        QCOMPARE(currentOrder(), u"ice"_s);
        QCOMPARE(activated.size(), 0);
        m_view->setCoverage(plans::coverageOf({eventOrder(u"ice"_s, u"2026-08-14"_s, u"2026-09-14"_s)}, {}, now));
        QCOMPARE(currentOrder(), u"ice"_s);
        m_view->setCoverage(plans::coverageOf({}, {}, now));
        QCOMPARE(m_view->currentItem(), -1);
        for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Home, Qt::Key_End, Qt::Key_Return})
            QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key));
        QCOMPARE(activated.size(), 0);
    }

    void zoomsAndMovesByKeys()
    {
        const ui::CoverageScale first = m_view->scale();
        QSignalSpy changed(m_view.get(), &CoverageView::rangeChanged);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QVERIFY(m_view->scale().days() < first.days());
        const ui::CoverageScale closer = m_view->scale();
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(m_view->scale().position(now) > closer.position(now));
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Minus);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QTest::keyClick(m_view.get(), Qt::Key_0);
        QVERIFY(m_view->scale() == first);
        QCOMPARE(changed.size(), 6);
        QCOMPARE(m_view->rangeText(), u"8 month(s)"_s);
    }

    void everythingIsShownByKey()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(m_view->scale().canZoomOut());
        QTest::keyClick(m_view.get(), Qt::Key_9);
        QVERIFY(!m_view->scale().canZoomOut());
        QVERIFY(!m_view->scale().canPanEarlier() && !m_view->scale().canPanLater());
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

    void zoomsAndMovesByWheel()
    {
        const ui::CoverageScale first = m_view->scale();
        const QPointF middle = m_view->rect().center();
        const auto turn = [&](int delta, Qt::KeyboardModifiers modifiers) {
            QWheelEvent wheel(
                middle, m_view->mapToGlobal(middle), {}, {0, delta}, {}, modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_view.get(), &wheel);
            return wheel.isAccepted();
        };
        // Everything is visible, so there is nowhere to go, and what is around the picture may scroll.
        QVERIFY(!turn(120, {}));
        QVERIFY(turn(120, Qt::ControlModifier));
        QVERIFY(m_view->scale().days() < first.days());
        QVERIFY(turn(120, {}));
        QVERIFY(turn(-1200, Qt::ControlModifier));
        QVERIFY(m_view->scale() == first);
    }

    void actionsFollowTheRange()
    {
        QList<bool> usable;
        for (const QAction *action : m_view->rangeActions()) {
            QVERIFY(!action->text().isEmpty());
            QVERIFY(!action->icon().isNull());
            QCOMPARE(action->toolTip(), QStringLiteral("%1 (%2)").arg(action->text(), ui::keyName(action->shortcut())));
            usable << action->isEnabled();
        }
        QCOMPARE(usable, (QList{true, false, true, false, false, false}));
        m_view->rangeActions().constFirst()->trigger();
        QVERIFY(m_view->rangeActions().at(1)->isEnabled());
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
        const int now = m_view->sizeHint().height();
        ui::CoverageScale scale = m_view->scale();
        for (int step = 0; step < 60; ++step)
            scale.pan(-1);
        m_view->setScale(scale);
        const int past = m_view->sizeHint().height();
        QVERIFY2(past <= now - 3 * m_view->fontMetrics().height(), qPrintable(u"%1 %2"_s.arg(now).arg(past)));
        scale.reset();
        m_view->setScale(scale);
        QCOMPARE(m_view->sizeHint().height(), now);
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

    void theLanguageChangesAtRunTime()
    {
        const QImage before = m_view->grab().toImage();
        Marking marking;
        QCoreApplication::installTranslator(&marking);
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_view->accessibleName().startsWith(u'«'));
        QVERIFY(m_view->rangeActions().constFirst()->text().startsWith(u'«'));
        QVERIFY(m_view->itemName(1).contains(u'«'));
        QVERIFY(m_view->grab().toImage() != before);
        QCoreApplication::removeTranslator(&marking);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_view->accessibleName(), u"Coverage"_s);
        QVERIFY(m_view->grab().toImage() == before);
    }

private:
    QString currentOrder() const { return m_view->itemOrderId(m_view->currentItem()); }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<CoverageView> m_view;
};

QTEST_MAIN(CoverageViewTest)
#include "coverage_view_test.moc"
