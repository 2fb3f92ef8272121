#include "event.h"
#include "operation_filter.h"
#include "operation_loader.h"
#include "operation_record.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using desk::OperationState;
using tables::OperationFilter;
using tables::OperationGroup;
using tables::OperationTable;

namespace {

constexpr int patience = 20'000;
const QDateTime morning(QDate(2026, 10, 16), QTime(2, 0), Qt::UTC);

storage::DeviceKey camera(const QString &iotId)
{
    return {QStringLiteral("living-iot"), QStringLiteral("host"), iotId};
}

storage::Entry reserved(const desk::Intent &intent, const QString &person = QStringLiteral("Lin"))
{
    storage::Entry entry = desk::reservedEntry(intent);
    entry.payload[QLatin1String("operator")] = person;
    entry.payload[QLatin1String("user")] = QStringLiteral("desk7");
    entry.payload[QLatin1String("computer")] = QStringLiteral("front");
    entry.payload[QLatin1String("profile")] = QStringLiteral("Hotel");
    entry.payload[QLatin1String("environment")] = QStringLiteral("production");
    return entry;
}

desk::BuyIntent purchase(const QString &iotId)
{
    desk::BuyIntent intent{iotId, QStringLiteral("Lobby")};
    intent.plan.price = plans::Money::fromFen(3500);
    intent.copies = 2;
    return intent;
}

desk::Recorded operation(
    const QString &id, const desk::Intent &intent, OperationState state, const QDateTime &at = morning)
{
    storage::Entry first = reserved(intent);
    first.payload[storage::devicesField] = QJsonArray{camera(desk::iotIdOf(intent)).toJson()};
    const auto eventFor = [&](const storage::Entry &entry) {
        storage::Event event;
        event.operationId = id;
        event.kind = entry.kind;
        event.state = entry.state;
        event.at = at;
        event.payload = QJsonDocument(entry.payload).toJson(QJsonDocument::Compact);
        return event;
    };
    desk::Finding finding;
    if (state == OperationState::Settled)
        finding.orderId = QStringLiteral("7001");
    return std::make_shared<desk::RecordedOperation>(
        desk::recordedOperationFrom({eventFor(first), eventFor(desk::entryFor(state, finding))}));
}

/** A journal and a book of their own, open. */
struct Stores {
    QTemporaryDir folder;
    storage::Journal journal{folder.filePath(QStringLiteral("journal.sqlite"))};
    storage::Book book{folder.filePath(QStringLiteral("book.sqlite"))};

    Stores()
    {
        if (!QCoro::waitFor(journal.open()) || !QCoro::waitFor(book.open()))
            qFatal("the stores cannot be opened");
    }

    void reserve(const QString &id, const desk::Intent &intent)
    {
        QVERIFY(QCoro::waitFor(journal.reserve(id, {camera(desk::iotIdOf(intent))}, reserved(intent))));
    }

    void append(const QString &id, OperationState state, const desk::Finding &finding = {})
    {
        QVERIFY(QCoro::waitFor(journal.append(id, desk::entryFor(state, finding))));
    }
};

} // namespace

