#include "change_steps.h"
#include "device_table.h"
#include "transfer_wizard.h"
#include "wizard_hand.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

// Devices of the demo: two of one administrator, and one of another's.
const QString oldCamera = u"oI2uY5tR8eW1qL4kJ7h8000100"_s;
const QString newCamera = u"gF9hJ2kL5zX8cV1bN4m9000100"_s;
const QString foreignCamera = u"6vw0OrGyHFSW6EQA000100"_s;
const QString unboundCamera = u"sD4fG7hJ0kL3zX6cV9b8000100"_s;

} // namespace

/** Moving an order to another device, once, and only where both have the same administrator as far as is known. */
class TransferWizardTest : public QObject
{
    Q_OBJECT

private:
    /** Opens the wizard for the order in force of the old camera, and goes on to the choice of a device. */
    static ui::TransferWizard *open(DeskFixture &desk, QString *orderId = nullptr)
    {
        if (!desk.becomesReady() || !desk.showDevice(oldCamera))
            return nullptr;
        const QString chosen = desk.chooseOrder(u"in force"_s);
        if (orderId != nullptr)
            *orderId = chosen;
        if (chosen.isEmpty() || !desk.trigger("transfer"))
            return nullptr;
        auto *wizard = desk.window().findChild<ui::TransferWizard *>();
        return wizard != nullptr && hand::goOn(wizard) ? wizard : nullptr;
    }

