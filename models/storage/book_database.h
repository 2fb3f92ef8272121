#pragma once

#include "book_file.h"
#include "book_values.h"
#include "sql_transaction.h"

#include <QStringList>

#include <chrono>
#include <functional>

namespace storage {

struct BookProgress;

/** Limits of a book, so that tests need not wait. */
struct BookSettings {
    std::chrono::milliseconds busyTimeout{5000}; ///< How long to wait while another process writes.
    std::function<void(const BookOpening &)> onReplaced = {}; ///< Called on the book's thread.
};

/**
 * The book on one thread. Book is the same for everybody else; what the functions do is documented there.
 *
 * A file that turns out to be damaged while it is used is moved aside like one that is damaged from the beginning.
 */
class BookDatabase
{
public:
    explicit BookDatabase(QString path, BookSettings settings = {});
    ~BookDatabase();
    Q_DISABLE_COPY_MOVE(BookDatabase)

    Result<BookOpening> open();
    void close();

    Result<QList<BookEntry>> entries(const QString &afterIotId, int limit);
    Result<QList<BookEntry>> entriesOf(const QStringList &iotIds);
    Result<void> put(const QList<plans::BookDevice> &devices, BookProgress *progress = nullptr);
    Result<ChangeCounts> change(const QList<plans::DeviceChange> &changes, KnownDevices known,
        BookProgress *progress = nullptr, AbsentDevices absent = AbsentDevices::Add);
    Result<qint64> countKnown(const QStringList &iotIds, BookProgress *progress = nullptr);
    Result<void> learn(const QList<plans::Device> &devices, const QDateTime &seenAt, BookProgress *progress = nullptr);
    Result<QList<RemovedDevice>> remove(const QStringList &iotIds, BookProgress *progress = nullptr);
    Result<void> restore(const QList<RemovedDevice> &devices, BookProgress *progress = nullptr);
    Result<std::optional<plans::Snapshot>> snapshot(const QString &iotId);
    Result<KeptSnapshots> snapshots(const QString &iotId);
    Result<std::optional<plans::Snapshot>> save(const QString &iotId, const plans::Snapshot &snapshot,
        AbsentDevices absent = AbsentDevices::Add, ReadFor reader = ReadFor::Person);
    Result<QList<Catalogue>> catalogues();
    Result<void> keep(const Catalogue &catalogue);
    Result<QList<SeenOrder>> findOrders(const QString &text, int limit);
    Result<QStringList> devicesOfOrders(const QString &text, int limit);

    /** The connection, for tests that make the database fail. */
    const QString &connectionName() const { return m_connection; }

private:
    template <typename Work>
    auto transact(SqlTransaction::Mode mode, Work work) -> Result<std::invoke_result_t<Work, SqlTransaction &>>;
    void replace(StorageErrorKind why);

    QString m_path;
    BookSettings m_settings;
    QString m_connection;
    std::optional<StorageError> m_closedBecause;
};

} // namespace storage
