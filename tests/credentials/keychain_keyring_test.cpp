#include "keychain.h"
#include "keyring.h"
#include "mute_service.h"
#include "private_bus.h"

#include <QTest>

using namespace credentials;
using namespace std::chrono_literals;
using plans::Secret;

/** The keychain over a real gnome-keyring: unlocked, locked, waiting for a prompt, gone. Secrets are compared but never
 * printed. */
class KeychainKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingStored();
    void storesAndReads();
    void storesAnyBytes();
    void laterReplacesEarlier();
    void profilesAreApart();
    void removes();
    void removingNothingSucceeds();
    void requestsKeepTheirOrder();
    void lockedIsNotAbsent();
    void nothingStoredInALockedKeyring();
    void lockedKeyringTakesNothing();
    void lockedKeyringKeepsItsSecret();
    void promptThatNobodyAnswers();
    void timedOutInTheQueueIsNeverBegun();
    void keyringGone();

private:
    KeychainErrorKind readError();
    KeychainErrorKind storeError(const QByteArray &bytes);
    KeychainErrorKind removeError();
    bool stores(const QUuid &profile, const QByteArray &bytes);
    bool holds(const QByteArray &bytes);

    PrivateBus m_bus;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<Keychain> m_keychain;
    QUuid m_profile;
    QByteArray m_secret;
};

namespace {

const QString service = QStringLiteral("PlanDesk test");

} // namespace

void KeychainKeyringTest::initTestCase()
{
    QVERIFY(m_bus.start());
    m_keyring = std::make_unique<Keyring>(m_bus.directory());
    QVERIFY(m_keyring->startUnlocked());
}

void KeychainKeyringTest::init()
{
    m_keychain = std::make_unique<Keychain>(service, 30s);
    m_profile = QUuid::createUuid();
    m_secret = QUuid::createUuid().toByteArray();
}

void KeychainKeyringTest::cleanup()
{
    m_keychain.reset();
}

/** The error of a read that must fail. */
KeychainErrorKind KeychainKeyringTest::readError()
{
    const KeychainResult<Secret> secret = QCoro::waitFor(m_keychain->read(m_profile));
    if (secret)
        qFatal("a secret was read where an error was expected");
    return secret.error().kind;
}

KeychainErrorKind KeychainKeyringTest::storeError(const QByteArray &bytes)
{
    const KeychainResult<void> stored = QCoro::waitFor(m_keychain->store(m_profile, Secret(bytes)));
    if (stored)
        qFatal("a secret was stored where an error was expected");
    return stored.error().kind;
}

KeychainErrorKind KeychainKeyringTest::removeError()
{
    const KeychainResult<void> removed = QCoro::waitFor(m_keychain->remove(m_profile));
    if (removed)
        qFatal("a secret was removed where an error was expected");
    return removed.error().kind;
}

bool KeychainKeyringTest::stores(const QUuid &profile, const QByteArray &bytes)
{
    const KeychainResult<void> stored = QCoro::waitFor(m_keychain->store(profile, Secret(bytes)));
    if (!stored)
        qWarning("not stored: error %d: %s", static_cast<int>(stored.error().kind), qPrintable(stored.error().text));
    return stored.has_value();
}

bool KeychainKeyringTest::holds(const QByteArray &bytes)
{
    const KeychainResult<Secret> secret = QCoro::waitFor(m_keychain->read(m_profile));
    return secret && secret->bytes() == bytes;
}

void KeychainKeyringTest::nothingStored()
{
    QCOMPARE(readError(), KeychainErrorKind::Absent);
}

void KeychainKeyringTest::storesAndReads()
{
    QVERIFY(stores(m_profile, m_secret));
    QVERIFY(holds(m_secret));
    QVERIFY(holds(m_secret));
    m_keychain = std::make_unique<Keychain>(service, 30s);
    QVERIFY(holds(m_secret));
}

void KeychainKeyringTest::storesAnyBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(static_cast<char>(i));
    QVERIFY(stores(m_profile, bytes));
    QVERIFY(holds(bytes));
}

void KeychainKeyringTest::laterReplacesEarlier()
{
    QVERIFY(stores(m_profile, "the first"));
    QVERIFY(stores(m_profile, m_secret));
    QVERIFY(holds(m_secret));
    QVERIFY(QCoro::waitFor(m_keychain->remove(m_profile)));
    QCOMPARE(readError(), KeychainErrorKind::Absent);
}

void KeychainKeyringTest::profilesAreApart()
{
    QVERIFY(stores(QUuid::createUuid(), "of another"));
    QVERIFY(stores(m_profile, m_secret));
    QVERIFY(stores(QUuid::createUuid(), "of a third"));
    QVERIFY(holds(m_secret));
    m_keychain = std::make_unique<Keychain>(QStringLiteral("Another program"), 30s);
    QCOMPARE(readError(), KeychainErrorKind::Absent);
}

