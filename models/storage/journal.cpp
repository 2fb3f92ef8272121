#include "journal.h"

#include "database_thread.h"

namespace storage {

Journal::Journal(QString path, JournalSettings settings, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    auto database = std::make_unique<JournalDatabase>(m_path, std::move(settings));
    m_ownerName = database->ownerName();
    m_thread = std::make_unique<DatabaseThread<JournalDatabase>>(QStringLiteral("journal"), std::move(database));
}

Journal::~Journal() = default;

// These are no coroutines themselves: GCC 12 destroys a lambda that stands in a co_await expression twice.

QCoro::Task<Result<void>> Journal::open()
{
    return arrived(m_thread->run([](JournalDatabase &database) { return database.open(); }));
}

QCoro::Task<Result<Event>> Journal::beginAnew(Entry entry)
{
    return arrived(m_thread->run([=](JournalDatabase &database) { return database.beginAnew(entry); }));
}

QCoro::Task<Result<Event>> Journal::reserve(QString operationId, QList<DeviceKey> devices, Entry entry)
{
    return arrived(
        m_thread->run([=](JournalDatabase &database) { return database.reserve(operationId, devices, entry); }));
}

QCoro::Task<Result<Event>> Journal::append(QString operationId, Entry entry)
{
    return arrived(m_thread->run([=](JournalDatabase &database) { return database.append(operationId, entry); }));
}

QCoro::Task<Result<Event>> Journal::appendIfStill(Standing seen, Entry entry)
{
    return arrived(m_thread->run([=](JournalDatabase &database) { return database.appendIfStill(seen, entry); }));
}

QCoro::Task<Result<QList<Event>>> Journal::events(QString operationId)
{
    return arrived(m_thread->run([=](JournalDatabase &database) { return database.events(operationId); }));
}

QCoro::Task<Result<QList<Event>>> Journal::eventsOfDevice(DeviceKey device)
{
    return arrived(m_thread->run([=](JournalDatabase &database) { return database.eventsOfDevice(device); }));
}

QCoro::Task<Result<QList<Event>>> Journal::eventsSince(QDateTime at)
{
    return arrived(m_thread->run([=](JournalDatabase &database) { return database.eventsSince(at); }));
}

QCoro::Task<Result<QList<Event>>> Journal::eventsAfter(qint64 number, int limit)
{
    return arrived(m_thread->run([=](JournalDatabase &database) { return database.eventsAfter(number, limit); }));
}

QCoro::Task<Result<QList<Standing>>> Journal::operationsIn(QString state)
{
    return arrived(m_thread->run([=](JournalDatabase &database) { return database.operationsIn(state); }));
}

QCoro::Task<Result<QList<Standing>>> Journal::openOperations()
{
    return arrived(m_thread->run([](JournalDatabase &database) { return database.openOperations(); }));
}

QCoro::Task<Result<Verification>> Journal::verify()
{
    return arrived(m_thread->run([](JournalDatabase &database) { return database.verify(); }));
}

QCoro::Task<Result<QJsonObject>> Journal::evidence(EvidenceWish wish)
{
    return arrived(m_thread->run([=](JournalDatabase &database) { return database.evidence(wish); }));
}

} // namespace storage
