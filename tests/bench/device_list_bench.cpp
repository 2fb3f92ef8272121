// The list of 100,000 devices: filtering as one types, sorting and choosing a group, each with a view that follows, as
// ratios to a QSqlTableModel with a QSortFilterProxyModel over the same devices. Both take turns within one run, so
// that a machine whose speed drifts does not decide the figure.

#include "device_table.h"
#include "measuring.h"

#include <QApplication>
#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlTableModel>
#include <QTableView>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int devices = 100'000;
constexpr int portionSize = 500;
constexpr int rounds = 5;
const QString typed = QStringLiteral("camera 77");
const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

storage::BookEntry entryOf(int number)
{
    storage::BookEntry entry;
    plans::Device &device = entry.device.device;
    device.iotId = QStringLiteral("QIuozfUcxRX6frOT%1000100").arg(number, 6, 10, QLatin1Char('0'));
    device.nickname = QStringLiteral("Camera %1 大堂").arg((number * 7919) % devices);
    device.serialNumber = QStringLiteral("SN-%1").arg(number * 31);
    device.productName = QStringLiteral("Indoor camera %1").arg(number % 5);
    device.region = QStringLiteral("cn-shanghai");
    device.status = plans::DeviceStatus::Online;
    entry.device.administrator = QStringLiteral("user%1@example.com").arg(number % 9000);
    entry.device.tags = {QStringLiteral("hotel"), QStringLiteral("floor %1").arg(number % 30)};
    if (number % 3 != 0) {
        entry.plans.emplace();
        entry.plans->readAt = now;
        entry.plans->covered = {{now.addDays(-30), now.addDays(number % 90 - 10)}};
    }
    return entry;
}

/** What one would write without more thought. */
class Usual
{
public:
    Usual()
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
        database.setDatabaseName(QStringLiteral(":memory:"));
        database.open();
        QSqlQuery query(database);
        query.exec(QStringLiteral("CREATE TABLE devices (name, iotId, serial, administrator, tags, plan)"));
        database.transaction();
        query.prepare(QStringLiteral("INSERT INTO devices VALUES (?, ?, ?, ?, ?, ?)"));
        for (int number = 0; number < devices; ++number) {
            const storage::BookEntry entry = entryOf(number);
            query.addBindValue(entry.device.device.displayName());
            query.addBindValue(entry.device.device.iotId);
            query.addBindValue(*entry.device.device.serialNumber);
            query.addBindValue(entry.device.administrator);
            query.addBindValue(entry.device.tags.join(u' '));
            query.addBindValue(entry.plans ? QStringLiteral("read") : QStringLiteral("unread"));
            query.exec();
        }
        database.commit();
        model = std::make_unique<QSqlTableModel>();
        model->setTable(QStringLiteral("devices"));
        proxy.setSourceModel(model.get());
        view.setModel(&proxy);
        loading = milliseconds([this] {
            model->select();
            while (model->canFetchMore())
                model->fetchMore();
        });
    }

    std::unique_ptr<QSqlTableModel> model;
    QSortFilterProxyModel proxy;
    QTableView view;
    double loading = 0;
};

/** Ours. */
class Compact
{
public:
    Compact()
        : table([] { return now; })
    {
        view.setModel(&table);
        table.beginLoading();
        for (int number = 0; number < devices; number += portionSize) {
            QList<storage::BookEntry> portion;
            for (int one = number; one < number + portionSize; ++one)
                portion << entryOf(one);
            stalls.push_back(milliseconds([&] { table.take(portion); }));
        }
        stalls.push_back(milliseconds([this] { table.endLoading(); }));
        // The names are being ranked in another thread.
        bool ranked = false;
        const QObject waiting;
        QObject::connect(&table, &QAbstractItemModel::layoutChanged, &waiting, [&ranked] { ranked = true; });
        while (!ranked)
            stalls.push_back(milliseconds([] { QCoreApplication::processEvents(); }));
    }

    tables::DeviceTable table;
    QTableView view;
    std::vector<double> stalls;
};

void report(const char *what, const std::vector<double> &usual, const std::vector<double> &compact)
{
    std::printf("%s, %d devices: %.1f × as fast as QSqlTableModel with QSortFilterProxyModel (%.1f ms here, %.1f ms "
                "there)\n",
        what, devices, median(usual) / median(compact), median(compact), median(usual));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    Usual usual;
    Compact compact;
    std::printf("longest stall while loading: %.1f ms (aim < 50), %.2f × the usual model's loading at once\n",
        *std::max_element(compact.stalls.begin(), compact.stalls.end()),
        *std::max_element(compact.stalls.begin(), compact.stalls.end()) / usual.loading);

    std::vector<double> there;
    std::vector<double> here;
    usual.proxy.setFilterKeyColumn(-1);
    usual.proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const QString text = typed.left(length);
            there.push_back(milliseconds([&] { usual.proxy.setFilterFixedString(text); }));
            here.push_back(milliseconds([&] { compact.table.setText(text); }));
        }
        there.push_back(milliseconds([&] { usual.proxy.setFilterFixedString({}); }));
        here.push_back(milliseconds([&] { compact.table.setText({}); }));
    }
    report("filtering, a keystroke (aim >= 20 ×, < 16 ms)", there, here);

    there.clear();
    here.clear();
    for (int round = 0; round < rounds; ++round) {
        const auto order = round % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder;
        for (const auto &[ours, theirs] : {std::pair(0, 0), std::pair(1, 1), std::pair(6, 3)}) {
            there.push_back(milliseconds([&, column = theirs] { usual.proxy.sort(column, order); }));
            here.push_back(milliseconds([&, column = ours] { compact.table.sort(column, order); }));
        }
    }
    report("sorting (aim < 100 ms)", there, here);

    there.clear();
    here.clear();
    usual.proxy.sort(-1);
    usual.proxy.setFilterKeyColumn(5);
    for (int round = 0; round < rounds; ++round) {
        there.push_back(milliseconds([&] { usual.proxy.setFilterFixedString(QStringLiteral("unread")); }));
        here.push_back(milliseconds([&] { compact.table.setGroup(tables::DeviceGroup::NotReadYet); }));
        there.push_back(milliseconds([&] { usual.proxy.setFilterFixedString({}); }));
        here.push_back(milliseconds([&] { compact.table.setGroup(std::nullopt); }));
    }
    report("choosing a group", there, here);
    return 0;
}
