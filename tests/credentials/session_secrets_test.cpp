#include "session_secrets.h"

#include <QTest>

using credentials::SessionSecrets;
using plans::Secret;

/** Secrets in memory, one a profile. */
class SessionSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFindsAndForgets();
};

void SessionSecretsTest::keepsFindsAndForgets()
{
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    SessionSecrets secrets;
    QVERIFY(!secrets.find(first));
    secrets.keep(first, Secret("one"));
    secrets.keep(second, Secret("two"));
    secrets.keep(first, Secret("three"));
    QVERIFY(secrets.find(first)->bytes() == "three");
    QVERIFY(secrets.find(second)->bytes() == "two");
    secrets.forget(first);
    secrets.forget(first);
    QVERIFY(!secrets.find(first));
    QVERIFY(secrets.find(second).has_value());
}

QTEST_GUILESS_MAIN(SessionSecretsTest)
#include "session_secrets_test.moc"
