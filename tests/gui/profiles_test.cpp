#include "banner.h"
#include "own_keychain.h"
#include "profile_hand.h"
#include "program.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTableWidget>
#include <QTest>
#include <QWizard>

using namespace hand;

/** Profiles are added, tested, worked with, and deleted, in the real program with a real keychain. */
class ProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInPlatformNeedsNoProfile()
    {
        Program program;
        program.start();
        QVERIFY(program.works());
        QCOMPARE(textOf("profileButton"), QStringLiteral("Built-in platform"));
        QVERIFY(!QFile::exists(program.dataDirectory() + QStringLiteral("/profiles.json")));
    }

    void aProfileIsAddedTestedAndWorkedWith()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        QVERIFY(program.works());
        openEditor(program);
        fillEditor(QStringLiteral("Hotel"), platform, platform.appSecret());
        click("testConnection");
        QTRY_VERIFY_WITH_TIMEOUT(banner("testResult")->property("banner") == QStringLiteral("good"), 20'000);
        click("saveProfile");
        QTRY_VERIFY_WITH_TIMEOUT(Program::find("profileEditor") == nullptr, 20'000);
        QCOMPARE(Program::find<QTableWidget>("profileTable")->rowCount(), 1);
        const int before = platform.thread().totalRequests();
        workWithIt(program);
        QVERIFY(platform.thread().totalRequests() > before);
        QCOMPARE(textOf("profileButton"), QStringLiteral("Hotel"));
        QCOMPARE(textOf("environmentWord"), QStringLiteral("TEST"));

        // It is the one to begin with the next time, and the keychain still has its secret.
        program.end();
        program.start();
        QVERIFY(program.works());
        QCOMPARE(textOf("profileButton"), QStringLiteral("Hotel"));

        // And back again, with the built-in platform's own devices.
        workBuiltIn(program);
    }

    void readOnlyForbidsBuyingAndSaysSo()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        openEditor(program);
        fillEditor(QStringLiteral("Look"), platform, platform.appSecret());
        click("readOnly");
        click("saveProfile");
        QTRY_VERIFY_WITH_TIMEOUT(Program::find("profileEditor") == nullptr, 20'000);
        workWithIt(program);
        const auto *buy = Program::find<QAbstractButton>("buyButton");
        QTRY_VERIFY(buy->toolTip().contains(QStringLiteral("read-only")));
        QVERIFY(!buy->isEnabled());
        QVERIFY(textOf("environmentNote").contains(QStringLiteral("read-only")));
    }

    void theProfileAtWorkIsKeptAndOthersGoWithTheirSecret()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        addProfile(program, QStringLiteral("Hotel"), platform);
        const QUuid id = program.application().profiles().profiles().first().id;
        credentials::Keychain keychain(QStringLiteral("PlanDesk"));
        QVERIFY(QCoro::waitFor(keychain.read(id)));
        workWithIt(program);
        program.window().findChild<QAction *>(QStringLiteral("manageProfiles"))->trigger();
        QTRY_VERIFY(Program::find("deleteProfile") != nullptr);
        QVERIFY(!Program::find("deleteProfile")->isEnabled());
        QTRY_VERIFY(!Program::find("deleteProfile")->toolTip().isEmpty());

        program.window().findChild<QMenu *>(QStringLiteral("profileMenu"))->actions().first()->trigger();
        QTRY_VERIFY(Program::find("deleteProfile")->isEnabled());
        click("deleteProfile");
        click("keepProfile");
        QVERIFY(!banner("profilesBanner"));
        click("deleteProfile");
        click("confirmDelete");
        QTRY_VERIFY_WITH_TIMEOUT(program.application().profiles().profiles().isEmpty(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(textOf("stateTitle").contains(QStringLiteral("No profiles")), 20'000);
        const auto left = QCoro::waitFor(keychain.read(id));
        QVERIFY(!left && left.error().kind == credentials::KeychainErrorKind::Absent);
        QTRY_VERIFY(!QFile::exists(desk::profileFolder(program.dataDirectory(), id)));
    }

    void aPurchaseOnTheWireIsFinishedFirst()
    {
        SecondPlatform platform;
        Program program;
        startWith(program, platform);
        QTRY_VERIFY_WITH_TIMEOUT(Program::find("buyButton")->isEnabled(), 20'000);
        platform.thread().addFault({QStringLiteral("commodity/buy"), QStringLiteral("slow"), {}, false, 1});
        startToBuy();
        const QString buyPath = QStringLiteral("/vision/customer/cloudstorage/commodity/buy");
        QTRY_COMPARE_WITH_TIMEOUT(platform.thread().requestCount(buyPath), 1, 10'000);
        program.window().findChild<QMenu *>(QStringLiteral("profileMenu"))->actions().first()->trigger();
        QTRY_VERIFY(textOf("stateTitle").contains(QStringLiteral("Finishing")));
        QVERIFY(program.works());
        QCOMPARE(textOf("profileButton"), QStringLiteral("Built-in platform"));
        QCOMPARE(platform.thread().requestCount(buyPath), 1);
        program.end();

        // Its answer had come and was written down: nothing is unknown.
        const QUuid any = QUuid::createUuid();
        storage::Journal journal(desk::profileFiles(program.dataDirectory(), any).journal);
        QVERIFY(QCoro::waitFor(journal.open()));
        const auto open = QCoro::waitFor(journal.openOperations());
        QVERIFY(open && open->size() <= 1);
        for (const storage::Standing &standing : *open)
            QCOMPARE(standing.state, QStringLiteral("answered"));
    }

    void theProfileAtWorkIsNotBegunAnew()
    {
        Program program;
        program.start();
        QVERIFY(program.works());
        QTRY_VERIFY_WITH_TIMEOUT(Program::find("buyButton")->isEnabled(), 20'000);
        click("buyButton");
        QPointer<QWidget> wizard = Program::find("buyWizard");
        QVERIFY(wizard != nullptr);
        program.window().findChild<QMenu *>(QStringLiteral("profileMenu"))->actions().first()->trigger();
        QTest::qWait(300);
        QVERIFY(wizard != nullptr && wizard->isVisible());
        QVERIFY(program.window().findChild<QMenu *>(QStringLiteral("profileMenu"))->actions().first()->isChecked());
    }

    void aProfileThatIsDeletedElsewhereChangesNothing()
    {
        SecondPlatform platform;
        Program program;
        startWith(program, platform);
        QTRY_VERIFY_WITH_TIMEOUT(Program::find("buyButton")->isEnabled(), 20'000);
        credentials::ProfileStore elsewhere(program.dataDirectory() + QStringLiteral("/profiles.json"));
        const credentials::ProfileList profiles = QCoro::waitFor(elsewhere.load());
        QVERIFY(profiles && profiles->size() == 1);
        QVERIFY(QCoro::waitFor(elsewhere.remove(profiles->constFirst().id)));
        QTRY_VERIFY_WITH_TIMEOUT(banner("deletedProfileBanner") != nullptr, 20'000);
        QVERIFY(!Program::find("buyButton")->isEnabled());
        QVERIFY(Program::find("buyButton")->toolTip().contains(QStringLiteral("deleted")));
        // Reading goes on.
        program.window().findChild<QAction *>(QStringLiteral("refresh"))->trigger();
        QVERIFY(program.works());
        QCOMPARE(textOf("profileButton"), QStringLiteral("Hotel"));
        click("leaveDeletedProfile");
        QTRY_COMPARE(textOf("profileButton"), QStringLiteral("Built-in platform"));
        QVERIFY(banner("deletedProfileBanner") == nullptr);
        QVERIFY(program.works());
    }

    void anUnsentPurchaseIsNotClosedUnasked()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        addProfile(program, QStringLiteral("Hotel"), platform);
        Program::find("profilesDialog")->close();
        QVERIFY(program.works());
        QTRY_VERIFY_WITH_TIMEOUT(Program::find("buyButton")->isEnabled(), 20'000);
        click("buyButton");
        QPointer<QWidget> wizard = Program::find("buyWizard");
        QVERIFY(wizard != nullptr);
        QAction *hotel = program.window().findChild<QMenu *>(QStringLiteral("profileMenu"))->actions().at(1);
        hotel->trigger();
        QVERIFY(Program::find("leaveDialog") != nullptr);
        QVERIFY(textOf("leaveQuestion").contains(QStringLiteral("Hotel")));
        QVERIFY(!hotel->isChecked());
        click("staySession");
        QTRY_VERIFY(Program::find("leaveDialog") == nullptr);
        QVERIFY(wizard != nullptr && wizard->isVisible());
        QCOMPARE(textOf("profileButton"), QStringLiteral("Built-in platform"));

        hotel->trigger();
        click("leaveSession");
        QTRY_VERIFY(wizard == nullptr);
        QTRY_COMPARE(textOf("profileButton"), QStringLiteral("Hotel"));
        QVERIFY(program.works());
        QVERIFY(Program::find("leaveDialog") == nullptr);
    }

    void aListThatIsDamagedIsSaidThoughNoProfileIsWanted()
    {
        Program program;
        QFile list(program.dataDirectory() + QStringLiteral("/profiles.json"));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("{\"version\": 1, ") > 0);
        list.close();
        program.start();
        QTRY_VERIFY(textOf("stateTitle").contains(QStringLiteral("damaged")));
        QVERIFY(!textOf("stateText").isEmpty());
        click("useBuiltIn");
        QVERIFY(program.works());
    }

    void limitsThatAnotherProcessLowersHoldForAnOpenWizard()
    {
        SecondPlatform platform;
        Program program;
        startWith(program, platform);
        click("buyButton");
        goToEffect();
        QPointer<QWizard> wizard = Program::find<QWizard>("buyWizard");
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::CommitButton)->isEnabled(), 10'000);

        credentials::ProfileStore store(program.dataDirectory() + QStringLiteral("/profiles.json"));
        const credentials::Profile before = QCoro::waitFor(store.load())->first();
        credentials::Profile lowered = before;
        lowered.limits.pricePerOperation = plans::Money::fromDecimal(u"5");
        QVERIFY(QCoro::waitFor(store.save(lowered, before)));
        // What was decided under the old limits can not be sent any more, and that is said.
        QTRY_VERIFY_WITH_TIMEOUT(wizard == nullptr, 20'000);
        QVERIFY(program.works());
        QVERIFY(banner("noticeBanner") != nullptr);
        QVERIFY2(banner("noticeBanner")->title().contains(QStringLiteral("nothing of it was sent")),
            qPrintable(banner("noticeBanner")->title()));
        click("noticeDismiss");
        QVERIFY(banner("noticeBanner") == nullptr);

        program.window().findChild<QAction *>(QStringLiteral("buy"))->trigger();
        QTRY_VERIFY((wizard = Program::find<QWizard>("buyWizard")) != nullptr);
        goToEffect();
        const auto *why = wizard->currentPage()->findChild<QLabel *>(QStringLiteral("obstacle"));
        QTRY_VERIFY2_WITH_TIMEOUT(why->text().contains(QStringLiteral("¥5.00")), qPrintable(why->text()), 10'000);
        QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
        QCOMPARE(platform.thread().requestCount(QStringLiteral("/vision/customer/cloudstorage/commodity/buy")), 0);
        wizard->close();
    }

    void anUnknownNameIsSaid()
    {
        Program program;
        program.start(QStringLiteral("Nowhere"));
        QTRY_VERIFY(textOf("stateTitle").contains(QStringLiteral("Nowhere")));
        click("useBuiltIn");
        QVERIFY(program.works());
    }
};

int main(int argc, char *argv[])
{
    return runWithKeychain<ProfilesTest>(argc, argv);
}
#include "profiles_test.moc"
