#include "book_database.h"

#include "book.h"
#include "device_rows.h"
#include "plan_rows.h"

#include <QUuid>

namespace storage {

namespace {

using Mode = SqlTransaction::Mode;

constexpr int devicesBetweenChecks = 256;

/** Works off @p rows, tells how far it is, and stops when nobody wants it any more. */
template <typename Row, typename Work>
void workOff(SqlTransaction &transaction, const QList<Row> &rows, BookProgress *progress, Work work)
{
    for (qsizetype i = 0; i < rows.size() && !transaction.error(); ++i) {
        work(rows.at(i));
        if (progress == nullptr || (i % devicesBetweenChecks != 0 && i + 1 != rows.size()))
            continue;
        progress->done = i + 1;
        if (progress->cancelled)
            transaction.fail({StorageErrorKind::Cancelled, QStringLiteral("cancelled"), {}});
    }
}

void addDevice(SqlTransaction &transaction, const QString &iotId)
{
    if (entryOf(transaction, iotId))
        return;
    plans::BookDevice device;
    device.device.iotId = iotId;
    put(transaction, device);
}

void removeDevice(SqlTransaction &transaction, const QString &iotId)
{
    transaction.execute(QStringLiteral("DELETE FROM devices WHERE iot_id = ?"), {iotId});
}

} // namespace

BookDatabase::BookDatabase(QString path, BookSettings settings)
    : m_path(std::move(path))
    , m_settings(std::move(settings))
    , m_connection(QStringLiteral("book-%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)))
    , m_closedBecause(StorageError{StorageErrorKind::NotOpen, QStringLiteral("the book is not open"), {}})
{
}

BookDatabase::~BookDatabase()
{
    close();
}

Result<BookOpening> BookDatabase::open()
{
    if (!m_closedBecause)
        return BookOpening();
    const Result<BookOpening> opened = openBookFile(m_path, m_connection, m_settings.busyTimeout);
    if (opened)
        m_closedBecause.reset();
    else
        m_closedBecause = StorageError{StorageErrorKind::NotOpen, opened.error().detail, {}};
    return opened;
}

void BookDatabase::close()
{
    if (m_closedBecause)
        return;
    QSqlDatabase::removeDatabase(m_connection);
    m_closedBecause = StorageError{StorageErrorKind::NotOpen, QStringLiteral("the book was closed"), {}};
}

/** What @p work returns in a transaction of its own, or why there is nothing. */
template <typename Work>
auto BookDatabase::transact(SqlTransaction::Mode mode, Work work)
    -> Result<std::invoke_result_t<Work, SqlTransaction &>>
{
    using Answer = std::invoke_result_t<Work, SqlTransaction &>;
    if (m_closedBecause)
        return tl::unexpected(*m_closedBecause);
    const auto attempt = [this, mode, &work]() -> Result<Answer> {
        SqlTransaction transaction(QSqlDatabase::database(m_connection, false), mode);
        if constexpr (std::is_void_v<Answer>) {
            work(transaction);
            return transaction.commit();
        } else {
            Answer answer = work(transaction);
            return transaction.commit().map([&answer] { return std::move(answer); });
        }
    };
    Result<Answer> result = attempt();
    if (!result && result.error().kind == StorageErrorKind::Corrupt)
        replace(StorageErrorKind::Corrupt);
    return result;
}

void BookDatabase::replace(StorageErrorKind why)
{
    close();
    const Result<BookOpening> replaced = replaceBookFile(m_path, m_connection, m_settings.busyTimeout, why);
    if (!replaced) {
        m_closedBecause = StorageError{StorageErrorKind::NotOpen, replaced.error().detail, {}};
        return;
    }
    m_closedBecause.reset();
    if (m_settings.onReplaced)
        m_settings.onReplaced(*replaced);
}

Result<QList<BookEntry>> BookDatabase::entries(const QString &afterIotId, int limit)
{
    return transact(
        Mode::Read, [&](SqlTransaction &transaction) { return entriesAfter(transaction, afterIotId, limit); });
}

Result<QList<BookEntry>> BookDatabase::entriesOf(const QStringList &iotIds)
{
    return transact(Mode::Read, [&](SqlTransaction &transaction) {
        QList<BookEntry> entries;
        for (const QString &iotId : iotIds) {
            if (const std::optional<BookEntry> entry = entryOf(transaction, iotId))
                entries.append(*entry);
        }
        return entries;
    });
}

Result<void> BookDatabase::put(const QList<plans::BookDevice> &devices, BookProgress *progress)
{
    return transact(Mode::Write, [&](SqlTransaction &transaction) {
        workOff(transaction, devices, progress,
            [&transaction](const plans::BookDevice &device) { storage::put(transaction, device); });
    });
}

Result<ChangeCounts> BookDatabase::change(
    const QList<plans::DeviceChange> &changes, KnownDevices known, BookProgress *progress, AbsentDevices absent)
{
    return transact(Mode::Write, [&](SqlTransaction &transaction) {
        ChangeCounts counts;
        workOff(transaction, changes, progress, [&](const plans::DeviceChange &change) {
            const std::optional<BookEntry> entry = entryOf(transaction, change.device.device.iotId);
            if (!entry && absent == AbsentDevices::PassOver)
                return;
            ++(!entry ? counts.added : known == KnownDevices::Keep ? counts.kept : counts.updated);
            if (!entry || known == KnownDevices::Update)
                storage::put(transaction, plans::changed(entry ? entry->device : plans::BookDevice(), change));
        });
        return counts;
    });
}

Result<qint64> BookDatabase::countKnown(const QStringList &iotIds, BookProgress *progress)
{
    return transact(Mode::Read, [&](SqlTransaction &transaction) {
        qint64 count = 0;
        workOff(
            transaction, iotIds, progress, [&](const QString &iotId) { count += isKnown(transaction, iotId) ? 1 : 0; });
        return count;
    });
}

Result<void> BookDatabase::learn(const QList<plans::Device> &devices, const QDateTime &seenAt, BookProgress *progress)
{
    return transact(Mode::Write, [&](SqlTransaction &transaction) {
        workOff(transaction, devices, progress,
            [&](const plans::Device &device) { storage::learn(transaction, device, seenAt); });
    });
}

Result<QList<RemovedDevice>> BookDatabase::remove(const QStringList &iotIds, BookProgress *progress)
{
    return transact(Mode::Write, [&](SqlTransaction &transaction) {
        QList<RemovedDevice> removed;
        workOff(transaction, iotIds, progress, [&](const QString &iotId) {
            const std::optional<BookEntry> entry = entryOf(transaction, iotId);
            if (!entry)
                return;
            removed.append({entry->device, snapshotOf(transaction, iotId), formerOrdersOf(transaction, iotId)});
            removeDevice(transaction, iotId);
        });
        return removed;
    });
}

Result<void> BookDatabase::restore(const QList<RemovedDevice> &devices, BookProgress *progress)
{
    return transact(Mode::Write, [&](SqlTransaction &transaction) {
        workOff(transaction, devices, progress, [&](const RemovedDevice &removed) {
            const QString &iotId = removed.device.device.iotId;
            removeDevice(transaction, iotId);
            storage::put(transaction, removed.device);
            for (const SeenOrder &seen : removed.formerOrders)
                putFormerOrder(transaction, seen);
            if (removed.snapshot)
                putSnapshot(transaction, iotId, *removed.snapshot);
        });
    });
}

Result<std::optional<plans::Snapshot>> BookDatabase::snapshot(const QString &iotId)
{
    return transact(Mode::Read, [&](SqlTransaction &transaction) { return snapshotOf(transaction, iotId); });
}

Result<KeptSnapshots> BookDatabase::snapshots(const QString &iotId)
{
    return transact(Mode::Read, [&](SqlTransaction &transaction) {
        KeptSnapshots kept;
        kept.latest = snapshotOf(transaction, iotId);
        const std::optional<plans::Snapshot> earlier = earlierLookAt(transaction, iotId);
        kept.seen = earlier ? earlier : kept.latest;
        return kept;
    });
}

Result<std::optional<plans::Snapshot>> BookDatabase::save(
    const QString &iotId, const plans::Snapshot &snapshot, AbsentDevices absent, ReadFor reader)
{
    return transact(Mode::Write, [&](SqlTransaction &transaction) {
        std::optional<plans::Snapshot> earlier = snapshotOf(transaction, iotId);
        if (absent == AbsentDevices::PassOver && !isKnown(transaction, iotId))
            return earlier;
        addDevice(transaction, iotId);
        noteLook(transaction, iotId, reader);
        putSnapshot(transaction, iotId, snapshot);
        return earlier;
    });
}

Result<QList<Catalogue>> BookDatabase::catalogues()
{
    return transact(Mode::Read, [](SqlTransaction &transaction) { return keptCatalogues(transaction); });
}

Result<void> BookDatabase::keep(const Catalogue &catalogue)
{
    return transact(Mode::Write, [&](SqlTransaction &transaction) { putCatalogue(transaction, catalogue); });
}

Result<QList<SeenOrder>> BookDatabase::findOrders(const QString &text, int limit)
{
    return transact(Mode::Read, [&](SqlTransaction &transaction) { return ordersLike(transaction, text, limit); });
}

Result<QStringList> BookDatabase::devicesOfOrders(const QString &text, int limit)
{
    return transact(
        Mode::Read, [&](SqlTransaction &transaction) { return devicesOfOrdersLike(transaction, text, limit); });
}

} // namespace storage
