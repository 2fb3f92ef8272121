#include "picture_decoding.h"
#include "png_bytes.h"

#include <QElapsedTimer>
#include <QImageReader>
#include <QTest>

using pictures::PictureError;
using pictures::PictureLimits;

class PictureDecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyPlainPictures_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("png") << QByteArray("image/png") << QByteArray("png");
        QTest::newRow("parameters") << QByteArray("Image/PNG; charset=binary") << QByteArray("png");
        QTest::newRow("jpeg") << QByteArray("image/jpeg") << QByteArray("jpeg");
        QTest::newRow("svg") << QByteArray("image/svg+xml") << QByteArray();
        QTest::newRow("html") << QByteArray("text/html") << QByteArray();
        QTest::newRow("anything") << QByteArray("application/octet-stream") << QByteArray();
        QTest::newRow("none") << QByteArray() << QByteArray();
    }

    void onlyPlainPictures()
    {
        QFETCH(QByteArray, type);
        QTEST(pictures::formatOf(type), "format");
    }

    void smallOnesStayAsTheyAre()
    {
        const auto image = pictures::decode(goodPng(), "png", {});
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(40, 30));
        QCOMPARE(image->pixel(0, 0), 0xff2060c0);
    }

    void largeOnesAreMadeSmaller()
    {
        const auto image = pictures::decode(goodPng({2000, 4}), "png", {});
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(256, 1));
    }

    void theFormatIsWhatItSaysItIs()
    {
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' "
                               "height='9'/></svg>";
        QVERIFY(QImageReader::supportedImageFormats().contains("svg"));
        for (const char *format : {"png", "jpeg", "gif"}) {
            QVERIFY(!pictures::decode(svg, format, {}));
            QVERIFY(!pictures::decode({}, format, {}));
            QVERIFY(!pictures::decode(QByteArray(5000, 'x'), format, {}));
        }
        QVERIFY(!pictures::decode(goodPng(), "jpeg", {}));
    }

    void cutOffIsNoPicture()
    {
        const QByteArray whole = goodPng({200, 200});
        QCOMPARE(pictures::decode(whole.left(40), "png", {}).error(), PictureError::NotReadable);
        QVERIFY(!pictures::decode(whole.left(8), "png", {}));
    }

    void bombsAreNotUnpacked()
    {
        const QByteArray bomb = bombPng(6000);
        QVERIFY(bomb.size() < PictureLimits().bytes);
        QElapsedTimer time;
        time.start();
        QCOMPARE(pictures::decode(bomb, "png", {}).error(), PictureError::NotReadable);
        QVERIFY2(time.elapsed() < 100, qPrintable(QString::number(time.elapsed())));
        // Within the limit of its sides, but over that of memory.
        PictureLimits wide;
        wide.side = 10000;
        QImageReader::setAllocationLimit(wide.megabytes);
        QVERIFY(!pictures::decode(bomb, "png", wide));
    }
};

QTEST_GUILESS_MAIN(PictureDecodingTest)
#include "picture_decoding_test.moc"
