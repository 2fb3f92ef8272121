#include "picture_store.h"
#include "png_bytes.h"
#include "raw_server.h"
#include "test_certificates.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;
using pictures::PictureError;
using pictures::PictureLimits;
using pictures::PictureStore;

namespace {

QByteArray answer(const QByteArray &body, const QByteArray &type = "image/png", const QByteArray &status = "200 OK",
    const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n" + headers + "\r\n" + body;
}

QByteArray redirectTo(const QByteArray &target)
{
    return answer({}, "text/html", "302 Found", "Location: " + target + "\r\n");
}

PictureLimits quick()
{
    PictureLimits limits;
    limits.time = 400ms;
    return limits;
}

} // namespace

/** Pictures from servers that mean no good. */
class PictureStoreTest : public QObject
{
    Q_OBJECT

private:
    QString address(const RawServer &server, const char *path = "/a.png")
    {
        return server.url().toString() + QLatin1StringView(path);
    }

    QString folder() const { return m_directory->filePath(QStringLiteral("pictures")); }

    /** What asking a server that always gives @p bytes comes to. */
    pictures::Result<QImage> ask(const QByteArray &bytes)
    {
        m_server->setBehaviour(RawServer::always(bytes));
        PictureStore store(folder(), quick());
        return QCoro::waitFor(store.picture(address(*m_server)));
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<QTemporaryDir> m_directory;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_directory = std::make_unique<QTemporaryDir>();
    }

    void aGoodPictureIsFetchedOnceAndKept()
    {
        m_server->setBehaviour(RawServer::always(answer(goodPng())));
        for (int run = 0; run < 2; ++run) {
            PictureStore store(folder(), quick());
            const auto image = QCoro::waitFor(store.picture(address(*m_server)));
            QVERIFY(image);
            QCOMPARE(image->size(), QSize(40, 30));
        }
        QCOMPARE(m_server->posts(), 1);
        const RawRequest request = m_server->requests().first();
        QVERIFY(request.head.startsWith("GET /a.png "));
        QCOMPARE(request.header("Accept-Encoding"), "identity");
        QVERIFY(request.header("Cookie").isEmpty() && request.header("Referer").isEmpty());
    }

    void anOldOneIsFetchedAgainAndStandsInMeanwhile()
    {
        PictureLimits stale = quick();
        stale.fresh = std::chrono::seconds(0);
        PictureStore store(folder(), stale);
        m_server->setBehaviour(RawServer::always(answer(goodPng({10, 10}))));
        QVERIFY(QCoro::waitFor(store.picture(address(*m_server))));
        m_server->setBehaviour(RawServer::always(answer(goodPng({20, 20}))));
        QCOMPARE(QCoro::waitFor(store.picture(address(*m_server)))->width(), 20);
        m_server->setBehaviour(RawServer::always(answer({}, "text/html", "503 No")));
        QCOMPARE(QCoro::waitFor(store.picture(address(*m_server)))->width(), 20);
        QCOMPARE(m_server->posts(), 3);
    }

