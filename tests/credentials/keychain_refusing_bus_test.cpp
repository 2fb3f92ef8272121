#include "keychain.h"
#include "mute_service.h"
#include "private_bus.h"

#include <QTest>

using namespace credentials;
using namespace std::chrono_literals;
using plans::Secret;

/** A bus that lets nobody talk to the Secret Service, as a sandbox around a program does. */
class KeychainRefusingBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingSaysSo();
};

void KeychainRefusingBusTest::everythingSaysSo()
{
    PrivateBus bus;
    QVERIFY(bus.start(PrivateBus::Policy::Nobody));
    const MuteService service(QStringLiteral("org.freedesktop.secrets"));

    Keychain keychain(QStringLiteral("PlanDesk test"), 30s);
    const QUuid profile = QUuid::createUuid();
    const KeychainResult<Secret> read = QCoro::waitFor(keychain.read(profile));
    const KeychainResult<void> stored = QCoro::waitFor(keychain.store(profile, Secret("never kept")));
    const KeychainResult<void> removed = QCoro::waitFor(keychain.remove(profile));
    QVERIFY(!read && !stored && !removed);
    QCOMPARE(read.error().kind, KeychainErrorKind::Denied);
    QCOMPARE(stored.error().kind, KeychainErrorKind::Denied);
    QCOMPARE(removed.error().kind, KeychainErrorKind::Denied);
}

QTEST_GUILESS_MAIN(KeychainRefusingBusTest)
#include "keychain_refusing_bus_test.moc"
