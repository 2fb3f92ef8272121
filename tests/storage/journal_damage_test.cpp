#include "journal.h"
#include "journal_file.h"
#include "sql_transaction.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QtTest>

using namespace storage;

namespace {

const DeviceKey camera{QStringLiteral("living-iot"), QStringLiteral("api.link.aliyun.com"), QStringLiteral("camera")};

Entry entry(const QString &state, bool isOpen = true)
{
    return {state, state, isOpen, {{QStringLiteral("text"), QString(2000, QLatin1Char('x'))}}};
}

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

/** What happens to a journal behind the program's back, and to a program whose journal fails. */
class JournalDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openingFails_data();
    void openingFails();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void eventsCannotBeChangedInPassing();
    void fullDisk();
    void fileTurnsReadOnly();
    void fileIsNotWhereItWas_data();
    void fileIsNotWhereItWas();
    void otherProcessKeepsTheFile();
    void looseFileModeIsTightened();
    void unfinishedFilesAreNoJournal();
    void kindsOfErrors_data();
    void kindsOfErrors();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }
    void fill(int events) const;
    void sql(const QStringList &statements) const;
    Result<void> open() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalDamageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void JournalDamageTest::fill(int events) const
{
    JournalDatabase journal(path(), {});
    QVERIFY(journal.open());
    for (int i = 0; i < events; ++i) {
        const QString id = QStringLiteral("op-%1").arg(i / 2);
        const Result<Event> written = i % 2 == 0 ? journal.reserve(id, {camera}, entry(QStringLiteral("reserved")))
                                                 : journal.append(id, entry(QStringLiteral("settled"), false));
        QVERIFY(written);
    }
}

void JournalDamageTest::sql(const QStringList &statements) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(path());
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement + query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

Result<void> JournalDamageTest::open() const
{
    JournalSettings settings;
    settings.busyTimeout = std::chrono::milliseconds(1);
    return JournalDatabase(path(), settings).open();
}

