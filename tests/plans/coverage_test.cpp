#include "coverage.h"
#include "plan_samples.h"
#include "whole_days.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace samples;
using plans::Coverage;
using plans::CoverageLane;
using plans::Order;
using plans::OrderState;
using plans::OrderStatus;
using plans::Unplaced;

namespace {

const char *nameOf(OrderState state)
{
    switch (state) {
    case OrderState::InForce:
        return "in force";
    case OrderState::Waiting:
        return "waiting";
    case OrderState::Overdue:
        return "overdue";
    case OrderState::Undated:
        return "undated";
    case OrderState::Expired:
        return "expired";
    case OrderState::Frozen:
        return "frozen";
    case OrderState::BeingCreated:
        return "created";
    case OrderState::Unknown:
        break;
    }
    return "unknown";
}

const char *nameOf(Unplaced reason)
{
    return reason == Unplaced::NoDates ? "no dates" : reason == Unplaced::DatesReversed ? "reversed" : "unknown type";
}

/** `a:in force@0 | b:waiting@1*`: ids, states, rows; + for the free plan. */
QString textOf(const CoverageLane &lane)
{
    QStringList texts;
    for (const plans::CoverageSegment &segment : lane.segments) {
        const QString free = segment.held.free ? u"+"_s : QString();
        texts << u"%1%2:%3@%4"_s.arg(
            segment.held.order.orderId, free, QLatin1StringView(nameOf(segment.state)), QString::number(segment.row));
    }
    return texts.join(u" | "_s);
}

/** `2026-09-16+30`: begin and days; ? for an uncertain one. */
QString gapsOf(const CoverageLane &lane)
{
    QStringList texts;
    for (const plans::CoverageGap &gap : lane.gaps)
        texts << gap.begin.toString(u"yyyy-MM-dd"_s) + u'+' + QString::number(gap.days)
                + (gap.certain ? u""_s : u"?"_s);
    return texts.join(u" "_s);
}

QString listOf(const Coverage &coverage)
{
    QStringList texts;
    for (const plans::ListedPlan &plan : coverage.listed) {
        texts << u"%1:%2:%3"_s.arg(
            plan.held.order.orderId, QLatin1StringView(nameOf(plan.state)), QLatin1StringView(nameOf(plan.reason)));
    }
    return texts.join(u" | "_s);
}

const QDateTime now = at(u"2026-11-22 06:00:00"_s);

} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanes_data()
    {
        QTest::addColumn<QList<Order>>("orders");
        QTest::addColumn<QString>("segments");
        QTest::addColumn<QString>("gaps");
        QTest::addColumn<QString>("listed");
        using List = QList<Order>;
        const auto row
            = [](const char *name, const List &orders, const QString &segments, const QString &gaps,
                  const QString &listed = {}) { QTest::newRow(name) << orders << segments << gaps << listed; };

        row("nothing", {}, {}, {});
        row("the drawn device",
            {continuous(u"w"_s, u"2026-12-16"_s, u"2027-01-16"_s), continuous(u"f"_s, u"2026-10-16"_s, u"2026-12-16"_s),
                continuous(u"e"_s, u"2026-08-16"_s, u"2026-09-16"_s, OrderStatus::Expired)},
            u"e:expired@0 | f:in force@0 | w:waiting@0"_s, u"2026-09-16+30"_s);
        row("end equal to the next start is no gap",
            {continuous(u"a"_s, u"2026-10-01"_s, u"2026-11-01"_s, OrderStatus::Expired),
                continuous(u"b"_s, u"2026-11-01"_s, u"2026-12-01"_s)},
            u"a:expired@0 | b:in force@0"_s, {});
        row("a second is rounding",
            {continuous(u"a"_s, u"2026-10-01"_s, u"2026-10-31 23:59:59"_s, OrderStatus::Expired),
                continuous(u"b"_s, u"2026-11-01"_s, u"2026-12-01"_s)},
            u"a:expired@0 | b:in force@0"_s, {});
        row("hours are a gap of no whole day",
            {continuous(u"a"_s, u"2026-10-01"_s, u"2026-10-31 12:00:00"_s, OrderStatus::Expired),
                continuous(u"b"_s, u"2026-11-01"_s, u"2026-12-01"_s)},
            u"a:expired@0 | b:in force@0"_s, u"2026-10-31+0"_s);
        row("a leap day counts",
            {continuous(u"a"_s, u"2028-01-01"_s, u"2028-02-28"_s),
                continuous(u"b"_s, u"2028-03-01"_s, u"2028-04-01"_s)},
            u"a:waiting@0 | b:waiting@0"_s, u"2028-02-28+2"_s);
        row("no leap day in 2027",
            {continuous(u"a"_s, u"2027-01-01"_s, u"2027-02-28"_s),
                continuous(u"b"_s, u"2027-03-01"_s, u"2027-04-01"_s)},
            u"a:waiting@0 | b:waiting@0"_s, u"2027-02-28+1"_s);
        row("an overlap takes a second row, and ends at the later end",
            {continuous(u"a"_s, u"2026-10-01"_s, u"2026-12-01"_s),
                continuous(u"b"_s, u"2026-11-01"_s, u"2026-11-10"_s, OrderStatus::Expired),
                continuous(u"c"_s, u"2026-12-11"_s, u"2027-01-01"_s)},
            u"a:in force@0 | b:expired@1 | c:waiting@0"_s, u"2026-12-01+10"_s);
        row("equal dates stay in the platform's order",
            {continuous(u"a"_s, u"2026-11-01"_s, u"2026-12-01"_s),
                continuous(u"b"_s, u"2026-11-01"_s, u"2026-12-01"_s)},
            u"a:in force@0 | b:in force@1"_s, {});
        row("a fifth layer shares the fourth row",
            {continuous(u"a"_s, u"2026-11-01"_s, u"2026-12-01"_s), continuous(u"b"_s, u"2026-11-02"_s, u"2026-12-01"_s),
                continuous(u"c"_s, u"2026-11-03"_s, u"2026-12-01"_s),
                continuous(u"d"_s, u"2026-11-04"_s, u"2026-12-01"_s),
                continuous(u"e"_s, u"2026-11-05"_s, u"2026-12-01"_s)},
            u"a:in force@0 | b:in force@1 | c:in force@2 | d:in force@3 | e:in force@3"_s, {});
        row("zero length is placed and covers nothing",
            {continuous(u"a"_s, u"2026-09-01"_s, u"2026-10-01"_s, OrderStatus::Expired),
                continuous(u"z"_s, u"2026-10-15"_s, u"2026-10-15"_s, OrderStatus::Expired),
                continuous(u"b"_s, u"2026-11-01"_s, u"2026-12-01"_s)},
            u"a:expired@0 | z:expired@0 | b:in force@0"_s, u"2026-10-01+31"_s);
        row("reversed dates are listed, and gaps are doubtful",
            {continuous(u"a"_s, u"2026-09-01"_s, u"2026-10-01"_s, OrderStatus::Expired),
                continuous(u"r"_s, u"2026-11-01"_s, u"2026-10-01"_s, OrderStatus::Expired),
                continuous(u"b"_s, u"2026-11-01"_s, u"2026-12-01"_s)},
            u"a:expired@0 | b:in force@0"_s, u"2026-10-01+31?"_s, u"r:expired:reversed"_s);
        row("a frozen plan is neither a gap nor hidden",
            {continuous(u"a"_s, u"2026-09-01"_s, u"2026-10-01"_s, OrderStatus::Expired),
                continuous(u"z"_s, u"2026-10-01"_s, u"2026-11-01"_s, OrderStatus::Frozen),
                continuous(u"b"_s, u"2026-11-01"_s, u"2026-12-01"_s)},
            u"a:expired@0 | z:frozen@0 | b:in force@0"_s, {});
        row("the end passed, and nobody called it expired", {continuous(u"a"_s, u"2026-10-01"_s, u"2026-11-01"_s)},
            u"a:overdue@0"_s, {});
        row("no gap after the last date", {continuous(u"a"_s, u"2026-01-01"_s, u"2026-02-01"_s, OrderStatus::Expired)},
            u"a:expired@0"_s, {});
        row("one date, none, or an empty one: listed, what matters first",
            {continuous(u"e"_s, {}, {}, OrderStatus::Expired), continuous(u"s"_s, u"2026-11-01"_s, {}),
                continuous(u"n"_s, u"-"_s, u"-"_s), continuous(u"c"_s, {}, {}, OrderStatus::BeingCreated)},
            {}, {}, u"s:undated:no dates | n:undated:no dates | c:created:no dates | e:expired:no dates"_s);
        row("event orders do not enter the continuous lane",
            {continuous(u"a"_s, u"2026-09-01"_s, u"2026-10-01"_s, OrderStatus::Expired),
                eventOrder(u"x"_s, u"2026-10-01"_s, u"2026-11-01"_s),
                continuous(u"b"_s, u"2026-11-01"_s, u"2026-12-01"_s)},
            u"a:expired@0 | b:in force@0"_s, u"2026-10-01+31"_s);
        row("an undated event order leaves a continuous gap certain",
            {continuous(u"a"_s, u"2026-09-01"_s, u"2026-10-01"_s, OrderStatus::Expired), eventOrder(u"x"_s, {}, {}),
                continuous(u"b"_s, u"2026-11-01"_s, u"2026-12-01"_s)},
            u"a:expired@0 | b:in force@0"_s, u"2026-10-01+31"_s, u"x:undated:no dates"_s);
        Order strange = continuous(u"t"_s, u"2026-10-01"_s, u"2026-11-01"_s);
        strange.type = plans::OpenEnum<plans::PlanType>::fromNumber(9);
        row("an unknown type is listed, and may fill a gap",
            {continuous(u"a"_s, u"2026-09-01"_s, u"2026-10-01"_s, OrderStatus::Expired), strange,
                continuous(u"b"_s, u"2026-11-01"_s, u"2026-12-01"_s)},
            u"a:expired@0 | b:in force@0"_s, u"2026-10-01+31?"_s, u"t:overdue:unknown type"_s);
        Order odd = continuous(u"o"_s, u"2026-11-01"_s, u"2026-12-01"_s);
        odd.status = plans::OpenEnum<OrderStatus>::fromNumber(7);
        row("an unknown status keeps its place", {odd}, u"o:unknown@0"_s, {});
    }

    void lanes()
    {
        QFETCH(QList<Order>, orders);
        const Coverage coverage = plans::coverageOf(orders, {}, now);
        QTEST(textOf(coverage.continuous), "segments");
        QTEST(gapsOf(coverage.continuous), "gaps");
        QTEST(listOf(coverage), "listed");
        QCOMPARE(coverage.now, now);
        const auto isEvent
            = [](const Order &order) { return order.type == plans::PlanType::Event && plans::hasDates(order); };
        QCOMPARE(coverage.event.segments.size(), std::count_if(orders.begin(), orders.end(), isEvent));
    }

    void freePlan_data()
    {
        QTest::addColumn<QList<Order>>("orders");
        QTest::addColumn<plans::Reported<plans::FreePlan>>("plan");
        QTest::addColumn<QString>("segments");
        QTest::addColumn<QString>("listed");
        const QString start = u"2026-11-01"_s;
        const QString end = u"2026-12-01"_s;
        const plans::FreePlan plan = samples::freePlan(start, end);
        const auto row = [](const char *name, const QList<Order> &orders, const plans::Reported<plans::FreePlan> &free,
                             const QString &segments, const QString &listed = {}) {
            QTest::newRow(name) << orders << free << segments << listed;
        };
        Order free = eventOrder(u"a"_s, start, end);
        free.kind = plans::OrderKind::Free;
        free.price = plans::Money();
        Order unsaid = free;
        unsaid.kind.reset();
        Order paidUnsaid = unsaid;
        paidUnsaid.price = plans::Money::fromFen(990);
        Order purchased = free;
        purchased.kind = plans::OrderKind::Purchased;
        Order moved = free;
        moved.end = moment(u"2026-12-02"_s);
        Order otherType = free;
        otherType.type = plans::PlanType::Continuous;
        plans::FreePlan unclaimed = plan;
        unclaimed.claimed = false;

        row("alone", {}, plan, u"+:in force@0"_s);
        row("not read", {free}, {}, u"a+:in force@0"_s);
        row("with its order: one", {free}, plan, u"a+:in force@0"_s);
        row("order type not reported, nothing paid: one", {unsaid}, plan, u"a+:in force@0"_s);
        row("order type not reported, paid: two", {paidUnsaid}, plan, u"a:in force@0 | +:in force@1"_s);
        row("a purchased order: two", {purchased}, plan, u"a:in force@0 | +:in force@1"_s);
        row("other dates: two", {moved}, plan, u"+:in force@0 | a+:in force@1"_s);
        row("other type: two lanes", {otherType}, plan, u"+:in force@0"_s);
        row("only one of two free orders is the plan", {free, free}, plan, u"a+:in force@0 | a+:in force@1"_s);
        row("unclaimed, whatever its dates", {}, unclaimed, {});
        row("claimed without dates", {}, samples::freePlan(u"-"_s, u"-"_s), {}, u":undated:no dates"_s);
    }

    void freePlan()
    {
        QFETCH(QList<Order>, orders);
        QFETCH(plans::Reported<plans::FreePlan>, plan);
        const Coverage coverage = plans::coverageOf(orders, plan, now);
        QTEST(textOf(coverage.event), "segments");
        QTEST(listOf(coverage), "listed");
    }

    void daysKeptComeFromTheCatalogue()
    {
        plans::Plan plan;
        plan.specification = u"continuous_7"_s;
        plan.lifecycleDays = 7;
        Order other = continuous(u"b"_s, u"2026-12-01"_s, u"2027-01-01"_s);
        other.specification = u"elsewhere"_s;
        const Coverage coverage = plans::coverageOf(
            {continuous(u"a"_s, u"2026-11-01"_s, u"2026-12-01"_s), other}, {}, now, plans::daysKeptIn({plan}));
        QCOMPARE(coverage.continuous.segments.at(0).held.daysKept, 7);
        QVERIFY(!coverage.continuous.segments.at(1).held.daysKept);
    }

    void wholeDaysRoundDown_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("days");
        QTest::newRow("equal") << u"2026-11-22"_s << u"2026-11-22"_s << 0;
        QTest::newRow("a second short of a day") << u"2026-11-22 00:00:01"_s << u"2026-11-23"_s << 0;
        QTest::newRow("a day") << u"2026-11-22"_s << u"2026-11-23"_s << 1;
        QTest::newRow("past") << u"2026-11-23"_s << u"2026-11-20"_s << 0;
        QTest::newRow("over a leap day") << u"2028-02-28"_s << u"2028-03-01"_s << 2;
        QTest::newRow("a year") << u"2026-01-01"_s << u"2027-01-01"_s << 365;
    }

    void wholeDaysRoundDown()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(plans::wholeDays(at(from), at(to)), "days");
    }

    void thousandOrdersAreQuick()
    {
        QList<Order> orders;
        for (int i = 0; i < 1000; ++i) {
            const QDateTime start = now.addDays((i * 7919) % 3000 - 2500);
            Order order = i % 2 == 0 ? continuous(QString::number(i), {}, {}) : eventOrder(QString::number(i), {}, {});
            order.start = plans::Moment{start, {}};
            order.end = plans::Moment{start.addDays(20 + i % 40), {}};
            orders << order;
        }
        qint64 best = std::numeric_limits<qint64>::max();
        qsizetype placed = 0;
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer timer;
            timer.start();
            const Coverage coverage
                = plans::coverageOf(orders, samples::freePlan(u"2026-11-01"_s, u"2026-12-01"_s), now);
            best = std::min(best, timer.nsecsElapsed());
            placed = coverage.continuous.segments.size() + coverage.event.segments.size();
        }
        qInfo("coverage of 1000 orders: %.2f ms", double(best) / 1e6);
        QCOMPARE(placed, 1001);
        // The sanitizers cost about a factor of ten.
#ifdef NDEBUG
        constexpr double limitMs = 5;
#else
        constexpr double limitMs = 50;
#endif
        QVERIFY2(double(best) / 1e6 < limitMs, qPrintable(QString::number(double(best) / 1e6)));
    }
};

QTEST_APPLESS_MAIN(CoverageTest)
#include "coverage_test.moc"
