#include "order_action.h"
#include "plan_samples.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace samples;
using plans::Hindrance;
using plans::Order;
using plans::OrderAction;
using plans::OrderStatus;

using Hindered = std::optional<Hindrance>;

class OrderActionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMakesSense_data()
    {
        QTest::addColumn<plans::Order>("order");
        QTest::addColumn<Hindered>("start");
        QTest::addColumn<Hindered>("transfer");
        QTest::addColumn<Hindered>("suspend");
        const Hindered no;
        using H = Hindrance;
        const auto dated
            = [](OrderStatus status) { return continuous(u"o"_s, u"2026-10-16"_s, u"2026-12-16"_s, status); };
        QTest::newRow("in force") << dated(OrderStatus::InForce) << Hindered(H::InForceAlready) << no << no;
        QTest::newRow("waiting") << continuous(u"o"_s, u"2026-12-16"_s, u"2027-01-16"_s) << no << no << no;
        QTest::newRow("undated") << continuous(u"o"_s, {}, {}) << no << no << no;
        QTest::newRow("its end has passed")
            << continuous(u"o"_s, u"2026-08-16"_s, u"2026-09-16"_s) << Hindered(H::Expired) << no << no;
        QTest::newRow("expired") << dated(OrderStatus::Expired) << Hindered(H::Expired) << Hindered(H::Expired)
                                 << Hindered(H::Expired);
        QTest::newRow("frozen") << dated(OrderStatus::Frozen) << Hindered(H::Frozen) << Hindered(H::Frozen)
                                << Hindered(H::Frozen);
        QTest::newRow("being created") << dated(OrderStatus::BeingCreated) << Hindered(H::BeingCreated)
                                       << Hindered(H::BeingCreated) << no;
        QTest::newRow("a state nobody documents") << dated(static_cast<OrderStatus>(7)) << no << no << no;
    }

    void whatMakesSense()
    {
        QFETCH(plans::Order, order);
        const QDateTime now = at(u"2026-11-22 06:00:00"_s);
        QTEST(plans::hindranceTo(OrderAction::Start, order, now), "start");
        QTEST(plans::hindranceTo(OrderAction::Transfer, order, now), "transfer");
        QTEST(plans::hindranceTo(OrderAction::Suspend, order, now), "suspend");
        QCOMPARE(plans::hindranceTo(OrderAction::Bind, order, now), Hindered());
    }

    void allThatCanGoAlongIsMovedInItsOrder()
    {
        Order free = continuous(u"free"_s, u"2026-11-01"_s, u"2026-12-01"_s);
        free.kind = plans::OrderKind::Free;
        Order gift = continuous(u"gift"_s, u"2026-11-01"_s, u"2026-12-01"_s);
        gift.price = plans::Money();
        const QList<Order> moved = plans::ordersToMove(
            {continuous(u"undated"_s, {}, {}), continuous(u"later"_s, u"2027-01-16"_s, u"2027-02-16"_s), free, gift,
                continuous(u"next"_s, u"2026-12-16"_s, u"2027-01-16"_s),
                continuous(u"past"_s, u"2026-01-01"_s, u"2026-02-01"_s, OrderStatus::Expired),
                continuous(u"frozen"_s, u"2026-11-01"_s, u"2026-12-01"_s, OrderStatus::Frozen),
                continuous(u"new"_s, {}, {}, OrderStatus::BeingCreated),
                eventOrder(u"now"_s, u"2026-10-16"_s, u"2026-12-16"_s)},
            at(u"2026-11-22 06:00:00"_s));
        QStringList ids;
        for (const Order &order : moved)
            ids << order.orderId;
        QCOMPARE(ids, (QStringList{u"now"_s, u"next"_s, u"later"_s, u"undated"_s}));
    }

    void endings_data()
    {
        QTest::addColumn<QString>("orderId");
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<QString>("ending");
        QTest::newRow("alone") << u"20261122060000000100"_s << QStringList() << u"0100"_s;
        QTest::newRow("itself does not count")
            << u"20261122060000000100"_s << QStringList{u"20261122060000000100"_s} << u"0100"_s;
        QTest::newRow("others end differently") << u"20260001"_s << QStringList{u"20260002"_s} << u"0001"_s;
        QTest::newRow("they differ further to the left")
            << u"20261122060000000100"_s << QStringList{u"20261122060001000100"_s, u"20251122060000000199"_s}
            << u"0000100"_s;
        QTest::newRow("only the first character differs") << u"A0001"_s << QStringList{u"B0001"_s} << u"A0001"_s;
        QTest::newRow("another ends with all of it") << u"0001"_s << QStringList{u"90001"_s} << u"0001"_s;
        QTest::newRow("shorter than four") << u"17"_s << QStringList{u"18"_s} << u"17"_s;
        QTest::newRow("case counts") << u"xxabcd"_s << QStringList{u"xxABCD"_s} << u"abcd"_s;
    }

    void endings()
    {
        QFETCH(QString, orderId);
        QFETCH(QStringList, others);
        QTEST(plans::uniqueEnding(orderId, others), "ending");
    }

    void typedEndings()
    {
        const QStringList all{u"20260001"_s, u"20250001"_s};
        QVERIFY(!plans::namesOrder({}, all.first(), all));
        QVERIFY(!plans::namesOrder(u"0001"_s, all.first(), all));
        QVERIFY(!plans::namesOrder(u"250001"_s, all.first(), all));
        QVERIFY(plans::namesOrder(u"60001"_s, all.first(), all));
        QVERIFY(plans::namesOrder(u" 20260001 "_s, all.first(), all));
        QVERIFY(!plans::namesOrder(u"120260001"_s, all.first(), all));
    }
};

QTEST_APPLESS_MAIN(OrderActionTest)
#include "order_action_test.moc"