void JournalDamageTest::openingFails_data()
{
    using Change = std::function<void(const JournalDamageTest &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<StorageErrorKind>("kind");
    QTest::newRow("empty") << Change([](const JournalDamageTest &t) { setContent(t.path(), {}); })
                           << StorageErrorKind::Corrupt;
    QTest::newRow("text") << Change([](const JournalDamageTest &t) { setContent(t.path(), "no journal at all\n"); })
                          << StorageErrorKind::Corrupt;
    QTest::newRow("cut short") << Change([](const JournalDamageTest &t) {
        const QByteArray content = contentOf(t.path());
        setContent(t.path(), content.left(content.size() / 2));
    }) << StorageErrorKind::Corrupt;
    QTest::newRow("zeros in the middle") << Change([](const JournalDamageTest &t) {
        QByteArray content = contentOf(t.path());
        content.replace(content.size() / 2, 6000, QByteArray(6000, '\0'));
        setContent(t.path(), content);
    }) << StorageErrorKind::Corrupt;
    QTest::newRow("another program's database") << Change([](const JournalDamageTest &t) {
        QVERIFY(QFile::remove(t.path()));
        t.sql({QStringLiteral("CREATE TABLE notes (text TEXT)")});
    }) << StorageErrorKind::Corrupt;
    QTest::newRow("newer version") << Change([](const JournalDamageTest &t) {
        t.sql({QStringLiteral("PRAGMA user_version = %1").arg(journalVersion + 1)});
    }) << StorageErrorKind::NewerVersion;
    QTest::newRow("read-only") << Change([](const JournalDamageTest &t) {
        QVERIFY(QFile::setPermissions(t.path(), QFile::ReadOwner));
    }) << StorageErrorKind::ReadOnly;
    QTest::newRow("a folder") << Change([](const JournalDamageTest &t) {
        QVERIFY(QFile::remove(t.path()));
        QVERIFY(QDir().mkdir(t.path()));
    }) << StorageErrorKind::CannotOpen;
    QTest::newRow("no folder") << Change([](const JournalDamageTest &t) {
        QVERIFY(QDir(t.m_folder->path()).removeRecursively());
    }) << StorageErrorKind::CannotOpen;
    QTest::newRow("file gone, its latest writes left behind") << Change([](const JournalDamageTest &t) {
        QVERIFY(QFile::rename(t.path(), t.path() + QStringLiteral("-wal")));
    }) << StorageErrorKind::Corrupt;
    QTest::newRow("event changed") << Change([](const JournalDamageTest &t) {
        t.sql({QStringLiteral("DROP TRIGGER events_stay_as_they_are"),
            QStringLiteral("UPDATE events SET payload = '{}' WHERE number = 3")});
    }) << StorageErrorKind::Corrupt;
}

void JournalDamageTest::openingFails()
{
    QFETCH(std::function<void(const JournalDamageTest &)>, change);
    QFETCH(StorageErrorKind, kind);
    fill(6);
    change(*this);
    const QByteArray before = contentOf(path());

    Journal journal(path());
    const Result<void> opened = QCoro::waitFor(journal.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QVERIFY(!opened.error().detail.isEmpty());
    const Result<Event> written
        = QCoro::waitFor(journal.reserve(QStringLiteral("op"), {camera}, entry(QStringLiteral("reserved"))));
    QVERIFY(!written);
    QCOMPARE(written.error(), opened.error());
    QCOMPARE(contentOf(path()), before);
}

void JournalDamageTest::tamperingIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<qint64>("broken");
    const QString allowUpdate = QStringLiteral("DROP TRIGGER events_stay_as_they_are");
    const QString allowDelete = QStringLiteral("DROP TRIGGER events_stay");
    QTest::newRow("untouched") << QStringList() << qint64(0);
    for (const char *change : {"payload = '{}'", "kind = 'answered'", "state = 'refused'", "is_open = 1 - is_open",
             "owner = 'x'", "at = '2020-01-01T00:00:00.000Z'", "at = replace(at, 'Z', '+00:00')",
             "operation_id = 'op-9'", "hash = 'x'", "previous_hash = 'x'"}) {
        QTest::newRow(change) << QStringList{allowUpdate,
            QStringLiteral("UPDATE events SET %1 WHERE number = 4").arg(QLatin1String(change))}
                              << qint64(4);
    }
    QTest::newRow("event removed") << QStringList{allowDelete, QStringLiteral("DELETE FROM events WHERE number = 3")}
                                   << qint64(3);
    QTest::newRow("first event removed") << QStringList{allowDelete,
        QStringLiteral("DELETE FROM events WHERE number = 1")}
                                         << qint64(1);
    QTest::newRow("events put in at the end") << QStringList{QStringLiteral(
        "INSERT INTO events SELECT 7, operation_id, kind, state, is_open, owner, at, payload, hash, "
        "'0' FROM events WHERE number = 6")} << qint64(7);
    // What follows from the events must say the same, or a device could be unlocked in passing.
    QTest::newRow("lock removed") << QStringList{QStringLiteral(
        "UPDATE operation_devices SET is_locked = 0 WHERE operation_id = 'op-3'")}
                                  << qint64(7);
    QTest::newRow("device forgotten") << QStringList{QStringLiteral(
        "DELETE FROM operation_devices WHERE operation_id = 'op-1'")}
                                      << qint64(4);
    QTest::newRow("operation closed") << QStringList{QStringLiteral(
        "UPDATE operations SET is_open = 0 WHERE id = 'op-3'")}
                                      << qint64(7);
    QTest::newRow("operation given away")
        << QStringList{QStringLiteral("UPDATE operations SET owner = 'x' WHERE id = 'op-3'")} << qint64(7);
}

void JournalDamageTest::tamperingIsFound()
{
    QFETCH(QStringList, statements);
    QFETCH(qint64, broken);
    fill(QByteArray(QTest::currentDataTag()).startsWith("events put") ? 6 : 7);
    JournalDatabase journal(path(), {});
    QVERIFY(journal.open());
    sql(statements);
    const Result<Verification> verified = journal.verify();
    QVERIFY(verified);
    QCOMPARE(verified->broken ? verified->broken->number : 0, broken);
    if (broken > 0) {
        const Result<void> opened = open();
        QCOMPARE(opened.error().kind, StorageErrorKind::Corrupt);
        QVERIFY(opened.error().detail.startsWith(QStringLiteral("event %1:").arg(broken)));
    }
}

void JournalDamageTest::eventsCannotBeChangedInPassing()
{
    fill(4);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("passing"));
    database.setDatabaseName(path());
    QVERIFY(database.open());
    QVERIFY(!QSqlQuery(database).exec(QStringLiteral("UPDATE events SET payload = '{}'")));
    QVERIFY(!QSqlQuery(database).exec(QStringLiteral("DELETE FROM events")));
    database = {};
    QSqlDatabase::removeDatabase(QStringLiteral("passing"));
    QVERIFY(open());
}

void JournalDamageTest::fullDisk()
{
    fill(2);
    JournalDatabase journal(path(), {});
    QVERIFY(journal.open());
    // SQLite's own limit ends in the same result code as a disk without room.
    QSqlQuery limit(QSqlDatabase::database(journal.connectionName()));
    QVERIFY(limit.exec(QStringLiteral("PRAGMA max_page_count = 1")));
    std::optional<StorageError> error;
    int written = 0;
    for (int i = 0; i < 50 && !error; ++i) {
        const Result<Event> result
            = journal.reserve(QStringLiteral("op-x%1").arg(i), {camera}, entry(QStringLiteral("reserved"), false));
        if (result)
            ++written;
        else
            error = result.error();
    }
    QVERIFY(error);
    QCOMPARE(error->kind, StorageErrorKind::DiskFull);
    QCOMPARE(*journal.verify(), (Verification{2 + written, {}}));
    QVERIFY(limit.exec(QStringLiteral("PRAGMA max_page_count = 100000")));
    QVERIFY(journal.reserve(QStringLiteral("op-y"), {camera}, entry(QStringLiteral("reserved"))));
}