    static QString type(ui::TransferWizard *wizard, const QString &text)
    {
        wizard->findChild<QLineEdit *>(u"targetSearch"_s)->setText(text);
        const bool ended
            = QTest::qWaitFor([wizard] { return !hand::obstacle(wizard).startsWith(u"Asking"_s); }, 10'000);
        return ended ? hand::obstacle(wizard) : u"never answered"_s;
    }

    static QString administrators(ui::TransferWizard *wizard)
    {
        return wizard->findChild<QLabel *>(u"targetAdministrators"_s)->text();
    }

    static void goToEffect(ui::TransferWizard *wizard)
    {
        QCOMPARE(type(wizard, newCamera), QString());
        const auto *devices = wizard->findChild<QTableView *>(u"targetView"_s);
        const int id = static_cast<int>(tables::DeviceColumn::IotId);
        QVERIFY(devices->horizontalHeader()->isVisible());
        QCOMPARE(devices->model()->headerData(id, Qt::Horizontal).toString(), u"Device ID"_s);
        QVERIFY(hand::goOn(wizard));
        QVERIFY(hand::goOn(wizard));
        QCOMPARE(wizard->currentId(), int(ui::ChangeSteps::TransferEffect));
        QVERIFY(hand::becomesRead(wizard));
    }

private Q_SLOTS:
    void aDoubleClickTransfersOnce()
    {
        DeskFixture desk(u"en"_s);
        QString orderId;
        ui::TransferWizard *wizard = open(desk, &orderId);
        QVERIFY(wizard != nullptr);
        const qsizetype sourceOrders = desk.ordersOf(oldCamera).size();
        const qsizetype targetOrders = desk.ordersOf(newCamera).size();
        goToEffect(wizard);
        QVERIFY2(hand::obstacle(wizard).isEmpty(), qPrintable(hand::obstacle(wizard)));
        QVERIFY(wizard->button(QWizard::CommitButton)->text().contains(orderId.right(4)));
        hand::pressChangeOften(wizard);
        QVERIFY(wizard->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(hand::ended(desk), 20'000);
        QCOMPARE(desk.runner().operations().first().state, desk::OperationState::Settled);
        QCOMPARE(desk.posts("cloudstorage/transfer"), 1);
        QCOMPARE(desk.ordersOf(oldCamera).size(), sourceOrders - 1);
        QCOMPARE(desk.ordersOf(newCamera).size(), targetOrders + 1);
        QVERIFY(desk.orderOf(oldCamera, orderId).isEmpty());
        QVERIFY(!desk.orderOf(newCamera, orderId).isEmpty());
        // The window shows what each has now.
        QVERIFY(desk.showDevice(newCamera));
        QCOMPARE(desk.chooseOrder(u"in force"_s), orderId);
    }

    void whatIsChosenIsSent()
    {
        DeskFixture desk(u"en"_s);
        ui::TransferWizard *wizard = open(desk);
        QVERIFY(wizard != nullptr);
        QCOMPARE(type(wizard, newCamera), QString());
        QVERIFY(hand::goOn(wizard));
        wizard->findChild<QRadioButton *>(u"startNow"_s)->setChecked(true);
        wizard->findChild<QAbstractButton *>(u"defaultPlan"_s)->setChecked(true);
        QVERIFY(hand::goOn(wizard));
        QVERIFY(hand::becomesRead(wizard));
        wizard->findChild<QLineEdit *>(u"reason"_s)->setText(u"the old one broke"_s);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        const auto intent = std::get<desk::TransferIntent>(desk.runner().operations().constFirst().intent);
        QCOMPARE(intent.iotId, oldCamera);
        QCOMPARE(intent.targetIotId, newCamera);
        QCOMPARE(intent.targetDeviceName, u"Swap: new camera"_s);
        QVERIFY(intent.immediateUse && intent.enableDefaultPlan);
        QCOMPARE(intent.reason, u"the old one broke"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hand::ended(desk), 20'000);
    }

    void onlyDevicesOfTheSameAdministrator()
    {
        DeskFixture desk(u"en"_s);
        ui::TransferWizard *wizard = open(desk);
        QVERIFY(wizard != nullptr);
        const auto *next = wizard->button(QWizard::NextButton);
        QVERIFY(!next->isEnabled());
        QVERIFY(!type(wizard, foreignCamera).isEmpty());
        QVERIFY2(administrators(wizard).contains(u"different administrators"_s), qPrintable(administrators(wizard)));
        QVERIFY(!administrators(wizard).contains(u"50ebop0a7c41e2f3"_s)); // Accounts are masked.
        QVERIFY(!next->isEnabled());
        QVERIFY(!type(wizard, unboundCamera).isEmpty());
        QVERIFY2(administrators(wizard).contains(u"No account"_s), qPrintable(administrators(wizard)));
        QVERIFY(!next->isEnabled());
        QVERIFY2(type(wizard, oldCamera).contains(u"has the order"_s), qPrintable(hand::obstacle(wizard)));
        QVERIFY(!next->isEnabled());
        QCOMPARE(type(wizard, newCamera), QString());
        QVERIFY2(administrators(wizard).contains(u"same administrator"_s), qPrintable(administrators(wizard)));
        QVERIFY(next->isEnabled());
    }

    void unknownAdministratorsAreSaidToBeUnchecked()
    {
        DeskFixture desk(u"en"_s);
        ui::TransferWizard *wizard = open(desk);
        QVERIFY(wizard != nullptr);
        desk.platform().addFault({u"binding/query"_s, u"refuse"_s, u"403"_s, false, -1});
        QCOMPARE(type(wizard, newCamera), QString());
        QVERIFY2(administrators(wizard).startsWith(u"Not checked"_s), qPrintable(administrators(wizard)));
        QVERIFY(wizard->button(QWizard::NextButton)->isEnabled());
    }

    void aDeviceIsFoundOrPasted()
    {
        DeskFixture desk(u"en"_s);
        ui::TransferWizard *wizard = open(desk);
        QVERIFY(wizard != nullptr);
        const auto *view = wizard->findChild<QTableView *>(u"targetView"_s);
        const auto *chosen = wizard->findChild<QLabel *>(u"targetChosen"_s);
        QTRY_VERIFY(view->model()->rowCount() > 10);
        // What is found is not chosen by itself, but it can be.
        QVERIFY(!type(wizard, u"swap new"_s).isEmpty());
        QCOMPARE(view->model()->rowCount(), 1);
        QVERIFY(chosen->text().isEmpty());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
        QVERIFY2(chosen->text().contains(newCamera), qPrintable(chosen->text()));
        // A device ID that the book does not know.
        type(wizard, u"never-seen_1"_s);
        QVERIFY2(chosen->text().contains(u"not in the device book"_s), qPrintable(chosen->text()));
        QVERIFY(administrators(wizard).startsWith(u"Not checked"_s));
        QVERIFY2(type(wizard, u"no such: camera!"_s).contains(u"no device ID"_s), qPrintable(hand::obstacle(wizard)));
        QVERIFY(chosen->text().isEmpty());
        QCOMPARE(desk.posts("cloudstorage/transfer"), 0);
    }

    void aDeviceThatDoesNotExistStopsAtTheEffect()
    {
        DeskFixture desk(u"en"_s);
        ui::TransferWizard *wizard = open(desk);
        QVERIFY(wizard != nullptr);
        QCOMPARE(type(wizard, u"never-seen_1"_s), QString());
        QVERIFY(hand::goOn(wizard) && hand::goOn(wizard));
        QTRY_VERIFY_WITH_TIMEOUT(hand::obstacle(wizard).startsWith(u"Without"_s), 10'000);
        QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
    }

    void returnHeldDownStopsAtTheEffect()
    {
        DeskFixture desk(u"en"_s);
        ui::TransferWizard *wizard = open(desk);
        QVERIFY(wizard != nullptr);
        QCOMPARE(type(wizard, newCamera), QString());
        hand::holdReturn(wizard);
        QCOMPARE(wizard->currentId(), int(ui::ChangeSteps::TransferEffect));
        QVERIFY(hand::becomesRead(wizard));
        auto *change = qobject_cast<QPushButton *>(wizard->button(QWizard::CommitButton));
        QVERIFY(change->isEnabled() && !change->isDefault());
        hand::holdReturn(wizard);
        change->setFocus();
        hand::holdReturn(wizard);
        QCOMPARE(wizard->currentId(), int(ui::ChangeSteps::TransferEffect));
        QCOMPARE(desk.runner().operations().size(), 0);
        QCOMPARE(desk.posts("cloudstorage/transfer"), 0);
    }

    void itCanBeLeftWhileItAsks()
    {
        DeskFixture desk(u"en"_s);
        QPointer<ui::TransferWizard> wizard = open(desk);
        QVERIFY(wizard != nullptr);
        desk.platform().addFault({u"binding/query"_s, u"stall"_s, {}, false, 1});
        wizard->findChild<QLineEdit *>(u"targetSearch"_s)->setText(newCamera);
        QTRY_VERIFY(hand::obstacle(wizard).startsWith(u"Asking"_s));
        QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
        QTest::keyClick(wizard.data(), Qt::Key_Escape);
        QTRY_VERIFY(wizard == nullptr);
        QCOMPARE(desk.runner().operations().size(), 0);
    }

    void theLanguageCanChangeAtEveryPage()
    {
        DeskFixture desk(u"en"_s);
        ui::TransferWizard *wizard = open(desk);
        QVERIFY(wizard != nullptr);
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        QCOMPARE(type(wizard, foreignCamera).isEmpty(), false);
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        QCOMPARE(type(wizard, newCamera), QString());
        QVERIFY(hand::goOn(wizard));
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        QVERIFY(hand::goOn(wizard));
        QVERIFY(hand::becomesRead(wizard));
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(hand::ended(desk), 20'000);
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        QCOMPARE(desk.posts("cloudstorage/transfer"), 1);
    }
};

QTEST_MAIN(TransferWizardTest)
#include "transfer_wizard_test.moc"
