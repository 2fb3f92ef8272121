#include "key_names.h"
#include "shown_coverage.h"

#include <QAccessible>
#include <QAction>
#include <QSignalSpy>
#include <QTranslator>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using namespace samples;
using plans::OrderStatus;
using ui::CoverageView;

namespace {

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

} // namespace

/** The picture of coverage is worked with by keys, mouse and wheel. */
class CoverageViewTest : public ShownCoverage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { show(); }
    void cleanup() { close(); }

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
};

QTEST_MAIN(CoverageViewTest)
#include "coverage_view_test.moc"
