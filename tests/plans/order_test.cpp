#include "device.h"
#include "order.h"
#include "page.h"

#include <QTest>

using plans::Order;
using plans::OrderState;
using plans::OrderStatus;

namespace {

plans::Moment day(int number)
{
    return {QDateTime(QDate(2026, 11, number), QTime(0, 0), Qt::UTC), QString()};
}

} // namespace

class OrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateComesFromStatusAndDates_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("startDay");
        QTest::addColumn<int>("endDay");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, int status, int start, int end, OrderState state) {
            QTest::newRow(name) << status << start << end << static_cast<int>(state);
        };
        row("between its dates", 0, 1, 30, OrderState::InForce);
        row("starts today", 0, 15, 30, OrderState::InForce);
        row("starts tomorrow", 0, 16, 30, OrderState::Waiting);
        row("ends now", 0, 1, 15, OrderState::Overdue);
        row("no start reported", 0, 0, 30, OrderState::Undated);
        row("no end reported", 0, 1, 0, OrderState::Undated);
        row("expired whatever the dates", 1, 1, 30, OrderState::Expired);
        row("frozen", 2, 1, 30, OrderState::Frozen);
        row("being created", 3, 0, 0, OrderState::BeingCreated);
        row("undocumented", 7, 1, 30, OrderState::Unknown);
    }

    void stateComesFromStatusAndDates()
    {
        QFETCH(int, status);
        QFETCH(int, startDay);
        QFETCH(int, endDay);
        Order order;
        order.status = plans::OpenEnum<OrderStatus>::fromNumber(status);
        if (startDay > 0)
            order.start = day(startDay);
        if (endDay > 0)
            order.end = day(endDay);
        QTEST(static_cast<int>(plans::stateOf(order, day(15).utc)), "state");
    }

    void emptyDatesAreNotDates()
    {
        Order order;
        order.start = plans::Moment();
        order.end = day(30);
        QCOMPARE(plans::stateOf(order, day(15).utc), OrderState::Undated);
    }

    void unknownNumbersAreKept()
    {
        const auto status = plans::OpenEnum<OrderStatus>::fromNumber(7);
        QCOMPARE(status.number(), 7);
        QVERIFY(!status.documented());
        QVERIFY(plans::OpenEnum<OrderStatus>(OrderStatus::Frozen).documented() == OrderStatus::Frozen);
    }

    void pagesAreCounted()
    {
        plans::Page<int> page;
        page.size = 20;
        QCOMPARE(page.pageCount(), 1);
        page.total = 20;
        QCOMPARE(page.pageCount(), 1);
        page.total = 21;
        QCOMPARE(page.pageCount(), 2);
    }

    void devicesAreCalledByTheirNearestName()
    {
        plans::Device device;
        device.iotId = QStringLiteral("id");
        QCOMPARE(device.displayName(), QStringLiteral("id"));
        device.deviceName = QStringLiteral("cam-7");
        device.nickname = QStringLiteral("  ");
        QCOMPARE(device.displayName(), QStringLiteral("cam-7"));
        device.nickname = QStringLiteral("大堂摄像头");
        QCOMPARE(device.displayName(), QStringLiteral("大堂摄像头"));
    }
};

QTEST_APPLESS_MAIN(OrderTest)
#include "order_test.moc"
