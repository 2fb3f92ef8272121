#include "operation_runner.h"

#include "client.h"
#include "desk.h"
#include "journal_gate.h"
#include "plan_calls.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QSysInfo>
#include <QTimer>
#include <QUuid>

#include <algorithm>

// What is awaited gets named values alone: GCC 12 destroys a braced value or a lambda that stands in a co_await
// expression twice.

namespace desk {

using linkvisual::ApiError;
using storage::Entry;
using storage::Event;
using storage::StorageError;
using storage::StorageErrorKind;

namespace {

linkvisual::BuyPlan callFor(const BuyIntent &intent)
{
    linkvisual::BuyPlan call{
        intent.iotId, intent.userName, intent.plan.commodityCode, intent.plan.specification, intent.copies};
    call.enableDefaultPlan = intent.enableDefaultPlan;
    call.immediateUse = intent.immediateUse;
    call.preRecordDuration = intent.preRecordSeconds;
    call.recordDuration = intent.recordSeconds;
    return call;
}

OperationState stateAfter(linkvisual::Outcome outcome)
{
    switch (outcome) {
    case linkvisual::Outcome::NotSent:
        return OperationState::NotSent;
    case linkvisual::Outcome::Refused:
        return OperationState::Refused;
    case linkvisual::Outcome::Unknown:
        return OperationState::Unknown;
    }
    Q_UNREACHABLE();
}

QString systemUser()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

} // namespace

OperationRunner::OperationRunner(linkvisual::Client &client, Desk &desk, storage::Journal &journal, JournalGate &gate,
    RunnerSettings settings, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_desk(desk)
    , m_journal(journal)
    , m_gate(gate)
    , m_settings(std::move(settings))
{
}

OperationRunner::~OperationRunner()
{
    Q_ASSERT_X(m_running.isEmpty(), "OperationRunner", "destroyed before close() ended");
}

QString OperationRunner::start(BuyIntent intent)
{
    Operation operation;
    operation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    operation.device = m_desk.keyOf(intent.iotId);
    operation.intent = std::move(intent);
    operation.startedAt = m_settings.now();
    operation.changedAt = operation.startedAt;
    m_operations.insert(operation.id, operation);
    enter(operation.id);
    // The caller gets the id before the first change.
    QTimer::singleShot(0, this, [this, id = operation.id] { run(id); });
    return operation.id;
}

std::optional<Operation> OperationRunner::operation(const QString &id) const
{
    const auto found = m_operations.constFind(id);
    return found == m_operations.cend() ? std::nullopt : std::optional(*found);
}

QCoro::Task<> OperationRunner::close()
{
    m_closed = true;
    Q_EMIT closing();
    if (!m_running.isEmpty())
        co_await qCoro(this, &OperationRunner::idle);
}

QCoro::Task<> OperationRunner::run(QString id)
{
    bool goOn = co_await reserve(id);
    if (goOn)
        goOn = co_await prepare(id);
    if (goOn)
        goOn = co_await post(id);
    if (goOn)
        co_await confirm(id);
    leave(id);
}

/** Locks the device. */
QCoro::Task<bool> OperationRunner::reserve(QString id)
{
    const Operation started = m_operations.value(id);
    if (const std::optional<ApiError> error = objectionTo(started.intent)) {
        end(id, *error);
        co_return false;
    }
    const Entry entry = attributed(reservedEntry(started.intent));
    const QList<storage::DeviceKey> devices{started.device};
    storage::Result<Event> reserved = co_await m_journal.reserve(id, devices, entry);
    if (!reserved && reserved.error().holder && reserved.error().holder->standing.ownerIs == storage::Owner::Dead) {
        // What its holder left behind may turn out never to have been sent.
        co_await pickUp();
        reserved = co_await m_journal.reserve(id, devices, entry);
    }
    if (!reserved) {
        const bool busy = reserved.error().kind == StorageErrorKind::DeviceHeld;
        end(id, busy ? Obstacle::DeviceBusy : Obstacle::JournalFailed, reserved.error());
        co_return false;
    }
    take(id, *reserved);
    co_return true;
}

/** Records what the platform holds now, to tell afterwards what is new. */
QCoro::Task<bool> OperationRunner::prepare(QString id)
{
    const Operation reserved = m_operations.value(id);
    Result<QList<plans::Order>> orders = co_await m_desk.allOrders(reserved.intent.iotId);
    if (!orders) {
        orders.error().outcome = linkvisual::Outcome::NotSent;
        Finding finding;
        finding.error = orders.error();
        const Entry given = entryFor(OperationState::NotSent, finding);
        co_await record(id, given);
        co_return false;
    }
    Finding finding;
    finding.ordersBefore.emplace();
    for (const plans::Order &order : *orders)
        finding.ordersBefore->append(order.orderId);
    Entry entry = entryFor(OperationState::Prepared, finding);
    entry.payload[QLatin1String("price")] = reserved.intent.plan.price.toDecimal();
    if (const std::optional<plans::Money> total = reserved.intent.plan.price.times(reserved.intent.copies))
        entry.payload[QLatin1String("estimatedTotal")] = total->toDecimal();
    const Entry prepared = attributed(entry);
    const storage::Result<Event> written = co_await m_journal.append(id, prepared);
    if (written) {
        take(id, *written);
        co_return true;
    }
    end(id, Obstacle::JournalFailed, written.error());
    const Entry given = entryFor(OperationState::NotSent);
    co_await record(id, given);
    co_return false;
}

/** Posts the write once, and records what came of it. */
QCoro::Task<bool> OperationRunner::post(QString id)
{
    const linkvisual::BuyPlan call = callFor(m_operations.value(id).intent);
    const Result<linkvisual::CallContext> context = m_client.contextOf(call.description);
    if (m_closed || !context) {
        ApiError error;
        error.kind = linkvisual::ErrorKind::Closed;
        error.outcome = linkvisual::Outcome::NotSent;
        error.path = call.description.name;
        error.at = m_settings.now();
        Finding finding;
        finding.error = context ? error : context.error();
        const Entry given = entryFor(OperationState::NotSent, finding);
        co_await record(id, given);
        co_return false;
    }
    const storage::Standing seen{
        id, stateName(OperationState::Prepared), true, m_journal.ownerName(), storage::Owner::Us};
    Entry sending = attributed(entryFor(OperationState::Sent));
    sending.payload[QLatin1String("apiVersion")] = context->version.toString();
    const QJsonObject parameters = call.parameters(*context).object();
    const storage::Result<Event> recorded
        = co_await m_gate.recordSent(seen, sending, linkvisual::BuyPlan::description, parameters);
    if (!recorded) {
        end(id, Obstacle::JournalFailed, recorded.error());
        const Entry given = entryFor(OperationState::NotSent);
        co_await record(id, given);
        co_return false;
    }
    take(id, *recorded);

    linkvisual::WritePermit permit = m_gate.permitFor(id);
    const Result<QString> answer = co_await m_client.call(call, std::move(permit));
    Finding finding;
    if (answer)
        finding.orderId = *answer;
    else
        finding.error = answer.error();
    const OperationState state = answer ? OperationState::Answered : stateAfter(answer.error().outcome);
    const Entry came = entryFor(state, finding);
    const bool written = co_await record(id, came);
    co_return written &&state == OperationState::Answered;
}

/** Looks for the answered order, a few times, because it may take a moment to show. */
QCoro::Task<> OperationRunner::confirm(QString id)
{
    const QList<std::chrono::milliseconds> delays = m_settings.readingDelays;
    for (const std::chrono::milliseconds delay : delays) {
        co_await pause(delay);
        if (m_closed)
            co_return;
        const bool settled = co_await readAnswered(id);
        if (settled)
            co_return;
    }
}

/** What is wrong with the call itself, so that no device need be locked for it. */
std::optional<ApiError> OperationRunner::objectionTo(const BuyIntent &intent) const
{
    const linkvisual::BuyPlan call = callFor(intent);
    const Result<linkvisual::CallContext> context = m_client.contextOf(call.description);
    if (!context)
        return context.error();
    const std::optional<QString> problem = call.parameters(*context).problem();
    if (!problem && !m_gate.isReadOnly())
        return std::nullopt;
    ApiError error;
    error.kind = problem ? linkvisual::ErrorKind::InvalidParameter : linkvisual::ErrorKind::NotPermitted;
    error.outcome = linkvisual::Outcome::NotSent;
    error.path = QLatin1String(call.description.at(context->service).path);
    error.apiVersion = context->version.toString();
    error.detail = problem.value_or(JournalGate::readOnlyReason());
    error.at = m_settings.now();
    return error;
}

/** Ends an operation in memory, before anything was sent. */
void OperationRunner::end(const QString &id, Obstacle obstacle, const StorageError &why)
{
    Operation &operation = m_operations[id];
    operation.state = OperationState::NotSent;
    operation.obstacle = obstacle;
    operation.obstacleDetail = why.detail;
    operation.holder = why.holder;
    operation.changedAt = m_settings.now();
    Q_EMIT changed(Operation(operation));
}

void OperationRunner::end(const QString &id, const ApiError &error)
{
    Operation &operation = m_operations[id];
    operation.state = OperationState::NotSent;
    operation.error = error;
    operation.changedAt = m_settings.now();
    Q_EMIT changed(Operation(operation));
}

/** Writes an event, again and again until the journal takes it, because it cannot be made to unhappen. */
QCoro::Task<bool> OperationRunner::record(QString id, Entry entry)
{
    const QList<std::chrono::milliseconds> delays = m_settings.writingDelays;
    const Entry complete = attributed(entry);
    for (qsizetype attempt = 0;; ++attempt) {
        const storage::Result<Event> written = co_await m_journal.append(id, complete);
        if (written) {
            take(id, *written);
            co_return true;
        }
        showUnwritten(id, complete, written.error());
        const bool hopeless = written.error().kind == StorageErrorKind::ChangedMeanwhile
            || written.error().kind == StorageErrorKind::UnknownOperation;
        if (hopeless || m_closed)
            co_return false;
        co_await pause(delays[std::min(attempt, delays.size() - 1)]);
    }
}

/** Writes an event that can do without being written. */
QCoro::Task<bool> OperationRunner::recordOnce(QString id, Entry entry)
{
    const Entry complete = attributed(entry);
    const storage::Result<Event> written = co_await m_journal.append(id, complete);
    if (written) {
        take(id, *written);
        co_return true;
    }
    Operation &operation = m_operations[id];
    operation.obstacle = Obstacle::JournalFailed;
    operation.obstacleDetail = written.error().detail;
    Q_EMIT changed(Operation(operation));
    co_return false;
}

/** Adds who does it, and the platform's time as far as it is known. */
Entry OperationRunner::attributed(Entry entry) const
{
    const std::pair<const char *, QString> fields[]
        = {{"user", systemUser()}, {"operator", m_settings.operatorName}, {"computer", QSysInfo::machineHostName()},
            {"profile", m_settings.profile}, {"environment", m_settings.environment},
            {"platformTime", m_client.platformTime().toUTC().toString(Qt::ISODateWithMs)}};
    for (const auto &[name, value] : fields)
        entry.payload[QLatin1String(name)] = value;
    if (!m_settings.profileId.isEmpty())
        entry.payload[profileIdField] = m_settings.profileId;
    entry.payload[QLatin1String("process")] = QCoreApplication::applicationPid();
    return entry;
}

/** Brings an operation up to date with an event that is on disk. */
void OperationRunner::take(const QString &id, const Event &event)
{
    Operation &operation = m_operations[id];
    apply(operation, event);
    // What kept an operation from being sent goes on to explain its end; anything else is out of the way now.
    if (operation.state != OperationState::NotSent) {
        operation.obstacle.reset();
        operation.obstacleDetail.clear();
    }
    Q_EMIT changed(Operation(operation));
}

/** Shows what is not on disk yet. */
void OperationRunner::showUnwritten(const QString &id, const Entry &entry, const StorageError &why)
{
    Event event;
    event.operationId = id;
    event.state = entry.state;
    event.at = m_settings.now();
    event.payload = QJsonDocument(entry.payload).toJson(QJsonDocument::Compact);
    Operation &operation = m_operations[id];
    apply(operation, event);
    operation.obstacle = Obstacle::JournalFailed;
    operation.obstacleDetail = why.detail;
    Q_EMIT changed(Operation(operation));
}

void OperationRunner::enter(const QString &id)
{
    m_running.insert(id);
}

void OperationRunner::leave(const QString &id)
{
    m_running.remove(id);
    if (m_running.isEmpty())
        Q_EMIT idle();
}

QCoro::Task<> OperationRunner::pause(std::chrono::milliseconds delay)
{
    if (m_closed)
        co_return;
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(delay);
    connect(this, &OperationRunner::closing, &timer, [&timer] { timer.start(0); });
    co_await qCoro(timer).waitForTimeout();
}

} // namespace desk
