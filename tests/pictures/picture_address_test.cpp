#include "picture_address.h"

#include <QTest>

class PictureAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereFrom_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *address, bool allowed) {
            QTest::newRow(address) << QString::fromLatin1(address) << allowed;
        };
        row("https://img.example.com/a.png", true);
        row("https://img.example.com:8443/a.png?x=1", true);
        row("http://127.0.0.1:4711/a.png", true);
        row("http://[::1]:4711/a.png", true);
        row("http://img.example.com/a.png", false);
        // A name that somebody else may point anywhere.
        row("http://localhost/a.png", false);
        row("https://user:secret@img.example.com/a.png", false);
        row("file:///etc/passwd", false);
        row("qrc:/icons/buy.svg", false);
        row("data:image/png;base64,AAAA", false);
        row("ftp://img.example.com/a.png", false);
        row("//img.example.com/a.png", false);
        row("a.png", false);
        row("https:///a.png", false);
        row("", false);
    }

    void whereFrom()
    {
        QFETCH(QString, address);
        QTEST(pictures::mayFetch(QUrl(address, QUrl::StrictMode)), "allowed");
    }

    void whereTo_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("allowed");
        const QString far = QStringLiteral("https://img.example.com/a.png");
        const QString here = QStringLiteral("http://127.0.0.1:4711/a.png");
        QTest::newRow("another server") << far << QStringLiteral("https://cdn.example.com/b.png") << true;
        QTest::newRow("without encryption") << far << QStringLiteral("http://cdn.example.com/b.png") << false;
        QTest::newRow("into this machine") << far << here << false;
        QTest::newRow("into this machine, encrypted") << far << QStringLiteral("https://127.0.0.1/a.png") << false;
        QTest::newRow("within this machine") << here << QStringLiteral("http://127.0.0.1:4712/b.png") << true;
        QTest::newRow("out of this machine") << here << far << true;
        QTest::newRow("out of this machine, plain") << here << QStringLiteral("http://img.example.com/a.png") << false;
        QTest::newRow("a file") << far << QStringLiteral("file:///etc/passwd") << false;
    }

    void whereTo()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(pictures::mayFollow(QUrl(from), QUrl(to)), "allowed");
    }
};

QTEST_APPLESS_MAIN(PictureAddressTest)
#include "picture_address_test.moc"
