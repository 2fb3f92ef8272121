#include "order_table.h"

#include <QAbstractItemModelTester>
#include <QTest>

using tables::OrderTable;

class OrderTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsOnePage()
    {
        OrderTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        plans::Order first;
        first.orderId = QStringLiteral("1");
        first.price = plans::Money::fromFen(990);
        first.payment = plans::OpenEnum<plans::PaymentStatus>::fromNumber(7);
        plans::Order second;
        second.orderId = QStringLiteral("2");
        second.start = plans::Moment{QDateTime(QDate(2026, 10, 16), QTime(2, 0), Qt::UTC), QStringLiteral("x")};
        table.setPage({{first, second}, 1, 20, 22});
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.rowCount(table.index(0, 0)), 0);
        QCOMPARE(table.columnCount(table.index(0, 0)), 0);
        QCOMPARE(table.rowOf(QStringLiteral("2")), 1);
        QCOMPARE(table.rowOf(QStringLiteral("3")), -1);
        QCOMPARE(table.index(0, OrderTable::Price).data().toString(), QStringLiteral("9.90"));
        QCOMPARE(table.index(0, OrderTable::Payment).data().toInt(), 7);
        QVERIFY(!table.index(1, OrderTable::Payment).data().isValid());
        QVERIFY(!table.index(0, OrderTable::Start).data().isValid());
        QCOMPARE(table.index(1, OrderTable::Start).data().toDateTime(), second.start->utc);
        QCOMPARE(table.index(1, 0).data(OrderTable::OrderRole).value<plans::Order>(), second);
        QCOMPARE(table.page().total, 22);
    }
};

QTEST_APPLESS_MAIN(OrderTableTest)
#include "order_table_test.moc"
