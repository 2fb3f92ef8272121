#include "proof.h"

#include <QTest>

using desk::Verdict;
using plans::Order;
using plans::OrderStatus;

namespace {

const QDateTime now(QDate(2024, 10, 11), QTime(8, 0), Qt::UTC);

plans::Moment moment(int days)
{
    return {now.addDays(days), {}};
}

Order order(const QString &id, int startDays = -10, OrderStatus status = OrderStatus::InForce)
{
    Order order;
    order.orderId = id;
    order.specification = QStringLiteral("plan");
    order.copies = 1;
    order.status = status;
    order.start = moment(startDays);
    order.end = moment(startDays + 30);
    return order;
}

plans::FreePlan freePlan(bool claimed, std::optional<int> remaining, int startDays = 5)
{
    plans::FreePlan plan;
    plan.claimed = claimed;
    plan.remainingMonths = remaining;
    plan.start = moment(startDays);
    plan.end = moment(startDays + 30);
    return plan;
}

desk::BuyIntent buy()
{
    desk::BuyIntent intent;
    intent.plan.specification = QStringLiteral("plan");
    return intent;
}

/** What a write of one order looks like before and after. */
struct Case {
    desk::Intent intent;
    desk::Reading before{};
    desk::Reading after{};
    bool answered = false;
    QString orderId{};
    QString tag{};
    QSet<QString> others{};
};

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");

Order of(const QString &id, const QString &user)
{
    Order tagged = order(id);
    tagged.userId = user;
    return tagged;
}

Order boundTo(const QString &identity)
{
    Order bound = order(a);
    bound.identityId = identity;
    return bound;
}

} // namespace

Q_DECLARE_METATYPE(Case)

