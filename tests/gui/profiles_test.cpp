#include "banner.h"
#include "environment_bar.h"
#include "keyring.h"
#include "private_bus.h"
#include "profile_hand.h"
#include "program.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>
#include <QWizard>

using namespace hand;

namespace {

PrivateBus *bus = nullptr;
Keyring *keyring = nullptr;

ui::Banner *banner(const char *name)
{
    return Program::find<ui::Banner>(name);
}

} // namespace

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

    void whatIsWrongStandsBesideTheField()
    {
        Program program;
        program.start();
        openEditor(program);
        click("saveProfile");
        QVERIFY(Program::find("profileEditor") != nullptr);
        QVERIFY(!textOf("nameNote").isEmpty() && !textOf("appKeyNote").isEmpty());
        QVERIFY(Program::find("nameNote")->property("role") == QStringLiteral("problem"));
        type("name", QStringLiteral("Desk"));
        QVERIFY(Program::find("nameNote")->property("role") == QStringLiteral("muted"));
        type("appKey", QStringLiteral("with space"));
        QVERIFY(textOf("appKeyNote").contains(QStringLiteral("without spaces")));
        choose("region", Program::find<QComboBox>("region")->count() - 1);
        type("baseUrl", QStringLiteral("http://example.com"));
        QVERIFY2(textOf("baseUrlNote").contains(QStringLiteral("https://")), qPrintable(textOf("baseUrlNote")));

        // Everything said changes with the language, while it is open.
        QAction *chinese = program.window().findChild<QAction *>(QStringLiteral("language-zh_CN"));
        chinese->trigger();
        QTRY_VERIFY(textOf("appKeyNote").contains(QStringLiteral("空格")));
        QVERIFY(Program::find("profileEditor")->windowTitle().contains(QStringLiteral("配置")));
        QVERIFY(textOf("baseUrlNote").contains(QStringLiteral("https://")));
        QCOMPARE(Program::find<QLineEdit>("appKey")->text(), QStringLiteral("with space"));
    }

    void limitsAreKeptAndHold()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        openEditor(program);
        fillEditor(QStringLiteral("Hotel"), platform, platform.appSecret());
        Program::find<QTabWidget>("profileForm")->setCurrentIndex(2);
        type("limits.pricePerOperation", QStringLiteral("1,000"));
        type("limits.copies", QStringLiteral("no"));
        Program::find<QTabWidget>("profileForm")->setCurrentIndex(0);
        click("saveProfile");
        // The page of what is wrong is shown, and says what it must be.
        QCOMPARE(Program::find<QTabWidget>("profileForm")->currentIndex(), 2);
        QVERIFY2(textOf("limits.pricePerOperationNote").contains(QStringLiteral("150.00")),
            qPrintable(textOf("limits.pricePerOperationNote")));
        QVERIFY(textOf("limits.copiesNote").contains(QStringLiteral("whole number")));
        type("limits.pricePerOperation", QStringLiteral("5.00"));
        type("limits.copies", QString());
        click("saveProfile");
        QTRY_VERIFY_WITH_TIMEOUT(Program::find("profileEditor") == nullptr, 20'000);
        workWithIt(program);
        click("buyButton");
        auto *wizard = Program::find<QWizard>("buyWizard");
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), 10'000);
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        type("userName", QStringLiteral("hotel"));
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(textOf("obstacle").contains(QStringLiteral("¥5.00")), 10'000);
        QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
        wizard->close();
    }

    void aWrongSecretShowsBothTexts()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        openEditor(program);
        fillEditor(QStringLiteral("Hotel"), platform, QByteArrayLiteral("another"));
        click("testConnection");
        QTRY_VERIFY_WITH_TIMEOUT(banner("testResult")->title().contains(QStringLiteral("AppSecret")), 20'000);
        click("testDetails");
        QTRY_VERIFY(Program::find("signatureDialog") != nullptr);
    }

    void aNameIsTakenOnce()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        addProfile(program, QStringLiteral("Hotel"), platform);
        click("addProfile");
        QTRY_VERIFY(Program::find("profileEditor") != nullptr);
        fillEditor(QStringLiteral("hotel"), platform, platform.appSecret());
        click("saveProfile");
        QTRY_VERIFY(textOf("nameNote").contains(QStringLiteral("Another profile")));
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

    void aLockedKeychainIsNotAnAbsentSecret()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        addProfile(program, QStringLiteral("Hotel"), platform);
        workWithIt(program);
        program.end();
        QVERIFY(keyring->lock());
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(textOf("stateTitle").contains(QStringLiteral("locked")), 20'000);

        // What was typed is still there when the keychain does not take it; for this session only, then.
        type("enteredSecret", QString::fromUtf8(platform.appSecret()));
        click("keepSecret");
        QTRY_VERIFY_WITH_TIMEOUT(textOf("stateTitle").contains(QStringLiteral("locked")), 20'000);
        QTRY_VERIFY(Program::find("useSecretOnce") != nullptr && Program::find("useSecretOnce")->isEnabled());
        click("useSecretOnce");
        QVERIFY(program.works());
        program.end();

        // Or once it is unlocked again.
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(textOf("stateTitle").contains(QStringLiteral("locked")), 20'000);
        QVERIFY(keyring->unlock());
        click("stateAction");
        QVERIFY(program.works());
    }

    void aLostSecretIsEnteredAgain()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        addProfile(program, QStringLiteral("Hotel"), platform);
        const QUuid id = program.application().profiles().profiles().first().id;
        credentials::Keychain keychain(QStringLiteral("PlanDesk"));
        QVERIFY(QCoro::waitFor(keychain.remove(id)));
        click("useProfile");
        QTRY_VERIFY_WITH_TIMEOUT(textOf("stateTitle").contains(QStringLiteral("not in the keychain any more")), 20'000);
        type("enteredSecret", QString::fromUtf8(platform.appSecret()));
        click("keepSecret");
        QVERIFY(program.works());
        QVERIFY(QCoro::waitFor(keychain.read(id)));
    }

    void aPurchaseOnTheWireIsFinishedFirst()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        addProfile(program, QStringLiteral("Hotel"), platform);
        workWithIt(program);
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

    void aProjectTokenIsTakenByAPerson()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        openEditor(program);
        fillEditor(QStringLiteral("Hotel"), platform, platform.appSecret());
        Program::find<QTabWidget>("profileForm")->setCurrentIndex(1);
        type("projectId", QStringLiteral("a123"));
        click("saveProfile");
        QTRY_VERIFY_WITH_TIMEOUT(Program::find("profileEditor") == nullptr, 20'000);
        click("useProfile");
        QTRY_VERIFY_WITH_TIMEOUT(banner("tokenBanner") != nullptr, 20'000);
        const QString tokenPath = QStringLiteral("/cloud/token");
        QCOMPARE(platform.thread().requestCount(tokenPath), 0);
        click("takeToken");
        QVERIFY(program.works());
        QVERIFY(banner("tokenBanner") == nullptr);
        QCOMPARE(platform.thread().requestCount(tokenPath), 1);
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
        program.start();
        addProfile(program, QStringLiteral("Hotel"), platform);
        workWithIt(program);
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

    void readOnlyHoldsAlsoWhenTheKeychainRefusesTheNewSecret()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        addProfile(program, QStringLiteral("Hotel"), platform);
        workWithIt(program);
        program.window().findChild<QAction *>(QStringLiteral("manageProfiles"))->trigger();
        QTRY_VERIFY(Program::find("editProfile") != nullptr && Program::find("editProfile")->isEnabled());
        click("editProfile");
        QTRY_VERIFY(Program::find("profileEditor") != nullptr);
        click("readOnly");
        type("appSecret", QStringLiteral("another"));
        QVERIFY(keyring->lock());
        click("saveProfile");
        QTRY_VERIFY_WITH_TIMEOUT(banner("saveProblem") != nullptr, 20'000);
        // The fields have a note of the same name.
        const auto *bar = program.window().findChild<ui::EnvironmentBar *>();
        const auto *note = bar->findChild<QLabel *>(QStringLiteral("environmentNote"));
        QTRY_VERIFY(note->text().contains(QStringLiteral("read-only")));
        QTRY_VERIFY_WITH_TIMEOUT(textOf("stateTitle").contains(QStringLiteral("locked")), 20'000);
        QVERIFY(keyring->unlock());
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

    void whatIsNoAddressOrNoSecretIsSaid()
    {
        Program program;
        program.start();
        openEditor(program);
        choose("region", Program::find<QComboBox>("region")->count() - 1);
        type("baseUrl", QStringLiteral("https://a b"));
        QVERIFY2(textOf("baseUrlNote").contains(QStringLiteral("address such as")), qPrintable(textOf("baseUrlNote")));
        Program::find<QLineEdit>("appSecret")->insert(QStringLiteral("ＡＢ"));
        QVERIFY(textOf("appSecretNote").contains(QStringLiteral("Latin")));
        type("appSecret", QString(600, u'a'));
        QVERIFY(textOf("appSecretNote").contains(QStringLiteral("too long")));
        type("name", QStringLiteral("Desk"));
        type("appKey", QStringLiteral("1"));
        type("baseUrl", QStringLiteral("https://gateway.example.com"));
        click("saveProfile");
        QVERIFY(Program::find("profileEditor") != nullptr);
    }

    void aRegionThatIsNotKnownIsNotTurnedIntoAnother()
    {
        Program program;
        credentials::ProfileStore store(program.dataDirectory() + QStringLiteral("/profiles.json"));
        credentials::Profile profile;
        profile.id = QUuid::createUuid();
        profile.name = QStringLiteral("Hotel");
        profile.region = QStringLiteral("moon-1");
        profile.appKey = SecondPlatform::appKey;
        QVERIFY(QCoro::waitFor(store.save(profile)));
        program.start();
        QVERIFY(program.works());
        program.window().findChild<QAction *>(QStringLiteral("manageProfiles"))->trigger();
        QTRY_VERIFY(Program::find("editProfile") != nullptr && Program::find("editProfile")->isEnabled());
        click("editProfile");
        QTRY_VERIFY(Program::find("profileEditor") != nullptr);
        QCOMPARE(Program::find<QComboBox>("region")->currentText(), QStringLiteral("moon-1"));
        QVERIFY(textOf("baseUrlNote").isEmpty());
    }

    void limitsThatAnotherProcessLowersHoldForAnOpenWizard()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        addProfile(program, QStringLiteral("Hotel"), platform);
        workWithIt(program);
        click("buyButton");
        QPointer<QWizard> wizard = Program::find<QWizard>("buyWizard");
        QVERIFY(wizard != nullptr);
        for (int page = 0; page < 2; ++page) {
            if (auto *userName = Program::find<QLineEdit>("userName"))
                userName->setText(QStringLiteral("hotel"));
            QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), 10'000);
            QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        }
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
        for (int page = 0; page < 2; ++page) {
            if (auto *userName = Program::find<QLineEdit>("userName"))
                userName->setText(QStringLiteral("hotel"));
            QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), 10'000);
            QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        }
        const auto *why = wizard->currentPage()->findChild<QLabel *>(QStringLiteral("obstacle"));
        QTRY_VERIFY2_WITH_TIMEOUT(why->text().contains(QStringLiteral("¥5.00")), qPrintable(why->text()), 10'000);
        QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
        QCOMPARE(platform.thread().requestCount(QStringLiteral("/vision/customer/cloudstorage/commodity/buy")), 0);
        wizard->close();
    }

    void whatAnotherProcessChangedIsNotOverwritten()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        addProfile(program, QStringLiteral("Hotel"), platform);
        click("editProfile");
        QTRY_VERIFY(Program::find("profileEditor") != nullptr);
        type("name", QStringLiteral("Resort"));
        credentials::ProfileStore store(program.dataDirectory() + QStringLiteral("/profiles.json"));
        const credentials::Profile before = QCoro::waitFor(store.load())->first();
        credentials::Profile readOnly = before;
        readOnly.readOnly = true;
        QVERIFY(QCoro::waitFor(store.save(readOnly, before)));
        click("saveProfile");
        QTRY_VERIFY_WITH_TIMEOUT(banner("saveProblem") != nullptr, 20'000);
        QVERIFY(banner("saveProblem")->title().contains(QStringLiteral("meanwhile")));
        QVERIFY(QCoro::waitFor(store.load())->first().readOnly);
        // A second look shows it as it is.
        QTRY_VERIFY(program.application().profiles().profiles().first().readOnly);
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
    // Before anything else asks for the session bus.
    PrivateBus privateBus;
    Keyring privateKeyring(privateBus.directory());
    bus = &privateBus;
    keyring = &privateKeyring;
    if (!privateBus.start())
        return 1;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("plandesk"));
    if (!privateKeyring.startUnlocked())
        return 1;
    ProfilesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "profiles_test.moc"
