#include "change_steps.h"
#include "replace_wizard.h"
#include "wizard_hand.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

// Devices of the demo, of one administrator: three orders in a row, and one without any that lives.
const QString broken = u"eW5rT8yU1iO4pA7sD0f7000100"_s;
const QString successor = u"yH7uJ0iK3oL6pA9sD2f5000100"_s;
constexpr int orders = 3;

} // namespace

/** All live orders of a broken device go to its successor, one after the other, and none twice. */
class ReplaceWizardTest : public QObject
{
    Q_OBJECT

private:
    static ui::ReplaceWizard *openWizard(DeskFixture &desk)
    {
        if (!desk.becomesReady() || !desk.showDevice(broken) || !desk.trigger("replaceDevice"))
            return nullptr;
        auto *wizard = desk.window().findChild<ui::ReplaceWizard *>();
        if (wizard == nullptr)
            return nullptr;
        wizard->findChild<QLineEdit *>(u"targetSearch"_s)->setText(successor);
        return hand::goOn(wizard) && hand::goOn(wizard) && hand::becomesRead(wizard) ? wizard : nullptr;
    }

    static QString standing(const QWizard *wizard) { return wizard->findChild<QLabel *>(u"replaceStanding"_s)->text(); }

    static QString outcome(const QWizard *wizard, int row)
    {
        return wizard->findChild<QTableWidget *>(u"replaceOrders"_s)->item(row, 2)->text();
    }

private Q_SLOTS:
    void allOrdersAreMovedOnceEach()
    {
        DeskFixture desk(u"en"_s);
        ui::ReplaceWizard *wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        const QJsonArray before = desk.ordersOf(broken);
        const qsizetype atSuccessor = desk.ordersOf(successor).size();
        QCOMPARE(before.size(), orders);
        QVERIFY2(wizard->button(QWizard::CommitButton)->text().contains(u'3'),
            qPrintable(wizard->button(QWizard::CommitButton)->text()));
        hand::pressChangeOften(wizard);
        QTRY_VERIFY2_WITH_TIMEOUT(standing(wizard).startsWith(u"All 3"_s), qPrintable(standing(wizard)), 60'000);
        QCOMPARE(desk.posts("cloudstorage/transfer"), orders);
        QCOMPARE(desk.ordersOf(broken).size(), 0);
        QCOMPARE(desk.ordersOf(successor).size(), atSuccessor + orders);
        QTest::mouseClick(wizard->findChild<QPushButton *>(u"receiptCopy"_s), Qt::LeftButton);
        const QString receipt = QApplication::clipboard()->text();
        QVERIFY2(receipt.contains(broken) && receipt.contains(successor), qPrintable(receipt));
        for (const QJsonValue &order : before)
            QVERIFY2(receipt.contains(order[u"orderId"_s].toString() + u" · "_s), qPrintable(receipt));
        QCOMPARE(receipt.count(u"moved ·"_s), orders);
    }

    void itStopsAtARefusalAndGoesOn()
    {
        DeskFixture desk(u"en"_s);
        ui::ReplaceWizard *wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        auto *goOn = wizard->findChild<QPushButton *>(u"replaceGoOn"_s);
        desk.platform().addFault({u"cloudstorage/transfer"_s, u"refuse"_s, u"403"_s, false, 1});
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(goOn->isEnabled(), 20'000);
        QCOMPARE(outcome(wizard, 0), u"refused"_s);
        QCOMPARE(outcome(wizard, 1), u"not begun"_s);
        QCOMPARE(desk.posts("cloudstorage/transfer"), 1);
        QCOMPARE(desk.ordersOf(broken).size(), orders);
        QTest::mouseClick(goOn, Qt::LeftButton);
        QTest::mouseClick(goOn, Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(standing(wizard).startsWith(u"All 3"_s), qPrintable(standing(wizard)), 60'000);
        QCOMPARE(desk.posts("cloudstorage/transfer"), 1 + orders);
        QCOMPARE(desk.ordersOf(broken).size(), 0);
    }

    void anUnknownOutcomeStopsItUntilItIsKnown()
    {
        DeskFixture desk(u"en"_s);
        ui::ReplaceWizard *wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        auto *goOn = wizard->findChild<QPushButton *>(u"replaceGoOn"_s);
        desk.platform().addFault({u"cloudstorage/transfer"_s, u"close"_s, {}, true, 1});
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(wizard, 0), u"outcome unknown"_s, 20'000);
        QVERIFY(!goOn->isEnabled());
        const QString id = desk.runner().operations().constFirst().id;
        // A fresh reading shows it on the successor, where nobody else can have put it.
        QCoro::waitFor(desk.runner().reread(id));
        QTRY_VERIFY_WITH_TIMEOUT(!desk::isOpen(desk.runner().operation(id)->state), 20'000);
        QTRY_VERIFY(goOn->isEnabled());
        QTest::mouseClick(goOn, Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(standing(wizard).startsWith(u"All 3"_s), qPrintable(standing(wizard)), 60'000);
        QCOMPARE(desk.posts("cloudstorage/transfer"), orders);
    }

    void itGoesOnWhenTheWizardIsClosed()
    {
        DeskFixture desk(u"en"_s);
        QPointer<ui::ReplaceWizard> wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        wizard->close();
        QTRY_VERIFY(wizard == nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(desk.ordersOf(broken).size(), 0, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.runner().running(), 0, 20'000);
        QCOMPARE(desk.posts("cloudstorage/transfer"), orders);
    }

    void whatHasStoppedIsShownAgain()
    {
        DeskFixture desk(u"en"_s);
        QPointer<ui::ReplaceWizard> wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        desk.platform().addFault({u"cloudstorage/transfer"_s, u"refuse"_s, u"403"_s, false, 1});
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(wizard->findChild<QPushButton *>(u"replaceGoOn"_s)->isEnabled(), 20'000);
        wizard->close();
        QTRY_VERIFY(wizard == nullptr);
        QTRY_VERIFY(desk.trigger("replaceDevice"));
        wizard = desk.window().findChild<ui::ReplaceWizard *>();
        QVERIFY(wizard != nullptr);
        QCOMPARE(wizard->currentId(), int(ui::ChangeSteps::ReplaceRun));
        QCOMPARE(outcome(wizard, 0), u"refused"_s);
        QVERIFY(wizard->findChild<QPushButton *>(u"replaceGoOn"_s)->isEnabled());
    }

    void theLanguageCanChangeAtTheEnd()
    {
        DeskFixture desk(u"en"_s);
        ui::ReplaceWizard *wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(standing(wizard).startsWith(u"All 3"_s), qPrintable(standing(wizard)), 60'000);
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
    }
};

QTEST_MAIN(ReplaceWizardTest)
#include "replace_wizard_test.moc"
