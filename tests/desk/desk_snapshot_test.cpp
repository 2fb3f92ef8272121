#include "raw_server.h"
#include "workplace.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace {

/** A platform whose orders a test changes while they are read, newest first. */
class ChangingOrders
{
public:
    explicit ChangingOrders(int count)
    {
        for (int i = 0; i < count; ++i)
            add();
        m_server.setBehaviour([this](QSslSocket &socket, const RawRequest &request) {
            ++m_pages;
            socket.write(RawServer::answer(page(request)));
            afterPage(m_pages);
        });
    }

    void add() { m_ids.prepend(QStringLiteral("order-%1").arg(++m_made)); }
    void removeOldest() { m_ids.removeLast(); }
    void repeatOne() { m_ids[1] = m_ids[0]; }

    std::function<void(int pages)> afterPage = [](int) {};
    int claimedMore = 0; ///< Added to the total that the platform reports.

    QStringList ids() const { return m_ids; }
    QUrl url() const { return m_server.url(); }
    int pages() const { return m_pages; }

private:
    QByteArray page(const RawRequest &request) const
    {
        const QJsonObject in = QJsonDocument::fromJson(request.body).object()[QLatin1String("params")].toObject();
        const int size = in[QLatin1String("pageSize")].toInt();
        const int index = in[QLatin1String("pageStart")].toInt();
        QJsonArray rows;
        for (const QString &id : m_ids.mid(qsizetype(index) * size, size))
            rows.append(order(id));
        const QJsonObject data{{QStringLiteral("total"), m_ids.size() + claimedMore}, {QStringLiteral("pageNo"), index},
            {QStringLiteral("pageSize"), size}, {QStringLiteral("pageCount"), 1}, {QStringLiteral("orderList"), rows}};
        return QJsonDocument(QJsonObject{{QStringLiteral("code"), 200}, {QStringLiteral("data"), data}}).toJson();
    }

    static QJsonObject order(const QString &id)
    {
        QJsonObject order{{QStringLiteral("orderId"), id}, {QStringLiteral("price"), QStringLiteral("35.0")}};
        for (const char *text : {"commodityCode", "specification"})
            order[QLatin1String(text)] = QStringLiteral("x");
        for (const char *time : {"startTime", "endTime"})
            order[QLatin1String(time)] = QStringLiteral("2024-10-11 08:09:11");
        for (const char *time : {"startTimeUTC", "endTimeUTC"})
            order[QLatin1String(time)] = QStringLiteral("2024-10-11T00:09:11Z");
        for (const char *number : {"copies", "expired", "paymentStatus", "commodityType"})
            order[QLatin1String(number)] = 1;
        return order;
    }

    RawServer m_server;
    QStringList m_ids;
    int m_made = 0;
    int m_pages = 0;
};

} // namespace