class OperationTableTest : public QObject
{
    Q_OBJECT

private:
    static QStringList ids(const QAbstractItemModel &model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.index(row, 0).data(OperationTable::OperationRole).value<desk::Recorded>()->operation.id;
        return ids;
    }

private Q_SLOTS:
    void theNewestComesFirst()
    {
        OperationTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.take({operation(QStringLiteral("a"), purchase(QStringLiteral("one")), OperationState::Sent),
            operation(QStringLiteral("b"), purchase(QStringLiteral("two")), OperationState::Refused)});
        table.take({operation(QStringLiteral("c"), purchase(QStringLiteral("one")), OperationState::Unknown)});
        QCOMPARE(ids(table), QStringList({QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
        QCOMPARE(table.rowOf(QStringLiteral("b")), 1);
        QCOMPARE(table.rowOf(QStringLiteral("none")), -1);
        QCOMPARE(table.rowCount(table.index(0, 0)), 0);
        QCOMPARE(table.columnCount(table.index(0, 0)), 0);
        const auto text = [&table](OperationTable::Column column) { return table.index(0, column).data().toString(); };
        QCOMPARE(table.index(0, OperationTable::Begun).data().toDateTime(), morning);
        QCOMPARE(text(OperationTable::Kind), QStringLiteral("buy"));
        QCOMPARE(text(OperationTable::Person), QStringLiteral("Lin"));
        QCOMPARE(text(OperationTable::Profile), QStringLiteral("Hotel"));
        QCOMPARE(text(OperationTable::Device), QStringLiteral("Lobby"));

        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        table.take({operation(QStringLiteral("a"), purchase(QStringLiteral("one")), OperationState::Settled)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 2);
        QCOMPARE(table.index(2, OperationTable::Orders).data().toString(), QStringLiteral("7001"));
        QCOMPARE(table.rowCount(), 3);

        // As the book calls it, until the book does not know it any more.
        table.learnNames({{QStringLiteral("one"), QStringLiteral("Door")}});
        QCOMPARE(text(OperationTable::Device), QStringLiteral("Door"));
        QCOMPARE(table.index(1, OperationTable::Device).data().toString(), QStringLiteral("Lobby"));
        table.learnNames({{QStringLiteral("one"), QString()}});
        QCOMPARE(text(OperationTable::Device), QStringLiteral("Lobby"));
    }

    void aKindOfANewerProgramIsNotTakenForAnother()
    {
        storage::Event event;
        event.operationId = QStringLiteral("x");
        event.state = QStringLiteral("reserved");
        event.payload = R"({"intent":{"kind":"renew","iotId":"one"}})";
        const desk::RecordedOperation recorded = desk::recordedOperationFrom({event});
        QCOMPARE(recorded.kind, QStringLiteral("renew"));
        QVERIFY(!recorded.isKnownKind);
    }

    void groups_data()
    {
        QTest::addColumn<OperationGroup>("group");
        QTest::addColumn<QString>("ids");
        QTest::newRow("open") << OperationGroup::Open << "unknown,sent";
        QTest::newRow("unknown") << OperationGroup::OutcomeUnknown << "unknown";
        QTest::newRow("done") << OperationGroup::Done << "done";
        QTest::newRow("refused") << OperationGroup::Refused << "refused";
        QTest::newRow("did not happen") << OperationGroup::DidNotHappen << "nothing";
        QTest::newRow("not sent") << OperationGroup::NotSent << "unsent";
    }

    void groups()
    {
        QFETCH(OperationGroup, group);
        QFETCH(QString, ids);
        OperationTable table;
        OperationFilter filter(table);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const desk::Intent intent = purchase(QStringLiteral("one"));
        table.take({operation(QStringLiteral("sent"), intent, OperationState::Sent),
            operation(QStringLiteral("unknown"), intent, OperationState::Unknown),
            operation(QStringLiteral("done"), intent, OperationState::Settled),
            operation(QStringLiteral("refused"), intent, OperationState::Refused),
            operation(QStringLiteral("nothing"), intent, OperationState::DidNotHappen),
            operation(QStringLiteral("unsent"), intent, OperationState::NotSent)});
        filter.setGroup(group);
        QCOMPARE(OperationTableTest::ids(filter).join(u','), ids);
        filter.setGroup({});
        QCOMPARE(filter.rowCount(), 6);
    }

    void narrowing()
    {
        OperationTable table;
        OperationFilter filter(table);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk::TransferIntent transfer{QStringLiteral("broken"), QStringLiteral("Gate"), QStringLiteral("6001")};
        transfer.targetIotId = QStringLiteral("fresh");
        transfer.targetDeviceName = QStringLiteral("Yard");
        table.take({operation(QStringLiteral("bought"), purchase(QStringLiteral("one")), OperationState::Settled),
            operation(QStringLiteral("moved"), transfer, OperationState::Sent, morning.addDays(1))});
        const auto found = [&](const char *text) {
            filter.setText(QString::fromUtf8(text));
            return ids(filter).join(u',');
        };
        QCOMPARE(found("BROKEN"), QStringLiteral("moved"));
        QCOMPARE(found("  lobby  lin "), QStringLiteral("bought"));
        QCOMPARE(found("lobby yard"), QString());
        QCOMPARE(found("7001"), QStringLiteral("bought"));
        QCOMPARE(found("6001"), QStringLiteral("moved"));
        QCOMPARE(found("desk7"), QStringLiteral("moved,bought"));
        table.learnNames({{QStringLiteral("one"), QStringLiteral("前台")}});
        QCOMPARE(found("前台"), QStringLiteral("bought"));
        QCOMPARE(found(""), QStringLiteral("moved,bought"));
        filter.setKind(QStringLiteral("transfer"));
        QCOMPARE(ids(filter).join(u','), QStringLiteral("moved"));
        filter.setKind({});
        filter.setPeriod(morning.addSecs(1), {});
        QCOMPARE(ids(filter).join(u','), QStringLiteral("moved"));
        filter.setPeriod({}, morning.addSecs(1));
        QCOMPARE(ids(filter).join(u','), QStringLiteral("bought"));
        filter.setPeriod(morning.addSecs(1), morning.addSecs(1));
        QCOMPARE(ids(filter).join(u','), QString());
        filter.setPeriod({}, {});
        // What becomes of an operation takes it out of what is shown.
        filter.setGroup(OperationGroup::Open);
        QCOMPARE(filter.rowCount(), 1);
        table.take({operation(QStringLiteral("moved"), transfer, OperationState::Settled)});
        QCOMPARE(filter.rowCount(), 0);
    }

    void isKeptAsTheJournalIs()
    {
        Stores stores;
        OperationTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tables::OperationLoader loader(stores.journal, stores.book, table);
        QSignalSpy updated(&loader, &tables::OperationLoader::updated);
        const auto update = [&] {
            // It may have been told before anybody waits.
            updated.clear();
            loader.update();
            return QTest::qWaitFor([&updated] { return !updated.isEmpty(); }, patience);
        };
        QVERIFY(update());
        QVERIFY(loader.hasLoaded());
        QCOMPARE(table.rowCount(), 0);
        plans::BookDevice device;
        device.device.iotId = QStringLiteral("one");
        device.device.label = QStringLiteral("Door");
        QVERIFY(QCoro::waitFor(stores.book.put({device})));
        stores.reserve(QStringLiteral("a"), purchase(QStringLiteral("one")));
        QVERIFY(update());
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.at(0)->operation.state, OperationState::Reserved);
        QTRY_COMPARE(table.index(0, OperationTable::Device).data().toString(), QStringLiteral("Door"));
        desk::Finding finding;
        finding.evidence = desk::Evidence{desk::Verdict::Several, {}, {QStringLiteral("1"), QStringLiteral("2")}, {}};
        stores.append(QStringLiteral("a"), OperationState::Duplicate, finding);
        stores.reserve(QStringLiteral("b"), purchase(QStringLiteral("two")));
        QVERIFY(update());
        QCOMPARE(ids(table), QStringList({QStringLiteral("b"), QStringLiteral("a")}));
        QCOMPARE(table.at(1)->operation.state, OperationState::Duplicate);
        QCOMPARE(table.at(1)->orders(), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
        // What somebody else has ordered meanwhile is not ascribed to it.
        finding.evidence = desk::Evidence{desk::Verdict::Absent, {}, {QStringLiteral("3")}, {}};
        stores.append(QStringLiteral("b"), OperationState::NotSeen, finding);
        QVERIFY(update());
        QCOMPARE(table.at(0)->newOrders, QStringList{QStringLiteral("3")});
        QCOMPARE(table.at(0)->orders(), QStringList());
        device.device.label = QStringLiteral("Back door");
        QVERIFY(QCoro::waitFor(stores.book.put({device})));
        QTRY_COMPARE(table.index(1, OperationTable::Device).data().toString(), QStringLiteral("Back door"));
    }

    void aJournalThatIsNotOpenIsTold()
    {
        const QTemporaryDir folder;
        storage::Journal journal(folder.filePath(QStringLiteral("journal.sqlite")));
        storage::Book book(folder.filePath(QStringLiteral("book.sqlite")));
        OperationTable table;
        tables::OperationLoader loader(journal, book, table);
        QSignalSpy updated(&loader, &tables::OperationLoader::updated);
        loader.update();
        QTRY_COMPARE_WITH_TIMEOUT(updated.size(), 1, patience);
        QVERIFY(loader.error());
        QVERIFY(!loader.hasLoaded());
        QVERIFY(QCoro::waitFor(journal.open()));
        loader.update();
        QTRY_COMPARE_WITH_TIMEOUT(updated.size(), 2, patience);
        QVERIFY(!loader.error());
        QVERIFY(loader.hasLoaded());
    }

    void aLongHistoryComesInPortions()
    {
        Stores stores;
        constexpr int operations = 20;
        constexpr int portion = 7; // Two events each: portions that end within an operation, and the last not full.
        for (int number = 0; number < operations; ++number) {
            const QString id = QString::number(number);
            stores.reserve(id, purchase(QStringLiteral("camera-") + id));
            stores.append(id, OperationState::Refused);
        }
        OperationTable table;
        tables::OperationLoader loader(stores.journal, stores.book, table, portion);
        QSignalSpy updated(&loader, &tables::OperationLoader::updated);
        loader.update();
        loader.update();
        QTRY_COMPARE_WITH_TIMEOUT(updated.size(), 1, patience);
        QCOMPARE(table.rowCount(), operations);
        QCOMPARE(table.at(0)->operation.id, QString::number(operations - 1));
        for (int row = 0; row < operations; ++row)
            QCOMPARE(table.at(row)->operation.state, OperationState::Refused);
    }

    void thousandsAreFoundAtOnce()
    {
        OperationTable table;
        OperationFilter filter(table);
        QList<desk::Recorded> many;
        for (int number = 0; number < 10'000; ++number)
            many << operation(QStringLiteral("op-%1").arg(number),
                purchase(QStringLiteral("camera-%1").arg(number % 500)), OperationState::Refused);
        table.take(many);
        QElapsedTimer time;
        time.start();
        filter.setText(QStringLiteral("camera-42"));
        QCOMPARE(filter.rowCount(), 20 * 11);
        // Some 20 ms without sanitizers; a wide limit, for machines that are busy.
        QVERIFY2(time.elapsed() < 2'000, qPrintable(QString::number(time.elapsed())));
        qInfo() << "filtered in" << time.elapsed() << "ms";
    }
};

QTEST_GUILESS_MAIN(OperationTableTest)
#include "operation_table_test.moc"
