#include "seen_order_table.h"

#include <QAbstractItemModelTester>
#include <QTest>

using tables::SeenOrderTable;

class SeenOrderTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasFound()
    {
        SeenOrderTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        storage::SeenOrder named;
        named.iotId = QStringLiteral("camera");
        named.deviceName = QStringLiteral("Lobby");
        named.order.orderId = QStringLiteral("1");
        named.readAt = QDateTime(QDate(2026, 10, 16), QTime(2, 0), Qt::UTC);
        storage::SeenOrder nameless = named;
        nameless.deviceName.clear();
        nameless.order.end = plans::Moment{named.readAt, QStringLiteral("x")};
        table.setOrders({named, nameless});
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.rowCount(table.index(0, 0)), 0);
        QCOMPARE(table.columnCount(table.index(0, 0)), 0);
        QCOMPARE(table.index(0, SeenOrderTable::Device).data().toString(), QStringLiteral("Lobby"));
        QCOMPARE(table.index(1, SeenOrderTable::Device).data().toString(), QStringLiteral("camera"));
        QVERIFY(!table.index(0, SeenOrderTable::End).data().isValid());
        QCOMPARE(table.index(1, SeenOrderTable::End).data().toDateTime(), named.readAt);
        QCOMPARE(table.index(1, SeenOrderTable::ReadAt).data().toDateTime(), named.readAt);
        QCOMPARE(table.index(0, 0).data(SeenOrderTable::SeenRole).value<storage::SeenOrder>(), named);
        table.setOrders({});
        QCOMPARE(table.rowCount(), 0);
    }
};

QTEST_APPLESS_MAIN(SeenOrderTableTest)
#include "seen_order_table_test.moc"