/** All orders of a device, while the platform changes them. */
class DeskSnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAgainUntilItAgrees_data()
    {
        using Change = std::function<void(ChangingOrders &, int)>;
        QTest::addColumn<int>("orders");
        QTest::addColumn<Change>("afterPage");
        QTest::addColumn<int>("pages");
        QTest::newRow("none") << 0 << Change([](ChangingOrders &, int) {}) << 1;
        QTest::newRow("exactly a page") << 50 << Change([](ChangingOrders &, int) {}) << 1;
        QTest::newRow("a page and one") << 51 << Change([](ChangingOrders &, int) {}) << 2;
        QTest::newRow("nothing changes") << 120 << Change([](ChangingOrders &, int) {}) << 3;
        QTest::newRow("more pages than are read at once") << 420 << Change([](ChangingOrders &, int) {}) << 9;
        QTest::newRow("one arrives after the first page") << 120 << Change([](ChangingOrders &orders, int pages) {
            if (pages == 1)
                orders.add();
        }) << 3 + 3;
        QTest::newRow("one arrives before the last page") << 120 << Change([](ChangingOrders &orders, int pages) {
            if (pages == 2)
                orders.add();
        }) << 3 + 3;
        QTest::newRow("one arrives and one goes") << 120 << Change([](ChangingOrders &orders, int pages) {
            if (pages == 1) {
                orders.add();
                orders.removeOldest();
            }
        }) << 3 + 3;
        QTest::newRow("one arrives in the first and in the second reading")
            << 120 << Change([](ChangingOrders &orders, int pages) {
                   if (pages == 1 || pages == 4)
                       orders.add();
               })
            << 3 + 3 + 3;
    }

    void readsAgainUntilItAgrees()
    {
        QFETCH(int, orders);
        QFETCH(std::function<void(ChangingOrders &, int)>, afterPage);
        QFETCH(int, pages);
        ChangingOrders platform(orders);
        platform.afterPage = [&](int number) { afterPage(platform, number); };
        QTemporaryDir folder;
        Workplace workplace(platform.url(), folder.filePath(QStringLiteral("journal.sqlite")));
        const auto all = QCoro::waitFor(workplace.reads.allOrders(emptyCamera));
        QVERIFY(all);
        QStringList ids;
        for (const plans::Order &order : *all)
            ids.append(order.orderId);
        QCOMPARE(ids, platform.ids());
        QCOMPARE(platform.pages(), pages);
    }

    void givesUpAfterThreeReadings_data()
    {
        using Change = std::function<void(ChangingOrders &)>;
        QTest::addColumn<Change>("atFirst");
        QTest::addColumn<Change>("afterPage");
        QTest::newRow("one arrives with every page")
            << Change([](ChangingOrders &) {}) << Change([](ChangingOrders &orders) { orders.add(); });
        QTest::newRow("the total is too large")
            << Change([](ChangingOrders &orders) { orders.claimedMore = 5; }) << Change([](ChangingOrders &) {});
        QTest::newRow("the total is out of all reason")
            << Change([](ChangingOrders &orders) { orders.claimedMore = 2'000'000'000; })
            << Change([](ChangingOrders &) {});
        QTest::newRow("the total is too small")
            << Change([](ChangingOrders &orders) { orders.claimedMore = -5; }) << Change([](ChangingOrders &) {});
        QTest::newRow("an order stands there twice")
            << Change([](ChangingOrders &orders) { orders.repeatOne(); }) << Change([](ChangingOrders &) {});
    }

    void givesUpAfterThreeReadings()
    {
        QFETCH(std::function<void(ChangingOrders &)>, atFirst);
        QFETCH(std::function<void(ChangingOrders &)>, afterPage);
        ChangingOrders platform(70);
        atFirst(platform);
        platform.afterPage = [&](int) { afterPage(platform); };
        QTemporaryDir folder;
        Workplace workplace(platform.url(), folder.filePath(QStringLiteral("journal.sqlite")));
        const auto all = QCoro::waitFor(workplace.reads.allOrders(emptyCamera));
        QVERIFY(!all);
        QCOMPARE(all.error().kind, linkvisual::ErrorKind::UnexpectedReply);
        QVERIFY(platform.pages() >= 6);
        QVERIFY2(platform.pages() <= 3 * (1 + 4), "a total cannot make it read for ever");

        // A purchase that cannot tell afterwards what is new is not made.
        const desk::Operation operation = workplace.run(purchase(emptyCamera));
        QCOMPARE(operation.state, desk::OperationState::NotSent);
        QCOMPARE(operation.error->kind, linkvisual::ErrorKind::UnexpectedReply);
        QCOMPARE(operation.error->outcome, linkvisual::Outcome::NotSent);
        QCOMPARE(workplace.kinds(operation.id), (QStringList{QStringLiteral("reserved"), QStringLiteral("not-sent")}));
    }
};

QTEST_GUILESS_MAIN(DeskSnapshotTest)

#include "desk_snapshot_test.moc"
