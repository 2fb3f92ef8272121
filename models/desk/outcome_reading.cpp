#include "forecast_check.h"
#include "journal.h"
#include "outcome_resolver.h"
#include "reading.h"
#include "remedy.h"

#include <algorithm>

namespace desk {

using storage::Entry;
using storage::Event;
using storage::Standing;

namespace {

/** What was answered needs to be seen, and nothing more. */
OperationState afterAnswer(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Proved:
    case Verdict::Fits:
        return OperationState::Settled;
    case Verdict::Several:
        return OperationState::Duplicate;
    case Verdict::Absent:
    case Verdict::Unclear:
        break;
    }
    return OperationState::Answered;
}

/** What was closed as not having happened is confirmed by a person, unless the order itself says whose it is. */
OperationState afterAll(const Operation &seen, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Proved:
        return std::holds_alternative<BuyIntent>(seen.intent) ? OperationState::Settled : OperationState::Matched;
    case Verdict::Fits:
        return OperationState::Matched;
    case Verdict::Several:
        return OperationState::Duplicate;
    case Verdict::Absent:
    case Verdict::Unclear:
        break;
    }
    return OperationState::DidNotHappen;
}

OperationState afterUnknown(OperationState state, Verdict verdict, bool expired)
{
    switch (verdict) {
    case Verdict::Proved:
        return OperationState::Settled;
    case Verdict::Fits:
        return OperationState::Matched;
    case Verdict::Several:
        return OperationState::Duplicate;
    case Verdict::Absent:
    case Verdict::Unclear:
        break;
    }
    if (state == OperationState::Matched || state == OperationState::Duplicate)
        return state; // What was seen once happened, whatever became of it since.
    if (verdict == Verdict::Unclear)
        return OperationState::Unknown;
    return expired ? OperationState::DidNotHappen : OperationState::NotSeen;
}

OperationState stateAfter(const Operation &seen, Verdict verdict, bool expired)
{
    if (seen.state == OperationState::Answered)
        return afterAnswer(verdict);
    if (seen.state == OperationState::DidNotHappen)
        return afterAll(seen, verdict);
    return afterUnknown(seen.state, verdict, expired);
}

QSet<QString> ordersOf(const QList<Operation> &operations)
{
    QSet<QString> orders;
    for (const Operation &operation : operations) {
        if (!operation.orderId.isEmpty())
            orders.insert(operation.orderId);
        for (const QString &order : operation.surplus)
            orders.insert(order);
    }
    return orders;
}

/**
 * Whether a later operation that was carried out does the same, so that what shows is its work. Purchases are told by
 * their orders.
 */
bool isSuperseded(const Operation &seen, const QList<Operation> &others)
{
    if (std::holds_alternative<BuyIntent>(seen.intent))
        return false;
    return std::any_of(others.begin(), others.end(), [&seen](const Operation &other) {
        const bool same
            = other.intent.index() == seen.intent.index() && subjectOf(other.intent) == subjectOf(seen.intent);
        if (std::holds_alternative<SuspendIntent>(seen.intent) && other.surplus.contains(subjectOf(seen.intent)))
            return true; // It was frozen as a remedy.
        const bool done = other.state == OperationState::Settled || isOpen(other.state);
        return same && done && other.startedAt > seen.startedAt;
    });
}

} // namespace

QCoro::Task<> OutcomeResolver::confirm(QString id)
{
    const QList<std::chrono::milliseconds> delays = m_log.settings().readingDelays;
    for (const std::chrono::milliseconds delay : delays) {
        co_await m_log.pause(delay);
        if (m_log.isClosed())
            co_return;
        const bool decided = co_await look(id);
        if (decided)
            co_return;
    }
}

QCoro::Task<> OutcomeResolver::reread(QString id)
{
    const std::optional<Operation> seen = m_log.operation(id);
    if (!seen || m_log.isClosed() || m_log.isRunning(id))
        co_return;
    const bool watched = seen->state == OperationState::Answered || seen->state == OperationState::DidNotHappen
        || isOutcomeUnknown(seen->state);
    if (!watched)
        co_return;
    if (!isHere(*seen)) {
        m_log.amend(id, [](Operation &operation) { operation.obstacle = Obstacle::OtherPlatform; });
        co_return;
    }
    m_log.enter(id);
    co_await look(id);
    plan(id);
    m_log.leave(id); // Last, since whoever waits for the end may destroy everything then.
}

/** Reads and judges once; says whether the operation is not the same as before. */
QCoro::Task<bool> OutcomeResolver::look(QString id)
{
    const Operation seen = m_log.at(id);
    const Result<Reading> reading = co_await readFor(m_desk, seen);
    const bool closed = !isOpen(seen.state);
    if (!closed && (!reading || seen.readingError)) {
        m_log.amend(id, [&reading](Operation &operation) {
            operation.readingError = reading ? std::nullopt : std::optional(reading.error());
        });
    }
    if (!reading)
        co_return false;
    const Reading now = *reading;
    const bool remedied = co_await judgeRemedy(id, now);
    // Which orders are too many shows only once it is known what became of the remedy.
    if (isRemedyOpen(m_log.at(id)))
        co_return false;
    const bool decided = co_await judge(id, now);
    co_return decided || remedied;
}

