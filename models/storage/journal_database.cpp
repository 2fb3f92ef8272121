#include "journal_database.h"

#include "journal_file.h"
#include "sql_transaction.h"
#include "table_check.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>

namespace storage {

namespace {

constexpr QLatin1StringView eventColumns(
    "number, operation_id, kind, state, is_open, owner, at, payload, previous_hash, hash");

Event eventOf(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString(),
        row.value(4).toBool(), row.value(5).toString(), timeFromText(row.value(6).toString()),
        row.value(7).toString().toUtf8(), row.value(8).toString().toLatin1(), row.value(9).toString().toLatin1()};
}

/** Those that fulfil @p condition, in order; at most @p limit, unless that is negative. */
Result<QList<Event>> selectEvents(
    const QString &connection, const QString &condition, const QVariantList &values, int limit = -1)
{
    SqlTransaction transaction(QSqlDatabase::database(connection, false), SqlTransaction::Mode::Read);
    QList<Event> events;
    transaction.select(QStringLiteral("SELECT %1 FROM events WHERE %2 ORDER BY number").arg(eventColumns, condition),
        values, [&events, limit](const QSqlQuery &row) {
            events.append(eventOf(row));
            return events.size() != limit;
        });
    return transaction.commit().map([&events] { return events; });
}

bool isOneLine(const QString &text)
{
    return !text.isEmpty() && !text.contains(QLatin1Char('\n'));
}

} // namespace

JournalDatabase::JournalDatabase(QString path, JournalSettings settings)
    : m_path(std::move(path))
    , m_settings(std::move(settings))
    , m_owner(m_path)
    , m_connection(QStringLiteral("journal-%1").arg(m_owner.name()))
    , m_closedBecause(StorageError{StorageErrorKind::NotOpen, QStringLiteral("the journal is not open"), {}})
{
}

JournalDatabase::~JournalDatabase()
{
    close();
}

Result<void> JournalDatabase::open()
{
    if (!m_closedBecause)
        return {};
    const Result<void> opened
        = m_owner.take().and_then([this] { return openJournalFile(m_path, m_connection, m_settings.busyTimeout); });
    if (!opened) {
        m_closedBecause = opened.error();
        return opened;
    }
    m_closedBecause.reset();
    m_file = identityOf(m_path);
    const Result<Verification> verified = verify();
    if (verified && !verified->broken)
        return {};
    close();
    m_closedBecause = verified
        ? StorageError{StorageErrorKind::Corrupt,
            QStringLiteral("event %1: %2").arg(verified->broken->number).arg(verified->broken->reason), {}}
        : verified.error();
    return tl::unexpected(*m_closedBecause);
}

Result<Event> JournalDatabase::beginAnew(const Entry &entry)
{
    if (!m_closedBecause || m_closedBecause->kind != StorageErrorKind::Corrupt)
        return failure(StorageErrorKind::InvalidEntry, QStringLiteral("the journal is not damaged"));
    if (m_owner.hasCompany())
        return failure(StorageErrorKind::Busy, QStringLiteral("another PlanDesk has the journal open"));
    const Result<QString> moved = moveJournalAside(m_path);
    if (!moved)
        return tl::unexpected(moved.error());
    if (const Result<void> opened = open(); !opened)
        return tl::unexpected(opened.error());
    Entry first = entry;
    if (QFileInfo::exists(*moved))
        first.payload[QLatin1String("movedTo")] = *moved;
    SqlTransaction transaction(QSqlDatabase::database(m_connection, false), SqlTransaction::Mode::Write);
    const Event event = write(transaction, QUuid::createUuid().toString(QUuid::WithoutBraces), first);
    transaction.execute(QStringLiteral("INSERT INTO operations (id, state, is_open, owner, last_event) "
                                       "VALUES (?, ?, ?, ?, ?)"),
        {event.operationId, event.state, int(event.isOpen), event.owner, event.number});
    return transaction.commit().map([&event] { return event; });
}

void JournalDatabase::close()
{
    if (m_closedBecause)
        return;
    QSqlDatabase::removeDatabase(m_connection);
    m_closedBecause = StorageError{StorageErrorKind::NotOpen, QStringLiteral("the journal was closed"), {}};
}

Result<Event> JournalDatabase::reserve(const QString &operationId, const QList<DeviceKey> &devices, const Entry &entry)
{
    if (m_closedBecause)
        return tl::unexpected(*m_closedBecause);
    if (devices.isEmpty())
        return failure(StorageErrorKind::InvalidEntry, QStringLiteral("no device is named"));
    Entry withDevices = entry;
    QJsonArray list;
    for (const DeviceKey &device : devices)
        list.append(device.toJson());
    withDevices.payload[devicesField] = list;

    SqlTransaction transaction(QSqlDatabase::database(m_connection, false), SqlTransaction::Mode::Write);
    for (const DeviceKey &device : devices) {
        if (const std::optional<Holder> holder = holderOf(transaction, device)) {
            transaction.fail({StorageErrorKind::DeviceHeld,
                QStringLiteral("%1 is held by operation %2").arg(device.iotId, holder->standing.operationId), holder});
        }
    }
    const Event event = write(transaction, operationId, withDevices);
    transaction.execute(QStringLiteral("INSERT INTO operations (id, state, is_open, owner, last_event) "
                                       "VALUES (?, ?, ?, ?, ?)"),
        {operationId, event.state, int(event.isOpen), event.owner, event.number});
    for (const DeviceKey &device : devices) {
        transaction.execute(QStringLiteral("INSERT INTO operation_devices (operation_id, service, host, iot_id, "
                                           "is_locked) VALUES (?, ?, ?, ?, ?)"),
            {operationId, device.service, device.host, device.iotId, int(event.isOpen)});
    }
    return transaction.commit().map([&event] { return event; });
}

