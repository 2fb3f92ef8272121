#include "banner.h"
#include "buy_wizard.h"
#include "field_view.h"
#include "hostile_hand.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTabWidget>

using namespace hostile;

/** Buying from a platform whose texts would spoil a window, and what is recorded of it. */
class HostileChangesTest : public QObject
{
    Q_OBJECT

private:
    /** All that is recorded of the one change. */
    static void activity(DeskFixture &desk)
    {
        trigger(desk, "showActivity");
        QVERIFY(waitForRows(desk, "activityView"));
        desk.find<QTableView>("activityView")->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("activityCopy")->isEnabled(), patience);
        const char *const tabs[] = {"activityFacts", "activitySteps", "activityRequest"};
        for (int tab = 0; tab < 3; ++tab) {
            desk.find<QTabWidget>("activityTabs")->setCurrentIndex(tab);
            QTest::qWait(50);
            IS_HARMLESS();
            copyAllFields(desk.find<ui::FieldView>(tabs[tab]));
        }
        click(desk, "activityCopy");
        QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), true), QString());
        QCOMPARE(desk.window().size(), screen);
    }

private Q_SLOTS:
    void theCatalogueAndBuying()
    {
        DeskFixture desk(setup());
        QVERIFY(desk.becomesReady());
        desk.window().resize(screen);
        trigger(desk, "showCatalogue");
        QVERIFY(waitForRows(desk, "catalogueView"));
        IS_HARMLESS();
        click(desk, "checkPlans");
        for (int row = 0; row < rows(desk, "catalogueView"); ++row) {
            desk.find<QTableView>("catalogueView")->selectRow(row);
            QTest::qWait(50);
            IS_HARMLESS();
        }
        // Such an address is not asked.
        QCOMPARE(desk.find<QLabel>("planPicture")->accessibleName(), QStringLiteral("No picture of the plan"));
        copyAllFields(desk.find<ui::FieldView>("planFields"));
        click(desk, "catalogueDoorbell");
        QTest::qWait(200);
        IS_HARMLESS();
        QCOMPARE(desk.window().size(), screen);

        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        IS_HARMLESS();
        desk.goToEffect(wizard);
        IS_HARMLESS();
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        const auto ended = [&desk] {
            const QList<desk::Operation> operations = desk.runner().operations();
            return operations.size() == 1 && operations.first().state == desk::OperationState::Settled;
        };
        QTRY_VERIFY_WITH_TIMEOUT(ended(), patience);
        IS_HARMLESS();
        QTest::mouseClick(wizard->findChild<QAbstractButton *>(QStringLiteral("runCopy")), Qt::LeftButton);
        QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), true), QString());
        QCOMPARE(desk.buyPosts(), 1);
        wizard->close();
        activity(desk);
    }

    void refusals()
    {
        DeskFixture desk(setup());
        QVERIFY(desk.becomesReady());
        desk.window().resize(screen);
        desk.platform().clearFaults();
        for (const char *call : {"commodity/buy", "order/get", "binding/query"})
            desk.platform().addFault(fault(call, "2066"));
        desk.platform().addFault(fault("*"));
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        desk.goToEffect(wizard);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        const auto refused = [&desk] {
            const QList<desk::Operation> operations = desk.runner().operations();
            return operations.size() == 1 && operations.first().state == desk::OperationState::Refused;
        };
        QTRY_VERIFY_WITH_TIMEOUT(refused(), patience);
        QTRY_VERIFY(desk.find<ui::Banner>("operationBanner")->isVisible());
        IS_HARMLESS();
        QTest::mouseClick(wizard->findChild<QAbstractButton *>(QStringLiteral("runCopy")), Qt::LeftButton);
        QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), true), QString());
        wizard->close();
        activity(desk);
        trigger(desk, "showDevices");
        desk.platform().clearFaults();
        desk.platform().addFault(fault("*", "500"));
        trigger(desk, "refresh");
        trigger(desk, "showCatalogue");
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<ui::Banner>("catalogueBanner")->isVisible(), patience);
        IS_HARMLESS();
        trigger(desk, "showDevices");
        QTest::qWait(200);
        IS_HARMLESS();
        QCOMPARE(desk.window().size(), screen);
    }
};

QTEST_MAIN(HostileChangesTest)
#include "hostile_changes_test.moc"
