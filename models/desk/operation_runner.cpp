#include "operation_runner.h"

#include "client.h"
#include "forecast_check.h"
#include "journal.h"
#include "journal_gate.h"
#include "reading.h"
#include "remedy.h"

#include <QTimer>
#include <QUuid>

// What is awaited gets named values alone: GCC 12 destroys a braced value or a lambda that stands in a co_await
// expression twice.

namespace desk {

using linkvisual::ApiError;
using storage::Entry;
using storage::Event;
using storage::StorageErrorKind;

OperationRunner::OperationRunner(linkvisual::Client &client, Desk &desk, storage::Journal &journal, JournalGate &gate,
    RunnerSettings settings, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_desk(desk)
    , m_gate(gate)
    , m_log(client, journal, std::move(settings), nullptr)
    , m_resolver(m_log, desk, nullptr)
{
    connect(&m_log, &OperationLog::changed, this, &OperationRunner::changed);
}

OperationRunner::~OperationRunner()
{
    Q_ASSERT_X(m_log.running() == 0, "OperationRunner", "destroyed before close() ended");
}

QString OperationRunner::start(Intent intent, std::optional<Facts> shown)
{
    Operation operation;
    operation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QStringList devices = devicesOf(intent);
    for (const QString &iotId : devices)
        operation.devices.append(m_desk.keyOf(iotId));
    operation.intent = std::move(intent);
    operation.shown = std::move(shown);
    operation.startedAt = m_log.settings().now();
    operation.changedAt = operation.startedAt;
    m_log.insert(operation);
    m_log.enter(operation.id);
    // The caller gets the id before the first change.
    QTimer::singleShot(0, this, [this, id = operation.id] { run(id); });
    return operation.id;
}

QCoro::Task<storage::Result<QList<Operation>>> OperationRunner::ownOperations(QString iotId)
{
    return m_log.ownOn(m_desk.keyOf(iotId));
}

QCoro::Task<storage::Result<void>> OperationRunner::beginRecordAnew(QString reason)
{
    const Entry entry = m_log.attributed(historyLostEntry(reason.trimmed()));
    const storage::Result<Event> begun = co_await m_log.journal().beginAnew(entry);
    co_return begun.map([](const Event &) {});
}

QCoro::Task<> OperationRunner::run(QString id)
{
    bool goOn = co_await reserve(id);
    if (goOn)
        goOn = co_await prepare(id);
    if (goOn)
        goOn = co_await post(id);
    if (goOn)
        co_await m_resolver.confirm(id);
    m_resolver.watch(id);
    m_log.leave(id); // Last, since whoever waits for the end may destroy everything then.
}

bool OperationRunner::startRemedy(const QString &id, SuspendIntent intent, std::optional<Facts> shown)
{
    const std::optional<Operation> suspected = m_log.operation(id);
    if (!suspected || isRemedy(id) || !awaitsRemedy(*suspected))
        return false;
    if (suspected->device() != m_desk.keyOf(intent.iotId))
        return false; // It is another device's, or is on another platform.
    Operation remedy;
    remedy.id = remedyIdOf(id);
    remedy.devices = suspected->devices;
    remedy.intent = std::move(intent);
    remedy.shown = std::move(shown);
    remedy.startedAt = m_log.settings().now();
    remedy.changedAt = remedy.startedAt;
    m_log.insertRemedy(id, remedy);
    m_log.enter(remedy.id);
    QTimer::singleShot(0, this, [this, id] { runRemedy(id); });
    return true;
}

QCoro::Task<> OperationRunner::runRemedy(QString id)
{
    const QString remedy = remedyIdOf(id);
    co_await m_log.whenFree(id); // A reading that is under way is over soon.
    m_log.enter(id);
    bool goOn = isStillSuspected(id) && !isForbidden(remedy);
    if (goOn)
        goOn = co_await prepare(remedy);
    if (goOn)
        goOn = co_await post(remedy);
    if (goOn)
        co_await m_resolver.confirm(id);
    m_resolver.watchAnew(id);
    m_log.leave(remedy);
    m_log.leave(id); // Last, since whoever waits for the end may destroy everything then.
}

/** Whether the operation waits for its remedy as it did when that was decided; where not, the remedy ends. */
bool OperationRunner::isStillSuspected(const QString &id)
{
    const OperationState state = m_log.at(id).state;
    if (state == OperationState::Duplicate)
        return true;
    m_log.giveUp(remedyIdOf(id), [state](Operation &remedy) {
        remedy.obstacle = Obstacle::FactsChanged;
        remedy.obstacleDetail = QStringLiteral("the operation is %1 now").arg(stateName(state));
    });
    return false;
}

/** Locks the devices. */
QCoro::Task<bool> OperationRunner::reserve(QString id)
{
    if (isForbidden(id))
        co_return false;
    const Operation started = m_log.at(id);
    // A person who tries once more must not do twice what only came late.
    co_await m_resolver.lookBack(started.devices);
    const Entry entry = m_log.attributed(reservedEntry(started.intent));
    storage::Journal &journal = m_log.journal();
    storage::Result<Event> reserved = co_await journal.reserve(id, started.devices, entry);
    if (!reserved && reserved.error().holder && reserved.error().holder->standing.ownerIs == storage::Owner::Dead) {
        // What its holder left behind may turn out never to have been sent.
        co_await pickUp();
        reserved = co_await journal.reserve(id, started.devices, entry);
    }
    if (reserved) {
        m_log.take(id, *reserved);
        co_return true;
    }
    m_log.giveUp(id, [&reserved](Operation &operation) {
        const bool busy = reserved.error().kind == StorageErrorKind::DeviceHeld;
        operation.obstacle = busy ? Obstacle::DeviceBusy : Obstacle::JournalFailed;
        operation.obstacleDetail = reserved.error().detail;
        operation.holder = reserved.error().holder;
    });
    co_return false;
}

/** Whether something that is known before anything is read stands in the way; the operation then ends. */
bool OperationRunner::isForbidden(const QString &id)
{
    const Intent intent = m_log.at(id).intent;
    const std::optional<ApiError> error = objectionTo(intent);
    const std::optional<Obstacle> obstacle = m_gate.objection();
    const std::optional<OverLimit> limit = overLimit(m_log.settings().limits, intent);
    if (!error && !obstacle && !limit)
        return false;
    m_log.giveUp(id, [&](Operation &operation) {
        operation.error = error;
        if (!error) {
            operation.obstacle = obstacle.value_or(Obstacle::OverLimit);
            operation.limit = limit;
        }
    });
    return true;
}

/** Records what the platform holds now, to tell afterwards what is new. */
QCoro::Task<bool> OperationRunner::prepare(QString id)
{
    const Operation reserved = m_log.at(id);
    const Result<Reading> reading = co_await readFor(m_desk, reserved);
    Finding finding;
    if (!reading) {
        finding.error = reading.error();
        finding.error->outcome = linkvisual::Outcome::NotSent;
        co_await endUnsent(id, finding);
        co_return false;
    }
    const Reading &now = *reading;
    const bool asShown = co_await keepToWhatWasShown(id, now);
    if (!asShown)
        co_return false;
    finding.before = beforeOf(reserved.intent, now);
    std::optional<QString> fact = factsAgainst(reserved.intent, *finding.before, now.at);
    if (!fact && isRemedy(id))
        fact = factsAgainstRemedy(m_log.at(chainOf(id)), subjectOf(reserved.intent), now.orders);
    if (fact) {
        finding.obstacle = Obstacle::FactsChanged;
        finding.obstacleDetail = *fact;
        co_await endUnsent(id, finding);
        co_return false;
    }
    finding.tag = tagFor(m_client, reserved.intent, id);
    // The free plan is as it was shown, or this point would not be reached.
    const plans::Reported<plans::FreePlan> freePlan = reserved.shown ? reserved.shown->device.freePlan : now.freePlan;
    const plans::Snapshot present{now.at, now.orders, freePlan};
    finding.forecast = forecastOf(reserved.intent, present);
    Entry entry = entryFor(OperationState::Prepared, finding);
    if (const auto *buy = std::get_if<BuyIntent>(&reserved.intent)) {
        if (buy->plan.price)
            entry.payload[QLatin1String("price")] = buy->plan.price->toDecimal();
        entry.payload[estimateField] = estimatedPrice(reserved.intent)->toDecimal();
    }
    const storage::Result<Event> written = co_await m_log.append(id, entry);
    if (!written) {
        co_await endWithoutJournal(id, written.error());
        co_return false;
    }
    m_log.take(id, *written);
    co_return co_await keepWithinTheDay(id);
}

/** What is wrong with the call itself, so that no device need be locked for it. */
std::optional<ApiError> OperationRunner::objectionTo(const Intent &intent) const
{
    const AnyWrite call = callFor(intent);
    const linkvisual::CallDescription &description = descriptionOf(call);
    const Result<linkvisual::CallContext> context = m_client.contextOf(description);
    if (!context)
        return context.error();
    const std::optional<QString> problem = parametersOf(call, *context).problem();
    if (!problem)
        return std::nullopt;
    ApiError error;
    error.kind = linkvisual::ErrorKind::InvalidParameter;
    error.outcome = linkvisual::Outcome::NotSent;
    error.path = QLatin1String(description.at(context->service).path);
    error.apiVersion = context->version.toString();
    error.detail = *problem;
    error.at = m_log.settings().now();
    return error;
}

/** Closes an operation that was not sent. */
QCoro::Task<> OperationRunner::endUnsent(QString id, Finding finding)
{
    const Entry given = entryFor(OperationState::NotSent, finding);
    co_await m_log.record(id, given);
}

/** The journal did not take a step: nothing is sent, and that is written as soon as it can be. */
QCoro::Task<> OperationRunner::endWithoutJournal(QString id, storage::StorageError why)
{
    m_log.giveUp(id, [&why](Operation &operation) {
        operation.obstacle = Obstacle::JournalFailed;
        operation.obstacleDetail = why.detail;
    });
    Finding finding;
    finding.obstacle = Obstacle::JournalFailed;
    finding.obstacleDetail = why.detail;
    co_await endUnsent(id, finding);
}

} // namespace desk
