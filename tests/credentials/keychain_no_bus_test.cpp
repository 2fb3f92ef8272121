#include "keychain.h"
#include "private_bus.h"

#include <QTest>

using namespace credentials;
using namespace std::chrono_literals;
using plans::Secret;

/** A computer without a session bus. */
class KeychainNoBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingSaysSo();
};

void KeychainNoBusTest::everythingSaysSo()
{
    PrivateBus bus;
    bus.pretend();
    Keychain keychain(QStringLiteral("PlanDesk test"), 30s);
    const QUuid profile = QUuid::createUuid();
    const KeychainResult<Secret> read = QCoro::waitFor(keychain.read(profile));
    const KeychainResult<void> stored = QCoro::waitFor(keychain.store(profile, Secret("never kept")));
    const KeychainResult<void> removed = QCoro::waitFor(keychain.remove(profile));
    QVERIFY(!read && !stored && !removed);
    QCOMPARE(read.error().kind, KeychainErrorKind::NoService);
    QCOMPARE(stored.error().kind, KeychainErrorKind::NoService);
    QCOMPARE(removed.error().kind, KeychainErrorKind::NoService);
}

QTEST_GUILESS_MAIN(KeychainNoBusTest)
#include "keychain_no_bus_test.moc"