/** The same for the remedy of the operation @p id, if one was sent. */
QCoro::Task<bool> OutcomeResolver::judgeRemedy(QString id, Reading now)
{
    const std::shared_ptr<const Operation> seen = m_log.at(id).remedy;
    const bool watched = seen
        && (seen->state == OperationState::Answered || seen->state == OperationState::DidNotHappen
            || isOutcomeUnknown(seen->state));
    if (!watched || !isOpen(m_log.at(id).state))
        co_return false;
    const Trial trial{seen->intent, seen->before, seen->state == OperationState::Answered, seen->orderId, {}};
    Finding finding;
    finding.evidence = evidenceOf(trial, now, {});
    const Verdict verdict = finding.evidence->verdict;
    const OperationState next
        = verdict == Verdict::Proved ? OperationState::Settled : stateAfter(*seen, verdict, hasExpired(*seen));
    const bool changed = next != seen->state;
    if (!changed && (!isOpen(next) || seen->verdict == verdict))
        co_return false;
    const Entry entry = entryFor(changed ? stateName(next) : QStringLiteral("reread"), next, finding);
    const QString remedy = remedyIdOf(id);
    if (isOpen(next))
        co_await m_log.recordOnce(remedy, entry);
    else
        co_await m_log.record(remedy, entry);
    co_return changed;
}

QCoro::Task<bool> OutcomeResolver::judge(QString id, Reading now)
{
    const Operation seen = m_log.at(id);
    const storage::Result<QList<Operation>> others = co_await m_log.othersOnItsDevices(id);
    if (!others) {
        m_log.amend(id, [&others](Operation &operation) {
            operation.obstacle = Obstacle::JournalFailed;
            operation.obstacleDetail = others.error().detail;
        });
        co_return false;
    }
    const Trial trial{seen.intent, seen.before, seen.state == OperationState::Answered, seen.orderId, seen.tag};
    Finding finding;
    finding.evidence
        = evidenceOf(trial, now, ordersOf(*others) + QSet<QString>(seen.surplus.begin(), seen.surplus.end()));
    const Verdict verdict = finding.evidence->verdict;
    const OperationState next = stateAfter(seen, verdict, hasExpired(seen));
    const bool changed = next != seen.state;
    if (seen.state == OperationState::DidNotHappen) {
        if (isSuperseded(seen, *others))
            co_return false;
        const Entry entry = entryFor(QStringLiteral("reopened"), next, finding);
        if (changed)
            co_await reopen(id, entry);
        co_return changed;
    }
    const bool sameOrder = finding.evidence->order && finding.evidence->order->orderId == seen.orderId;
    const bool nothingNew = !changed && (next == OperationState::Duplicate || next == OperationState::Matched)
        && (sameOrder || verdict == Verdict::Absent || verdict == Verdict::Unclear);
    if (nothingNew)
        co_return false;
    if (changed && finding.evidence->order)
        co_await noteForecast(id, *finding.evidence->order);
    const Entry entry = entryFor(changed ? stateName(next) : QStringLiteral("reread"), next, finding);
    // What is over must be written down; anything else shows again.
    if (isOpen(next))
        co_await m_log.recordOnce(id, entry);
    else
        co_await m_log.record(id, entry);
    co_return changed;
}

/** Records that the platform's dates of @p order are not those that were forecast, if they are not. */
QCoro::Task<> OutcomeResolver::noteForecast(QString id, plans::Order order)
{
    Operation seen = m_log.at(id);
    seen.order = order;
    if (forecastOutcome(seen) != ForecastOutcome::Differs)
        co_return;
    const Entry entry = forecastMissedEntry(seen.state, *seen.forecast, *termOf(order));
    co_await m_log.recordOnce(id, entry);
}

/** Opens what was closed as not having happened, unless somebody else holds the device or has done it already. */
QCoro::Task<bool> OutcomeResolver::reopen(QString id, Entry entry)
{
    const QString didNotHappen = stateName(OperationState::DidNotHappen);
    const storage::Result<QList<Standing>> closed = co_await m_log.journal().operationsIn(didNotHappen);
    if (!closed)
        co_return false;
    const auto standing
        = std::find_if(closed->begin(), closed->end(), [&id](const Standing &one) { return one.operationId == id; });
    if (standing == closed->end())
        co_return false;
    const Standing &seen = *standing;
    const Entry complete = m_log.attributed(entry);
    const storage::Result<Event> written = co_await m_log.journal().appendIfStill(seen, complete);
    if (!written)
        co_return false;
    m_log.take(id, *written);
    watch(id);
    co_return true;
}

} // namespace desk
