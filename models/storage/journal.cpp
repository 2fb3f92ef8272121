#include "journal.h"

#include <QCoroFuture>
#include <QPromise>

namespace storage {

Journal::Journal(QString path, JournalSettings settings, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_database(std::make_unique<JournalDatabase>(m_path, std::move(settings)))
    , m_ownerName(m_database->ownerName())
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Journal::~Journal()
{
    QMetaObject::invokeMethod(m_worker, [this] {
        m_database.reset();
        m_worker->deleteLater();
        m_thread.quit();
    });
    m_thread.wait();
}

/** A future of what @p work returns when it is called with the database on the journal's thread. */
template <typename Work>
auto Journal::onThread(Work work)
{
    using Answer = std::invoke_result_t<Work, JournalDatabase &>;
    const auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [this, promise, work = std::move(work)] {
        promise->addResult(work(*m_database));
        promise->finish();
    });
    return future;
}

namespace {

template <typename Answer>
QCoro::Task<Answer> arrived(QFuture<Answer> future)
{
    co_return co_await future;
}

} // namespace

// These are no coroutines themselves: GCC 12 destroys a lambda that stands in a co_await expression twice.

QCoro::Task<Result<void>> Journal::open()
{
    return arrived(onThread([](JournalDatabase &database) { return database.open(); }));
}

QCoro::Task<Result<Event>> Journal::reserve(QString operationId, QList<DeviceKey> devices, Entry entry)
{
    return arrived(onThread([=](JournalDatabase &database) { return database.reserve(operationId, devices, entry); }));
}

QCoro::Task<Result<Event>> Journal::append(QString operationId, Entry entry)
{
    return arrived(onThread([=](JournalDatabase &database) { return database.append(operationId, entry); }));
}

QCoro::Task<Result<Event>> Journal::appendIfStill(Standing seen, Entry entry)
{
    return arrived(onThread([=](JournalDatabase &database) { return database.appendIfStill(seen, entry); }));
}

QCoro::Task<Result<QList<Event>>> Journal::events(QString operationId)
{
    return arrived(onThread([=](JournalDatabase &database) { return database.events(operationId); }));
}

QCoro::Task<Result<QList<Event>>> Journal::eventsOfDevice(DeviceKey device)
{
    return arrived(onThread([=](JournalDatabase &database) { return database.eventsOfDevice(device); }));
}

QCoro::Task<Result<QList<Standing>>> Journal::openOperations()
{
    return arrived(onThread([](JournalDatabase &database) { return database.openOperations(); }));
}

QCoro::Task<Result<Verification>> Journal::verify()
{
    return arrived(onThread([](JournalDatabase &database) { return database.verify(); }));
}

} // namespace storage
