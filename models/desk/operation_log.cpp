#include "operation_log.h"

#include "client.h"
#include "journal.h"
#include "recorded_operation.h"
#include "remedy.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QSysInfo>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace desk {

using storage::Entry;
using storage::Event;
using storage::StorageError;
using storage::StorageErrorKind;

namespace {

QHash<QString, QList<Event>> byOperation(const QList<Event> &events)
{
    QHash<QString, QList<Event>> chains;
    for (const Event &event : events)
        chains[event.operationId].append(event);
    return chains;
}

/** Asks the system, where it can be asked: anybody can call themselves anything in the environment. */
QString askedSystemUser()
{
#ifdef Q_OS_UNIX
    if (const passwd *user = getpwuid(getuid()))
        return QString::fromLocal8Bit(user->pw_name);
    return QString::number(getuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

QString systemUser()
{
    static const QString user = askedSystemUser();
    return user;
}

} // namespace

OperationLog::OperationLog(
    linkvisual::Client &client, storage::Journal &journal, RunnerSettings settings, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_settings(std::move(settings))
{
}

void OperationLog::insert(const Operation &operation)
{
    m_operations.insert(operation.id, operation);
}

std::optional<Operation> OperationLog::operation(const QString &id) const
{
    const auto found = m_operations.constFind(chainOf(id));
    if (found == m_operations.cend())
        return std::nullopt;
    if (!isRemedy(id))
        return *found;
    return found->remedy ? std::optional(*found->remedy) : std::nullopt;
}

void OperationLog::insertRemedy(const QString &id, const Operation &remedy)
{
    m_operations[id].remedy = std::make_shared<const Operation>(remedy);
}

void OperationLog::amend(const QString &id, const std::function<void(Operation &)> &change)
{
    Operation &operation = m_operations[chainOf(id)];
    if (isRemedy(id))
        changeRemedy(operation, change);
    else
        change(operation);
    Q_EMIT changed(Operation(operation));
}

void OperationLog::giveUp(const QString &id, const std::function<void(Operation &)> &why)
{
    amend(id, [&](Operation &operation) {
        operation.state = OperationState::NotSent;
        operation.changedAt = m_settings.now();
        why(operation);
    });
}

void OperationLog::take(const QString &id, const Event &event)
{
    // What kept an operation from being sent goes on to explain its end; anything else is out of the way now.
    const auto clear = [](Operation &operation) {
        if (operation.state != OperationState::NotSent) {
            operation.obstacle.reset();
            operation.obstacleDetail.clear();
        }
    };
    amend(chainOf(id), [&](Operation &operation) {
        apply(operation, event);
        clear(operation);
        if (isRemedy(id))
            changeRemedy(operation, clear);
    });
}

QCoro::Task<bool> OperationLog::record(QString id, Entry entry)
{
    const QList<std::chrono::milliseconds> delays = m_settings.writingDelays;
    for (qsizetype attempt = 0;; ++attempt) {
        const storage::Result<Event> written = co_await append(id, entry);
        if (written) {
            take(id, *written);
            co_return true;
        }
        showUnwritten(id, entry, written.error());
        const bool hopeless = written.error().kind == StorageErrorKind::ChangedMeanwhile
            || written.error().kind == StorageErrorKind::UnknownOperation;
        if (hopeless || m_closed)
            co_return false;
        co_await pause(delays[std::min(attempt, delays.size() - 1)]);
    }
}

QCoro::Task<bool> OperationLog::recordOnce(QString id, Entry entry)
{
    const storage::Result<Event> written = co_await append(id, entry);
    if (written) {
        take(id, *written);
        co_return true;
    }
    amend(id, [&written](Operation &operation) {
        operation.obstacle = Obstacle::JournalFailed;
        operation.obstacleDetail = written.error().detail;
    });
    co_return false;
}

QCoro::Task<storage::Result<Event>> OperationLog::append(QString id, Entry entry)
{
    const QString chain = chainOf(id);
    const Entry whole = complete(id, entry);
    co_return co_await m_journal.append(chain, whole);
}

Entry OperationLog::complete(const QString &id, const Entry &entry) const
{
    return attributed(isRemedy(id) ? remedyEntry(at(chainOf(id)), entry) : entry);
}

Entry OperationLog::attributed(Entry entry) const
{
    const std::pair<const char *, QString> fields[]
        = {{"user", systemUser()}, {"operator", m_settings.operatorName()}, {"computer", QSysInfo::machineHostName()},
            {"profile", m_settings.profile}, {"environment", m_settings.environment},
            {"platformTime", m_client.platformTime().toUTC().toString(Qt::ISODateWithMs)}};
    for (const auto &[name, value] : fields)
        entry.payload[QLatin1String(name)] = value;
    if (!m_settings.profileId.isEmpty())
        entry.payload[profileIdField] = m_settings.profileId;
    entry.payload[QLatin1String("process")] = QCoreApplication::applicationPid();
    if (const QString reason = m_settings.unlockReason(); !reason.isEmpty())
        entry.payload[QLatin1String("unlockReason")] = reason;
    return entry;
}

/** Shows what is not on disk yet. */
void OperationLog::showUnwritten(const QString &id, const Entry &entry, const StorageError &why)
{
    const Entry whole = complete(id, entry);
    Event event;
    event.operationId = chainOf(id);
    event.kind = whole.kind;
    event.state = whole.state;
    event.at = m_settings.now();
    event.payload = QJsonDocument(whole.payload).toJson(QJsonDocument::Compact);
    const auto say = [&why](Operation &operation) {
        operation.obstacle = Obstacle::JournalFailed;
        operation.obstacleDetail = why.detail;
    };
    amend(chainOf(id), [&](Operation &operation) {
        apply(operation, event);
        if (isRemedy(id))
            changeRemedy(operation, say);
        else
            say(operation);
    });
}

QCoro::Task<storage::Result<QList<Operation>>> OperationLog::othersOnItsDevices(QString id)
{
    const QList<storage::DeviceKey> devices = m_operations.value(id).devices;
    QHash<QString, QList<Event>> others;
    for (const storage::DeviceKey &device : devices) {
        const storage::Result<QList<Event>> events = co_await m_journal.eventsOfDevice(device);
        if (!events)
            co_return tl::unexpected(events.error());
        others.insert(byOperation(*events));
    }
    others.remove(id);
    QList<Operation> operations;
    for (const QList<Event> &events : std::as_const(others))
        operations.append(operationFrom(events));
    co_return operations;
}

QCoro::Task<storage::Result<QList<Operation>>> OperationLog::ownOn(storage::DeviceKey device)
{
    const QString profile = m_settings.profileId; // The log may be gone when the journal answers.
    const storage::Result<QList<Event>> events = co_await m_journal.eventsOfDevice(std::move(device));
    if (!events)
        co_return tl::unexpected(events.error());
    QList<Operation> operations;
    const QHash<QString, QList<Event>> chains = byOperation(*events);
    for (const QList<Event> &chain : chains) {
        const RecordedOperation recorded = recordedOperationFrom(chain);
        if (recorded.isKnownKind && recorded.profileId == profile)
            operations.append(recorded.operation);
    }
    co_return operations;
}

void OperationLog::enter(const QString &id)
{
    m_running.insert(id);
    setUnderWay(id, true);
}

void OperationLog::setUnderWay(const QString &id, bool underWay)
{
    Operation &operation = m_operations[chainOf(id)];
    if (isRemedy(id))
        changeRemedy(operation, [underWay](Operation &remedy) { remedy.underWay = underWay; });
    else
        operation.underWay = underWay;
}

int OperationLog::running() const
{
    QSet<QString> chains;
    for (const QString &id : m_running)
        chains.insert(chainOf(id));
    return static_cast<int>(chains.size());
}

void OperationLog::leave(const QString &id)
{
    m_running.remove(id);
    setUnderWay(id, false);
    // Windows must learn that an answer is not looked for any more, or that it is not tried to write it down.
    const Operation operation = at(id);
    if (operation.state == OperationState::Answered || operation.obstacle == Obstacle::JournalFailed)
        Q_EMIT changed(at(chainOf(id)));
    Q_EMIT left(id);
    if (m_running.isEmpty())
        Q_EMIT idle();
}

QCoro::Task<> OperationLog::whenFree(QString id)
{
    while (m_running.contains(id))
        co_await qCoro(this, &OperationLog::left);
}

QCoro::Task<> OperationLog::close()
{
    m_closed = true;
    Q_EMIT closing();
    if (!m_running.isEmpty())
        co_await qCoro(this, &OperationLog::idle);
}

QCoro::Task<> OperationLog::pause(std::chrono::milliseconds delay)
{
    if (m_closed)
        co_return;
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(delay);
    connect(this, &OperationLog::closing, &timer, [&timer] { timer.start(0); });
    co_await qCoro(timer).waitForTimeout();
}

} // namespace desk
