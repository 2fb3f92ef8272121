// Loading, filling and searching a book of 100,000 devices and 300,000 orders, each as a ratio to the plainest thing
// that does the same with the same file in the same run.

#include "book.h"
#include "book_database.h"
#include "measuring.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <cstdio>
#include <vector>

namespace {

using storage::BookDatabase;

constexpr int deviceCount = 100'000;
constexpr int ordersPerDevice = 3;
constexpr int page = 5'000;
constexpr int rounds = 5;

plans::BookDevice device(int number)
{
    plans::BookDevice made;
    made.device.iotId = QStringLiteral("6vw0OrGyHFSW6EQA%1").arg(number, 8, 10, QLatin1Char('0'));
    made.device.productKey = QStringLiteral("a1Rv5jQkZbC");
    made.device.deviceName = QStringLiteral("camera-%1").arg(number);
    made.device.nickname = QStringLiteral("Front gate %1").arg(number);
    made.device.serialNumber = QStringLiteral("SN%1").arg(number, 12, 10, QLatin1Char('0'));
    made.device.status = plans::DeviceStatus::Online;
    made.seenAt = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
    return made;
}

plans::Snapshot snapshot(int number)
{
    plans::Snapshot made{QDateTime(QDate(2026, 1, 2), QTime(8, 0), Qt::UTC), {}, {}};
    for (int i = 0; i < ordersPerDevice; ++i) {
        plans::Order order;
        order.orderId = QStringLiteral("20260101%1").arg(number * ordersPerDevice + i, 16, 10, QLatin1Char('0'));
        order.userName = QStringLiteral("138%1").arg(number % 90'000'000, 8, 10, QLatin1Char('0'));
        order.outOrderNo = QStringLiteral("X%1").arg(i);
        order.specification = QStringLiteral("continuousResource_7");
        order.start = plans::Moment{made.readAt.addDays(30 * i), QStringLiteral("2026-01-01 16:00:00")};
        order.end = plans::Moment{made.readAt.addDays(30 * (i + 1)), QStringLiteral("2026-01-31 16:00:00")};
        made.orders.append(order);
    }
    return made;
}

qsizetype loadAll(BookDatabase &book)
{
    qsizetype count = 0;
    for (QString last;;) {
        const auto entries = book.entries(last, page);
        if (!entries || entries->isEmpty())
            return count;
        count += entries->size();
        last = entries->last().device.device.iotId;
    }
}

/** Reads every value of every row that @p sql gives. */
qsizetype readPlainly(const QSqlDatabase &database, const QString &sql, int columns)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.exec(sql);
    qsizetype count = 0;
    for (; query.next(); ++count) {
        for (int column = 0; column < columns; ++column)
            query.value(column);
    }
    return count;
}

/** Inserts the same texts into a table without any rules, with one prepared statement in one transaction. */
void insertPlainly(QSqlDatabase database, const QList<plans::BookDevice> &devices)
{
    QSqlQuery(database).exec(QStringLiteral("CREATE TABLE plain (a TEXT PRIMARY KEY, b TEXT, c TEXT, d TEXT, e TEXT)"));
    database.transaction();
    QSqlQuery query(database);
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO plain VALUES (?, ?, ?, ?, ?)"));
    for (const plans::BookDevice &made : devices) {
        query.addBindValue(made.device.iotId);
        query.addBindValue(*made.device.productKey);
        query.addBindValue(*made.device.deviceName);
        query.addBindValue(*made.device.nickname);
        query.addBindValue(*made.device.serialNumber);
        query.exec();
    }
    query.finish();
    database.commit();
}

void report(const char *what, double ours, double plain, const char *than)
{
    std::printf("%s: %.2f × %s (%.0f ms)\n", what, ours / plain, than, ours);
}

void benchPutting(BookDatabase &book, const QSqlDatabase &database, const QList<plans::BookDevice> &devices)
{
    const double ours = milliseconds([&] { book.put(devices); });
    const double plain = milliseconds([&] { insertPlainly(database, devices); });
    report("putting 100,000 devices", ours, plain, "prepared INSERT of five columns");
}

void benchLoading(BookDatabase &book, const QSqlDatabase &database)
{
    std::vector<double> ours;
    std::vector<double> plain;
    for (int i = 0; i < rounds; ++i) {
        ours.push_back(milliseconds([&] { loadAll(book); }));
        plain.push_back(
            milliseconds([&] { readPlainly(database, QStringLiteral("SELECT * FROM devices ORDER BY iot_id"), 20); }));
    }
    report("loading 100,000 entries", median(ours), median(plain), "QSqlQuery SELECT * of the same rows");
}

void benchSearching(BookDatabase &book, const QSqlDatabase &database)
{
    const QString like = QStringLiteral("SELECT content FROM order_contents WHERE content LIKE '%%1%' LIMIT 100");
    for (const char *text : {"0000299987", "13800012345", "nobody"}) {
        std::vector<double> ours;
        std::vector<double> plain;
        for (int i = 0; i < rounds; ++i) {
            ours.push_back(milliseconds([&] { book.findOrders(QString::fromLatin1(text), 100); }));
            plain.push_back(milliseconds([&] { readPlainly(database, like.arg(QLatin1String(text)), 1); }));
        }
        std::printf("\"%s\", ", text);
        report("searching 300,000 orders", median(ours), median(plain), "LIKE over their contents");
    }
}

/** Fills, loads and searches; false when not everything is there. */
bool benchAll(BookDatabase &book)
{
    QList<plans::BookDevice> devices;
    for (int i = 0; i < deviceCount; ++i)
        devices.append(device(i));
    const QSqlDatabase database = QSqlDatabase::database(book.connectionName(), false);
    benchPutting(book, database, devices);
    const double saving = milliseconds([&] {
        for (int i = 0; i < deviceCount; ++i)
            book.save(devices.at(i).device.iotId, snapshot(i));
    });
    std::printf("keeping the plans of one device: %.2f ms\n", saving / deviceCount);
    if (loadAll(book) != deviceCount)
        return false;
    benchLoading(book, database);
    benchSearching(book, database);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    BookDatabase book(folder.filePath(QStringLiteral("book.sqlite")));
    if (!book.open()) {
        std::fputs("the book cannot be opened\n", stderr);
        return 1;
    }
    if (!benchAll(book))
        return 1;
    book.close();
    const double opening = milliseconds([&] { book.open(); });
    std::printf("opening the full book: %.0f ms\n", opening);
    return 0;
}
