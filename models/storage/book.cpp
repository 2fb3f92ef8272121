#include "book.h"

#include "book_database.h"
#include "database_thread.h"

#include <QPointer>

namespace storage {

namespace {

constexpr qsizetype nameable = 500;

template <typename Entry>
QStringList idsOf(const QList<Entry> &entries)
{
    QStringList iotIds;
    if (entries.size() > nameable)
        return iotIds;
    for (const Entry &entry : entries) {
        if constexpr (requires { entry.device.device; })
            iotIds << entry.device.device.iotId;
        else if constexpr (requires { entry.device; })
            iotIds << entry.device.iotId;
        else
            iotIds << entry.iotId;
    }
    return iotIds;
}

/** Ends with what @p future brings, and says before that these devices changed; @p iotIds empty: too many. */
template <typename Answer>
QCoro::Task<Answer> announced(QPointer<Book> book, QFuture<Answer> future, QStringList iotIds)
{
    Answer answer = co_await future;
    if (answer && book)
        Q_EMIT book->changed(iotIds);
    co_return answer;
}

/** The same for devices taken out, which are known only then. */
QCoro::Task<Result<QList<RemovedDevice>>> removalAnnounced(
    QPointer<Book> book, QFuture<Result<QList<RemovedDevice>>> future)
{
    Result<QList<RemovedDevice>> removed = co_await future;
    if (removed && !removed->isEmpty() && book)
        Q_EMIT book->changed(idsOf(*removed));
    co_return removed;
}

} // namespace

Book::Book(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    BookSettings settings;
    settings.onReplaced = [this](const BookOpening &opening) {
        QMetaObject::invokeMethod(
            this,
            [this, opening] {
                Q_EMIT replaced(opening);
                Q_EMIT changed({});
            },
            Qt::QueuedConnection);
    };
    m_thread = std::make_unique<DatabaseThread<BookDatabase>>(
        QStringLiteral("book"), std::make_unique<BookDatabase>(m_path, std::move(settings)));
}

Book::~Book() = default;

// These are no coroutines themselves: GCC 12 destroys a lambda that stands in a co_await expression twice.

QCoro::Task<Result<BookOpening>> Book::open()
{
    return arrived(m_thread->run([](BookDatabase &database) { return database.open(); }));
}

QCoro::Task<Result<QList<BookEntry>>> Book::entries(QString afterIotId, int limit)
{
    return arrived(m_thread->run([=](BookDatabase &database) { return database.entries(afterIotId, limit); }));
}

QCoro::Task<Result<QList<BookEntry>>> Book::entriesOf(QStringList iotIds)
{
    return arrived(m_thread->run([=](BookDatabase &database) { return database.entriesOf(iotIds); }));
}

QCoro::Task<Result<void>> Book::put(QList<plans::BookDevice> devices, std::shared_ptr<BookProgress> progress)
{
    const auto work = [=](BookDatabase &database) { return database.put(devices, progress.get()); };
    if (devices.isEmpty())
        return arrived(m_thread->run(work));
    return announced(QPointer(this), m_thread->run(work), idsOf(devices));
}

QCoro::Task<Result<ChangeCounts>> Book::change(QList<plans::DeviceChange> changes, KnownDevices known,
    std::shared_ptr<BookProgress> progress, AbsentDevices absent)
{
    const auto work = [=](BookDatabase &database) { return database.change(changes, known, progress.get(), absent); };
    if (changes.isEmpty())
        return arrived(m_thread->run(work));
    return announced(QPointer(this), m_thread->run(work), idsOf(changes));
}

QCoro::Task<Result<qint64>> Book::countKnown(QStringList iotIds, std::shared_ptr<BookProgress> progress)
{
    return arrived(m_thread->run([=](BookDatabase &database) { return database.countKnown(iotIds, progress.get()); }));
}

QCoro::Task<Result<void>> Book::learn(
    QList<plans::Device> devices, QDateTime seenAt, std::shared_ptr<BookProgress> progress)
{
    const auto work = [=](BookDatabase &database) { return database.learn(devices, seenAt, progress.get()); };
    if (devices.isEmpty())
        return arrived(m_thread->run(work));
    return announced(QPointer(this), m_thread->run(work), idsOf(devices));
}

QCoro::Task<Result<QList<RemovedDevice>>> Book::remove(QStringList iotIds, std::shared_ptr<BookProgress> progress)
{
    return removalAnnounced(
        QPointer(this), m_thread->run([=](BookDatabase &database) { return database.remove(iotIds, progress.get()); }));
}

QCoro::Task<Result<void>> Book::restore(QList<RemovedDevice> devices, std::shared_ptr<BookProgress> progress)
{
    const auto work = [=](BookDatabase &database) { return database.restore(devices, progress.get()); };
    if (devices.isEmpty())
        return arrived(m_thread->run(work));
    return announced(QPointer(this), m_thread->run(work), idsOf(devices));
}

QCoro::Task<Result<std::optional<plans::Snapshot>>> Book::snapshot(QString iotId)
{
    return arrived(m_thread->run([=](BookDatabase &database) { return database.snapshot(iotId); }));
}

QCoro::Task<Result<KeptSnapshots>> Book::snapshots(QString iotId)
{
    return arrived(m_thread->run([=](BookDatabase &database) { return database.snapshots(iotId); }));
}

QCoro::Task<Result<std::optional<plans::Snapshot>>> Book::save(
    QString iotId, plans::Snapshot snapshot, AbsentDevices absent, ReadFor reader)
{
    return announced(QPointer(this),
        m_thread->run([=](BookDatabase &database) { return database.save(iotId, snapshot, absent, reader); }),
        QStringList(iotId));
}

QCoro::Task<Result<QList<Catalogue>>> Book::catalogues()
{
    return arrived(m_thread->run([](BookDatabase &database) { return database.catalogues(); }));
}

QCoro::Task<Result<void>> Book::keep(Catalogue catalogue)
{
    return arrived(m_thread->run([=](BookDatabase &database) { return database.keep(catalogue); }));
}

QCoro::Task<Result<QList<SeenOrder>>> Book::findOrders(QString text, int limit)
{
    return arrived(m_thread->run([=](BookDatabase &database) { return database.findOrders(text, limit); }));
}

QCoro::Task<Result<QStringList>> Book::devicesOfOrders(QString text, int limit)
{
    return arrived(m_thread->run([=](BookDatabase &database) { return database.devicesOfOrders(text, limit); }));
}

} // namespace storage
