#include "bind_wizard.h"
#include "claim_wizard.h"
#include "start_free_plan_wizard.h"
#include "start_order_wizard.h"
#include "wizard_hand.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

// Devices of the demo.
const QString lobby = u"6vw0OrGyHFSW6EQA000100"_s; ///< Its free plan is used up, and an order waits.
const QString carPark = u"QIuozfUcxRX6frOTO4dK000100"_s; ///< Its free plan is not claimed.
const QString nursery = u"eD3rF6tG9yH1uJ5iK8o4000100"_s; ///< One month of its free plan is left.
const QString eventYear = u"uY8tR1eW4qA7sD0fG3h6000100"_s; ///< An event plan is in force, so that a free one waits.

} // namespace

/** Claiming and starting the free plan, starting and binding an order: once each, and only where it makes sense. */
class ChangeDialogsTest : public QObject
{
    Q_OBJECT

private:
    template <typename Wizard>
    static Wizard *open(DeskFixture &desk, const QString &device, const char *action)
    {
        if (!desk.becomesReady() || !desk.showDevice(device))
            return nullptr;
        return openAgain<Wizard>(desk, action);
    }

    template <typename Wizard>
    static Wizard *openAgain(DeskFixture &desk, const char *action)
    {
        const auto *wanted = desk.window().findChild<QAction *>(QLatin1StringView(action));
        if (!QTest::qWaitFor([wanted] { return wanted->isEnabled(); }, 10'000) || !desk.trigger(action))
            return nullptr;
        return desk.window().findChild<Wizard *>();
    }

    /** Goes on to the page before the change, and presses its button more often than a person would. */
    static bool change(DeskFixture &desk, QWizard *wizard)
    {
        while (wizard->button(QWizard::NextButton)->isVisible()) {
            if (!hand::goOn(wizard))
                return false;
        }
        const auto *button = wizard->button(QWizard::CommitButton);
        if (!QTest::qWaitFor([button] { return button->isEnabled(); }, 10'000))
            return false;
        hand::pressChangeOften(wizard);
        return QTest::qWaitFor([&desk] { return hand::ended(desk); }, 20'000);
    }

    static desk::OperationState state(DeskFixture &desk) { return desk.runner().operations().constFirst().state; }

    static QJsonObject newest(DeskFixture &desk, const QString &device)
    {
        return desk.ordersOf(device).last().toObject();
    }

    static bool hasBegun(const QJsonObject &order)
    {
        const QDateTime start = QDateTime::fromString(order[u"startTimeUTC"_s].toString(), Qt::ISODate);
        return start.isValid() && start <= QDateTime::currentDateTimeUtc().addSecs(5);
    }

private Q_SLOTS:
    void monthsAreClaimedOnce()
    {
        DeskFixture desk(u"en"_s);
        auto *wizard = open<ui::ClaimWizard>(desk, carPark, "claimFreePlan");
        QVERIFY(wizard != nullptr);
        const qsizetype before = desk.ordersOf(carPark).size();
        const auto *left = wizard->findChild<QLabel *>(u"claimLeft"_s);
        QTRY_VERIFY2(left->text().contains(u'3'), qPrintable(left->text()));
        wizard->findChild<QSpinBox *>(u"claimMonths"_s)->setValue(2);
        wizard->findChild<QRadioButton *>(u"startNow"_s)->setChecked(true);
        wizard->findChild<QSpinBox *>(u"preRecord"_s)->setValue(3);
        QVERIFY(change(desk, wizard));
        QCOMPARE(state(desk), desk::OperationState::Settled);
        QCOMPARE(desk.posts("freecloudstorage/consume"), 1);
        const auto intent = std::get<desk::ClaimFreePlanIntent>(desk.runner().operations().constFirst().intent);
        QCOMPARE(intent.months, 2);
        QCOMPARE(intent.preRecordSeconds, 3);
        QCOMPARE(intent.recordSeconds, std::nullopt);
        QVERIFY(intent.immediateUse && !intent.enableDefaultPlan);
        QCOMPARE(desk.ordersOf(carPark).size(), before + 1);
        QCOMPARE(newest(desk, carPark)[u"orderType"_s].toInt(), 1);
        // What is in force cannot be started.
        const auto *start = desk.window().findChild<QAction *>(u"startFreePlan"_s);
        QTRY_VERIFY2(start->toolTip().contains(u"in force already"_s), qPrintable(start->toolTip()));
        QVERIFY(!start->isEnabled());
    }

    void noMoreIsClaimedThanIsLeft()
    {
        DeskFixture desk(u"en"_s);
        auto *wizard = open<ui::ClaimWizard>(desk, nursery, "claimFreePlan");
        QVERIFY(wizard != nullptr);
        auto *months = wizard->findChild<QSpinBox *>(u"claimMonths"_s);
        QTRY_COMPARE(months->maximum(), 1);
        months->setValue(3);
        QCOMPARE(months->value(), 1);
        wizard->close();

        const auto *claim = desk.window().findChild<QAction *>(u"claimFreePlan"_s);
        QVERIFY(desk.showDevice(lobby));
        QTRY_VERIFY2(claim->toolTip().contains(u"No month"_s), qPrintable(claim->toolTip()));
        QVERIFY(!claim->isEnabled());
        // On the card only what can be done is offered.
        QVERIFY(!desk.find<QToolButton>("claimFreePlanButton")->isVisible());
        QVERIFY(desk.showDevice(carPark));
        QTRY_VERIFY(desk.find<QToolButton>("claimFreePlanButton")->isVisible());
    }

    void aWaitingFreePlanIsStartedOnce()
    {
        DeskFixture desk(u"en"_s);
        auto *claim = open<ui::ClaimWizard>(desk, eventYear, "claimFreePlan");
        QVERIFY(claim != nullptr);
        QVERIFY(change(desk, claim));
        QCOMPARE(state(desk), desk::OperationState::Settled);
        claim->close();
        QVERIFY(!hasBegun(newest(desk, eventYear)));

        auto *wizard = openAgain<ui::StartFreePlanWizard>(desk, "startFreePlan");
        QVERIFY(wizard != nullptr);
        const auto *button = wizard->button(QWizard::CommitButton);
        QTRY_VERIFY2_WITH_TIMEOUT(button->isEnabled(), qPrintable(hand::obstacle(wizard)), 10'000);
        hand::pressChangeOften(wizard);
        QTRY_COMPARE_WITH_TIMEOUT(desk.runner().operations().size(), 2, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.runner().running(), 0, 20'000);
        QCOMPARE(desk.runner().operation(wizard->operationId())->state, desk::OperationState::Settled);
        QCOMPARE(desk.posts("freecloudstorage/enable"), 1);
        QVERIFY(hasBegun(newest(desk, eventYear)));
    }

    void aWaitingOrderIsStartedOnce()
    {
        DeskFixture desk(u"en"_s);
        QVERIFY(desk.becomesReady() && desk.showDevice(lobby));
        const auto *action = desk.window().findChild<QAction *>(u"startOrder"_s);
        QVERIFY(!desk.chooseOrder(u"in force"_s).isEmpty());
        QVERIFY(!action->isEnabled());
        QVERIFY2(action->toolTip().contains(u"in force already"_s), qPrintable(action->toolTip()));
        const QString orderId = desk.chooseOrder(u"waiting"_s);
        QVERIFY(!orderId.isEmpty());
        QVERIFY(!hasBegun(desk.orderOf(lobby, orderId)));
        auto *wizard = openAgain<ui::StartOrderWizard>(desk, "startOrder");
        QVERIFY(wizard != nullptr);
        QVERIFY(change(desk, wizard));
        QCOMPARE(state(desk), desk::OperationState::Settled);
        QCOMPARE(desk.posts("cloudstorage/commodity/enable"), 1);
        QVERIFY(hasBegun(desk.orderOf(lobby, orderId)));
    }

    void anOrderIsBoundOnceWithWhatWasFilledIn()
    {
        DeskFixture desk(u"en"_s);
        auto *wizard = open<ui::BindWizard>(desk, carPark, "bindOrder");
        QVERIFY(wizard != nullptr);
        const QString orderId = wizard->orderId();
        QVERIFY(hand::goOn(wizard));
        QCoreApplication::sendPostedEvents();
        for (const QScrollArea *area : wizard->currentPage()->findChildren<QScrollArea *>())
            QVERIFY2(area->verticalScrollBar()->maximum() == 0, "it is scrolled although there is room");
        wizard->findChild<QLineEdit *>(u"userName"_s)->setText(u"13800138000"_s);
        wizard->findChild<QComboBox *>(u"bindProlong"_s)->setCurrentIndex(2);
        wizard->findChild<QSpinBox *>(u"maxFile"_s)->setValue(1800);
        QVERIFY(change(desk, wizard));
        QCOMPARE(state(desk), desk::OperationState::Settled);
        QCOMPARE(desk.posts("cloudstorage/bind/order"), 1);
        desk::BindOrderIntent expected{carPark, u"Car park, east gate"_s, orderId};
        expected.userName = u"13800138000"_s;
        expected.prolongEvents = false;
        expected.maxFileSeconds = 1800;
        QCOMPARE(std::get<desk::BindOrderIntent>(desk.runner().operations().constFirst().intent), expected);
    }

    void anOrderOfAnotherPlaceIsNamedByItsNumber()
    {
        DeskFixture desk(u"en"_s);
        auto *wizard = open<ui::BindWizard>(desk, carPark, "bindOrder");
        QVERIFY(wizard != nullptr);
        QVERIFY(QTest::qWaitFor([wizard] { return wizard->button(QWizard::NextButton)->isEnabled(); }, 10'000));
        auto *number = wizard->findChild<QLineEdit *>(u"orderNumber"_s);
        QTest::keyClicks(number, u"2020"_s);
        QCOMPARE(wizard->orderId(), u"2020"_s);
        number->clear();
        QTest::keyClick(number, Qt::Key_Space);
        QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
        QTest::keyClicks(number, u"20200101000000000999"_s);
        QVERIFY(hand::goOn(wizard) && hand::goOn(wizard));
        QVERIFY(hand::becomesRead(wizard));
        QCOMPARE(wizard->orderId(), u"20200101000000000999"_s);
        wizard->close();
        QCOMPARE(desk.posts("cloudstorage/bind/order"), 0);
    }
};

QTEST_MAIN(ChangeDialogsTest)
#include "change_dialogs_test.moc"
