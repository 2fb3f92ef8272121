#include "banner.h"
#include "buy_wizard.h"
#include "catalogue_hand.h"
#include "plan_table.h"

#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace hand;
using tables::PlanTable;

/** The plans on sale: checked for a device, and the way to buying one. */
class CatalogueBuyingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Shanghai"); }

    void checkedForADevice()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        QVERIFY(catalogue.desk.becomesReady());
        QVERIFY(catalogue.view->isColumnHidden(PlanTable::Availability));
        QCOMPARE(catalogue.desk.platform().requestCount(checkPath), 0);
        catalogue.openDevice(lobby);
        QVERIFY(catalogue.availability().startsWith(QStringLiteral("Not checked")));
        catalogue.press("checkPlans");
        QVERIFY(catalogue.isChecked());
        QCOMPARE(catalogue.desk.platform().requestCount(checkPath), 8);
        QVERIFY(!catalogue.view->isColumnHidden(PlanTable::Availability));
        QVERIFY2(catalogue.note().contains(QStringLiteral("(%1)").arg(lobby)), qPrintable(catalogue.note()));
        QCOMPARE(catalogue.cell(0, PlanTable::Availability), QStringLiteral("✓ available"));
        QVERIFY(catalogue.availability().startsWith(QStringLiteral("Can be bought for")));
        // Another device: what was known does not count for it.
        catalogue.openDevice(bell);
        QVERIFY(catalogue.view->isColumnHidden(PlanTable::Availability));
        QVERIFY(!catalogue.note().contains(lobby));
        const auto *buy = catalogue.desk.find<QPushButton>("buyForDevice");
        QVERIFY(buy->isEnabled());
        catalogue.press("checkPlans");
        QVERIFY(catalogue.isChecked());
        QCOMPARE(catalogue.cell(0, PlanTable::Availability), QStringLiteral("✕ not available"));
        QVERIFY(!buy->isEnabled());
        QVERIFY(catalogue.availability().startsWith(QStringLiteral("The platform does not sell it for")));
    }

    void answersToAnotherQuestionAreDropped()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        QVERIFY(catalogue.desk.becomesReady());
        catalogue.desk.platform().addFault(always("commodity/check", "slow"));
        catalogue.openDevice(bell);
        catalogue.press("checkPlans");
        QTRY_COMPARE_WITH_TIMEOUT(catalogue.desk.platform().requestCount(checkPath), 6, patience);
        catalogue.openDevice(lobby);
        // The answers for the doorbell arrive, and must not be noted for the lobby.
        QTRY_COMPARE_WITH_TIMEOUT(catalogue.desk.platform().requestCount(checkPath), 8, patience);
        QTest::qWait(500);
        for (int row = 0; row < catalogue.rows(); ++row)
            QCOMPARE(catalogue.cell(row, PlanTable::Availability), QString());
        QVERIFY(catalogue.availability().startsWith(QStringLiteral("Not checked")));
    }

    void whatCouldNotBeCheckedSaysWhy()
    {
        Catalogue catalogue({always("commodity/check", "refuse", "403")});
        QVERIFY(catalogue.isFilled());
        QVERIFY(catalogue.desk.becomesReady());
        catalogue.press("checkPlans");
        QVERIFY(catalogue.isChecked());
        QCOMPARE(catalogue.cell(0, PlanTable::Availability), QStringLiteral("? could not be checked"));
        QVERIFY2(catalogue.note().contains(QStringLiteral("not everything could be checked: ")),
            qPrintable(catalogue.note()));
    }

    void buysThePlanForTheDevice()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        QVERIFY(catalogue.desk.becomesReady());
        catalogue.openDevice(bell);
        QTest::mouseClick(catalogue.desk.find<QRadioButton>("catalogueDoorbell"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(catalogue.cell(0, PlanTable::Name).startsWith(QStringLiteral("门铃")), patience);
        catalogue.view->selectRow(3);
        catalogue.press("buyForDevice");
        auto *wizard = catalogue.desk.window().findChild<ui::BuyWizard *>();
        QVERIFY(wizard != nullptr);
        QCOMPARE(wizard->iotId(), bell);
        const auto *plans = wizard->findChild<QTableView *>(QStringLiteral("planView"));
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), patience);
        const auto plan = plans->currentIndex().data(PlanTable::PlanRole).value<plans::Plan>();
        QCOMPARE(plan.specification, QStringLiteral("doorbellEventResource_14"));
        QVERIFY(wizard->findChild<QRadioButton *>(QStringLiteral("categoryDoorbell"))->isChecked());
    }

    void anotherPlanThanThatOfTheOpenPurchaseIsSaid()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        QVERIFY(catalogue.desk.becomesReady());
        catalogue.openDevice(lobby);
        catalogue.view->selectRow(0);
        catalogue.press("buyForDevice");
        QPointer<ui::BuyWizard> wizard = catalogue.desk.window().findChild<ui::BuyWizard *>();
        QVERIFY(wizard != nullptr);
        const auto *other = catalogue.desk.find<ui::Banner>("otherPurchase");
        catalogue.press("buyForDevice");
        QVERIFY(!other->isVisible());
        catalogue.view->selectRow(4);
        catalogue.press("buyForDevice");
        QVERIFY(other->isVisible());
        QVERIFY2(other->title().contains(QStringLiteral("事件型 3 天月套餐")), qPrintable(other->title()));
        catalogue.press("showOpenPurchase");
        QVERIFY(!other->isVisible());
        QVERIFY(wizard != nullptr && wizard->isVisible());
        QCOMPARE(wizard->plan().specification, QStringLiteral("eventResource_3"));

        catalogue.press("buyForDevice");
        catalogue.press("buyInstead");
        QTRY_VERIFY(wizard == nullptr);
        const auto *instead = catalogue.desk.window().findChild<ui::BuyWizard *>();
        QVERIFY(instead != nullptr && instead->isVisible());
        QCOMPARE(instead->plan().specification, QStringLiteral("continuousResource_7"));
    }

    void aPlatformThatCannotBeAskedIsNotAFailure()
    {
        DeskSetup setup{QStringLiteral("en"), {}, {}, {}, {}};
        setup.service = linkvisual::Service::Rtcx;
        Catalogue catalogue(setup);
        QTRY_VERIFY_WITH_TIMEOUT(catalogue.rows() > 0, patience);
        catalogue.openDevice(lobby);
        QVERIFY(catalogue.desk.becomesReady());
        QVERIFY(!catalogue.desk.find<QPushButton>("checkPlans")->isVisible());
        QVERIFY2(catalogue.availability().startsWith(QStringLiteral("This platform does not tell beforehand")),
            qPrintable(catalogue.availability()));
        // And a plan can be bought all the same.
        catalogue.press("buyForDevice");
        auto *wizard = catalogue.desk.window().findChild<ui::BuyWizard *>();
        QVERIFY(wizard != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), patience);
        QCOMPARE(catalogue.desk.platform().requestCount(checkPath), 0);
    }
};

QTEST_MAIN(CatalogueBuyingTest)
#include "catalogue_buying_test.moc"
