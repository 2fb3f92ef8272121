#include "book.h"
#include "book_database.h"
#include "book_samples.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace samples;
using namespace storage;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

/** What happens to a book behind the program's back, and to a program whose book fails. */
class BookDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void anOlderBookIsBroughtUpToDate();
    void movedAside_data();
    void movedAside();
    void whatIsBesideGoesAlong();
    void twiceInASecond();
    void damageFoundLater();
    void cannotBeOpened_data();
    void cannotBeOpened();
    void openedAtLast();
    void fullDisk();
    void fileTurnsReadOnly();
    void otherProcessKeepsTheFile();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("book.sqlite")); }
    void fill(int devices) const;
    void sql(const QString &statement) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

using Change = std::function<void(const QString &path)>;

void BookDamageTest::fill(int devices) const
{
    BookDatabase book(path());
    QVERIFY(book.open());
    QList<plans::BookDevice> list;
    for (int i = 0; i < devices; ++i)
        list.append(fullDevice(i));
    QVERIFY(book.put(list));
    QVERIFY(book.save(iotId(0), snapshot({QStringLiteral("o1"), QStringLiteral("o2")})));
}

void BookDamageTest::sql(const QString &statement) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

void BookDamageTest::movedAside_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<StorageErrorKind>("why");
    QTest::newRow("empty") << Change([](const QString &path) { setContent(path, {}); }) << StorageErrorKind::Corrupt;
    QTest::newRow("garbage") << Change([](const QString &path) { setContent(path, QByteArray(9000, 'x')); })
                             << StorageErrorKind::Corrupt;
    QTest::newRow("cut short") << Change([](const QString &path) {
        const QByteArray content = contentOf(path);
        setContent(path, content.left(content.size() / 2));
    }) << StorageErrorKind::Corrupt;
    QTest::newRow("zeros among the devices") << Change([](const QString &path) {
        QByteArray content = contentOf(path);
        const qsizetype device = content.indexOf("iot000050");
        QVERIFY(device > 0);
        content.replace(device / 4096 * 4096, 4096, QByteArray(4096, '\0'));
        setContent(path, content);
    }) << StorageErrorKind::Corrupt;
    QTest::newRow("another program's") << Change([this](const QString &path) {
        QVERIFY(QFile::remove(path));
        sql(QStringLiteral("CREATE TABLE notes (text TEXT)"));
    }) << StorageErrorKind::Corrupt;
    QTest::newRow("newer version") << Change([this](const QString &) {
        sql(QStringLiteral("PRAGMA user_version = %1").arg(bookVersion + 1));
    }) << StorageErrorKind::NewerVersion;
}

void BookDamageTest::anOlderBookIsBroughtUpToDate()
{
    fill(3);
    const auto before = [this] {
        Book book(path());
        wait(book.open());
        return wait(book.entries({}, 10)).value();
    };
    QList<storage::BookEntry> entries = before();
    QCOMPARE(entries.size(), 3);
    sql(QStringLiteral("ALTER TABLE devices DROP COLUMN label"));
    sql(QStringLiteral("DROP TABLE catalogues"));
    sql(QStringLiteral("DROP TABLE looks"));
    sql(QStringLiteral("UPDATE devices SET summary = '0;0;1;1;1' WHERE summary IS NOT NULL"));
    sql(QStringLiteral("PRAGMA user_version = 1"));
    for (storage::BookEntry &entry : entries)
        entry.device.device.label.clear();
    QCOMPARE(before(), entries);
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList({QStringLiteral("book-*")}), QStringList());
}

void BookDamageTest::movedAside()
{
    QFETCH(Change, change);
    QFETCH(StorageErrorKind, why);
    fill(100);
    change(path());
    const QByteArray before = contentOf(path());

    Book book(path());
    const Result<BookOpening> opened = wait(book.open());
    QVERIFY(opened);
    QCOMPARE(opened->why, why);
    QVERIFY(opened->movedAside != path());
    QCOMPARE(contentOf(opened->movedAside), before);
    const QRegularExpression name(QStringLiteral("/book-\\d{8}T\\d{6}Z\\.sqlite$"));
    QVERIFY2(name.match(opened->movedAside).hasMatch(), qPrintable(opened->movedAside));
    QVERIFY(wait(book.entries({}, 10))->isEmpty());
    QVERIFY(wait(book.put({fullDevice(1)})));
    QCOMPARE(wait(book.open()).value(), BookOpening());
    QVERIFY(!QFileInfo::exists(path() + QStringLiteral(".opening")));
}

void BookDamageTest::whatIsBesideGoesAlong()
{
    setContent(path() + QStringLiteral("-wal"), "latest writes");
    setContent(path() + QStringLiteral("-shm"), "shared");
    Book book(path());
    const Result<BookOpening> opened = wait(book.open());
    QVERIFY(opened);
    QCOMPARE(opened->why, StorageErrorKind::Corrupt);
    QCOMPARE(contentOf(opened->movedAside + QStringLiteral("-wal")), QByteArray("latest writes"));
    QCOMPARE(contentOf(opened->movedAside + QStringLiteral("-shm")), QByteArray("shared"));
}

void BookDamageTest::twiceInASecond()
{
    QStringList moved;
    for (int i = 0; i < 3; ++i) {
        setContent(path(), QByteArray::number(i));
        moved << BookDatabase(path()).open()->movedAside;
        QVERIFY(QFile::remove(path()));
    }
    for (int i = 0; i < 3; ++i)
        QCOMPARE(contentOf(moved.at(i)), QByteArray::number(i));
}

