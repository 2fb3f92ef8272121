#include "csv_writer.h"
#include "row_check.h"

#include <QtTest>

#include <thread>

using namespace exchange;
using plans::DeviceField;
using Kind = RowProblem::Kind;

namespace {

TableReading reading()
{
    return {u',', true, {DeviceField::IotId, DeviceField::Category, DeviceField::Notes}};
}

CheckedTable check(const QString &text, const TableReading &how = reading())
{
    TableProgress progress;
    return checked(text, how, progress);
}

} // namespace

Q_DECLARE_METATYPE(RowProblem)

/** What the rows of a table want of the book, and what is wrong with them. */
class RowCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundRowsBecomeChanges()
    {
        const CheckedTable table = check(QStringLiteral("id,kind,note\nab,camera,\"two\nlines\"\n\nac,,\n"));
        QVERIFY(table.problems.isEmpty());
        QCOMPARE(table.changes.size(), 2);
        QCOMPARE(table.changes.at(0).device.device.iotId, QStringLiteral("ab"));
        QCOMPARE(table.changes.at(0).device.notes, QStringLiteral("two\nlines"));
        QCOMPARE(table.changes.at(0).fields, (plans::DeviceFields{DeviceField::Category, DeviceField::Notes}));
        QVERIFY(table.changes.at(1).fields.isEmpty());
    }

    void problemsNameTheirLine_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<RowProblem>("problem");
        QTest::newRow("no iotId") << QStringLiteral(",camera,") << RowProblem{2, Kind::MissingId};
        QTest::newRow("blank iotId") << QStringLiteral("\" \",camera,") << RowProblem{2, Kind::MissingId};
        QTest::newRow("not an iotId") << QStringLiteral("a b,,")
                                      << RowProblem{2, Kind::Cell, QStringLiteral("a b"), DeviceField::IotId};
        QTest::newRow("behind a cell with lines") << QStringLiteral("ab,,\"1\n2\r\n3\"\r\nac,toaster,")
                                                  << RowProblem{5, Kind::Cell, QStringLiteral("toaster"),
                                                         DeviceField::Category, CellProblem::UnknownCategory};
        QTest::newRow("twice") << QStringLiteral("ab,,\n\nab,,")
                               << RowProblem{4, Kind::RepeatedId, QStringLiteral("ab"), DeviceField::IotId,
                                      CellProblem::InvalidId, 2};
        QTest::newRow("open quote") << QStringLiteral("ab,,\"x\nac,,\n") << RowProblem{2, Kind::OpenQuote};
        QTest::newRow("more cells than columns")
            << QStringLiteral("ab,,,,y") << RowProblem{2, Kind::SurplusCells, QStringLiteral("y")};
    }

    void problemsNameTheirLine()
    {
        QFETCH(const QString, rows);
        QFETCH(const RowProblem, problem);
        const CheckedTable table = check(QStringLiteral("id,kind,note\n") + rows);
        QCOMPARE(table.problemCount, 1);
        QCOMPARE(table.problems, QList<RowProblem>{problem});
    }

    void withoutHeaderTheFirstRowCounts()
    {
        TableReading how = reading();
        how.hasHeader = false;
        QCOMPARE(check(QStringLiteral("ab,,\nac,,\n"), how).changes.size(), 2);
        QCOMPARE(check(QStringLiteral("a b,,\n"), how).problems.first().line, 1);
    }

    void columnsOfNothingArePassedOver()
    {
        TableReading how = reading();
        how.mapping = {std::nullopt, DeviceField::IotId};
        const CheckedTable table = check(QStringLiteral("x,id,z\n toaster,ab,c\n"), how);
        QVERIFY(table.problems.isEmpty());
        QCOMPARE(table.changes.first().device.device.iotId, QStringLiteral("ab"));
    }

    void whatGuardsACellIsTakenOff()
    {
        TableReading how{u',', false, {DeviceField::IotId, DeviceField::SerialNumber, DeviceField::Notes}};
        const QString line = QString::fromUtf8(
            csv::lineOf({QStringLiteral("123456789012"), QStringLiteral("00123"), QStringLiteral("=HYPERLINK(1)")}));
        QVERIFY(line.contains(QStringLiteral("123456789012\t")));
        const CheckedTable table = check(line, how);
        QCOMPARE(table.problemCount, 0);
        QCOMPARE(table.changes.first().device.device.iotId, QStringLiteral("123456789012"));
        QCOMPARE(table.changes.first().device.device.serialNumber, QStringLiteral("00123"));
        QCOMPARE(table.changes.first().device.notes, QStringLiteral("=HYPERLINK(1)"));
    }

    void aFloodOfProblemsIsCounted()
    {
        QString text = QStringLiteral("id,kind,note\n");
        for (int row = 0; row < 5000; ++row)
            text += QStringLiteral(",x,\n");
        const CheckedTable table = check(text);
        QCOMPARE(table.problems.size(), mostProblems);
        QVERIFY(table.problemCount >= 5000);
    }

    void itStopsWhenNobodyWantsIt()
    {
        QString text = QStringLiteral("id,kind,note\n");
        for (int row = 0; row < 200'000; ++row)
            text += QStringLiteral("iot%1,camera,something to read\n").arg(row);
        TableProgress progress;
        std::thread other([&progress] {
            while (progress.permille < 10)
                std::this_thread::yield();
            progress.cancelled = true;
        });
        const CheckedTable table = checked(text, reading(), progress);
        other.join();
        QVERIFY(table.cancelled);
        QVERIFY(table.changes.size() < 200'000);
    }
};

QTEST_APPLESS_MAIN(RowCheckTest)
#include "row_check_test.moc"