/** What a fresh reading proves of which write. */
class ProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<Case>("it");
        QTest::addColumn<Verdict>("verdict");
        const auto row
            = [](const char *name, const Case &it, Verdict verdict) { QTest::newRow(name) << it << verdict; };
        const auto reading = [](const QList<Order> &orders, const QList<Order> &target = {}) {
            return desk::Reading{now, orders, target, {}, true};
        };
        const auto free = [](const plans::FreePlan &plan) { return desk::Reading{now, {}, {}, plan, true}; };

        row("buy: nothing new", {buy(), reading({order(a)}), reading({order(a)})}, Verdict::Absent);
        row("buy: one", {buy(), reading({order(a)}), reading({order(b), order(a)})}, Verdict::Fits);
        row("buy: two", {buy(), reading({}), reading({order(b), order(a)})}, Verdict::Several);
        row("buy: one is another operation's", {buy(), reading({}), reading({order(b), order(a)}), false, {}, {}, {b}},
            Verdict::Fits);
        row("buy: tagged", {buy(), reading({}), reading({of(a, c)}), false, {}, c}, Verdict::Proved);
        row("buy: tagged and a foreign one", {buy(), reading({}), reading({of(a, c), of(b, a)}), false, {}, c},
            Verdict::Proved);
        row("buy: tagged twice", {buy(), reading({}), reading({of(a, c), of(b, c)}), false, {}, c}, Verdict::Several);
        row("buy: the tag is not told", {buy(), reading({}), reading({order(a)}), false, {}, c}, Verdict::Fits);
        row("buy: answered", {buy(), reading({}), reading({order(a)}), true, a}, Verdict::Proved);
        row("buy: answered, not there", {buy(), reading({}), reading({order(b)}), true, a}, Verdict::Absent);
        row("buy: answered, and another", {buy(), reading({}), reading({order(b), order(a)}), true, a},
            Verdict::Several);

        const desk::ClaimFreePlanIntent claim{{}, {}, 2};
        row("claim: nothing", {claim, free(freePlan(false, 3)), free(freePlan(false, 3))}, Verdict::Absent);
        row("claim: two months", {claim, free(freePlan(false, 3)), free(freePlan(true, 1))}, Verdict::Fits);
        row("claim: again", {claim, free(freePlan(true, 3)), free(freePlan(true, 1))}, Verdict::Fits);
        row("claim: too many", {claim, free(freePlan(false, 3)), free(freePlan(true, 0))}, Verdict::Several);
        row("claim: another one's month", {claim, free(freePlan(false, 3)), free(freePlan(true, 2))}, Verdict::Absent);
        row("claim: quota not told", {claim, free(freePlan(false, {})), free(freePlan(true, {}))}, Verdict::Fits);
        row("claim: again, quota not told", {claim, free(freePlan(true, {})), free(freePlan(true, {}))},
            Verdict::Unclear);
        row("claim: not told at all", {claim, reading({}), reading({})}, Verdict::Unclear);

        const desk::EnableFreePlanIntent enableFree;
        row("free plan: waits", {enableFree, free(freePlan(true, 0)), free(freePlan(true, 0))}, Verdict::Absent);
        row("free plan: runs", {enableFree, free(freePlan(true, 0)), free(freePlan(true, 0, 0))}, Verdict::Proved);
        row("free plan: moved, still waits", {enableFree, free(freePlan(true, 0)), free(freePlan(true, 0, 3))},
            Verdict::Absent);

        plans::FreePlan claimedAgain = freePlan(true, 0, -60);
        plans::FreePlan broughtForward = claimedAgain;
        broughtForward.end = moment(-40);
        row("free plan: ends earlier", {enableFree, free(claimedAgain), free(broughtForward)}, Verdict::Proved);
        row("free plan: one more claim", {enableFree, free(broughtForward), free(claimedAgain)}, Verdict::Absent);

        // The platform has three claims, and brings the last one forward: as a whole the free plan is as before.
        const auto claims = [&free](const QList<Order> &orders) {
            desk::Reading whole = free(freePlan(true, 0, -60));
            whole.orders = orders;
            for (Order &order : whole.orders)
                order.kind = plans::OrderKind::Free;
            return whole;
        };
        row("free plan: claims changed places",
            {enableFree, claims({order(a, -60), order(b, 5), order(c, 35)}),
                claims({order(a, -60), order(b, 35), order(c, 0)})},
            Verdict::Proved);
        row("free plan: claims as before",
            {enableFree, claims({order(a, -60), order(b, 0)}), claims({order(a, -60), order(b, 0)})}, Verdict::Absent);

        const desk::EnableOrderIntent enable{{}, {}, a};
        Order undated = order(a);
        undated.start.reset();
        row("order: waits", {enable, reading({order(a, 5)}), reading({order(a, 5)})}, Verdict::Absent);
        row("order: runs", {enable, reading({order(a, 5)}), reading({order(a, 0)})}, Verdict::Proved);
        row("order: got dates", {enable, reading({undated}), reading({order(a, 0)})}, Verdict::Proved);
        row("order: no dates", {enable, reading({undated}), reading({undated})}, Verdict::Absent);
        row("order: began by itself", {enable, reading({order(a, 0)}), reading({order(a, 0)})}, Verdict::Absent);
        row("order: gone", {enable, reading({order(a, 5)}), reading({})}, Verdict::Unclear);

        const desk::TransferIntent transfer{{}, {}, a, QStringLiteral("target")};
        row("transfer: nothing", {transfer, reading({order(a)}), reading({order(a)})}, Verdict::Absent);
        row("transfer: both", {transfer, reading({order(a)}), reading({}, {order(a)})}, Verdict::Proved);
        row("transfer: left", {transfer, reading({order(a)}), reading({})}, Verdict::Unclear);
        row("transfer: arrived", {transfer, reading({order(a)}), reading({order(a)}, {order(a)})}, Verdict::Unclear);
        row("transfer: another number", {transfer, reading({order(a)}), reading({}, {order(b)})}, Verdict::Fits);
        row("transfer: another number, answered", {transfer, reading({order(a)}), reading({}, {order(b)}), true, b},
            Verdict::Proved);
        row("transfer: two of another number", {transfer, reading({order(a)}), reading({}, {order(b), order(c)})},
            Verdict::Unclear);

        const desk::SuspendIntent suspend{{}, {}, a};
        desk::Reading blind = reading({order(a)});
        blind.showsFrozen = false;
        row("suspend: in force", {suspend, reading({order(a)}), reading({order(a)})}, Verdict::Absent);
        row("suspend: frozen", {suspend, reading({order(a)}), reading({order(a, 0, OrderStatus::Frozen)})},
            Verdict::Proved);
        row("suspend: cannot be told", {suspend, reading({order(a)}), blind}, Verdict::Unclear);
        row("suspend: gone", {suspend, reading({order(a)}), reading({})}, Verdict::Unclear);

        const desk::BindOrderIntent bind{{}, {}, a};
        row("bind: another account", {bind, reading({boundTo(b)}), reading({boundTo(c)})}, Verdict::Proved);
        row("bind: the same account", {bind, reading({boundTo(b)}), reading({boundTo(b)})}, Verdict::Absent);
        row("bind: not told", {bind, reading({order(a)}), reading({order(a)})}, Verdict::Unclear);
        row("bind: answered", {bind, reading({order(a)}), reading({order(a)}), true}, Verdict::Fits);
        row("bind: listed now", {bind, reading({}), reading({order(a)})}, Verdict::Proved);
        row("bind: not listed", {bind, reading({}), reading({})}, Verdict::Absent);
        row("bind: gone", {bind, reading({order(a)}), reading({}), true}, Verdict::Unclear);
    }

    void verdicts()
    {
        QFETCH(Case, it);
        QFETCH(Verdict, verdict);
        const desk::Trial trial{it.intent, desk::beforeOf(it.intent, it.before), it.answered, it.orderId, it.tag};
        const desk::Evidence evidence = desk::evidenceOf(trial, it.after, it.others);
        QCOMPARE(evidence.verdict, verdict);
        QVERIFY(verdict != Verdict::Several || !evidence.detail.isEmpty());
        QVERIFY(verdict != Verdict::Unclear || !evidence.detail.isEmpty());
    }

    void factsInTheWay()
    {
        const auto against = [](const desk::Intent &intent, const desk::Reading &reading) {
            return desk::factsAgainst(intent, desk::beforeOf(intent, reading), now).has_value();
        };
        const auto reading = [](const QList<Order> &orders) { return desk::Reading{now, orders, {}, {}, true}; };
        const auto free = [](const plans::FreePlan &plan) { return desk::Reading{now, {}, {}, plan, true}; };
        QVERIFY(!against(buy(), reading({})));
        QVERIFY(!against(desk::ClaimFreePlanIntent{{}, {}, 2}, free(freePlan(true, 2))));
        QVERIFY(against(desk::ClaimFreePlanIntent{{}, {}, 2}, free(freePlan(true, 1))));
        QVERIFY(!against(desk::ClaimFreePlanIntent{{}, {}, 2}, free(freePlan(true, {}))));
        QVERIFY(!against(desk::EnableFreePlanIntent(), free(freePlan(true, 1))));
        QVERIFY(against(desk::EnableFreePlanIntent(), free(freePlan(false, 1))));
        const desk::EnableOrderIntent enable{{}, {}, a};
        QVERIFY(!against(enable, reading({order(a, 5)})));
        QVERIFY(against(enable, reading({order(a, -5)})));
        QVERIFY(against(enable, reading({order(a, 5, OrderStatus::Frozen)})));
        QVERIFY(against(enable, reading({order(b, 5)})));
        QVERIFY(against(desk::SuspendIntent{{}, {}, a}, reading({order(a, 0, OrderStatus::Frozen)})));
        QVERIFY(against(desk::TransferIntent{{}, {}, a}, reading({})));
        // What is not listed for its device may be just what is to be bound.
        QVERIFY(!against(desk::BindOrderIntent{{}, {}, a}, reading({})));
    }

    void whatIsNew() { QCOMPARE(desk::newOrders({order(a), order(b)}, {a, c}), {order(b)}); }
};

QTEST_GUILESS_MAIN(ProofTest)

#include "proof_test.moc"
