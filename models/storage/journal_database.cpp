#include "journal_database.h"

#include "event_rows.h"
#include "journal_file.h"
#include "operation_rows.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>

namespace storage {

namespace {

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
    insertOperation(transaction, event, {});
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
    for (const DeviceKey &device : devices)
        failIfHeld(transaction, m_owner, device);
    const Event event = write(transaction, operationId, withDevices);
    insertOperation(transaction, event, devices);
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
    const std::optional<Standing> standing = standingOf(transaction, m_owner, operationId);
    if (!standing) {
        transaction.fail(
            {StorageErrorKind::UnknownOperation, QStringLiteral("there is no operation %1").arg(operationId), {}});
    } else if (!condition(*standing)) {
        transaction.fail({StorageErrorKind::ChangedMeanwhile,
            QStringLiteral("operation %1 is now %2, owned by %3").arg(operationId, standing->state, standing->owner),
            {}});
    } else if (entry.isOpen && !standing->isOpen) {
        // An operation that is opened again needs its devices as much as a new one.
        for (const DeviceKey &device : devicesOf(transaction, operationId))
            failIfHeld(transaction, m_owner, device);
    }
    const Event event = write(transaction, operationId, entry);
    updateOperation(transaction, event);
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
    event.operationId = operationId;
    event.kind = entry.kind;
    event.state = entry.state;
    event.isOpen = entry.isOpen;
    event.owner = m_owner.name();
    event.at = m_settings.now().toUTC();
    event.payload = QJsonDocument(entry.payload).toJson(QJsonDocument::Compact);
    appendEvent(transaction, event);
    return event;
}

Result<QList<Event>> JournalDatabase::events(const QString &operationId)
{
    return eventsWhere(QStringLiteral("operation_id = ?"), {operationId});
}

Result<QList<Event>> JournalDatabase::eventsOfDevice(const DeviceKey &device)
{
    return eventsWhere(
        QStringLiteral("operation_id IN (SELECT operation_id FROM operation_devices WHERE service = ? AND host = ? AND "
                       "iot_id = ?)"),
        {device.service, device.host, device.iotId});
}

Result<QList<Event>> JournalDatabase::eventsSince(const QDateTime &at)
{
    // A text without content comes before every time, unlike none at all.
    return eventsWhere(QStringLiteral("at >= ?"), {at.isValid() ? timeText(at) : QStringLiteral("")});
}

Result<QList<Event>> JournalDatabase::eventsAfter(qint64 number, int limit)
{
    return eventsWhere(QStringLiteral("number > ?"), {number}, limit);
}

Result<QList<Standing>> JournalDatabase::openOperations()
{
    return standingsWhere(QStringLiteral("is_open = 1"), {});
}

Result<QList<Standing>> JournalDatabase::operationsIn(const QString &state)
{
    return standingsWhere(QStringLiteral("state = ?"), {state});
}

Result<QList<Event>> JournalDatabase::eventsWhere(const QString &condition, const QVariantList &values, int limit) const
{
    if (m_closedBecause)
        return tl::unexpected(*m_closedBecause);
    SqlTransaction transaction(QSqlDatabase::database(m_connection, false), SqlTransaction::Mode::Read);
    const QList<Event> events = selectEvents(transaction, condition, values, limit);
    return transaction.commit().map([&events] { return events; });
}

Result<QList<Standing>> JournalDatabase::standingsWhere(const QString &condition, const QVariantList &values) const
{
    if (m_closedBecause)
        return tl::unexpected(*m_closedBecause);
    SqlTransaction transaction(QSqlDatabase::database(m_connection, false), SqlTransaction::Mode::Read);
    const QList<Standing> standings = selectStandings(transaction, m_owner, condition, values);
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

} // namespace storage
