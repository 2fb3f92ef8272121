#include "device_change.h"
#include "iot_id.h"
#include "tags.h"

#include <QtTest>

using namespace plans;

namespace {

BookDevice camera()
{
    BookDevice device;
    device.device.iotId = QStringLiteral("6vw0OrGyHFSW6EQA000100");
    device.device.nickname = QStringLiteral("Lobby");
    device.device.serialNumber = QStringLiteral("000123");
    device.administrator = QStringLiteral("13800138000");
    device.tags = {QStringLiteral("hotel")};
    device.notes = QStringLiteral("behind the plant");
    return device;
}

} // namespace

/** What people type or paste of a device, and what it changes. */
class DeviceChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsNamedChanges()
    {
        DeviceChange change;
        change.device.device.iotId = camera().device.iotId;
        change.device.notes = QStringLiteral("on the wall");
        change.device.category = Category::Doorbell;
        QCOMPARE(changed(camera(), change), camera());
        change.fields = {DeviceField::Notes};
        BookDevice expected = camera();
        expected.notes = QStringLiteral("on the wall");
        QCOMPARE(changed(camera(), change), expected);
        change.fields.insert(DeviceField::Category);
        expected.category = Category::Doorbell;
        QCOMPARE(changed(camera(), change), expected);
    }

    void everyFieldCanBeChanged()
    {
        BookDevice full = camera();
        full.device.label = QStringLiteral("Entrance");
        full.device.productKey = QStringLiteral("key");
        full.device.productName = QStringLiteral("product");
        full.device.deviceName = QStringLiteral("dn");
        full.device.name = QStringLiteral("name");
        full.device.firmwareVersion = QStringLiteral("1.0");
        full.device.region = QStringLiteral("cn");
        full.device.status = DeviceStatus::Offline;
        full.device.activeTime = Moment{QDateTime(QDate(2026, 1, 1), QTime(1, 2), Qt::UTC), QStringLiteral("x")};
        full.category = Category::Camera;
        full.seenAt = QDateTime(QDate(2026, 1, 2), QTime(1, 2), Qt::UTC);
        DeviceChange change{full, {}};
        for (int field = 0; field <= static_cast<int>(DeviceField::SeenAt); ++field)
            change.fields.insert(static_cast<DeviceField>(field));
        QCOMPARE(changed(BookDevice(), change), full);
    }

    void aNameThatThePlatformHasIsNotKeptTwice_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("shown");
        QTest::newRow("another") << QStringLiteral(" Entrance ") << QStringLiteral("Entrance")
                                 << QStringLiteral("Entrance");
        QTest::newRow("the platform's") << QStringLiteral("Lobby") << QString() << QStringLiteral("Lobby");
        QTest::newRow("none") << QString() << QString() << QStringLiteral("Lobby");
        QTest::newRow("blanks") << QStringLiteral("  ") << QString() << QStringLiteral("Lobby");
    }

    void aNameThatThePlatformHasIsNotKeptTwice()
    {
        QFETCH(const QString, name);
        Device device = camera().device;
        device.label = QStringLiteral("before");
        rename(device, name);
        QTEST(device.label, "label");
        QTEST(device.displayName(), "shown");
    }

    void anIotIdIsFoundInWhatWasPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iotId");
        const QString id = QStringLiteral("6vw0OrGyHFSW6EQA000100");
        QTest::newRow("alone") << QStringLiteral(" 6vw0OrGyHFSW6EQA000100\n") << id;
        QTest::newRow("short alone") << QStringLiteral("abc") << QStringLiteral("abc");
        QTest::newRow("named") << QStringLiteral("iotId: abc") << QStringLiteral("abc");
        QTest::newRow("named in Chinese") << QStringLiteral("设备 ID：6vw0OrGyHFSW6EQA000100，客厅") << id;
        QTest::newRow("JSON") << QStringLiteral(
            R"({"productKey":"a1Rv5jQkZbCa1Rv5j","iotId":"6vw0OrGyHFSW6EQA000100"})")
                              << id;
        QTest::newRow("address") << QStringLiteral("https://x.example/d?iotId=6vw0OrGyHFSW6EQA000100&tab=1") << id;
        QTest::newRow("named twice, the same")
            << QStringLiteral("device_id=abc, deviceId=abc") << QStringLiteral("abc");
        QTest::newRow("named twice, not the same") << QStringLiteral("iotId=abc iotId=abd") << QString();
        QTest::newRow("a long word") << QStringLiteral("camera 6vw0OrGyHFSW6EQA000100 is offline") << id;
        QTest::newRow("two long words") << QStringLiteral("6vw0OrGyHFSW6EQA000100 6vw0OrGyHFSW6EQA000200") << QString();
        QTest::newRow("words") << QStringLiteral("the camera in the lobby") << QString();
        QTest::newRow("long words of letters") << QStringLiteral("an internationalization matter") << QString();
        QTest::newRow("too long") << QString(65, u'a') << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("other letters") << QStringLiteral("iotId: ５ａ") << QString();
    }

    void anIotIdIsFoundInWhatWasPasted()
    {
        QFETCH(const QString, text);
        QTEST(iotIdIn(text), "iotId");
    }

    void tagsAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tags");
        const QStringList two{QStringLiteral("a b"), QStringLiteral("二楼")};
        QTest::newRow("none") << QStringLiteral(" , ") << QStringList();
        QTest::newRow("commas") << QStringLiteral("a b, 二楼,") << two;
        QTest::newRow("Chinese") << QStringLiteral("a b；二楼、a b") << two;
        QTest::newRow("lines") << QStringLiteral("a b\r\n二楼\n") << two;
        QTest::newRow("commas within lines") << QStringLiteral("a, b\n") << QStringList{QStringLiteral("a, b")};
    }

    void tagsAreReadAsTheyAreWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, tags);
        QCOMPARE(tagsIn(text), tags);
        QCOMPARE(tagsIn(textOf(tags)), tags);
    }
};

QTEST_APPLESS_MAIN(DeviceChangeTest)
#include "device_change_test.moc"
