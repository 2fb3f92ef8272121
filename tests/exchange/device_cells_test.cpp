#include "device_cells.h"

#include <QtTest>

using namespace exchange;
using plans::BookDevice;
using plans::Category;
using plans::DeviceChange;
using plans::DeviceField;
using plans::DeviceStatus;

namespace {

TableWords english()
{
    return {{}, {{Category::Camera, QStringLiteral("Camera")}, {Category::Doorbell, QStringLiteral("Doorbell")}},
        {{DeviceStatus::NeverActive, QStringLiteral("never active")}, {DeviceStatus::Online, QStringLiteral("online")},
            {DeviceStatus::Offline, QStringLiteral("offline")}, {DeviceStatus::Disabled, QStringLiteral("disabled")}}};
}

QDateTime at(int day)
{
    return QDateTime(QDate(2026, 3, day), QTime(8, 0, 0, 5), Qt::UTC);
}

BookDevice full()
{
    BookDevice device;
    device.device.iotId = QStringLiteral("6vw0OrGyHFSW6EQA000100");
    device.device.label = QStringLiteral("Gate");
    device.device.productKey = QStringLiteral("a1key");
    device.device.productName = QStringLiteral("门铃 \"x\"");
    device.device.deviceName = QStringLiteral(" dn ");
    device.device.name = QStringLiteral("Front gate");
    device.device.nickname = QStringLiteral("=1+1");
    device.device.serialNumber = QStringLiteral("000012345678901");
    device.device.firmwareVersion = QStringLiteral("1.0");
    device.device.region = QStringLiteral("cn-shanghai");
    device.device.activeTime = plans::Moment{at(1), QStringLiteral("1772352000005")};
    device.device.status = plans::OpenEnum<DeviceStatus>::fromNumber(77);
    device.category = Category::Doorbell;
    device.administrator = QStringLiteral("13800138000");
    device.tags = {QStringLiteral("hotel, ground floor"), QStringLiteral("二楼")};
    device.notes = QStringLiteral("two\nlines\twith ' and %");
    device.seenAt = at(2);
    return device;
}

/** What the cells of @p device say. */
DeviceChange readBack(const BookDevice &device)
{
    const QStringList cells = cellsOf(device, english());
    DeviceChange change;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (const auto problem = read(cells.at(column), columns().at(column), change))
            qWarning() << cells.at(column) << static_cast<int>(*problem);
    }
    return change;
}

} // namespace

Q_DECLARE_METATYPE(std::optional<DeviceField>)
Q_DECLARE_METATYPE(std::optional<CellProblem>)
Q_DECLARE_METATYPE(DeviceField)

