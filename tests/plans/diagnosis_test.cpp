#include "diagnosis.h"
#include "plan_samples.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace samples;
using plans::Cause;
using plans::Finding;
using plans::NextAction;
using plans::Order;
using plans::OrderStatus;
using plans::Situation;

namespace {

const QDateTime now = at(u"2026-11-22 06:00:00"_s);

Situation holding(const QList<Order> &orders)
{
    Situation situation;
    situation.now = now;
    situation.orders = orders;
    return situation;
}

Situation missing(const QList<Order> &orders, const QString &moment)
{
    Situation situation = holding(orders);
    situation.missed = at(moment);
    situation.daysKept = {{u"continuous_7"_s, 7}};
    return situation;
}

Situation refused(int code)
{
    Situation situation;
    situation.now = now;
    situation.refusal = code;
    return situation;
}

Order paying(Order order, plans::PaymentStatus payment)
{
    order.payment = payment;
    return order;
}

QList<Cause> causesOf(const QList<Finding> &findings)
{
    QList<Cause> causes;
    for (const Finding &finding : findings)
        causes << finding.cause;
    return causes;
}

} // namespace

class DiagnosisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void causes_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QList<Cause>>("causes");
        QTest::addColumn<NextAction>("next");
        using C = Cause;
        using N = NextAction;
        const auto row = [](const char *name, const Situation &situation, const QList<Cause> &causes, NextAction next) {
            QTest::newRow(name) << situation << causes << next;
        };
        const Order inForce = continuous(u"f"_s, u"2026-10-16"_s, u"2026-12-16"_s);
        const Order waiting = continuous(u"w"_s, u"2026-12-16"_s, u"2027-01-16"_s);
        const Order expired = continuous(u"e"_s, u"2026-08-16"_s, u"2026-09-16"_s, OrderStatus::Expired);
        const Order frozen = continuous(u"z"_s, u"2026-10-16"_s, u"2026-12-16"_s, OrderStatus::Frozen);
        const Order created = continuous(u"c"_s, {}, {}, OrderStatus::BeingCreated);
        const Order undated = continuous(u"u"_s, {}, {});
        const Order clips = eventOrder(u"x"_s, u"2026-10-16"_s, u"2026-12-16"_s);
        Order odd = inForce;
        odd.status = plans::OpenEnum<OrderStatus>::fromNumber(7);

        row("wrong id", refused(2063), {C::WrongDevice}, N::CheckIdentifierAndRegion);
        row("not bound by code", refused(2065), {C::NotBound}, N::BindDevice);
        row("unbound by code", refused(29004), {C::NotBound}, N::BindDevice);
        row("not the administrator by code", refused(2066), {C::NotAdministrator}, N::AskAdministrator);
        row("another refusal", refused(403), {C::ReadingRefused}, N::CopyForTicket);
        Situation unread;
        unread.now = now;
        row("not read", unread, {C::NotReadYet}, N::ReadNow);
        Situation shared = holding({});
        shared.standing = plans::Standing::Shared;
        row("only shared", shared, {C::NotAdministrator, C::NoPlan}, N::AskAdministrator);
        Situation loose = holding({inForce});
        loose.standing = plans::Standing::NotBound;
        row("no binding", loose, {C::NotBound, C::PlanInForce}, N::BindDevice);
        Situation offline = holding({inForce});
        offline.connection = plans::DeviceStatus::Offline;
        row("offline", offline, {C::DeviceOffline, C::PlanInForce}, N::CheckPowerAndNetwork);
        offline.connection = plans::DeviceStatus::Disabled;
        row("disabled", offline, {C::DeviceDisabled, C::PlanInForce}, N::EnableDevice);
        offline.connection = plans::DeviceStatus::NeverActive;
        row("never active", offline, {C::DeviceNeverActive, C::PlanInForce}, N::ActivateDevice);
        offline.connection = plans::DeviceStatus::Online;
        row("online", offline, {C::PlanInForce}, N::CheckWhatCannotBeSeen);

        row("no order", holding({}), {C::NoPlan}, N::BuyPlan);
        row("in force", holding({inForce}), {C::PlanInForce}, N::CheckWhatCannotBeSeen);
        row("expired", holding({expired}), {C::Expired}, N::BuyPlan);
        row("expired without dates", holding({continuous(u"a"_s, {}, {}, OrderStatus::Expired)}), {C::Expired},
            N::BuyPlan);
        row("expired before its end",
            holding({continuous(u"a"_s, u"2026-10-16"_s, u"2026-12-16"_s, OrderStatus::Expired)}), {C::Expired},
            N::BuyPlan);
        row("frozen", holding({frozen, expired}), {C::Frozen, C::Expired}, N::BuyPlan);
        row("frozen and over", holding({continuous(u"a"_s, u"2026-08-14"_s, u"2026-09-14"_s, OrderStatus::Frozen)}),
            {C::Expired}, N::BuyPlan);
        row("frozen without dates", holding({continuous(u"a"_s, {}, {}, OrderStatus::Frozen)}), {C::Frozen},
            N::BuyPlan);
        row("a frozen plan beside one in force", holding({frozen, inForce}), {C::PlanInForce},
            N::CheckWhatCannotBeSeen);
        row("unpaid", holding({paying(inForce, plans::PaymentStatus::Unpaid)}), {C::Unpaid}, N::ArrangePayment);
        row("unpaid and being created", holding({paying(created, plans::PaymentStatus::Unpaid)}), {C::Unpaid},
            N::ArrangePayment);
        row("unpaid without dates", holding({paying(undated, plans::PaymentStatus::Unpaid)}), {C::Unpaid},
            N::ArrangePayment);
        row("paying", holding({paying(created, plans::PaymentStatus::Paying)}), {C::Paying}, N::AwaitPayment);
        row("paid", holding({paying(inForce, plans::PaymentStatus::Paid)}), {C::PlanInForce}, N::CheckWhatCannotBeSeen);
        row("being created", holding({created}), {C::BeingCreated}, N::AwaitCreation);
        row("starts later", holding({expired, waiting}), {C::StartsLater, C::Expired}, N::StartOrderNow);
        row("starts this second", holding({continuous(u"a"_s, u"2026-11-22 06:00:00"_s, u"2026-12-16"_s)}),
            {C::PlanInForce}, N::CheckWhatCannotBeSeen);
        row("end passed", holding({continuous(u"a"_s, u"2026-10-01"_s, u"2026-11-22 06:00:00"_s)}), {C::EndPassed},
            N::ReadNow);
        row("no length", holding({continuous(u"a"_s, u"2026-11-22 06:00:00"_s, u"2026-11-22 06:00:00"_s)}),
            {C::EndPassed}, N::ReadNow);
        row("undated", holding({undated}), {C::DatesNotReported}, N::ReadOrder);
        row("reversed dates", holding({continuous(u"a"_s, u"2026-12-16"_s, u"2026-10-16"_s)}), {C::DatesNotReported},
            N::ReadOrder);
        row("a state nobody documents", holding({odd}), {C::UnknownState}, N::CopyForTicket);

        Situation allDay = holding({clips});
        allDay.wanted = plans::WantedRecording::AllDay;
        row("clips where all day is wanted", allDay, {C::EventOnly}, N::BuyContinuousPlan);
        allDay.orders = QList<Order>{clips, waiting, expired};
        row("clips now, all day later", allDay, {C::EventOnly, C::StartsLater, C::Expired}, N::BuyContinuousPlan);
        allDay.orders = QList<Order>{clips, inForce};
        row("both in force", allDay, {C::PlanInForce}, N::CheckWhatCannotBeSeen);
        allDay.orders = QList<Order>{eventOrder(u"x"_s, u"2026-08-16"_s, u"2026-09-16"_s, OrderStatus::Expired)};
        row("only expired clips", allDay, {C::Expired}, N::BuyPlan);
        row("clips will do", holding({clips}), {C::PlanInForce}, N::CheckWhatCannotBeSeen);

        Situation free = holding({expired});
        free.freePlan = unclaimedFreePlan(3);
        row("free plan unclaimed", free, {C::Expired, C::FreePlanUnclaimed}, N::BuyPlan);
        free.freePlan = unclaimedFreePlan({});
        row("free plan unclaimed, quota not reported", free, {C::Expired, C::FreePlanUnclaimed}, N::BuyPlan);
        free.freePlan = unclaimedFreePlan(0);
        row("no quota left", free, {C::Expired}, N::BuyPlan);
        free.freePlan = unclaimedFreePlan(3);
        free.orders = QList<Order>{inForce};
        row("no need of the free plan", free, {C::PlanInForce}, N::CheckWhatCannotBeSeen);
        free.orders = QList<Order>();
        free.freePlan = freePlan(u"2026-11-01"_s, u"2026-12-01"_s);
        row("the free plan records", free, {C::PlanInForce}, N::CheckWhatCannotBeSeen);
        free.freePlan = freePlan(u"2026-08-01"_s, u"2026-09-01"_s);
        free.freePlan->status = OrderStatus::Expired;
        row("the free plan is over", free, {C::Expired}, N::BuyPlan);
    }

    void causes()
    {
        QFETCH(Situation, situation);
        const QList<Finding> findings = plans::diagnose(situation);
        QTEST(causesOf(findings), "causes");
        QTEST(findings.first().next, "next");
        QCOMPARE(plans::diagnose(situation), findings);
    }

    void pastMoments_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QList<Cause>>("causes");
        QTest::addColumn<NextAction>("next");
        using C = Cause;
        using N = NextAction;
        const Order inForce = continuous(u"f"_s, u"2026-10-16"_s, u"2026-12-16"_s);
        const Order expired = continuous(u"e"_s, u"2026-08-16"_s, u"2026-09-16"_s, OrderStatus::Expired);
        QTest::newRow("kept") << missing({inForce}, u"2026-11-20"_s) << QList{C::PlanInForce}
                              << N::CheckWhatCannotBeSeen;
        QTest::newRow("the last whole day kept")
            << missing({inForce}, u"2026-11-15 06:00:01"_s) << QList{C::PlanInForce} << N::CheckWhatCannotBeSeen;
        QTest::newRow("kept for seven days")
            << missing({inForce}, u"2026-11-15 06:00:00"_s) << QList{C::OlderThanKept} << N::ExplainRetention;
        Situation unknown = missing({inForce}, u"2026-11-01"_s);
        unknown.daysKept.clear();
        QTest::newRow("kept for unknown days") << unknown << QList{C::DaysKeptUnknown} << N::ReadCatalogue;
        unknown.missed = at(u"2026-11-22"_s);
        QTest::newRow("hours ago") << unknown << QList{C::PlanInForce} << N::CheckWhatCannotBeSeen;
        QTest::newRow("of a plan expired since")
            << missing({expired}, u"2026-09-01"_s) << QList{C::OlderThanKept} << N::ExplainRetention;
        QTest::newRow("in a gap") << missing({inForce, expired}, u"2026-10-01"_s)
                                  << QList{C::StartedAfterwards, C::Expired} << N::ExplainNotRecorded;
        QTest::newRow("before any plan") << missing({inForce, expired}, u"2026-08-01"_s) << QList{C::StartedAfterwards}
                                         << N::ExplainNotRecorded;
        QTest::newRow("a plan that is still to come") << missing({continuous(u"w"_s, u"2026-12-16"_s, u"2027-01-16"_s)},
            u"2026-10-01"_s) << QList{C::StartsLater} << N::StartOrderNow;
    }

    void pastMoments() { causes(); }

    void noRemedyForAPastThatIsCuredToday()
    {
        const Order inForce = continuous(u"f"_s, u"2026-10-16"_s, u"2026-12-16"_s);
        const Order expired = continuous(u"e"_s, u"2026-08-16"_s, u"2026-09-16"_s, OrderStatus::Expired);
        Situation situation = missing({inForce, expired}, u"2026-10-01"_s);
        situation.freePlan = unclaimedFreePlan(3);
        for (const Finding &finding : plans::diagnose(situation))
            QCOMPARE(finding.next, NextAction::ExplainNotRecorded);
        situation.orders = QList<Order>{expired};
        QCOMPARE(plans::diagnose(situation).first().next, NextAction::BuyPlan);
    }

    void evidenceIsTheNearestPlanAndTheCount()
    {
        QList<Order> orders;
        for (int month = 1; month < 6; ++month) {
            const QString start = u"2026-0%1-01"_s.arg(month);
            orders << continuous(QString::number(month), start, u"2026-0%1-28"_s.arg(month), OrderStatus::Expired);
        }
        orders << continuous(u"late"_s, u"2027-02-01"_s, u"2027-03-01"_s)
               << continuous(u"soon"_s, u"2026-12-01"_s, u"2027-01-01"_s);
        const QList<Finding> findings = plans::diagnose(holding(orders));
        QCOMPARE(causesOf(findings), (QList{Cause::StartsLater, Cause::Expired}));
        QCOMPARE(findings.at(0).evidence.orderId, u"soon"_s);
        QCOMPARE(findings.at(0).evidence.begin, at(u"2026-12-01"_s));
        QCOMPARE(findings.at(0).evidence.plans, 2);
        QCOMPARE(findings.at(1).evidence.orderId, u"5"_s);
        QCOMPARE(findings.at(1).evidence.end, at(u"2026-05-28"_s));
        QCOMPARE(findings.at(1).evidence.plans, 5);
    }

    void evidenceKeepsNumbers()
    {
        Order odd = continuous(u"o"_s, {}, {});
        odd.status = plans::OpenEnum<OrderStatus>::fromNumber(7);
        QCOMPARE(plans::diagnose(holding({odd})).first().evidence.number, 7);
        QCOMPARE(plans::diagnose(refused(2065)).first().evidence.number, 2065);
        Situation free = holding({});
        free.freePlan = unclaimedFreePlan(3);
        QCOMPARE(plans::diagnose(free).last().evidence.remainingMonths, 3);
        free.freePlan = freePlan(u"2026-11-01"_s, u"2026-12-01"_s);
        QVERIFY(!plans::diagnose(free).first().evidence.orderId);
        QCOMPARE(plans::diagnose(free).first().evidence.daysKept, 7);
    }

    void whatCannotBeSeenIsAlwaysTheSame()
    {
        QCOMPARE(plans::unseen().size(), 8);
        for (int i = 0; i < plans::unseen().size(); ++i)
            QCOMPARE(static_cast<int>(plans::unseen().at(i)), i);
    }
};

QTEST_APPLESS_MAIN(DiagnosisTest)
#include "diagnosis_test.moc"