    void badAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<PictureError>("error");
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg'/>";
        const QByteArray tooMuch(PictureLimits().bytes + 1, 'x');
        const QByteArray whole = answer(goodPng({200, 200}));
        const QByteArray endless = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n";
        QTest::newRow("too large, as it says") << answer(tooMuch) << PictureError::TooLarge;
        QTest::newRow("too large, without saying") << QByteArray(endless + tooMuch + tooMuch) << PictureError::TooLarge;
        QTest::newRow("a page") << answer("<html>", "text/html") << PictureError::WrongType;
        QTest::newRow("svg") << answer(svg, "image/svg+xml") << PictureError::WrongType;
        QTest::newRow("svg that says png") << answer(svg) << PictureError::NotReadable;
        QTest::newRow("cut off") << answer(goodPng({200, 200}).left(60)) << PictureError::NotReadable;
        QTest::newRow("unpacks to 36 MB") << answer(bombPng(6000)) << PictureError::NotReadable;
        QTest::newRow("not found") << answer(goodPng(), "image/png", "404 Not Found") << PictureError::NotLoaded;
        QTest::newRow("to http") << redirectTo("http://img.example.com/a.png") << PictureError::Redirected;
        QTest::newRow("to a file") << redirectTo("file:///etc/passwd") << PictureError::Redirected;
        QTest::newRow("nowhere") << answer({}, "text/html", "302 Found") << PictureError::Redirected;
        QTest::newRow("in a circle") << redirectTo("/a.png") << PictureError::Redirected;
        QTest::newRow("packed again") << answer(
            qCompress(goodPng()).mid(4), "image/png", "200 OK", "Content-Encoding: deflate\r\n")
                                      << PictureError::NotReadable;
        QTest::newRow("silent") << QByteArray() << PictureError::TooSlow;
        QTest::newRow("whole that is short") << whole.left(whole.size() / 2) << PictureError::TooSlow;
    }

    void badAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(PictureError, error);
        const auto image = ask(bytes);
        QVERIFY(!image);
        QCOMPARE(image.error(), error);
        QVERIFY(QDir(folder()).isEmpty());
    }

    void aCircleIsLeftSoon()
    {
        QVERIFY(!ask(redirectTo("/a.png")));
        QCOMPARE(m_server->posts(), PictureLimits().redirects + 1);
    }

    void aRedirectIsFollowedWithinThisMachine()
    {
        m_server->setBehaviour([](QSslSocket &socket, const RawRequest &request) {
            socket.write(request.head.startsWith("GET /b.png") ? answer(goodPng()) : redirectTo("/b.png"));
        });
        PictureStore store(folder(), quick());
        QVERIFY(QCoro::waitFor(store.picture(address(*m_server))));
    }

    void aDropAtATimeIsTooSlow()
    {
        m_server->setBehaviour([](QSslSocket &socket, const RawRequest &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 100000\r\n\r\n");
            auto *drops = new QTimer(&socket);
            connect(drops, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            drops->start(20ms);
        });
        PictureStore store(folder(), quick());
        QCOMPARE(QCoro::waitFor(store.picture(address(*m_server))).error(), PictureError::TooSlow);
    }

    void cutConnectionsAreNotPictures()
    {
        m_server->setBehaviour([](QSslSocket &socket, const RawRequest &) {
            socket.write(answer(goodPng({200, 200})).chopped(10));
            socket.disconnectFromHost();
        });
        PictureStore store(folder(), quick());
        QCOMPARE(QCoro::waitFor(store.picture(address(*m_server))).error(), PictureError::NotLoaded);
    }

    void aBadCertificateIsNotAccepted()
    {
        const TestCertificates certificates;
        if (!certificates.isValid())
            QSKIP("openssl is not installed");
        RawServer server(certificates.selfSigned(QStringLiteral("127.0.0.1")));
        server.setBehaviour(RawServer::always(answer(goodPng())));
        PictureStore store(folder(), quick());
        QCOMPARE(QCoro::waitFor(store.picture(address(server))).error(), PictureError::NotLoaded);
        QCOMPARE(server.posts(), 0);
    }

    void otherAddressesAreNotAsked()
    {
        PictureStore store(folder(), quick());
        for (const char *bad : {"", "file:///etc/passwd", "http://localhost:1/a.png", "qrc:/icons/buy.svg", "%%%"})
            QCOMPARE(QCoro::waitFor(store.picture(QLatin1StringView(bad))).error(), PictureError::NotAllowed);
    }

    void theFolderStaysSmall()
    {
        PictureLimits limits = quick();
        const QByteArray picture = goodPng();
        limits.folderBytes = picture.size() * 3 + picture.size() / 2;
        PictureStore store(folder(), limits);
        m_server->setBehaviour(RawServer::always(answer(picture)));
        for (int number = 0; number < 8; ++number)
            QVERIFY(QCoro::waitFor(store.picture(server().toString() + QStringLiteral("/%1.png").arg(number))));
        const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
        qint64 bytes = 0;
        for (const QFileInfo &file : files) {
            bytes += file.size();
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
        QVERIFY(bytes <= limits.folderBytes && !files.isEmpty());
        // Only the owner may look.
        QCOMPARE(QFileInfo(folder()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aSpoiltFileIsFetchedAgain()
    {
        m_server->setBehaviour(RawServer::always(answer(goodPng())));
        {
            PictureStore store(folder(), quick());
            QVERIFY(QCoro::waitFor(store.picture(address(*m_server))));
        }
        const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(files.first().filePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bombPng(3000));
        file.close();
        PictureStore store(folder(), quick());
        QCOMPARE(QCoro::waitFor(store.picture(address(*m_server)))->size(), QSize(40, 30));
        QCOMPARE(m_server->posts(), 2);
    }

    void whatCannotBeKeptIsShownAllTheSame()
    {
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_server->setBehaviour(RawServer::always(answer(goodPng())));
        PictureStore store(folder(), quick());
        QVERIFY(QCoro::waitFor(store.picture(address(*m_server))));
    }

    void closingBreaksOff()
    {
        PictureLimits patient;
        PictureStore store(folder(), patient);
        auto first = store.picture(address(*m_server));
        auto second = store.picture(address(*m_server, "/b.png"));
        QTRY_COMPARE(m_server->posts(), 2);
        QCoro::waitFor(store.close());
        QVERIFY(!QCoro::waitFor(std::move(first)));
        QVERIFY(!QCoro::waitFor(std::move(second)));
        QCOMPARE(QCoro::waitFor(store.picture(address(*m_server))).error(), PictureError::Closed);
    }

private:
    QUrl server() const { return m_server->url(); }
};

QTEST_GUILESS_MAIN(PictureStoreTest)
#include "picture_store_test.moc"
