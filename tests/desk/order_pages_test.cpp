#include "order_pages.h"

#include <QTest>

using desk::OrderPages;

namespace {

/** A platform that keeps orders, the latest first. */
struct Orders {
    explicit Orders(int count)
    {
        for (int number = 0; number < count; ++number)
            arrive();
    }

    void arrive(plans::OrderStatus status = plans::OrderStatus::InForce)
    {
        plans::Order order;
        order.orderId = QString::number(next++);
        order.status = status;
        rows.prepend(order);
    }

    plans::Page<plans::Order> page(int index, int size) const
    {
        return {rows.mid(static_cast<qsizetype>(index) * size, size), index, size, static_cast<int>(rows.size())};
    }

    QStringList ids() const { return idsOf(rows); }

    static QStringList idsOf(const QList<plans::Order> &orders)
    {
        QStringList ids;
        for (const plans::Order &order : orders)
            ids.append(order.orderId);
        return ids;
    }

    QList<plans::Order> rows;
    int next = 0;
};

/** What the desk does, without a platform. */
plans::Page<plans::Order> read(OrderPages &pages, const Orders &orders, int index)
{
    if (!pages.isWhole()) {
        const plans::Page<plans::Order> page = orders.page(index, pages.size());
        if (pages.take(page))
            return page;
        pages.takeAll(orders.rows);
    }
    return pages.page(index);
}

} // namespace

class OrderPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySizeShowsEveryOrderOnce()
    {
        const Orders orders(1000);
        for (int size = 1; size <= 50; ++size) {
            OrderPages pages(QStringLiteral("camera"), size);
            QStringList seen;
            for (int index = 0, count = 1; index < count; ++index) {
                const plans::Page<plans::Order> page = read(pages, orders, index);
                count = page.pageCount();
                seen += Orders::idsOf(page.rows);
            }
            QCOMPARE(seen, orders.ids());
            QVERIFY(!pages.isWhole());
        }
    }

    void everySizeWhileOrdersArrive()
    {
        for (int size = 1; size <= 50; ++size) {
            Orders orders(200);
            const QStringList before = orders.ids();
            OrderPages pages(QStringLiteral("camera"), size);
            QStringList seen;
            for (int index = 0, count = 1; index < count; ++index) {
                const plans::Page<plans::Order> page = read(pages, orders, index);
                count = page.pageCount();
                seen += Orders::idsOf(page.rows);
                if (index % 2 == 0)
                    orders.arrive();
            }
            QCOMPARE(seen, before);
            // What is known to have arrived is what had arrived when everything was read.
            QCOMPARE(pages.arrived(), pages.isWhole() ? 1 : 0);
        }
    }

    void jumpingAboutSkipsNothing()
    {
        Orders orders(100);
        const QStringList before = orders.ids();
        OrderPages pages(QStringLiteral("camera"), 10);
        QHash<int, QStringList> seen;
        for (const int index : {7, 2, 0})
            seen.insert(index, Orders::idsOf(read(pages, orders, index).rows));
        orders.arrive();
        orders.arrive();
        for (const int index : {8, 3, 1, 4, 5, 6, 9})
            seen.insert(index, Orders::idsOf(read(pages, orders, index).rows));
        QStringList all;
        for (int index = 0; index < 10; ++index)
            all += seen.value(index);
        QCOMPARE(all, before);
        QCOMPARE(pages.arrived(), 2);
        // Pages shown before are still the same.
        QCOMPARE(Orders::idsOf(read(pages, orders, 7).rows), seen.value(7));
    }

    void arrivalsBeforeAPageJumpedTo()
    {
        Orders orders(30);
        const QStringList before = orders.ids();
        OrderPages pages(QStringLiteral("camera"), 10);
        read(pages, orders, 2);
        orders.arrive();
        QCOMPARE(Orders::idsOf(read(pages, orders, 1).rows), before.mid(10, 10));
        QCOMPARE(Orders::idsOf(read(pages, orders, 0).rows), before.mid(0, 10));
        QCOMPARE(pages.arrived(), 1);
    }

    void ordersThatLeftStayWhereTheyWereShown()
    {
        Orders orders(30);
        const QStringList before = orders.ids();
        OrderPages pages(QStringLiteral("camera"), 10);
        read(pages, orders, 0);
        orders.rows.removeAt(4);
        QCOMPARE(Orders::idsOf(read(pages, orders, 1).rows), before.mid(10, 10));
        QCOMPARE(Orders::idsOf(read(pages, orders, 0).rows), before.mid(0, 10));
        QCOMPARE(Orders::idsOf(read(pages, orders, 2).rows), before.mid(20, 10));
        QCOMPARE(pages.gone(), 1);
        QCOMPARE(pages.arrived(), 0);
    }

    void ordersBeforeThoseThatLeftAreNoArrivals()
    {
        Orders orders(30);
        const QStringList before = orders.ids();
        OrderPages pages(QStringLiteral("camera"), 10);
        read(pages, orders, 1);
        orders.rows.removeAt(10);
        QCOMPARE(Orders::idsOf(read(pages, orders, 0).rows), before.mid(0, 10));
        QCOMPARE(Orders::idsOf(pages.rows()), before);
        QCOMPARE(pages.arrived(), 0);
        QCOMPARE(pages.gone(), 1);
    }

    void anOrderAppendedBehindIsShown()
    {
        Orders orders(15);
        OrderPages pages(QStringLiteral("camera"), 10);
        read(pages, orders, 0);
        plans::Order late;
        late.orderId = QStringLiteral("late");
        orders.rows.append(late);
        QCOMPARE(Orders::idsOf(read(pages, orders, 1).rows).last(), late.orderId);
        QCOMPARE(pages.arrived(), 0);
    }

    void repeatedRowsAreNoticedWithoutTheTotal()
    {
        Orders orders(30);
        OrderPages pages(QStringLiteral("camera"), 10);
        read(pages, orders, 0);
        orders.arrive();
        orders.rows.removeLast();
        QCOMPARE(orders.page(1, 10).total, 30);
        QVERIFY(!pages.take(orders.page(1, 10)));
        QVERIFY2(!pages.take({{orders.rows.at(0), orders.rows.at(0)}, 0, 10, 2}), "the same order twice on a page");
        QVERIFY2(!pages.take({{}, 1, 10, 30}), "a page that is too short");
    }

    void otherStatusesAreLeftOutAndCounted()
    {
        Orders orders(5);
        orders.arrive(plans::OrderStatus::Frozen);
        orders.arrive(plans::OrderStatus::Expired);
        orders.arrive(plans::OrderStatus::Frozen);
        OrderPages pages(QStringLiteral("camera"), 1, plans::OrderStatus::Frozen);
        pages.takeAll(orders.rows);
        QCOMPARE(pages.page(0).total, 2);
        QCOMPARE(Orders::idsOf(pages.page(0).rows), QStringList{QStringLiteral("7")});
        QCOMPARE(Orders::idsOf(pages.page(1).rows), QStringList{QStringLiteral("5")});
        QVERIFY(pages.page(2).rows.isEmpty());
        QCOMPARE(pages.counts(), (QMap<int, int>{{0, 5}, {1, 1}, {2, 2}}));
    }
};

QTEST_APPLESS_MAIN(OrderPagesTest)
#include "order_pages_test.moc"
