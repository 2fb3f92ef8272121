#include "book.h"

#include <QHash>
namespace storage {
class BookDatabase
{
public:
    QHash<QString, plans::Snapshot> s;
    QHash<QString, plans::BookDevice> d;
};
Book::Book(QString path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_database(std::make_unique<BookDatabase>())
    , m_worker(nullptr)
{
}
Book::~Book() = default;
QCoro::Task<Result<BookOpening>> Book::open()
{
    co_return BookOpening();
}
QCoro::Task<Result<QList<BookEntry>>> Book::entriesOf(QStringList ids)
{
    QList<BookEntry> l;
    for (auto &i : ids)
        if (m_database->d.contains(i)) {
            BookEntry e;
            e.device = m_database->d[i];
            l << e;
        }
    co_return l;
}
QCoro::Task<Result<void>> Book::put(QList<plans::BookDevice> devices, std::shared_ptr<BookProgress>)
{
    for (auto &d : devices)
        m_database->d[d.device.iotId] = d;
    co_return Result<void>();
}
QCoro::Task<Result<std::optional<plans::Snapshot>>> Book::snapshot(QString iotId)
{
    std::optional<plans::Snapshot> r;
    if (m_database->s.contains(iotId))
        r = m_database->s[iotId];
    co_return r;
}
QCoro::Task<Result<std::optional<plans::Snapshot>>> Book::save(QString iotId, plans::Snapshot snapshot)
{
    std::optional<plans::Snapshot> r;
    if (m_database->s.contains(iotId))
        r = m_database->s[iotId];
    m_database->s[iotId] = snapshot;
    co_return r;
}
} // namespace storage
