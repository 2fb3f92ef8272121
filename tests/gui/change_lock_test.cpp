#include "buy_wizard.h"
#include "desk_fixture.h"
#include "unlock_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace {

DeskSetup production()
{
    DeskSetup setup;
    setup.environment = QStringLiteral("production");
    return setup;
}

} // namespace

/** What deals with real customers is locked until a person says why it is to be unlocked. */
class ChangeLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsNoLockElsewhere()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        QVERIFY(!desk.find<QToolButton>("changeLock")->isVisible());
        QVERIFY(desk.find<QPushButton>("buyButton")->isEnabled());
    }

    void productionIsUnlockedWithAReason()
    {
        DeskFixture desk(production());
        QVERIFY(desk.becomesReady());
        auto *lock = desk.find<QToolButton>("changeLock");
        auto *buy = desk.find<QPushButton>("buyButton");
        QVERIFY(lock->isVisible());
        QCOMPARE(lock->text(), QStringLiteral("Changes locked"));
        QVERIFY(!buy->isEnabled());
        QVERIFY2(buy->toolTip().contains(QStringLiteral("locked")), qPrintable(buy->toolTip()));

        QTest::mouseClick(lock, Qt::LeftButton);
        auto *dialog = desk.find<ui::UnlockDialog>("unlockDialog");
        QVERIFY(dialog != nullptr && dialog->isVisible());
        auto *unlock = dialog->findChild<QPushButton *>(QStringLiteral("unlock"));
        auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("unlockReason"));
        reason->setText(QStringLiteral("   "));
        QVERIFY(!unlock->isEnabled());
        desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("解锁更改"));
        desk.language().choose(QStringLiteral("en"));
        reason->setText(QStringLiteral("ticket 88213"));
        QTest::mouseClick(unlock, Qt::LeftButton);
        QVERIFY(buy->isEnabled());
        QCOMPARE(lock->text(), QStringLiteral("Changes unlocked, 15 min left"));

        QTest::mouseClick(lock, Qt::LeftButton);
        QCOMPARE(lock->text(), QStringLiteral("Changes locked"));
        QVERIFY(!buy->isEnabled());
    }

    void whatWasBegunWhileUnlockedIsNotSentOnceLocked()
    {
        DeskFixture desk(production());
        QVERIFY(desk.becomesReady());
        auto *lock = desk.find<QToolButton>("changeLock");
        QTest::mouseClick(lock, Qt::LeftButton);
        auto *dialog = desk.find<ui::UnlockDialog>("unlockDialog");
        dialog->findChild<QLineEdit *>(QStringLiteral("unlockReason"))->setText(QStringLiteral("ticket 88213"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("unlock")), Qt::LeftButton);
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        desk.goToEffect(wizard);
        QTest::mouseClick(lock, Qt::LeftButton);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.runner().operations().size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.runner().operations().constFirst().state, desk::OperationState::NotSent, 20'000);
        QCOMPARE(desk.buyPosts(), 0);
    }
};

QTEST_MAIN(ChangeLockTest)
#include "change_lock_test.moc"