/** What the cells of a device say, and what they are called. */
class DeviceCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<BookDevice>("device");
        QTest::newRow("everything") << full();
        BookDevice bare;
        bare.device.iotId = QStringLiteral("abc");
        QTest::newRow("nothing but its iotId") << bare;
        BookDevice named = bare;
        named.device.nickname = QStringLiteral("Lobby");
        QTest::newRow("named by the platform") << named;
        BookDevice tagged = bare;
        tagged.tags = {QStringLiteral("a; b")};
        QTest::newRow("one tag with a separator") << tagged;
        BookDevice documented = bare;
        documented.device.status = DeviceStatus::NeverActive;
        documented.category = Category::Camera;
        QTest::newRow("documented values") << documented;
        BookDevice empty = bare;
        empty.device.activeTime = plans::Moment();
        QTest::newRow("a time that the platform sent as nothing") << empty;
        empty.device.activeTime = plans::Moment{at(3), QStringLiteral("2026-03-03 (local)")};
        QTest::newRow("a time with brackets") << empty;
    }

    void whatIsWrittenIsRead()
    {
        QFETCH(const BookDevice, device);
        QCOMPARE(plans::changed(BookDevice(), readBack(device)), device);
        // And once more over what is there.
        QCOMPARE(plans::changed(device, readBack(device)), device);
    }

    void everyColumnIsWritten()
    {
        QCOMPARE(cellsOf(full(), english()).size(), columns().size());
        for (int field = 0; field <= static_cast<int>(DeviceField::SeenAt); ++field)
            QVERIFY(columns().contains(static_cast<DeviceField>(field)));
    }

    void headersAreKnown_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<std::optional<DeviceField>>("field");
        const auto row = [](const char *header, std::optional<DeviceField> field) {
            QTest::newRow(header) << QString::fromUtf8(header) << field;
        };
        row("iotId", DeviceField::IotId);
        row(" IOT_ID ", DeviceField::IotId);
        row("device-id", DeviceField::IotId);
        row("设备ID", DeviceField::IotId);
        row("设备 ID", DeviceField::IotId);
        row("Name", DeviceField::Name);
        row("DeviceName", DeviceField::DeviceName);
        row("名称", DeviceField::Name);
        row("用户", DeviceField::Administrator);
        row("Serial No", std::nullopt);
        row("S/N", DeviceField::SerialNumber);
        row("", std::nullopt);
        row("colour", std::nullopt);
    }

    void headersAreKnown()
    {
        QFETCH(const QString, header);
        QTEST(fieldOf(header), "field");
    }

    void aFieldHasOneColumn()
    {
        const QList<std::optional<DeviceField>> expected{
            DeviceField::Name, std::nullopt, DeviceField::IotId, std::nullopt};
        QCOMPARE(
            mappingOf({QStringLiteral("Name"), QStringLiteral("label"), QStringLiteral("iotId"), QString()}), expected);
    }

    void cellsAreChecked_data()
    {
        QTest::addColumn<DeviceField>("field");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<std::optional<CellProblem>>("problem");
        const auto row = [](DeviceField field, const char *cell, std::optional<CellProblem> problem = {}) {
            QTest::addRow("%d %s", static_cast<int>(field), cell) << field << QString::fromUtf8(cell) << problem;
        };
        row(DeviceField::IotId, " abc ");
        row(DeviceField::IotId, "a b", CellProblem::InvalidId);
        row(DeviceField::IotId, "设备", CellProblem::InvalidId);
        row(DeviceField::IotId, "1.23457E+11", CellProblem::SpoiltNumber);
        row(DeviceField::SerialNumber, "1E+11", CellProblem::SpoiltNumber);
        row(DeviceField::SerialNumber, "1E11");
        row(DeviceField::Notes, "1E+11");
        row(DeviceField::Category, "CAMERA");
        row(DeviceField::Category, "摄像头");
        row(DeviceField::Category, "门铃");
        row(DeviceField::Category, "toaster", CellProblem::UnknownCategory);
        row(DeviceField::Status, "Online");
        row(DeviceField::Status, "在线");
        row(DeviceField::Status, "77");
        row(DeviceField::Status, "maybe", CellProblem::UnknownStatus);
        row(DeviceField::SeenAt, "2026-03-01T08:00:00.005Z");
        row(DeviceField::SeenAt, "2026-03-01 08:00:00");
        row(DeviceField::SeenAt, "2026-03-01T16:00:00+08:00");
        row(DeviceField::SeenAt, "2026/3/1 8:00", CellProblem::InvalidTime);
        row(DeviceField::ActiveTime, "yesterday", CellProblem::InvalidTime);
        row(DeviceField::Category, "  ");
    }

    void cellsAreChecked()
    {
        QFETCH(const DeviceField, field);
        QFETCH(const QString, cell);
        DeviceChange change;
        QTEST(read(cell, field, change), "problem");
    }

    void timesAreThoseOfUtc()
    {
        for (const char *text : {"2026-03-01T08:00:00Z", "2026-03-01 08:00:00", "2026-03-01T16:00:00+08:00"}) {
            DeviceChange change;
            QVERIFY(!read(QString::fromLatin1(text), DeviceField::SeenAt, change));
            QCOMPARE(change.device.seenAt, QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC));
        }
    }

    void anEmptyCellSaysNothing()
    {
        DeviceChange change;
        for (const DeviceField field : columns())
            QVERIFY(!read(QStringLiteral(" "), field, change));
        QVERIFY(change.fields.isEmpty());
        QCOMPARE(plans::changed(full(), change).notes, full().notes);
    }
};

QTEST_APPLESS_MAIN(DeviceCellsTest)
#include "device_cells_test.moc"
