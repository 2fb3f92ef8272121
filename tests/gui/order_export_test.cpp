#include "language.h"
#include "order_export.h"
#include "order_rows.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

namespace {

storage::SeenOrder seenOrder()
{
    storage::SeenOrder seen;
    seen.iotId = QStringLiteral("6vw0OrGyHFSW6EQA000100");
    seen.deviceName = QStringLiteral("=HYPERLINK(\"x\")");
    seen.readAt = QDateTime(QDate(2026, 11, 1), QTime(3, 0), Qt::UTC);
    seen.order.orderId = QStringLiteral("20261011091207040001");
    seen.order.specification = QStringLiteral("continuousResource_7");
    seen.order.copies = 3;
    seen.order.price = plans::Money::fromFen(123'456'789);
    seen.order.start
        = plans::Moment{QDateTime(QDate(2026, 10, 16), QTime(2, 0), Qt::UTC), QStringLiteral("2026-10-16 10:00:00")};
    seen.order.userName = QStringLiteral("13800138000");
    return seen;
}

} // namespace

/** Orders in a file for spreadsheets. */
class OrderExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Shanghai"); }

    void rowsAreExact()
    {
        const ui::Language english(QStringLiteral("en"));
        const storage::SeenOrder seen = seenOrder();
        const QList<QStringList> rows = ui::OrderRows::of({seen}, {}, seen.readAt);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).size(), rows.at(1).size());
        const auto value = [&rows](const char *column) {
            return rows.at(1).value(rows.at(0).indexOf(QLatin1StringView(column)), QStringLiteral("no such column"));
        };
        QCOMPARE(value("Order"), seen.order.orderId);
        QCOMPARE(value("Price (yuan)"), QStringLiteral("1234567.89"));
        QCOMPARE(value("Start (UTC)"), QStringLiteral("2026-10-16T02:00:00Z"));
        QCOMPARE(value("Start (local)"), QStringLiteral("2026-10-16T10:00:00+08:00"));
        QCOMPARE(value("End (UTC)"), QString());
        QCOMPARE(value("User name"), QStringLiteral("138****8000"));
        QCOMPARE(value("Read (UTC)"), QStringLiteral("2026-11-01T03:00:00Z"));
        const ui::Language chinese(QStringLiteral("zh_CN"));
        QCOMPARE(ui::OrderRows::of({seen}, {}, seen.readAt).at(0).at(0), QStringLiteral("订单"));
    }

    void theFileIsSafeForSpreadsheets()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("orders.csv"));
        QWidget window;
        ui::OrderExport exporter(&window);
        QSignalSpy saved(&exporter, &ui::OrderExport::saved);
        exporter.write(path, ui::OrderRows::of({seenOrder()}, {}, seenOrder().readAt));
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith("\xEF\xBB\xBF"));
        QVERIFY2(content.contains("20261011091207040001\t"), content.constData());
        QVERIFY2(content.contains("'=HYPERLINK"), content.constData());
        QVERIFY(!content.contains("13800138000"));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        QWidget window;
        ui::OrderExport exporter(&window);
        QSignalSpy failed(&exporter, &ui::OrderExport::failed);
        exporter.write(QStringLiteral("/nowhere/orders.csv"), {{QStringLiteral("x")}});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QVERIFY(!failed.first().at(1).toString().isEmpty());
    }

    void aDiskThatGetsFullTakesNothingAway()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("orders.csv"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("as before");
        before.close();
        QWidget window;
        ui::OrderExport exporter(&window);
        QSignalSpy saved(&exporter, &ui::OrderExport::saved);
        QSignalSpy failed(&exporter, &ui::OrderExport::failed);
        // A file that cannot grow any more is what a full disk looks like to its writer.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        getrlimit(RLIMIT_FSIZE, &usual);
        rlimit small = usual;
        small.rlim_cur = 4096;
        setrlimit(RLIMIT_FSIZE, &small);
        exporter.write(path, QList<QStringList>(100, QStringList(QString(90, u'x'))));
        const bool told = QTest::qWaitFor([&] { return !saved.isEmpty() || !failed.isEmpty(); }, 20'000);
        setrlimit(RLIMIT_FSIZE, &usual);
        QVERIFY(told);
        QVERIFY2(saved.isEmpty(), "a part of the table was taken for the whole");
        QVERIFY(!failed.first().at(1).toString().isEmpty());
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("as before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("orders.csv")});
    }
};

QTEST_MAIN(OrderExportTest)
#include "order_export_test.moc"