void BookDamageTest::damageFoundLater()
{
    fill(3);
    QByteArray content = contentOf(path());
    const qsizetype order = content.indexOf("continuousResource_7");
    QVERIFY(order > 0);
    content.replace(order / 4096 * 4096, 4096, QByteArray(4096, '\x7f'));
    setContent(path(), content);

    Book book(path());
    QCOMPARE(wait(book.open()).value(), BookOpening());
    QCOMPARE(wait(book.entries({}, 10))->size(), 3);
    QSignalSpy replaced(&book, &Book::replaced);
    QCOMPARE(wait(book.snapshot(iotId(0))).error().kind, StorageErrorKind::Corrupt);
    QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, 20'000);
    const auto opening = replaced.first().first().value<BookOpening>();
    QCOMPARE(opening.why, StorageErrorKind::Corrupt);
    QCOMPARE(contentOf(opening.movedAside), content);
    QVERIFY(wait(book.entries({}, 10))->isEmpty());
    QVERIFY(wait(book.save(iotId(0), snapshot({QStringLiteral("o1")}))));
}

void BookDamageTest::cannotBeOpened_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<StorageErrorKind>("kind");
    QTest::newRow("read-only") << Change([](const QString &path) {
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    }) << StorageErrorKind::ReadOnly;
    QTest::newRow("in a read-only folder") << Change([this](const QString &) {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    }) << StorageErrorKind::ReadOnly;
    QTest::newRow("a folder") << Change([](const QString &path) {
        QVERIFY(QFile::remove(path));
        QVERIFY(QDir().mkdir(path));
    }) << StorageErrorKind::CannotOpen;
    QTest::newRow("no folder") << Change([this](const QString &) {
        QVERIFY(QDir(m_folder->path()).removeRecursively());
    }) << StorageErrorKind::CannotOpen;
}

void BookDamageTest::cannotBeOpened()
{
    QFETCH(Change, change);
    QFETCH(StorageErrorKind, kind);
    fill(3);
    change(path());
    const QByteArray before = contentOf(path());
    const QStringList names = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);

    Book book(path());
    const Result<BookOpening> opened = wait(book.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QVERIFY2(kind != StorageErrorKind::ReadOnly || opened.error().detail.contains(QStringLiteral("read-only")),
        qPrintable(opened.error().detail));
    QCOMPARE(wait(book.put({bareDevice(1)})).error().kind, StorageErrorKind::NotOpen);
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), names);
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void BookDamageTest::openedAtLast()
{
    fill(3);
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    Book book(path());
    QVERIFY(!wait(book.open()));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(wait(book.open()).value(), BookOpening());
    QCOMPARE(wait(book.entries({}, 10))->size(), 3);
}

void BookDamageTest::fullDisk()
{
    fill(3);
    BookDatabase book(path());
    QVERIFY(book.open());
    // SQLite's own limit ends in the same result code as a disk without room.
    QSqlQuery limit(QSqlDatabase::database(book.connectionName()));
    QVERIFY(limit.exec(QStringLiteral("PRAGMA max_page_count = 1")));
    QList<plans::BookDevice> many;
    for (int i = 0; i < 2000; ++i)
        many.append(bareDevice(i));
    QCOMPARE(book.put(many).error().kind, StorageErrorKind::DiskFull);
    QCOMPARE(book.entries({}, 5000)->size(), 3);
    QCOMPARE(book.entries({}, 1)->first().device, fullDevice(0));
    QVERIFY(limit.exec(QStringLiteral("PRAGMA max_page_count = 100000")));
    QVERIFY(book.put(many));
    QCOMPARE(book.entries({}, 5000)->size(), 2000);
}

void BookDamageTest::fileTurnsReadOnly()
{
    fill(3);
    BookDatabase book(path());
    QVERIFY(book.open());
    QSqlQuery query(QSqlDatabase::database(book.connectionName()));
    QVERIFY(query.exec(QStringLiteral("PRAGMA query_only = 1")));
    QCOMPARE(book.put({bareDevice(1)}).error().kind, StorageErrorKind::ReadOnly);
    QCOMPARE(book.save(iotId(0), snapshot({})).error().kind, StorageErrorKind::ReadOnly);
    QCOMPARE(book.snapshot(iotId(0))->value(), snapshot({QStringLiteral("o1"), QStringLiteral("o2")}));
    // SQLite calls it a fault of the disk when its folder does.
    const QSqlError fault({}, QStringLiteral("disk I/O error"), QSqlError::StatementError, QStringLiteral("778"));
    const QSqlDatabase database = QSqlDatabase::database(book.connectionName());
    QCOMPARE(errorOf(fault, database).kind, StorageErrorKind::Failed);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const StorageError said = errorOf(fault, database);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(said.kind, StorageErrorKind::ReadOnly);
    QVERIFY2(said.detail.startsWith(m_folder->path() + QStringLiteral(" is read-only")), qPrintable(said.detail));
}

void BookDamageTest::otherProcessKeepsTheFile()
{
    fill(3);
    BookSettings settings;
    settings.busyTimeout = std::chrono::milliseconds(1);
    BookDatabase book(path(), settings);
    QVERIFY(book.open());
    BookDatabase other(path(), settings);
    QVERIFY(other.open());
    {
        const SqlTransaction transaction(QSqlDatabase::database(other.connectionName()), SqlTransaction::Mode::Write);
        QCOMPARE(book.put({bareDevice(1)}).error().kind, StorageErrorKind::Busy);
        QVERIFY2(book.entries({}, 10), "reading goes on");
    }
    QVERIFY(book.put({bareDevice(1)}));
}

QTEST_GUILESS_MAIN(BookDamageTest)
#include "book_damage_test.moc"
