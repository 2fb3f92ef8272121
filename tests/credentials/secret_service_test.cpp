#include "secret_service.h"

#include <QTest>

/** Where the Secret Service is asked, and where QtKeychain works with KWallet. */
class SecretServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void desktops_data();
    void desktops();
};

void SecretServiceTest::init()
{
    for (const char *variable : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"})
        qunsetenv(variable);
}

void SecretServiceTest::desktops_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("asked");
    QTest::newRow("none") << QByteArray("XDG_CURRENT_DESKTOP") << QByteArray() << true;
    QTest::newRow("GNOME") << QByteArray("XDG_CURRENT_DESKTOP") << QByteArray("GNOME") << true;
    QTest::newRow("Xfce") << QByteArray("DESKTOP_SESSION") << QByteArray("xfce") << true;
    QTest::newRow("Plasma") << QByteArray("XDG_CURRENT_DESKTOP") << QByteArray("KDE") << false;
    QTest::newRow("Plasma by session") << QByteArray("DESKTOP_SESSION") << QByteArray("kde") << false;
    QTest::newRow("Plasma of old") << QByteArray("DESKTOP_SESSION") << QByteArray("kde4") << false;
    QTest::newRow("Plasma in full") << QByteArray("KDE_FULL_SESSION") << QByteArray("true") << false;
}

void SecretServiceTest::desktops()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, asked);
    qputenv(variable.constData(), value);
    QCOMPARE(credentials::hasSecretService(), asked);
}

QTEST_GUILESS_MAIN(SecretServiceTest)
#include "secret_service_test.moc"
