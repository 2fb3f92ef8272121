#include "banner.h"
#include "environment_bar.h"
#include "own_keychain.h"
#include "profile_hand.h"
#include "program.h"

#include <QAction>
#include <QLabel>
#include <QTabWidget>
#include <QTest>

using namespace hand;

/** A secret that is locked, lost, wrong or new is told apart, and asked for only when it must be. */
class ProfileSecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLockedKeychainIsNotAnAbsentSecret()
    {
        SecondPlatform platform;
        Program program;
        startWith(program, platform);
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

    void readOnlyHoldsAlsoWhenTheKeychainRefusesTheNewSecret()
    {
        SecondPlatform platform;
        Program program;
        startWith(program, platform);
        openEditorOfChosen(program);
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
};

int main(int argc, char *argv[])
{
    return runWithKeychain<ProfileSecretTest>(argc, argv);
}
#include "profile_secret_test.moc"
