#include "plan_filter.h"
#include "plan_table.h"

#include <QAbstractItemModelTester>
#include <QTest>

using tables::Availability;
using tables::PlanFilter;
using tables::PlanTable;

class PlanFilterTest : public QObject
{
    Q_OBJECT

private:
    static plans::Plan plan(const char *name, plans::PlanType type, int price, int days, int months)
    {
        plans::Plan plan;
        plan.name = QString::fromUtf8(name);
        plan.specification = plan.name;
        plan.type = type;
        plan.price = plans::Money::fromFen(price);
        plan.lifecycleDays = days;
        plan.months = months;
        return plan;
    }

    static QList<plans::Plan> somePlans()
    {
        using plans::PlanType;
        return {plan("plan 10", PlanType::Continuous, 3500, 7, 1), plan("plan 9", PlanType::Event, 990, 3, 1),
            plan("plan 100", PlanType::Event, 15800, 7, 12), plan("odd", PlanType::Event, 100, 0, 0)};
    }

    static QStringList names(const PlanFilter &filter)
    {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names << filter.index(row, PlanTable::Name).data().toString();
        return names;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void sortsByValues_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, PlanTable::Column column, const char *names) {
            QTest::newRow(name) << static_cast<int>(column) << QString::fromUtf8(names);
        };
        // Numbers in names count as numbers; prices are not texts; what cannot be compared comes first.
        row("name", PlanTable::Name, "odd,plan 9,plan 10,plan 100");
        row("type", PlanTable::Type, "plan 10,plan 9,plan 100,odd");
        row("days", PlanTable::DaysKept, "odd,plan 9,plan 10,plan 100");
        row("term", PlanTable::Term, "odd,plan 10,plan 9,plan 100");
        row("price", PlanTable::Price, "odd,plan 9,plan 10,plan 100");
        row("month", PlanTable::PricePerMonth, "odd,plan 9,plan 100,plan 10");
        row("day", PlanTable::PricePerDayKept, "odd,plan 100,plan 9,plan 10");
        row("availability", PlanTable::Availability, "plan 100,plan 10,odd,plan 9");
    }

    void sortsByValues()
    {
        QFETCH(int, column);
        QFETCH(QString, names);
        PlanTable table;
        PlanFilter filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&table);
        table.setPlans(somePlans());
        table.setAvailability(table.plan(1), Availability::NotAvailable);
        table.setAvailability(table.plan(2), Availability::Available);
        filter.sort(column);
        QCOMPARE(PlanFilterTest::names(filter).join(u','), names);
        filter.sort(-1);
        QCOMPARE(PlanFilterTest::names(filter).first(), QStringLiteral("plan 10"));
    }

    void showsATypeOrATerm()
    {
        PlanTable table;
        PlanFilter filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&table);
        table.setPlans(somePlans());
        filter.setType(plans::PlanType::Event);
        QCOMPARE(filter.rowCount(), 3);
        filter.setTerm(12);
        QCOMPARE(names(filter), QStringList{QStringLiteral("plan 100")});
        filter.setType({});
        filter.setTerm(1);
        QCOMPARE(filter.rowCount(), 2);
        filter.setTerm(2);
        QCOMPARE(filter.rowCount(), 0);
        filter.setTerm({});
        QCOMPARE(filter.rowCount(), 4);
        filter.setText(QStringLiteral(" PLAN 10 "));
        QCOMPARE(names(filter).join(u','), QStringLiteral("plan 10,plan 100"));
        filter.setText({});
        QCOMPARE(filter.rowCount(), 4);
    }
};

QTEST_GUILESS_MAIN(PlanFilterTest)
#include "plan_filter_test.moc"
