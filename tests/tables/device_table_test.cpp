#include "device_filter.h"
#include "device_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using tables::DeviceFilter;
using tables::DeviceTable;

namespace {

plans::Device device(const QString &iotId, const QString &nickname, const QString &serial = {})
{
    plans::Device device;
    device.iotId = iotId;
    device.nickname = nickname;
    device.status = plans::DeviceStatus::Online;
    if (!serial.isEmpty())
        device.serialNumber = serial;
    return device;
}

} // namespace

class DeviceTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndColumnsHonourTheirParent()
    {
        DeviceTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setDevices({device(QStringLiteral("a"), QStringLiteral("Lobby")),
            device(QStringLiteral("b"), QStringLiteral("Yard"))});
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.rowCount(table.index(0, 0)), 0);
        QCOMPARE(table.columnCount(table.index(0, 0)), 0);
        table.setDevices({});
        QCOMPARE(table.rowCount(), 0);
    }

    void findsByEverything_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing typed") << QString()
                                       << QStringList{QStringLiteral("6vw0Or"), QStringLiteral("kU3bPz"),
                                              QStringLiteral("xLeWd9")};
        QTest::newRow("name") << QStringLiteral("大堂") << QStringList{QStringLiteral("6vw0Or")};
        QTest::newRow("another case") << QStringLiteral("BACK yard") << QStringList{QStringLiteral("xLeWd9")};
        QTest::newRow("part of the id") << QStringLiteral("3bpz") << QStringList{QStringLiteral("kU3bPz")};
        QTest::newRow("serial") << QStringLiteral("SN-77") << QStringList{QStringLiteral("kU3bPz")};
        QTest::newRow("an order read before") << QStringLiteral("2026101609") << QStringList{QStringLiteral("xLeWd9")};
        QTest::newRow("no such thing") << QStringLiteral("13800138000") << QStringList{};
    }

    void findsByEverything()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        DeviceTable table;
        DeviceFilter filter;
        filter.setSourceModel(&table);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setDevices({device(QStringLiteral("6vw0Or"), QStringLiteral("大堂摄像头")),
            device(QStringLiteral("kU3bPz"), QStringLiteral("Front door"), QStringLiteral("SN-77")),
            device(QStringLiteral("xLeWd9"), QStringLiteral("Back yard"))});
        filter.setText(text);
        table.addOrderIds(QStringLiteral("xLeWd9"), {QStringLiteral("20261016091207040001")});
        QStringList ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids << filter.index(row, DeviceTable::IotId).data().toString();
        QCOMPARE(ids, found);
    }

    void theFilterSeesTheWholeList()
    {
        DeviceTable table;
        DeviceFilter filter;
        filter.setSourceModel(&table);
        QList<plans::Device> devices;
        for (int i = 0; i < 5000; ++i)
            devices << device(QStringLiteral("id%1").arg(i), QStringLiteral("Camera %1").arg(i));
        table.setDevices(devices);
        filter.setText(QStringLiteral("camera 4999"));
        QCOMPARE(filter.rowCount(), 1);
    }

    void anOrderKnownAlreadyChangesNothing()
    {
        DeviceTable table;
        table.setDevices({device(QStringLiteral("a"), QStringLiteral("Lobby"))});
        table.addOrderIds(QStringLiteral("a"), {QStringLiteral("1")});
        QSignalSpy changed(&table, &DeviceTable::dataChanged);
        table.addOrderIds(QStringLiteral("a"), {QStringLiteral("1")});
        QCOMPARE(changed.count(), 0);
        table.addOrderIds(QStringLiteral("a"), {QStringLiteral("2")});
        QCOMPARE(changed.count(), 1);
    }

    void aStatusThatWasNotReportedIsNoNumber()
    {
        plans::Device silent = device(QStringLiteral("a"), QStringLiteral("Lobby"));
        silent.status.reset();
        DeviceTable table;
        table.setDevices({silent});
        QVERIFY(!table.index(0, DeviceTable::Status).data().isValid());
    }
};

QTEST_APPLESS_MAIN(DeviceTableTest)
#include "device_table_test.moc"