Result<Event> JournalDatabase::append(const QString &operationId, const Entry &entry)
{
    return appendWhen(operationId, entry, [](const Standing &standing) { return standing.ownerIs == Owner::Us; });
}

Result<Event> JournalDatabase::appendIfStill(const Standing &seen, const Entry &entry)
{
    return appendWhen(seen.operationId, entry, [&seen](const Standing &standing) {
        return standing.state == seen.state && standing.isOpen == seen.isOpen && standing.owner == seen.owner
            && standing.ownerIs != Owner::Alive;
    });
}

Result<Event> JournalDatabase::appendWhen(
    const QString &operationId, const Entry &entry, const std::function<bool(const Standing &)> &condition) const
{
    if (m_closedBecause)
        return tl::unexpected(*m_closedBecause);
    SqlTransaction transaction(QSqlDatabase::database(m_connection, false), SqlTransaction::Mode::Write);
    const std::optional<Standing> standing = standingOf(transaction, operationId);
    if (!standing) {
        transaction.fail(
            {StorageErrorKind::UnknownOperation, QStringLiteral("there is no operation %1").arg(operationId), {}});
    } else if (!condition(*standing)) {
        transaction.fail({StorageErrorKind::ChangedMeanwhile,
            QStringLiteral("operation %1 is now %2, owned by %3").arg(operationId, standing->state, standing->owner),
            {}});
    } else if (entry.isOpen && !standing->isOpen) {
        // An operation that is opened again needs its devices as much as a new one.
        transaction.select(QStringLiteral("SELECT service, host, iot_id FROM operation_devices WHERE operation_id = ?"),
            {operationId}, [&](const QSqlQuery &row) {
                const DeviceKey device{row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
                if (const std::optional<Holder> holder = holderOf(transaction, device)) {
                    transaction.fail({StorageErrorKind::DeviceHeld,
                        QStringLiteral("%1 is held by operation %2").arg(device.iotId, holder->standing.operationId),
                        holder});
                }
                return !transaction.error();
            });
    }
    const Event event = write(transaction, operationId, entry);
    transaction.execute(
        QStringLiteral("UPDATE operations SET state = ?, is_open = ?, owner = ?, last_event = ? WHERE id = ?"),
        {event.state, int(event.isOpen), event.owner, event.number, operationId});
    transaction.execute(QStringLiteral("UPDATE operation_devices SET is_locked = ? WHERE operation_id = ?"),
        {int(event.isOpen), operationId});
    return transaction.commit().map([&event] { return event; });
}

Event JournalDatabase::write(SqlTransaction &transaction, const QString &operationId, const Entry &entry) const
{
    Event event;
    if (transaction.error())
        return event;
    if (!isOneLine(operationId) || !isOneLine(entry.kind) || !isOneLine(entry.state)) {
        transaction.fail(
            {StorageErrorKind::InvalidEntry, QStringLiteral("an id, kind or state is empty or has a line feed"), {}});
        return event;
    }
    // SQLite goes on with a file that was removed or replaced, and all of it would be gone with the program.
    if (identityOf(m_path) != m_file) {
        transaction.fail({StorageErrorKind::CannotOpen,
            QStringLiteral("%1 was moved, removed or replaced while it was in use").arg(m_path), {}});
        return event;
    }
    event.previousHash = noHash();
    transaction.select(QStringLiteral("SELECT number, hash FROM events ORDER BY number DESC LIMIT 1"), {},
        [&event](const QSqlQuery &row) {
            event.number = row.value(0).toLongLong();
            event.previousHash = row.value(1).toString().toLatin1();
            return false;
        });
    ++event.number;
    event.operationId = operationId;
    event.kind = entry.kind;
    event.state = entry.state;
    event.isOpen = entry.isOpen;
    event.owner = m_owner.name();
    event.at = m_settings.now().toUTC();
    event.payload = QJsonDocument(entry.payload).toJson(QJsonDocument::Compact);
    event.hash = hashOf(event);
    transaction.execute(
        QStringLiteral("INSERT INTO events (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(eventColumns),
        {event.number, event.operationId, event.kind, event.state, int(event.isOpen), event.owner, timeText(event.at),
            QString::fromUtf8(event.payload), QString::fromLatin1(event.previousHash),
            QString::fromLatin1(event.hash)});
    return event;
}

std::optional<Standing> JournalDatabase::standingOf(SqlTransaction &transaction, const QString &operationId) const
{
    std::optional<Standing> standing;
    transaction.select(QStringLiteral("SELECT id, state, is_open, owner FROM operations WHERE id = ?"), {operationId},
        [this, &standing](const QSqlQuery &row) {
            const QString owner = row.value(3).toString();
            standing = Standing{
                row.value(0).toString(), row.value(1).toString(), row.value(2).toBool(), owner, m_owner.stateOf(owner)};
            return false;
        });
    return standing;
}

std::optional<Holder> JournalDatabase::holderOf(SqlTransaction &transaction, const DeviceKey &device) const
{
    const QString operationId
        = transaction
              .value(QStringLiteral("SELECT operation_id FROM operation_devices WHERE service = ? AND host = ? AND "
                                    "iot_id = ? AND is_locked = 1"),
                  {device.service, device.host, device.iotId})
              .toString();
    const std::optional<Standing> standing = standingOf(transaction, operationId);
    if (!standing)
        return std::nullopt;
    Holder holder{*standing, device, {}};
    transaction.select(
        QStringLiteral("SELECT %1 FROM events WHERE operation_id = ? ORDER BY number LIMIT 1").arg(eventColumns),
        {operationId}, [&holder](const QSqlQuery &row) {
            holder.reserved = eventOf(row);
            return false;
        });
    return holder;
}

Result<QList<Event>> JournalDatabase::events(const QString &operationId)
{
    if (m_closedBecause)
        return tl::unexpected(*m_closedBecause);
    return selectEvents(m_connection, QStringLiteral("operation_id = ?"), {operationId});
}

Result<QList<Event>> JournalDatabase::eventsOfDevice(const DeviceKey &device)
{
    if (m_closedBecause)
        return tl::unexpected(*m_closedBecause);
    return selectEvents(m_connection,
        QStringLiteral("operation_id IN (SELECT operation_id FROM operation_devices WHERE service = ? AND host = ? AND "
                       "iot_id = ?)"),
        {device.service, device.host, device.iotId});
}

Result<QList<Event>> JournalDatabase::eventsSince(const QDateTime &at)
{
    if (m_closedBecause)
        return tl::unexpected(*m_closedBecause);
    // A text without content comes before every time, unlike none at all.
    return selectEvents(m_connection, QStringLiteral("at >= ?"), {at.isValid() ? timeText(at) : QStringLiteral("")});
}

Result<QList<Event>> JournalDatabase::eventsAfter(qint64 number, int limit)
{
    if (m_closedBecause)
        return tl::unexpected(*m_closedBecause);
    return selectEvents(m_connection, QStringLiteral("number > ?"), {number}, limit);
}

Result<QList<Standing>> JournalDatabase::openOperations()
{
    return standingsWhere(QStringLiteral("is_open = 1"), {});
}

Result<QList<Standing>> JournalDatabase::operationsIn(const QString &state)
{
    return standingsWhere(QStringLiteral("state = ?"), {state});
}

Result<QList<Standing>> JournalDatabase::standingsWhere(const QString &condition, const QVariantList &values) const
{
    if (m_closedBecause)
        return tl::unexpected(*m_closedBecause);
    SqlTransaction transaction(QSqlDatabase::database(m_connection, false), SqlTransaction::Mode::Read);
    QList<Standing> standings;
    transaction.select(
        QStringLiteral("SELECT id, state, is_open, owner FROM operations WHERE %1 ORDER BY last_event").arg(condition),
        values, [this, &standings](const QSqlQuery &row) {
            const QString owner = row.value(3).toString();
            standings.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toBool(), owner,
                m_owner.stateOf(owner)});
            return true;
        });
    return transaction.commit().map([&standings] { return standings; });
}

Result<Verification> JournalDatabase::verify()
{
    if (m_closedBecause)
        return tl::unexpected(*m_closedBecause);
    return verifyEvents(QSqlDatabase::database(m_connection, false));
}

Result<QJsonObject> JournalDatabase::evidence(const EvidenceWish &wish)
{
    const QDateTime now = m_settings.now().toUTC();
    const QString name = QFileInfo(m_path).fileName();
    return eventsSince({}).map([&](const QList<Event> &events) { return evidenceOf(events, wish, name, now); });
}

Result<Verification> verifyEvents(const QSqlDatabase &database)
{
    SqlTransaction transaction(database, SqlTransaction::Mode::Read);
    ChainCheck chain;
    TableCheck tables;
    Verification found;
    transaction.select(
        QStringLiteral("SELECT %1 FROM events ORDER BY number").arg(eventColumns), {}, [&](const QSqlQuery &row) {
            const Event event = eventOf(row);
            found.broken = chain.next(event);
            if (!found.broken)
                tables.next(event);
            return !found.broken;
        });
    found.events = chain.count();
    if (!found.broken)
        found.broken = tables.compare(transaction);
    return transaction.commit().map([&found] { return found; });
}

} // namespace storage
