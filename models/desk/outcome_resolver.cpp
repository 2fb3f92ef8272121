#include "outcome_resolver.h"

#include "journal.h"
#include "remedy.h"

#include <algorithm>

namespace desk {

using storage::Entry;
using storage::Event;
using storage::Standing;
using storage::StorageErrorKind;

namespace {

/** Whether whoever works on it has it in hand between two steps. */
bool isOnTheWay(const Operation &operation)
{
    return isBeforeSent(operation.state) || operation.state == OperationState::Sent
        || (operation.remedy && isOnTheWay(*operation.remedy));
}

/** What becomes of an operation whose process died in @p state. */
OperationState afterDeath(OperationState state)
{
    if (isBeforeSent(state))
        return OperationState::NotSent;
    return state == OperationState::Sent ? OperationState::Unknown : state;
}

/** The event by which a dead process's operation is taken over. */
Entry takingOver(const Operation &operation)
{
    const QString kind = QStringLiteral("picked-up");
    if (isRemedyOpen(operation))
        return remedyEntry(operation, entryFor(kind, afterDeath(operation.remedy->state)));
    return entryFor(kind, afterDeath(operation.state));
}

} // namespace

OutcomeResolver::OutcomeResolver(OperationLog &log, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_desk(desk)
{
    connect(&m_log, &OperationLog::closing, this, [this] {
        for (const Watch &watch : std::as_const(m_watches))
            watch.timer->stop();
    });
}

QCoro::Task<storage::Result<void>> OutcomeResolver::pickUp()
{
    const storage::Result<QList<Standing>> open = co_await m_log.journal().openOperations();
    if (!open)
        co_return tl::unexpected(open.error());
    for (const Standing &standing : *open) {
        if (standing.ownerIs == storage::Owner::Alive || m_log.contains(standing.operationId))
            continue;
        const storage::Result<void> picked = co_await pickUpOpen(standing);
        if (!picked)
            co_return picked;
    }
    const QString didNotHappen = stateName(OperationState::DidNotHappen);
    const storage::Result<QList<Standing>> closed = co_await m_log.journal().operationsIn(didNotHappen);
    if (!closed)
        co_return tl::unexpected(closed.error());
    for (const Standing &standing : *closed) {
        if (standing.ownerIs == storage::Owner::Alive || m_log.contains(standing.operationId))
            continue;
        const storage::Result<void> picked = co_await pickUpClosed(standing);
        if (!picked)
            co_return picked;
    }
    co_return {};
}

QCoro::Task<storage::Result<void>> OutcomeResolver::pickUpOpen(Standing standing)
{
    const storage::Result<QList<Event>> events = co_await m_log.journal().events(standing.operationId);
    if (!events)
        co_return tl::unexpected(events.error());
    Operation operation = operationFrom(*events);
    const bool died = standing.ownerIs == storage::Owner::Dead;
    if (!died && isOnTheWay(operation))
        co_return {}; // Another runner of this process is working on it.
    if (died) {
        const Entry entry = m_log.attributed(takingOver(operation));
        const storage::Result<Event> taken = co_await m_log.journal().appendIfStill(standing, entry);
        if (!taken && taken.error().kind == StorageErrorKind::ChangedMeanwhile)
            co_return {}; // Another process was faster.
        if (!taken)
            co_return tl::unexpected(taken.error());
        apply(operation, *taken);
    }
    m_log.insert(operation);
    Q_EMIT m_log.changed(operation);
    const bool answered = operation.state == OperationState::Answered
        || (operation.remedy && operation.remedy->state == OperationState::Answered);
    if (answered && isHere(operation)) {
        m_log.enter(operation.id);
        confirmPickedUp(operation.id);
    } else {
        watch(operation.id);
    }
    co_return {};
}

/** What did not happen is watched, and nobody need be told. */
QCoro::Task<storage::Result<void>> OutcomeResolver::pickUpClosed(Standing standing)
{
    const storage::Result<QList<Event>> events = co_await m_log.journal().events(standing.operationId);
    if (!events)
        co_return tl::unexpected(events.error());
    const Operation operation = operationFrom(*events);
    if (isHere(operation)) {
        m_log.insert(operation);
        watch(operation.id);
    }
    co_return {};
}

QCoro::Task<> OutcomeResolver::confirmPickedUp(QString id)
{
    co_await confirm(id);
    watch(id);
    m_log.leave(id); // Last, since whoever waits for the end may destroy everything then.
}

void OutcomeResolver::watch(const QString &id)
{
    const Operation operation = m_log.at(id);
    const bool known = operation.state != OperationState::Answered && !isOutcomeUnknown(operation.state)
        && !delayAfterwards(operation);
    if (known || !isHere(operation) || m_watches.contains(id))
        return;
    Watch watch{0, new QTimer(this)};
    watch.timer->setSingleShot(true);
    connect(watch.timer, &QTimer::timeout, this, [this, id] { rereadInTime(id); });
    m_watches.insert(id, watch);
    plan(id);
}

void OutcomeResolver::watchAnew(const QString &id)
{
    if (const auto earlier = m_watches.find(id); earlier != m_watches.end())
        earlier->readings = 0;
    watch(id);
    plan(id);
}

void OutcomeResolver::plan(const QString &id)
{
    const auto watch = m_watches.constFind(id);
    if (watch == m_watches.cend() || m_log.isClosed())
        return;
    if (const auto delay = delayBeforeNext(m_log.at(id), watch->readings))
        watch->timer->start(*delay);
}

void OutcomeResolver::rereadInTime(const QString &id)
{
    ++m_watches[id].readings;
    if (m_log.isRunning(id))
        plan(id);
    else
        reread(id);
}

/** How long to wait for the next reading; nothing when a person is to decide, or nothing is open. */
std::optional<std::chrono::milliseconds> OutcomeResolver::delayBeforeNext(
    const Operation &operation, int readings) const
{
    if (isRemedyOpen(operation))
        return delayBeforeNext(*operation.remedy, readings);
    if (operation.state == OperationState::DidNotHappen)
        return delayAfterwards(operation);
    if (operation.remedy && isOpen(operation.state) && delayAfterwards(*operation.remedy))
        return delayAfterwards(*operation.remedy);
    const bool looksOn = operation.state == OperationState::Unknown || operation.state == OperationState::NotSeen
        || operation.state == OperationState::Answered;
    if (!looksOn)
        return std::nullopt;
    const QList<std::chrono::milliseconds> &delays = m_log.settings().resolvingDelays;
    if (readings < delays.size())
        return delays.at(readings);
    const std::chrono::milliseconds lifetime = m_log.settings().requestLifetime;
    const QDateTime expires = operation.sentAt.addMSecs(lifetime.count());
    const std::chrono::milliseconds left(m_desk.client().platformTime().msecsTo(expires));
    // Once it has expired, what could not be read is tried again at leisure; a clock that is wrong puts nothing off.
    return left > std::chrono::milliseconds(0) ? std::min(left, lifetime) : lifetime;
}

/** How long to wait before what did not happen is read again; nothing for all else, and once enough time went by. */
std::optional<std::chrono::milliseconds> OutcomeResolver::delayAfterwards(const Operation &operation) const
{
    const RunnerSettings &settings = m_log.settings();
    const QDateTime until = operation.changedAt.addMSecs(settings.afterwardsLimit.count());
    if (operation.state != OperationState::DidNotHappen || settings.now() >= until)
        return std::nullopt;
    return settings.afterwardsDelay;
}

bool OutcomeResolver::hasExpired(const Operation &operation) const
{
    const QDateTime expires = operation.sentAt.addMSecs(m_log.settings().requestLifetime.count());
    return operation.sentAt.isValid() && m_desk.client().platformTime() >= expires;
}

bool OutcomeResolver::isHere(const Operation &operation) const
{
    return operation.device() == m_desk.keyOf(iotIdOf(operation.intent));
}

void OutcomeResolver::lookedAt(const QString &iotId)
{
    const storage::DeviceKey device = m_desk.keyOf(iotId);
    const QList<Operation> operations = m_log.operations();
    for (const Operation &operation : operations) {
        if (operation.devices.contains(device))
            reread(operation.id);
    }
}

QCoro::Task<> OutcomeResolver::lookBack(QList<storage::DeviceKey> devices)
{
    const QList<Operation> operations = m_log.operations();
    for (const Operation &operation : operations) {
        const bool here = std::any_of(devices.begin(), devices.end(),
            [&operation](const storage::DeviceKey &device) { return operation.devices.contains(device); });
        if (here && operation.state == OperationState::DidNotHappen)
            co_await reread(operation.id);
    }
}

QCoro::Task<storage::Result<void>> OutcomeResolver::settle(QString id, QString reason, Settlement as)
{
    if (reason.trimmed().isEmpty())
        co_return storage::failure(StorageErrorKind::InvalidEntry, QStringLiteral("no reason is given"));
    if (!m_log.contains(id))
        co_return storage::failure(
            StorageErrorKind::UnknownOperation, QStringLiteral("there is no operation %1").arg(id));
    const OperationState state = m_log.at(id).state;
    // A reading that is under way is over soon.
    if (isOutcomeUnknown(state) || state == OperationState::Answered)
        co_await m_log.whenFree(id);
    if (!isOpen(m_log.at(id).state) || m_log.isRunning(id)) {
        co_return storage::failure(
            StorageErrorKind::ChangedMeanwhile, QStringLiteral("operation %1 is being run or is closed").arg(id));
    }
    m_log.enter(id);
    Finding finding;
    finding.settledReason = reason.trimmed();
    if (as == Settlement::NotThisOne)
        finding.orderId = QString();
    const Entry entry = m_log.attributed(entryFor(OperationState::Settled, finding));
    const storage::Result<Event> written = co_await m_log.journal().append(id, entry);
    if (written)
        m_log.take(id, *written);
    m_log.leave(id);
    co_return written.map([](const Event &) {});
}

} // namespace desk