void JournalDamageTest::fileTurnsReadOnly()
{
    fill(2);
    JournalDatabase journal(path(), {});
    QVERIFY(journal.open());
    QSqlQuery query(QSqlDatabase::database(journal.connectionName()));
    QVERIFY(query.exec(QStringLiteral("PRAGMA query_only = 1")));
    QCOMPARE(journal.reserve(QStringLiteral("op-x"), {camera}, entry(QStringLiteral("reserved"))).error().kind,
        StorageErrorKind::ReadOnly);
    QCOMPARE(journal.verify()->events, 2);
}

void JournalDamageTest::fileIsNotWhereItWas_data()
{
    using Change = std::function<void(const QString &, const QString &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("moved") << Change(
        [](const QString &path, const QString &aside) { QVERIFY(QFile::rename(path, aside)); });
    QTest::newRow("replaced by a copy") << Change([](const QString &path, const QString &aside) {
        QVERIFY(QFile::rename(path, aside));
        QVERIFY(QFile::copy(aside, path));
    });
}

void JournalDamageTest::fileIsNotWhereItWas()
{
    using Change = std::function<void(const QString &, const QString &)>;
    QFETCH(Change, change);
    fill(2);
    JournalDatabase journal(path(), {});
    QVERIFY(journal.open());
    QVERIFY(journal.reserve(QStringLiteral("op-x"), {camera}, entry(QStringLiteral("reserved"))));
    const QString aside = m_folder->filePath(QStringLiteral("aside"));
    change(path(), aside);
    const Result<Event> written = journal.append(QStringLiteral("op-x"), entry(QStringLiteral("sent")));
    QVERIFY2(!written, "nobody would ever find it");
    QCOMPARE(written.error().kind, StorageErrorKind::CannotOpen);
    QCOMPARE(journal.events(QStringLiteral("op-x"))->size(), 1);
    // As soon as it is back everything goes on.
    QVERIFY(!QFile::exists(path()) || QFile::remove(path()));
    QVERIFY(QFile::rename(aside, path()));
    QVERIFY(journal.append(QStringLiteral("op-x"), entry(QStringLiteral("sent"))));
}

void JournalDamageTest::otherProcessKeepsTheFile()
{
    fill(2);
    JournalSettings settings;
    settings.busyTimeout = std::chrono::milliseconds(1);
    JournalDatabase journal(path(), settings);
    QVERIFY(journal.open());
    JournalDatabase other(path(), settings);
    QVERIFY(other.open());
    {
        const SqlTransaction transaction(QSqlDatabase::database(other.connectionName()), SqlTransaction::Mode::Write);
        QCOMPARE(journal.reserve(QStringLiteral("op-x"), {camera}, entry(QStringLiteral("reserved"))).error().kind,
            StorageErrorKind::Busy);
        QVERIFY2(journal.verify(), "reading goes on");
    }
    QVERIFY(journal.reserve(QStringLiteral("op-x"), {camera}, entry(QStringLiteral("reserved"))));
}

void JournalDamageTest::looseFileModeIsTightened()
{
    fill(2);
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(open());
    QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void JournalDamageTest::unfinishedFilesAreNoJournal()
{
    QVERIFY(!QFile::exists(path()));
    QVERIFY(open());
    const QStringList left = QDir(m_folder->path()).entryList(QDir::Files);
    QCOMPARE(left, QStringList({QStringLiteral("journal.sqlite"), QStringLiteral("journal.sqlite.begun")}));
}

void JournalDamageTest::kindsOfErrors_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<StorageErrorKind>("kind");
    QTest::newRow("SQLITE_BUSY") << QStringLiteral("5") << StorageErrorKind::Busy;
    QTest::newRow("SQLITE_BUSY_SNAPSHOT") << QStringLiteral("517") << StorageErrorKind::Busy;
    QTest::newRow("SQLITE_READONLY_DIRECTORY") << QStringLiteral("1544") << StorageErrorKind::ReadOnly;
    QTest::newRow("SQLITE_FULL") << QStringLiteral("13") << StorageErrorKind::DiskFull;
    QTest::newRow("SQLITE_CORRUPT_VTAB") << QStringLiteral("267") << StorageErrorKind::Corrupt;
    QTest::newRow("SQLITE_NOTADB") << QStringLiteral("26") << StorageErrorKind::Corrupt;
    QTest::newRow("SQLITE_CANTOPEN_ISDIR") << QStringLiteral("526") << StorageErrorKind::CannotOpen;
    QTest::newRow("SQLITE_IOERR_FSYNC") << QStringLiteral("1034") << StorageErrorKind::Failed;
    QTest::newRow("no code") << QString() << StorageErrorKind::Failed;
}

void JournalDamageTest::kindsOfErrors()
{
    QFETCH(QString, code);
    QFETCH(StorageErrorKind, kind);
    QCOMPARE(errorOf(QSqlError(QString(), QStringLiteral("words"), QSqlError::StatementError, code)).kind, kind);
}

QTEST_GUILESS_MAIN(JournalDamageTest)

#include "journal_damage_test.moc"
