#include "keychain.h"
#include "keyring.h"
#include "private_bus.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace credentials;
using namespace std::chrono_literals;
using plans::Secret;

/** A secret that was stored, read and dropped is nowhere in the process's memory any more in plain form. */
class KeychainTracesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scanFindsWhatIsThere();
    void nothingIsLeftAfterUse();
};

namespace {

constexpr char mask = 0x5a;

/** A random secret that is in memory only under a mask. */
QByteArray maskedSecret()
{
    QByteArray masked(32, Qt::Uninitialized);
    QFile random(QStringLiteral("/dev/urandom"));
    if (!random.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || random.read(masked.data(), masked.size()) != masked.size())
        qFatal("there is no randomness here");
    return masked;
}

Secret unmasked(const QByteArray &masked)
{
    QByteArray bytes(masked.size(), Qt::Uninitialized);
    std::transform(
        masked.begin(), masked.end(), bytes.begin(), [](char byte) { return static_cast<char>(byte ^ mask); });
    return Secret(std::move(bytes));
}

int countIn(const QByteArray &memory, const QByteArray &masked)
{
    const auto same = [](char byte, char maskedByte) { return byte == static_cast<char>(maskedByte ^ mask); };
    int count = 0;
    auto at = memory.begin();
    while ((at = std::search(at, memory.end(), masked.begin(), masked.end(), same)) != memory.end()) {
        ++count;
        ++at;
    }
    return count;
}

/** How often the secret is in this process's writable memory. */
int traces(const QByteArray &masked)
{
    constexpr qint64 shadowOfTheSanitizer = 256 * 1024 * 1024;
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("the memory cannot be read here");
    int count = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() < 2 || !fields.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> range = fields.first().split('-');
        const qint64 begin = range.at(0).toLongLong(nullptr, 16);
        const qint64 size = range.at(1).toLongLong(nullptr, 16) - begin;
        if (size >= shadowOfTheSanitizer || !memory.seek(begin))
            continue;
        QByteArray copy = memory.read(size);
        count += countIn(copy, masked);
        copy.fill('\0');
    }
    return count;
}

} // namespace

void KeychainTracesTest::scanFindsWhatIsThere()
{
    const QByteArray masked = maskedSecret();
    {
        const Secret secret = unmasked(masked);
        QVERIFY(traces(masked) > 0);
    }
    QCOMPARE(traces(masked), 0);
}

void KeychainTracesTest::nothingIsLeftAfterUse()
{
    PrivateBus bus;
    QVERIFY(bus.start());
    Keyring keyring(bus.directory());
    QVERIFY(keyring.startUnlocked());
    const QByteArray masked = maskedSecret();
    const QUuid profile = QUuid::createUuid();
    {
        Keychain keychain(QStringLiteral("PlanDesk test"), 30s);
        QVERIFY(QCoro::waitFor(keychain.store(profile, unmasked(masked))));
        const KeychainResult<Secret> secret = QCoro::waitFor(keychain.read(profile));
        QVERIFY(secret && countIn(secret->bytes(), masked) == 1);
        QVERIFY(QCoro::waitFor(keychain.remove(profile)));
    }
    QCOMPARE(traces(masked), 0);
}

QTEST_GUILESS_MAIN(KeychainTracesTest)
#include "keychain_traces_test.moc"
