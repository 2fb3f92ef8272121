#include "device_name_reader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using search::Query;

/** The names keep up with the book, as long as somebody wants them. */
class DeviceNameReaderTest : public QObject
{
    Q_OBJECT

private:
    static plans::BookDevice device(const QString &iotId, const QString &name)
    {
        plans::BookDevice device;
        device.device.iotId = iotId;
        device.device.name = name;
        return device;
    }

private Q_SLOTS:
    void keepsUpWhileItIsFollowed()
    {
        const QTemporaryDir folder;
        storage::Book book(folder.filePath(QStringLiteral("book.sqlite")));
        QVERIFY(QCoro::waitFor(book.open()));
        QList<plans::BookDevice> devices;
        for (int number = 0; number < 1200; ++number)
            devices << device(
                QStringLiteral("id%1").arg(number, 6, 10, QLatin1Char('0')), QStringLiteral("摄像机 %1").arg(number));
        QVERIFY(QCoro::waitFor(book.put(devices)));

        search::DeviceNameReader reader(book);
        const auto found
            = [&reader](const char *typed) { return reader.names()->find(Query(QString::fromUtf8(typed)), 5).total; };
        QVERIFY(!reader.isReady());
        QCOMPARE(found("sxj"), 0);
        reader.follow(true);
        QTRY_COMPARE_WITH_TIMEOUT(found("sxj"), 1200, 20'000);
        QVERIFY(reader.isReady() && !reader.error());

        QVERIFY(QCoro::waitFor(book.put({device(QStringLiteral("id000007"), QStringLiteral("电梯"))})));
        QVERIFY(QCoro::waitFor(book.remove({QStringLiteral("id000008")})));
        QTRY_COMPARE_WITH_TIMEOUT(found("sxj"), 1198, 20'000);
        QCOMPARE(found("dianti"), 1);

        // Nobody looks: nothing is read until somebody does again.
        reader.follow(false);
        QVERIFY(QCoro::waitFor(book.put({device(QStringLiteral("id000007"), QStringLiteral("大堂"))})));
        QTest::qWait(600);
        QCOMPARE(found("dianti"), 1);
        reader.follow(true);
        QTRY_COMPARE_WITH_TIMEOUT(found("datang"), 1, 20'000);
        QCOMPARE(found("dianti"), 0);
    }

    void aBookThatCannotBeReadIsSaid()
    {
        const QTemporaryDir folder;
        storage::Book book(folder.filePath(QStringLiteral("book.sqlite")));
        search::DeviceNameReader reader(book);
        QSignalSpy changed(&reader, &search::DeviceNameReader::changed);
        reader.follow(true);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 20'000);
        QVERIFY(reader.error() && !reader.isReady());
        QVERIFY(QCoro::waitFor(book.open()));
        reader.follow(true);
        QTRY_VERIFY_WITH_TIMEOUT(reader.isReady() && !reader.error(), 20'000);
    }
};

QTEST_GUILESS_MAIN(DeviceNameReaderTest)
#include "device_name_reader_test.moc"
