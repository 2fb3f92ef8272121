#include "data_file.h"
#include "demo_platform.h"
#include "history_writer.h"
#include "workplace.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using linkvisual::Service;

namespace {

/** A data file of the demo in which emptyCamera has a thousand orders. */
QString withThousandOrders(const QString &path)
{
    const qint64 today = QDateTime::currentMSecsSinceEpoch();
    sandbox::Holding holding;
    holding.owner = QStringLiteral("50ebop0a7c41e2f3b8d96a5e4c1f0b2d37a980");
    sandbox::HistoryWriter history(holding, 777, today);
    history.frozenDays(QLatin1String("eventResource_3"), 600, -20);
    history.expiredMonths(QLatin1String("continuousResource_7"), 399, -5);
    history.ending(QLatin1String("continuousResource_7"), 20);
    history.finish();
    sandbox::DataFile file;
    if (!file.open(path) || !file.begin(QStringLiteral("demo"), today) || !file.save({{emptyCamera, holding}}, 0))
        qFatal("the data file cannot be written");
    return path;
}

QStringList idsOf(const QList<plans::Order> &orders)
{
    QStringList ids;
    for (const plans::Order &order : orders)
        ids.append(order.orderId);
    return ids;
}

} // namespace

/** Paging through a thousand orders of the sandbox, whichever number its service gives the first page. */
class OrderPagingTest : public QObject
{
    Q_OBJECT

private:
    QString journal() const { return m_folder.filePath(QStringLiteral("journal.sqlite")); }

    QTemporaryDir m_folder;
    DemoPlatform m_platform{
        QStringLiteral("demo"), withThousandOrders(m_folder.filePath(QStringLiteral("platform.sqlite")))};

private Q_SLOTS:
    void aThousandOrders_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<int>("size");
        for (const int size : {7, 10, 20, 33, 50}) {
            QTest::addRow("living, %d a page", size) << Service::LivingIot << size;
            QTest::addRow("rtcx, %d a page", size) << Service::Rtcx << size;
        }
    }

    void aThousandOrders()
    {
        QFETCH(Service, service);
        QFETCH(int, size);
        Workplace workplace(m_platform.url(), journal(), service);
        QStringList truth = m_platform.orderIds(emptyCamera);
        QCOMPARE(truth.size(), 1000);
        const auto pages = std::make_shared<desk::OrderPages>(emptyCamera, size);
        QStringList seen;
        for (int index = 0, count = 1; index < count; ++index) {
            const auto page = QCoro::waitFor(workplace.reads.page(pages, index));
            QVERIFY(page);
            count = page->pageCount();
            seen += idsOf(page->rows);
        }
        std::sort(truth.begin(), truth.end());
        std::sort(seen.begin(), seen.end());
        QCOMPARE(seen, truth);
        QVERIFY(!pages->isWhole());
    }

    void statusesInBothServices_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<bool>("whole");
        QTest::newRow("living reads all") << Service::LivingIot << true;
        QTest::newRow("rtcx filters itself") << Service::Rtcx << false;
    }

    void statusesInBothServices()
    {
        QFETCH(Service, service);
        QFETCH(bool, whole);
        Workplace workplace(m_platform.url(), journal(), service);
        const auto pages = std::make_shared<desk::OrderPages>(emptyCamera, 50, plans::OrderStatus::Frozen);
        QStringList seen;
        for (int index = 0, count = 1; index < count; ++index) {
            const auto page = QCoro::waitFor(workplace.reads.page(pages, index));
            QVERIFY(page);
            count = page->pageCount();
            QCOMPARE(page->total, 600);
            for (const plans::Order &order : page->rows)
                QCOMPARE(order.status, plans::OpenEnum(plans::OrderStatus::Frozen));
            seen += idsOf(page->rows);
        }
        QCOMPARE(seen.size(), 600);
        QCOMPARE(QSet<QString>(seen.cbegin(), seen.cend()).size(), 600);
        QCOMPARE(pages->isWhole(), whole);
        // No service filters by this one.
        const auto created = std::make_shared<desk::OrderPages>(emptyCamera, 50, plans::OrderStatus::BeingCreated);
        QCOMPARE(QCoro::waitFor(workplace.reads.page(created, 0))->total, 0);
        QVERIFY(created->isWhole());
    }

    /** Last, because it buys. */
    void whileOrdersArrive_data()
    {
        QTest::addColumn<Service>("service");
        QTest::newRow("living") << Service::LivingIot;
        QTest::newRow("rtcx") << Service::Rtcx;
    }

    void whileOrdersArrive()
    {
        QFETCH(Service, service);
        Workplace workplace(m_platform.url(), journal(), service);
        QStringList before = m_platform.orderIds(emptyCamera);
        const auto pages = std::make_shared<desk::OrderPages>(emptyCamera, 50);
        QStringList seen;
        for (int index = 0, count = 1; index < count; ++index) {
            const auto page = QCoro::waitFor(workplace.reads.page(pages, index));
            QVERIFY(page);
            count = page->pageCount();
            seen += idsOf(page->rows);
            if (index == 4)
                workplace.run(purchase(emptyCamera));
        }
        QCOMPARE(m_platform.orderIds(emptyCamera).size(), before.size() + 1);
        std::sort(before.begin(), before.end());
        std::sort(seen.begin(), seen.end());
        QCOMPARE(seen, before);
        QCOMPARE(pages->arrived(), 1);
    }
};

QTEST_GUILESS_MAIN(OrderPagingTest)

#include "order_paging_test.moc"
