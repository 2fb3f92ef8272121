#include "diagnosis.h"

#include "whole_days.h"

#include <algorithm>

namespace plans {

namespace {

/** What keeps a plan from recording whatever its dates are, or nothing. */
std::optional<Cause> hindranceOf(const Order &order)
{
    const auto payment = order.payment ? order.payment->documented() : std::nullopt;
    if (payment == PaymentStatus::Unpaid)
        return Cause::Unpaid;
    if (payment == PaymentStatus::Paying)
        return Cause::Paying;
    const auto status = order.status.documented();
    if (status == OrderStatus::BeingCreated)
        return Cause::BeingCreated;
    return status == OrderStatus::Frozen ? std::optional(Cause::Frozen) : std::nullopt;
}

/** Why @p order gives no recording of the moment @p at, or nothing when it should give one. */
std::optional<Cause> whyNot(const Order &order, const QDateTime &at, const QDateTime &now)
{
    const auto status = order.status.documented();
    if (!status)
        return Cause::UnknownState;
    const std::optional<Cause> hindrance = hindranceOf(order);
    if (status == OrderStatus::BeingCreated)
        return hindrance;
    const bool expired = status == OrderStatus::Expired;
    if (!hasUsableDates(order))
        return expired ? Cause::Expired : hindrance.value_or(Cause::DatesNotReported);
    if (at >= order.end->utc)
        return status == OrderStatus::InForce && !hindrance ? Cause::EndPassed : Cause::Expired;
    if (at < order.start->utc && order.start->utc <= now)
        return Cause::StartedAfterwards;
    // An expired plan whose end lies ahead was ended early, nobody says when.
    if (expired)
        return now < order.end->utc ? std::optional(Cause::Expired) : std::nullopt;
    if (hindrance)
        return hindrance;
    return at < order.start->utc ? std::optional(Cause::StartsLater) : std::nullopt;
}

Evidence evidenceOf(const HeldPlan &held, int plans)
{
    Evidence evidence;
    const Order &order = held.order;
    if (!order.orderId.isEmpty())
        evidence.orderId = order.orderId;
    evidence.type = order.type;
    if (order.start && !order.start->isEmpty())
        evidence.begin = order.start->utc;
    if (order.end && !order.end->isEmpty())
        evidence.end = order.end->utc;
    evidence.daysKept = held.daysKept;
    if (!order.status.documented())
        evidence.number = order.status.number();
    evidence.plans = plans;
    return evidence;
}

/** Whether @p left shows @p cause better than @p right: the start that is nearest, else the end that is nearest. */
bool showsBetter(Cause cause, const HeldPlan &left, const HeldPlan &right)
{
    if (!hasUsableDates(left.order) || !hasUsableDates(right.order))
        return hasUsableDates(left.order) && !hasUsableDates(right.order);
    if (cause == Cause::StartsLater)
        return left.order.start->utc < right.order.start->utc;
    return left.order.end->utc > right.order.end->utc;
}

/** Collects findings, each cause once, with the plan that shows it best. */
class Findings
{
public:
    void add(Cause cause, const Evidence &evidence = {}) { m_list.append({cause, evidence, nextAction(cause)}); }

    /** A wanted plan records by now, so no remedy for today is called for. */
    void withoutRemedies()
    {
        for (Finding &finding : m_list) {
            if (finding.next == NextAction::BuyPlan || finding.next == NextAction::BuyContinuousPlan)
                finding.next = NextAction::ExplainNotRecorded;
        }
    }

    void addNumber(Cause cause, std::optional<int> number)
    {
        Evidence evidence;
        evidence.number = number;
        add(cause, evidence);
    }

    void addPlans(Cause cause, const QList<HeldPlan> &plans)
    {
        const auto best = std::min_element(plans.begin(), plans.end(),
            [&](const HeldPlan &left, const HeldPlan &right) { return showsBetter(cause, left, right); });
        if (best != plans.end())
            add(cause, evidenceOf(*best, static_cast<int>(plans.size())));
    }

    bool has(Cause cause) const
    {
        return std::any_of(
            m_list.begin(), m_list.end(), [&](const Finding &finding) { return finding.cause == cause; });
    }

