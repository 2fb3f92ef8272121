#include "demo_platform.h"
#include "workplace.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using linkvisual::ErrorKind;
using linkvisual::Service;

/** What the desk asks of the platform, against the sandbox. */
class DeskReadingTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder.filePath(QStringLiteral("journal.sqlite")); }

    QTemporaryDir m_folder;
    DemoPlatform m_platform;

private Q_SLOTS:
    void pagesNeverSkipOrRepeat_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<QString>("iotId");
        QTest::addColumn<int>("size");
        for (const Service service : {Service::LivingIot, Service::Rtcx}) {
            const char *name = service == Service::Rtcx ? "rtcx" : "living";
            for (const int size : {1, 3, 7, 20, 49, 50})
                QTest::addRow("%s, a few orders, %d a page", name, size) << service << otherCamera << size;
            for (const int size : {7, 20, 26, 50})
                QTest::addRow("%s, 260 orders, %d a page", name, size) << service << busyCamera << size;
            QTest::addRow("%s, no orders", name) << service << emptyCamera << 20;
        }
    }

    void pagesNeverSkipOrRepeat()
    {
        QFETCH(Service, service);
        QFETCH(QString, iotId);
        QFETCH(int, size);
        Workplace workplace(m_platform.url(), path(), service);
        QStringList seen;
        for (int index = 0, pages = 1; index < pages; ++index) {
            const auto page = QCoro::waitFor(workplace.reads.orders(iotId, index, size));
            QVERIFY(page);
            QCOMPARE(page->index, index);
            QCOMPARE(page->size, size);
            QVERIFY(page->rows.size() <= size);
            pages = page->pageCount();
            for (const plans::Order &order : page->rows)
                seen.append(order.orderId);
        }
        const auto all = QCoro::waitFor(workplace.reads.allOrders(iotId));
        QVERIFY(all);
        QStringList allIds;
        for (const plans::Order &order : *all)
            allIds.append(order.orderId);
        QCOMPARE(seen, allIds);
        QStringList truth = m_platform.orderIds(iotId);
        QCOMPARE(truth.isEmpty(), iotId == emptyCamera);
        truth.sort();
        seen.sort();
        QCOMPARE(seen, truth);
    }

    void everyDeviceOnce()
    {
        DemoPlatform fleet(QStringLiteral("fleet=1234"));
        Workplace workplace(fleet.url(), path());
        const auto devices = QCoro::waitFor(workplace.reads.devices());
        QVERIFY(devices);
        QSet<QString> ids;
        QSet<int> states;
        for (const plans::Device &device : *devices) {
            ids.insert(device.iotId);
            states.insert(device.status.value().number());
        }
        QCOMPARE(devices->size(), 1234);
        QCOMPARE(ids.size(), 1234);
        QVERIFY2(states.size() > 1, "devices in several states are among them");
    }

    void statusFilter()
    {
        Workplace rtcx(m_platform.url(), path(), Service::Rtcx);
        const auto frozen = QCoro::waitFor(rtcx.reads.orders(busyCamera, 0, 50, plans::OrderStatus::Frozen));
        QVERIFY(frozen);
        QVERIFY(!frozen->rows.isEmpty());
        for (const plans::Order &order : frozen->rows)
            QCOMPARE(order.status, plans::OrderStatus::Frozen);

        Workplace living(m_platform.url(), path());
        const auto refused = QCoro::waitFor(living.reads.orders(busyCamera, 0, 50, plans::OrderStatus::Frozen));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidParameter);
    }

    void oneOrderTheCatalogueAndAvailability()
    {
        Workplace workplace(m_platform.url(), path());
        const QString id = m_platform.orderIds(otherCamera).first();
        const auto order = QCoro::waitFor(workplace.reads.order(otherCamera, id));
        QVERIFY(order);
        QCOMPARE(order->orderId, id);
        const auto plans = QCoro::waitFor(workplace.reads.catalogue(plans::Category::Camera));
        QVERIFY(plans);
        QVERIFY(!plans->isEmpty());
        const auto available = QCoro::waitFor(workplace.reads.isAvailable(otherCamera, plans->first()));
        QVERIFY(available);
        QVERIFY(*available);
    }

    void whatTheServiceDoesNotOffer()
    {
        Workplace workplace(m_platform.url(), path(), Service::Rtcx);
        QCOMPARE(QCoro::waitFor(workplace.reads.isAvailable(otherCamera, {})).error().kind, ErrorKind::NotOffered);
        QCOMPARE(QCoro::waitFor(workplace.reads.devices()).error().kind, ErrorKind::NotOffered);
    }

    void locksKnowServiceHostAndDevice()
    {
        Workplace workplace(m_platform.url(), path());
        QCOMPARE(workplace.reads.keyOf(emptyCamera),
            (storage::DeviceKey{QStringLiteral("living-iot"), QStringLiteral("127.0.0.1"), emptyCamera}));
    }
};

QTEST_GUILESS_MAIN(DeskReadingTest)

#include "desk_reading_test.moc"
