#include "keychain.h"
#include "mute_service.h"
#include "private_bus.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace credentials;
using namespace std::chrono_literals;
using plans::Secret;

/** A Secret Service that never answers, and one that answers when nobody waits any more. */
class KeychainMuteServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingTimesOutAndTheProgramStaysAlive();
    void closedWhileItWaits();
    void lateAnswerIsDropped();

private:
    PrivateBus m_bus;
    std::unique_ptr<MuteService> m_service;
    QUuid m_profile = QUuid::createUuid();
};

void KeychainMuteServiceTest::initTestCase()
{
    QVERIFY(m_bus.start());
    m_service = std::make_unique<MuteService>(QStringLiteral("org.freedesktop.secrets"));
}

void KeychainMuteServiceTest::everythingTimesOutAndTheProgramStaysAlive()
{
    Keychain keychain(QStringLiteral("PlanDesk test"), 1s);
    qint64 longestGap = 0;
    QElapsedTimer sinceLast;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] { longestGap = std::max(longestGap, sinceLast.restart()); });
    sinceLast.start();
    ticks.start(10ms);

    auto reading = keychain.read(m_profile);
    auto storing = keychain.store(m_profile, Secret("never kept"));
    auto removing = keychain.remove(m_profile);
    const KeychainResult<Secret> read = QCoro::waitFor(std::move(reading));
    const KeychainResult<void> stored = QCoro::waitFor(std::move(storing));
    const KeychainResult<void> removed = QCoro::waitFor(std::move(removing));
    QVERIFY(!read && !stored && !removed);
    QCOMPARE(read.error().kind, KeychainErrorKind::TimedOut);
    QCOMPARE(stored.error().kind, KeychainErrorKind::TimedOut);
    QCOMPARE(removed.error().kind, KeychainErrorKind::TimedOut);
    QVERIFY(m_service->waiting() > 0);
    QVERIFY2(longestGap < 500, qPrintable(QString::number(longestGap)));
}

void KeychainMuteServiceTest::closedWhileItWaits()
{
    auto keychain = std::make_unique<Keychain>(QStringLiteral("PlanDesk test"), 30s);
    QList<KeychainErrorKind> errors;
    const auto note = [&errors](const KeychainResult<Secret> &secret) {
        errors.append(secret ? KeychainErrorKind::Absent : secret.error().kind);
    };
    QCoro::connect(keychain->read(m_profile), this, note);
    QCoro::connect(keychain->read(m_profile), this, note);
    QTest::qWait(100);
    QVERIFY(errors.isEmpty());
    keychain.reset();
    const QList<KeychainErrorKind> expected{KeychainErrorKind::Failed, KeychainErrorKind::Failed};
    QTRY_COMPARE(errors, expected);
}

void KeychainMuteServiceTest::lateAnswerIsDropped()
{
    auto keychain = std::make_unique<Keychain>(QStringLiteral("PlanDesk test"), 100ms);
    const KeychainResult<Secret> secret = QCoro::waitFor(keychain->read(m_profile));
    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, KeychainErrorKind::TimedOut);
    keychain.reset();
    // Now everything that was ever asked here is answered, and its askers are gone.
    m_service->refuseAll();
    QTest::qWait(500);

    Keychain next(QStringLiteral("PlanDesk test"), 30s);
    const KeychainResult<Secret> refused = QCoro::waitFor(next.read(m_profile));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, KeychainErrorKind::Failed);
    QCOMPARE(refused.error().text, QStringLiteral("not today"));
}

QTEST_GUILESS_MAIN(KeychainMuteServiceTest)
#include "keychain_mute_service_test.moc"