    QList<Finding> inOrder() &&
    {
        std::stable_sort(m_list.begin(), m_list.end(),
            [](const Finding &left, const Finding &right) { return left.cause < right.cause; });
        return std::move(m_list);
    }

private:
    QList<Finding> m_list;
};

void findStanding(const Situation &situation, Findings &findings)
{
    const std::optional<int> code = situation.refusal;
    const bool unbound = code == 2065 || code == 29004;
    if (unbound || situation.standing == Standing::NotBound)
        findings.addNumber(Cause::NotBound, unbound ? code : std::nullopt);
    else if (code == 2066 || situation.standing == Standing::Shared)
        findings.addNumber(Cause::NotAdministrator, code == 2066 ? code : std::nullopt);
    if (code && !unbound && code != 2066)
        findings.addNumber(Cause::ReadingRefused, code);
}

void findConnection(const Situation &situation, Findings &findings)
{
    const auto connection = situation.connection ? situation.connection->documented() : std::nullopt;
    if (connection == DeviceStatus::Disabled)
        findings.add(Cause::DeviceDisabled);
    else if (connection == DeviceStatus::NeverActive)
        findings.add(Cause::DeviceNeverActive);
    else if (connection == DeviceStatus::Offline)
        findings.add(Cause::DeviceOffline);
}

/** A plan was held at the time and is of the wanted type: is the recording still kept? */
void findRetention(const QList<HeldPlan> &serving, const QDateTime &at, const QDateTime &now, Findings &findings)
{
    const int age = wholeDays(at, now);
    QList<HeldPlan> keeping;
    QList<HeldPlan> unknown;
    for (const HeldPlan &held : serving) {
        if (age > 0 && !held.daysKept)
            unknown << held;
        else if (age == 0 || age < *held.daysKept)
            keeping << held;
    }
    if (!keeping.isEmpty())
        findings.addPlans(Cause::PlanInForce, keeping);
    else
        findings.addPlans(
            unknown.isEmpty() ? Cause::OlderThanKept : Cause::DaysKeptUnknown, unknown.isEmpty() ? serving : unknown);
}

void findHindrances(const QList<HeldPlan> &plans, const QDateTime &at, const QDateTime &now, Findings &findings)
{
    QHash<Cause, QList<HeldPlan>> byCause;
    for (const HeldPlan &held : plans) {
        if (const auto cause = whyNot(held.order, at, now))
            byCause[*cause] << held;
    }
    for (auto cause = byCause.cbegin(); cause != byCause.cend(); ++cause)
        findings.addPlans(cause.key(), cause.value());
}

void findFreePlan(const Reported<FreePlan> &freePlan, Findings &findings)
{
    if (!freePlan || freePlan->claimed || freePlan->remainingMonths.value_or(1) <= 0)
        return;
    Evidence evidence;
    evidence.type = freePlan->type;
    evidence.daysKept = freePlan->lifecycleDays;
    evidence.remainingMonths = freePlan->remainingMonths;
    findings.add(Cause::FreePlanUnclaimed, evidence);
}

/** The plans of @p held that should give a recording of the moment @p at. */
QList<HeldPlan> servingAt(const QList<HeldPlan> &held, const QDateTime &at, const QDateTime &now)
{
    QList<HeldPlan> serving;
    std::copy_if(held.begin(), held.end(), std::back_inserter(serving),
        [&](const HeldPlan &plan) { return !whyNot(plan.order, at, now); });
    return serving;
}

void findPlans(const Situation &situation, Findings &findings)
{
    const QDateTime &now = situation.now;
    const QDateTime at = situation.missed.value_or(now);
    const QList<HeldPlan> held = heldPlans(*situation.orders, situation.freePlan, situation.daysKept);
    QList<HeldPlan> wanted;
    std::copy_if(held.begin(), held.end(), std::back_inserter(wanted), [&](const HeldPlan &plan) {
        return situation.wanted == WantedRecording::Any || plan.order.type != PlanType::Event;
    });
    const QList<HeldPlan> serving = servingAt(wanted, at, now);
    if (!serving.isEmpty()) {
        findRetention(serving, at, now, findings);
        return;
    }
    // Only event plans are left, where all-day recording is wanted.
    findings.addPlans(Cause::EventOnly, servingAt(held, at, now));
    findHindrances(wanted.isEmpty() && !findings.has(Cause::EventOnly) ? held : wanted, at, now, findings);
    if (held.isEmpty())
        findings.add(Cause::NoPlan);
    if (servingAt(wanted, now, now).isEmpty())
        findFreePlan(situation.freePlan, findings);
    else
        findings.withoutRemedies();
}

} // namespace

QList<Finding> diagnose(const Situation &situation)
{
    Findings findings;
    if (situation.refusal == 2063) {
        findings.addNumber(Cause::WrongDevice, situation.refusal);
        return std::move(findings).inOrder();
    }
    findStanding(situation, findings);
    findConnection(situation, findings);
    if (situation.orders)
        findPlans(situation, findings);
    else if (!situation.refusal)
        findings.add(Cause::NotReadYet);
    return std::move(findings).inOrder();
}

} // namespace plans
