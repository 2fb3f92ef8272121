#include "keychain.h"
#include "keyring.h"
#include "private_bus.h"

#include <QTest>

using namespace credentials;
using namespace std::chrono_literals;
using plans::Secret;

/** A keyring that nobody has unlocked since the computer was started: its items were never seen by this process. */
class KeychainLockedStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lockedUntilItIsUnlocked();
};

void KeychainLockedStartTest::lockedUntilItIsUnlocked()
{
    const QString service = QStringLiteral("PlanDesk test");
    const QUuid profile = QUuid::createUuid();
    const QByteArray bytes = QUuid::createUuid().toByteArray();
    PrivateBus bus;
    QVERIFY(bus.start());
    Keyring keyring(bus.directory());
    QVERIFY(keyring.startUnlocked());
    QVERIFY(keyring.put(service, profile.toString(QUuid::WithoutBraces), bytes));
    keyring.stop();
    QVERIFY(keyring.startLocked());

    Keychain keychain(service, 30s);
    const KeychainResult<Secret> locked = QCoro::waitFor(keychain.read(profile));
    QVERIFY(!locked);
    QCOMPARE(locked.error().kind, KeychainErrorKind::Locked);
    QVERIFY(keyring.unlock());
    const KeychainResult<Secret> secret = QCoro::waitFor(keychain.read(profile));
    QVERIFY(secret && secret->bytes() == bytes);
}

QTEST_GUILESS_MAIN(KeychainLockedStartTest)
#include "keychain_locked_start_test.moc"
