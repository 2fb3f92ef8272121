#include "evidence.h"
#include "journal_database.h"
#include "record_check.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace storage;

namespace {

DeviceKey device(int number)
{
    return {QStringLiteral("living-iot"), QStringLiteral("api.link.aliyun.com"), QString::number(number)};
}

Entry entry(const QString &state)
{
    return {state, state, true, {{QStringLiteral("text"), QStringLiteral("大堂 \"quoted\" \u2028")}}};
}

QString operation(int number)
{
    return QStringLiteral("op-%1").arg(number);
}

} // namespace

/** Parts of a journal that are checked without it, and files that are checked without a program at work. */
class EvidenceTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    /** Three operations in turn, three events each, a minute apart. */
    void fill()
    {
        QDateTime now(QDate(2024, 10, 11), QTime(8, 0), Qt::UTC);
        JournalSettings settings;
        settings.now = [&now] { return now = now.addSecs(60); };
        JournalDatabase journal(path(), settings);
        QVERIFY(journal.open());
        for (int i = 0; i < 3; ++i)
            QVERIFY(journal.reserve(operation(i), {device(i)}, entry(QStringLiteral("reserved"))));
        for (const char *state : {"prepared", "sent"}) {
            for (int i = 0; i < 3; ++i)
                QVERIFY(journal.append(operation(i), entry(QString::fromLatin1(state))));
        }
        m_events = *journal.eventsSince({});
    }

    QJsonObject evidence(const EvidenceWish &wish) const
    {
        // What is written is what is checked.
        const QJsonObject made = evidenceOf(m_events, wish, QStringLiteral("journal.sqlite"), m_events.last().at);
        return QJsonDocument::fromJson(QJsonDocument(made).toJson()).object();
    }

    QString written(const QByteArray &content) const
    {
        QFile file(m_folder->filePath(QStringLiteral("evidence.json")));
        file.open(QIODevice::WriteOnly);
        file.write(content);
        return file.fileName();
    }

    static void sql(const QString &path, const QStringList &statements)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(statement), qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("outside"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<Event> m_events;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        fill();
    }

    void parts_data()
    {
        QTest::addColumn<EvidenceWish>("wish");
        QTest::addColumn<qint64>("shown");
        QTest::addColumn<qint64>("linked");
        const QDateTime start(QDate(2024, 10, 11), QTime(8, 1), Qt::UTC); // When the first was written.
        QTest::newRow("everything") << EvidenceWish() << qint64(9) << qint64(0);
        QTest::newRow("an operation") << EvidenceWish{operation(1), {}, {}} << qint64(3) << qint64(4);
        QTest::newRow("a period") << EvidenceWish{{}, start.addSecs(60), start.addSecs(300)} << qint64(4) << qint64(0);
        QTest::newRow("both") << EvidenceWish{operation(2), start.addSecs(180), {}} << qint64(2) << qint64(2);
        QTest::newRow("nothing") << EvidenceWish{QStringLiteral("other"), {}, {}} << qint64(0) << qint64(0);
    }

    void parts()
    {
        QFETCH(EvidenceWish, wish);
        QFETCH(qint64, shown);
        QFETCH(qint64, linked);
        const QJsonObject json = evidence(wish);
        const std::optional<EvidenceCheck> found = checkEvidence(json);
        QVERIFY(found);
        QVERIFY2(!found->broken, found->broken ? qPrintable(found->broken->reason) : "");
        QCOMPARE(found->shown, shown);
        QCOMPARE(found->linked, linked);
        QCOMPARE(json[QLatin1String("events")].toInt(), 9);
        QCOMPARE(json[QLatin1String("head")].toString().toLatin1(), m_events.last().hash);
        // Nothing is told of what was not asked for.
        if (!wish.operationId.isEmpty()) {
            const QByteArray text = QJsonDocument(json).toJson();
            for (int i = 0; i < 3; ++i)
                QCOMPARE(text.contains(operation(i).toUtf8()), operation(i) == wish.operationId);
        }
    }

    void whatIsChangedShows_data()
    {
        QTest::addColumn<std::function<void(QJsonArray &)>>("change");
        QTest::addColumn<qint64>("broken");
        using Change = std::function<void(QJsonArray &)>;
        const auto set = [](int place, const char *field, const QJsonValue &value) {
            return Change([=](QJsonArray &chain) {
                QJsonObject event = chain.at(place).toObject();
                event[QLatin1String(field)] = value;
                chain[place] = event;
            });
        };
        QTest::newRow("payload") << set(3, "payload", QStringLiteral("{}")) << qint64(5);
        QTest::newRow("state") << set(3, "state", QStringLiteral("settled")) << qint64(5);
        QTest::newRow("time") << set(0, "at", QStringLiteral("2024-10-11T09:00:00.000Z")) << qint64(2);
        QTest::newRow("time in other words") << Change([](QJsonArray &chain) {
            QJsonObject event = chain.at(0).toObject();
            event[QLatin1String("at")] = event[QLatin1String("at")].toString().replace(u'Z', QStringLiteral("+00:00"));
            chain[0] = event;
        }) << qint64(2);
        QTest::newRow("open") << set(6, "open", false) << qint64(8);
        QTest::newRow("hash of a link") << set(1, "hash", QString(64, u'1')) << qint64(4);
        QTest::newRow("one left out") << Change([](QJsonArray &chain) { chain.removeAt(2); }) << qint64(4);
        QTest::newRow("shown made a link") << Change([](QJsonArray &chain) {
            QJsonObject event = chain.at(3).toObject();
            event.remove(QStringLiteral("payload"));
            event[QLatin1String("hash")] = QString(64, u'2');
            chain[3] = event;
        }) << qint64(6);
    }

    void whatIsChangedShows()
    {
        QFETCH(std::function<void(QJsonArray &)>, change);
        QFETCH(qint64, broken);
        QJsonObject json = evidence({operation(1), {}, {}});
        QJsonArray chain = json[QLatin1String("chain")].toArray();
        change(chain);
        json[QLatin1String("chain")] = chain;
        const Result<RecordCheck> found = checkRecord(written(QJsonDocument(json).toJson()));
        QVERIFY(found);
        QVERIFY(found->broken);
        QCOMPARE(found->broken->number, broken);
    }

    void aJournalIsCheckedAndLeftAlone()
    {
        const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
        const Result<RecordCheck> found = checkRecord(path());
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QVERIFY(!found->broken);
        QCOMPARE(found->kind, RecordCheck::Kind::Journal);
        QCOMPARE(found->events, 9);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
        QFile(path()).setPermissions(QFileDevice::ReadOwner);
        QVERIFY(checkRecord(path()));
        QFile(path()).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    void aJournalInUseIsChecked()
    {
        JournalDatabase journal(path(), {});
        QVERIFY(journal.open());
        QVERIFY(journal.append(operation(0), entry(QStringLiteral("unknown"))).error().kind
            == StorageErrorKind::ChangedMeanwhile);
        QVERIFY(journal.reserve(QStringLiteral("late"), {device(9)}, entry(QStringLiteral("reserved"))));
        QCOMPARE(checkRecord(path())->events, 10);
    }

    void aBrokenJournal()
    {
        sql(path(),
            {QStringLiteral("DROP TRIGGER events_stay_as_they_are"),
                QStringLiteral("UPDATE events SET payload = '{}' WHERE number = 4")});
        const Result<RecordCheck> found = checkRecord(path());
        QVERIFY(found);
        QCOMPARE(found->events, 3);
        QCOMPARE(found->broken->number, 4);
    }

    void whatIsNoRecord()
    {
        QCOMPARE(checkRecord(m_folder->filePath(QStringLiteral("none"))).error().kind, StorageErrorKind::CannotOpen);
        QCOMPARE(checkRecord(m_folder->path()).error().kind, StorageErrorKind::CannotOpen);
        for (const QByteArray &content :
            {QByteArray(), QByteArray("{}"), QByteArray("{\"format\":\"plandesk-evidence-9\"}"),
                QByteArray("SQLite format 3\0 and then nothing", 33)})
            QVERIFY(!checkRecord(written(content)));
        const QString other = m_folder->filePath(QStringLiteral("other.sqlite"));
        sql(other, {QStringLiteral("CREATE TABLE events (number)")});
        QCOMPARE(checkRecord(other).error().kind, StorageErrorKind::Corrupt);
        sql(path(), {QStringLiteral("PRAGMA user_version = 99")});
        QCOMPARE(checkRecord(path()).error().kind, StorageErrorKind::NewerVersion);
    }
};

QTEST_GUILESS_MAIN(EvidenceTest)

#include "evidence_test.moc"