void KeychainKeyringTest::removes()
{
    QVERIFY(stores(m_profile, m_secret));
    QVERIFY(QCoro::waitFor(m_keychain->remove(m_profile)));
    QCOMPARE(readError(), KeychainErrorKind::Absent);
}

void KeychainKeyringTest::removingNothingSucceeds()
{
    QVERIFY(QCoro::waitFor(m_keychain->remove(m_profile)));
}

void KeychainKeyringTest::requestsKeepTheirOrder()
{
    auto stored = m_keychain->store(m_profile, Secret(m_secret));
    auto read = m_keychain->read(m_profile);
    auto removed = m_keychain->remove(m_profile);
    auto missed = m_keychain->read(m_profile);
    QVERIFY(!QCoro::waitFor(std::move(missed)));
    QVERIFY(QCoro::waitFor(std::move(removed)));
    QVERIFY(QCoro::waitFor(std::move(read)));
    QVERIFY(QCoro::waitFor(std::move(stored)));
}

void KeychainKeyringTest::lockedIsNotAbsent()
{
    QVERIFY(stores(m_profile, m_secret));
    QVERIFY(m_keyring->lock());
    QCOMPARE(readError(), KeychainErrorKind::Locked);
    QVERIFY(m_keyring->unlock());
    QVERIFY(holds(m_secret));
}

void KeychainKeyringTest::nothingStoredInALockedKeyring()
{
    QVERIFY(m_keyring->lock());
    // Not every Secret Service shows what is locked, so nobody can say that there is nothing.
    QCOMPARE(readError(), KeychainErrorKind::Locked);
    QVERIFY(m_keyring->unlock());
    QCOMPARE(readError(), KeychainErrorKind::Absent);
}

void KeychainKeyringTest::lockedKeyringTakesNothing()
{
    QVERIFY(m_keyring->lock());
    QCOMPARE(storeError(m_secret), KeychainErrorKind::Locked);
    QVERIFY(m_keyring->unlock());
    QCOMPARE(readError(), KeychainErrorKind::Absent);
}

void KeychainKeyringTest::lockedKeyringKeepsItsSecret()
{
    QVERIFY(stores(m_profile, m_secret));
    QVERIFY(m_keyring->lock());
    QCOMPARE(readError(), KeychainErrorKind::Locked);
    QCOMPARE(storeError("another"), KeychainErrorKind::Locked);
    QCOMPARE(removeError(), KeychainErrorKind::Locked);
    QVERIFY(m_keyring->unlock());
    QVERIFY(holds(m_secret));
}

void KeychainKeyringTest::promptThatNobodyAnswers()
{
    QVERIFY(stores(m_profile, m_secret));
    QVERIFY(m_keyring->lock());
    MuteService prompter(QStringLiteral("org.gnome.keyring.SystemPrompter"));
    m_keychain = std::make_unique<Keychain>(service, 1s);
    QCOMPARE(readError(), KeychainErrorKind::TimedOut);
    QVERIFY(prompter.waiting() > 0);
    prompter.refuseAll();
    // The prompt is gone, so its late answer makes room for the next.
    QTRY_COMPARE_WITH_TIMEOUT(readError(), KeychainErrorKind::Locked, 20'000);
    QVERIFY(m_keyring->unlock());
}

void KeychainKeyringTest::timedOutInTheQueueIsNeverBegun()
{
    QVERIFY(stores(m_profile, m_secret));
    QVERIFY(m_keyring->lock());
    MuteService prompter(QStringLiteral("org.gnome.keyring.SystemPrompter"));
    m_keychain = std::make_unique<Keychain>(service, 500ms);
    auto prompting = m_keychain->read(m_profile);
    QCOMPARE(storeError("another"), KeychainErrorKind::TimedOut);
    QCOMPARE(removeError(), KeychainErrorKind::TimedOut);
    QVERIFY(prompting.isReady());
    QVERIFY(m_keyring->unlock());
    prompter.refuseAll();
    QTRY_VERIFY_WITH_TIMEOUT(holds(m_secret), 20'000);
}

void KeychainKeyringTest::keyringGone()
{
    QVERIFY(stores(m_profile, m_secret));
    m_keyring->stop();
    QCOMPARE(readError(), KeychainErrorKind::NoService);
    QCOMPARE(storeError("another"), KeychainErrorKind::NoService);
    QCOMPARE(removeError(), KeychainErrorKind::NoService);
}

QTEST_GUILESS_MAIN(KeychainKeyringTest)
#include "keychain_keyring_test.moc"
