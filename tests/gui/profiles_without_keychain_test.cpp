#include "banner.h"
#include "mute_service.h"
#include "private_bus.h"
#include "profile_hand.h"
#include "program.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMenu>
#include <QTest>
#include <QTimer>

using namespace hand;

/** Without a keychain a secret is good for one session; one that hangs does not hold up the window. */
class ProfilesWithoutKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsUsedForThisSessionOnly()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        openEditor(program);
        fillEditor(QStringLiteral("Hotel"), platform, platform.appSecret());
        click("saveProfile");
        QTRY_VERIFY_WITH_TIMEOUT(Program::find("saveProblem") != nullptr, 20'000);
        QVERIFY(Program::find<ui::Banner>("saveProblem")->title().contains(QStringLiteral("no keychain")));
        QVERIFY(Program::find("storeAgain") == nullptr);
        click("storeForSession");
        QTRY_VERIFY_WITH_TIMEOUT(Program::find("profileEditor") == nullptr, 20'000);
        workWithIt(program);

        // The next time it is asked for, and the program says why.
        program.end();
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(textOf("stateTitle").contains(QStringLiteral("no keychain")), 20'000);
        QVERIFY(Program::find("keepSecret") == nullptr);
        type("enteredSecret", QStringLiteral("not ours"));
        QVERIFY(!Program::find("useSecretOnce")->isEnabled());
        QVERIFY(!textOf("enteredSecretProblem").isEmpty());
        type("enteredSecret", QString::fromUtf8(platform.appSecret()));
        QVERIFY(textOf("enteredSecretProblem").isEmpty());
        // Return does what can be done here.
        QTest::keyClick(Program::find("enteredSecret"), Qt::Key_Return);
        QVERIFY(program.works());
    }

    /** The last one, since a service on the bus stays known to libsecret. */
    void aKeychainThatHangsIsLeft()
    {
        if (qEnvironmentVariable("PLANDESK_BUS") != QLatin1String("mute"))
            QSKIP("runs on a bus with a service that never answers");
        const MuteService service(QStringLiteral("org.freedesktop.secrets"));
        SecondPlatform platform;
        Program program;
        credentials::ProfileStore store(program.dataDirectory() + QStringLiteral("/profiles.json"));
        credentials::Profile profile;
        profile.id = QUuid::createUuid();
        profile.name = QStringLiteral("Hotel");
        profile.baseUrl = platform.url();
        profile.appKey = SecondPlatform::appKey;
        QVERIFY(QCoro::waitFor(store.save(profile)));

        qint64 longest = 0;
        QElapsedTimer since;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this, [&] { longest = qMax(longest, since.restart()); });
        program.start(QStringLiteral("Hotel"));
        QTRY_VERIFY_WITH_TIMEOUT(textOf("stateTitle").contains(QStringLiteral("Asking the keychain")), 10'000);
        since.start();
        ticks.start(10);
        QTRY_VERIFY(service.waiting() > 0);
        QTest::qWait(1'000);
        QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
        ticks.stop();
        click("useBuiltIn");
        QVERIFY(program.works());
        // Its late answer changes nothing, nor does it hold up the end.
    }
};

int main(int argc, char *argv[])
{
    PrivateBus bus;
    if (qEnvironmentVariable("PLANDESK_BUS") == QLatin1String("mute")) {
        if (!bus.start())
            return 1;
    } else {
        bus.pretend();
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("plandesk"));
    ProfilesWithoutKeychainTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "profiles_without_keychain_test.moc"
