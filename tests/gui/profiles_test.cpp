#include "banner.h"
#include "keyring.h"
#include "private_bus.h"
#include "program.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace {

const QString appKey = QStringLiteral("second");
const QByteArray appSecret = QByteArrayLiteral("secret of the second platform");

PrivateBus *bus = nullptr;
Keyring *keyring = nullptr;

/** A platform besides the built-in one. */
class SecondPlatform
{
public:
    SecondPlatform()
        : m_thread(options())
    {
        QSignalSpy listening(&m_thread, &sandbox::SandboxThread::listening);
        m_thread.start();
        if (!listening.wait(20'000))
            qFatal("the platform does not start");
        m_url = listening.first().first().toUrl();
    }

    const QUrl &url() const { return m_url; }
    sandbox::SandboxThread &thread() { return m_thread; }

private:
    static sandbox::Options options()
    {
        sandbox::Options options;
        options.appKey = appKey;
        options.appSecret = appSecret;
        options.scenario = QStringLiteral("demo");
        return options;
    }

    sandbox::SandboxThread m_thread;
    QUrl m_url;
};

void click(const char *name)
{
    auto *button = Program::find<QAbstractButton>(name);
    QVERIFY2(button != nullptr && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void type(const char *name, const QString &text)
{
    auto *field = Program::find<QLineEdit>(name);
    QVERIFY2(field != nullptr, name);
    field->clear();
    QTest::keyClicks(field, text);
}

void choose(const char *name, int item)
{
    auto *box = Program::find<QComboBox>(name);
    QVERIFY2(box != nullptr, name);
    box->setCurrentIndex(item);
}

QString textOf(const char *name)
{
    const QWidget *widget = Program::find(name);
    return widget != nullptr ? widget->property("text").toString() : QString();
}

ui::Banner *banner(const char *name)
{
    return Program::find<ui::Banner>(name);
}

/** Opens the list of profiles, and in it the editor for a new one. */
void openEditor(const Program &program)
{
    program.window().findChild<QAction *>(QStringLiteral("manageProfiles"))->trigger();
    QTRY_VERIFY(Program::find("profilesDialog") != nullptr);
    click("addProfile");
    QTRY_VERIFY(Program::find("profileEditor") != nullptr);
}

void fillEditor(const QString &name, const SecondPlatform &platform, const QByteArray &secret)
{
    type("name", name);
    choose("region", Program::find<QComboBox>("region")->count() - 1);
    type("baseUrl", platform.url().toString());
    type("appKey", appKey);
    type("appSecret", QString::fromUtf8(secret));
    choose("environment", 1);
}

/** Adds a profile for @p platform and leaves the list of profiles open. */
void addProfile(const Program &program, const QString &name, const SecondPlatform &platform)
{
    openEditor(program);
    fillEditor(name, platform, appSecret);
    click("saveProfile");
    QTRY_VERIFY_WITH_TIMEOUT(Program::find("profileEditor") == nullptr, 20'000);
}

void workWithIt(const Program &program)
{
    click("useProfile");
    QTRY_VERIFY(Program::find("profilesDialog") == nullptr);
    QTRY_VERIFY(program.window().windowTitle().contains(QStringLiteral("TEST")));
    QVERIFY(program.works());
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
        fillEditor(QStringLiteral("Hotel"), platform, appSecret);
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
        program.window().findChild<QMenu *>(QStringLiteral("profileMenu"))->actions().first()->trigger();
        QTRY_COMPARE(textOf("profileButton"), QStringLiteral("Built-in platform"));
        QVERIFY(program.works());
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
        fillEditor(QStringLiteral("hotel"), platform, appSecret);
        click("saveProfile");
        QTRY_VERIFY(textOf("nameNote").contains(QStringLiteral("Another profile")));
    }

    void readOnlyForbidsBuyingAndSaysSo()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        openEditor(program);
        fillEditor(QStringLiteral("Look"), platform, appSecret);
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
        QVERIFY(!Program::find("deleteProfile")->toolTip().isEmpty());

        program.window().findChild<QMenu *>(QStringLiteral("profileMenu"))->actions().first()->trigger();
        QTRY_VERIFY(Program::find("deleteProfile")->isEnabled());
        click("deleteProfile");
        click("keepProfile");
        QVERIFY(!banner("profilesBanner"));
        click("deleteProfile");
        click("confirmDelete");
        QTRY_COMPARE_WITH_TIMEOUT(Program::find<QTableWidget>("profileTable")->rowCount(), 0, 20'000);
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

        // For this session only.
        type("enteredSecret", QString::fromUtf8(appSecret));
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
        type("enteredSecret", QString::fromUtf8(appSecret));
        click("keepSecret");
        QVERIFY(program.works());
        QVERIFY(QCoro::waitFor(keychain.read(id)));
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
