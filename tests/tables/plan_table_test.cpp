#include "plan_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using tables::Availability;
using tables::PlanTable;

class PlanTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesWhatCanBeBought()
    {
        PlanTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        plans::Plan month;
        month.specification = QStringLiteral("event_7");
        month.price = plans::Money::fromFen(3500);
        month.months = 1;
        plans::Plan year = month;
        year.specification = QStringLiteral("event_1_year");
        year.price = plans::Money::fromFen(10000);
        year.months = 12;
        table.setPlans({month, year});
        QSignalSpy changed(&table, &PlanTable::dataChanged);
        table.setAvailability(year, Availability::NotAvailable);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(table.availability(0), Availability::NotAsked);
        QCOMPARE(table.availability(1), Availability::NotAvailable);
        plans::Plan gone = month;
        gone.specification = QStringLiteral("no longer sold");
        table.setAvailability(gone, Availability::Available);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(table.index(1, PlanTable::PricePerMonth).data().toString(), QStringLiteral("8.33"));
        QCOMPARE(table.index(1, PlanTable::PricePerDayKept).data(), QVariant());
        QCOMPARE(table.availabilityOf(year), Availability::NotAvailable);
        QCOMPARE(table.availabilityOf(gone), Availability::NotAsked);
        table.forgetAvailability();
        QCOMPARE(changed.count(), 2);
        QCOMPARE(table.availabilityOf(year), Availability::NotAsked);
        QCOMPARE(table.rowCount(table.index(0, 0)), 0);
        table.setPlans({year});
        QCOMPARE(table.availability(0), Availability::NotAsked);
    }
};

QTEST_APPLESS_MAIN(PlanTableTest)
#include "plan_table_test.moc"
