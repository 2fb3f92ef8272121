#include "secret.h"

#include <QTest>

#include <type_traits>

using plans::Secret;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);

/** A secret has one owner at a time. */
class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatItWasGiven();
    void movesLeaveNothingBehind();
    void duplicateHasBytesOfItsOwn();
};

void SecretTest::holdsWhatItWasGiven()
{
    QVERIFY(Secret().isEmpty());
    const Secret secret(QByteArray("abc"));
    QVERIFY(!secret.isEmpty());
    QCOMPARE(secret.bytes(), QByteArray("abc"));
}

void SecretTest::movesLeaveNothingBehind()
{
    Secret first(QByteArray("abc"));
    Secret second(std::move(first));
    QVERIFY(first.isEmpty());
    QCOMPARE(second.bytes(), QByteArray("abc"));
    Secret third(QByteArray("def"));
    third = std::move(second);
    QVERIFY(second.isEmpty());
    QCOMPARE(third.bytes(), QByteArray("abc"));
}

void SecretTest::duplicateHasBytesOfItsOwn()
{
    const Secret first(QByteArray("abc"));
    const Secret second = first.duplicate();
    QCOMPARE(second.bytes(), first.bytes());
    QVERIFY(second.bytes().constData() != first.bytes().constData());
}

QTEST_GUILESS_MAIN(SecretTest)
#include "secret_test.moc"
