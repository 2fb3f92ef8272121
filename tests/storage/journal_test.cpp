#include "journal.h"
#include "record_check.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QtTest>

using namespace storage;

namespace {

const DeviceKey camera{QStringLiteral("living-iot"), QStringLiteral("api.link.aliyun.com"), QStringLiteral("camera")};
const DeviceKey doorbell{QStringLiteral("living-iot"), QStringLiteral("api.link.aliyun.com"), QStringLiteral("bell")};

Entry entry(const QString &state, bool isOpen = true)
{
    return {state, state, isOpen, {{QStringLiteral("reason"), QStringLiteral("换机")}}};
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingBeforeOpening();
    void fileIsForItsOwnerAlone();
    void aCopyOfTheFileAloneHasAllOfIt();
    void anOperationFromBeginningToEnd();
    void anOpenOperationHoldsItsDevices();
    void anotherProfileOfTheSamePlatformIsHeldOffToo();
    void allDevicesOrNone();
    void aClosedOperationIsOpenedAgainOnlyWhenItsDevicesAreFree();
    void appendIfStill_data();
    void appendIfStill();
    void invalidEntries_data();
    void invalidEntries();
    void oneDeviceReservedByManyAtOnce();
    void eventsSurviveReopening();
    void eventsComeInPortions();
    void workAskedForIsFinishedBeforeTheEnd();

private:
    template <typename T>
    static T wait(QCoro::Task<T> task)
    {
        return QCoro::waitFor(std::move(task));
    }

    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    JournalSettings settings() const
    {
        return {[] { return QDateTime(QDate(2024, 10, 11), QTime(8, 9, 11, 5), Qt::UTC); }, std::chrono::seconds(5)};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
};

void JournalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(path(), settings());
    QVERIFY(wait(m_journal->open()));
}

void JournalTest::cleanup()
{
    if (m_journal) {
        const Result<Verification> verified = wait(m_journal->verify());
        QVERIFY(verified && !verified->broken);
    }
    m_journal.reset();
}

void JournalTest::nothingBeforeOpening()
{
    Journal closed(path());
    QCOMPARE(wait(closed.reserve(QStringLiteral("op"), {camera}, entry(QStringLiteral("reserved")))).error().kind,
        StorageErrorKind::NotOpen);
    QCOMPARE(wait(closed.openOperations()).error().kind, StorageErrorKind::NotOpen);
}

void JournalTest::fileIsForItsOwnerAlone()
{
    QVERIFY(wait(m_journal->reserve(QStringLiteral("op"), {camera}, entry(QStringLiteral("reserved")))));
    for (const char *suffix : {"", "-wal", "-shm", ".begun"}) {
        const QFileInfo info(path() + QLatin1String(suffix));
        QVERIFY2(info.exists(), suffix);
        QVERIFY2(!(info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
            suffix);
    }
}

void JournalTest::aCopyOfTheFileAloneHasAllOfIt()
{
    QVERIFY(wait(m_journal->reserve(QStringLiteral("op"), {camera}, entry(QStringLiteral("reserved")))));
    QVERIFY(wait(m_journal->append(QStringLiteral("op"), entry(QStringLiteral("prepared")))));
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    QVERIFY(QFile::copy(path(), copy));
    const Result<RecordCheck> check = checkRecord(copy);
    QVERIFY(check && !check->broken);
    QCOMPARE(check->events, 2);
}

void JournalTest::anOperationFromBeginningToEnd()
{
    const Result<Event> first
        = wait(m_journal->reserve(QStringLiteral("op"), {camera, doorbell}, entry(QStringLiteral("reserved"))));
    QVERIFY(first);
    QCOMPARE(first->number, 1);
    QCOMPARE(first->owner, m_journal->ownerName());
    QCOMPARE(first->at, settings().now());
    QCOMPARE(first->object()[devicesField].toArray().size(), 2);
    QCOMPARE(DeviceKey::fromJson(first->object()[devicesField].toArray()[1].toObject()), doorbell);
    QVERIFY(wait(m_journal->append(QStringLiteral("op"), entry(QStringLiteral("prepared")))));
    QCOMPARE(*wait(m_journal->openOperations()),
        (QList<Standing>{{QStringLiteral("op"), QStringLiteral("prepared"), true, m_journal->ownerName(), Owner::Us}}));
    QVERIFY(wait(m_journal->append(QStringLiteral("op"), entry(QStringLiteral("settled"), false))));

    QVERIFY(wait(m_journal->openOperations())->isEmpty());
    const Result<QList<Event>> events = wait(m_journal->events(QStringLiteral("op")));
    QCOMPARE(events->size(), 3);
    QCOMPARE(events->first(), *first);
    QCOMPARE(events->last().state, QStringLiteral("settled"));
    QCOMPARE(events->last().object()[QLatin1String("reason")].toString(), QStringLiteral("换机"));
    QCOMPARE(*wait(m_journal->eventsOfDevice(doorbell)), *events);
    QCOMPARE(wait(m_journal->verify())->events, 3);
    QVERIFY(wait(m_journal->events(QStringLiteral("other")))->isEmpty());
}

void JournalTest::anOpenOperationHoldsItsDevices()
{
    const Entry reserved = entry(QStringLiteral("reserved"));
    const Result<Event> first = wait(m_journal->reserve(QStringLiteral("op-1"), {camera}, reserved));
    QVERIFY(wait(m_journal->append(QStringLiteral("op-1"), entry(QStringLiteral("unknown")))));

    const Result<Event> refused = wait(m_journal->reserve(QStringLiteral("op-2"), {camera}, reserved));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StorageErrorKind::DeviceHeld);
    QCOMPARE(refused.error().holder->standing.operationId, QStringLiteral("op-1"));
    QCOMPARE(refused.error().holder->standing.state, QStringLiteral("unknown"));
    QCOMPARE(refused.error().holder->standing.ownerIs, Owner::Us);
    QCOMPARE(refused.error().holder->device, camera);
    QCOMPARE(refused.error().holder->reserved, *first);
    QVERIFY(wait(m_journal->events(QStringLiteral("op-2")))->isEmpty());

    QVERIFY(wait(m_journal->append(QStringLiteral("op-1"), entry(QStringLiteral("settled"), false))));
    QVERIFY(wait(m_journal->reserve(QStringLiteral("op-2"), {camera}, reserved)));
}

void JournalTest::anotherProfileOfTheSamePlatformIsHeldOffToo()
{
    const Entry reserved = entry(QStringLiteral("reserved"));
    QVERIFY(wait(m_journal->reserve(QStringLiteral("op-1"), {camera}, reserved)));
    DeviceKey elsewhere = camera;
    elsewhere.host = QStringLiteral("eu-central-1.api-iot.aliyuncs.com");
    QVERIFY(wait(m_journal->reserve(QStringLiteral("op-2"), {elsewhere}, reserved)));
    elsewhere = camera;
    elsewhere.service = QStringLiteral("rtcx");
    QVERIFY(wait(m_journal->reserve(QStringLiteral("op-3"), {elsewhere}, reserved)));

    Journal second(path());
    QVERIFY(wait(second.open()));
    const Result<Event> refused = wait(second.reserve(QStringLiteral("op-4"), {camera}, reserved));
    QCOMPARE(refused.error().kind, StorageErrorKind::DeviceHeld);
    QCOMPARE(refused.error().holder->standing.ownerIs, Owner::Alive);
}

void JournalTest::allDevicesOrNone()
{
    const Entry reserved = entry(QStringLiteral("reserved"));
    QVERIFY(wait(m_journal->reserve(QStringLiteral("op-1"), {doorbell}, reserved)));
    QCOMPARE(wait(m_journal->reserve(QStringLiteral("op-2"), {camera, doorbell}, reserved)).error().kind,
        StorageErrorKind::DeviceHeld);
    QVERIFY2(wait(m_journal->reserve(QStringLiteral("op-3"), {camera}, reserved)), "the free device stayed free");
}

void JournalTest::aClosedOperationIsOpenedAgainOnlyWhenItsDevicesAreFree()
{
    const Entry reserved = entry(QStringLiteral("reserved"));
    QVERIFY(wait(m_journal->reserve(QStringLiteral("op-1"), {camera}, reserved)));
    QVERIFY(wait(m_journal->append(QStringLiteral("op-1"), entry(QStringLiteral("settled"), false))));
    QVERIFY(wait(m_journal->reserve(QStringLiteral("op-2"), {camera}, reserved)));
    const Result<Event> refused = wait(m_journal->append(QStringLiteral("op-1"), entry(QStringLiteral("unknown"))));
    QCOMPARE(refused.error().kind, StorageErrorKind::DeviceHeld);
    QCOMPARE(refused.error().holder->standing.operationId, QStringLiteral("op-2"));
    QVERIFY2(wait(m_journal->append(QStringLiteral("op-1"), entry(QStringLiteral("settled"), false))),
        "evidence can be added to a closed operation");
    QVERIFY(wait(m_journal->append(QStringLiteral("op-2"), entry(QStringLiteral("settled"), false))));
    QVERIFY(wait(m_journal->append(QStringLiteral("op-1"), entry(QStringLiteral("unknown")))));
    QCOMPARE(wait(m_journal->openOperations())->size(), 1);
}

void JournalTest::appendIfStill_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("as it was seen") << QStringLiteral("prepared") << true << true << true;
    QTest::newRow("another state") << QStringLiteral("reserved") << true << true << false;
    QTest::newRow("closed meanwhile") << QStringLiteral("prepared") << false << true << false;
    QTest::newRow("somebody else's") << QStringLiteral("prepared") << true << false << false;
}

void JournalTest::appendIfStill()
{
    QFETCH(QString, state);
    QFETCH(bool, isOpen);
    QFETCH(bool, ours);
    QFETCH(bool, succeeds);
    QVERIFY(wait(m_journal->reserve(QStringLiteral("op"), {camera}, entry(QStringLiteral("reserved")))));
    QVERIFY(wait(m_journal->append(QStringLiteral("op"), entry(QStringLiteral("prepared")))));
    const Standing seen{QStringLiteral("op"), state, isOpen, ours ? m_journal->ownerName() : QStringLiteral("x")};
    const Result<Event> sent = wait(m_journal->appendIfStill(seen, entry(QStringLiteral("sent"))));
    QCOMPARE(sent.has_value(), succeeds);
    if (!succeeds)
        QCOMPARE(sent.error().kind, StorageErrorKind::ChangedMeanwhile);
    QCOMPARE(wait(m_journal->events(QStringLiteral("op")))->size(), succeeds ? 3 : 2);
}

void JournalTest::invalidEntries_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Entry>("entry");
    QTest::newRow("no id") << QString() << entry(QStringLiteral("reserved"));
    QTest::newRow("line feed in the id") << QStringLiteral("o\np") << entry(QStringLiteral("reserved"));
    QTest::newRow("line feed in the state") << QStringLiteral("op") << entry(QStringLiteral("re\nserved"));
    QTest::newRow("no kind") << QStringLiteral("op") << entry(QString());
}

void JournalTest::invalidEntries()
{
    QFETCH(QString, id);
    QFETCH(Entry, entry);
    QCOMPARE(wait(m_journal->reserve(id, {camera}, entry)).error().kind, StorageErrorKind::InvalidEntry);
    QCOMPARE(wait(m_journal->reserve(QStringLiteral("op"), {}, ::entry(QStringLiteral("reserved")))).error().kind,
        StorageErrorKind::InvalidEntry);
    QCOMPARE(wait(m_journal->append(QStringLiteral("none"), ::entry(QStringLiteral("sent")))).error().kind,
        StorageErrorKind::UnknownOperation);
    QCOMPARE(wait(m_journal->verify())->events, 0);
}

void JournalTest::oneDeviceReservedByManyAtOnce()
{
    // Two journal objects with a connection and a thread each, asked in turns without waiting.
    Journal second(path());
    QVERIFY(wait(second.open()));
    QList<QCoro::Task<Result<Event>>> tasks;
    std::vector<QCoro::Task<Result<Event>>> asked;
    for (int i = 0; i < 20; ++i) {
        Journal &journal = i % 2 == 0 ? *m_journal : second;
        asked.push_back(journal.reserve(QStringLiteral("op-%1").arg(i), {camera}, entry(QStringLiteral("reserved"))));
    }
    int won = 0;
    for (QCoro::Task<Result<Event>> &task : asked) {
        const Result<Event> result = QCoro::waitFor(task);
        won += result ? 1 : 0;
        if (!result)
            QCOMPARE(result.error().kind, StorageErrorKind::DeviceHeld);
    }
    QCOMPARE(won, 1);
    QCOMPARE(wait(m_journal->verify())->events, 1);
}

void JournalTest::eventsSurviveReopening()
{
    QVERIFY(wait(m_journal->reserve(QStringLiteral("op"), {camera}, entry(QStringLiteral("reserved")))));
    const QList<Event> before = *wait(m_journal->events(QStringLiteral("op")));
    const QString owner = m_journal->ownerName();
    m_journal = std::make_unique<Journal>(path(), settings());
    QVERIFY(wait(m_journal->open()));
    QCOMPARE(*wait(m_journal->events(QStringLiteral("op"))), before);

    const QList<Standing> open = *wait(m_journal->openOperations());
    QCOMPARE(open, (QList<Standing>{{QStringLiteral("op"), QStringLiteral("reserved"), true, owner, Owner::Dead}}));
    QCOMPARE(wait(m_journal->append(QStringLiteral("op"), entry(QStringLiteral("prepared")))).error().kind,
        StorageErrorKind::ChangedMeanwhile);
    const Result<Event> taken = wait(m_journal->appendIfStill(open.first(), entry(QStringLiteral("reserved"))));
    QVERIFY(taken);
    QCOMPARE(taken->owner, m_journal->ownerName());
    QVERIFY(wait(m_journal->append(QStringLiteral("op"), entry(QStringLiteral("prepared")))));
}

void JournalTest::eventsComeInPortions()
{
    QCOMPARE(wait(m_journal->eventsAfter(0, 10))->size(), 0);
    QVERIFY(wait(m_journal->reserve(QStringLiteral("op"), {camera}, entry(QStringLiteral("reserved")))));
    for (const char *state : {"prepared", "sent", "answered"})
        QVERIFY(wait(m_journal->append(QStringLiteral("op"), entry(QLatin1StringView(state)))));
    const auto numbers = [this](qint64 after, int limit) {
        QList<qint64> found;
        const QList<Event> events = wait(m_journal->eventsAfter(after, limit)).value();
        for (const Event &event : events)
            found << event.number;
        return found;
    };
    QCOMPARE(numbers(0, 3), QList<qint64>({1, 2, 3}));
    QCOMPARE(numbers(3, 3), QList<qint64>({4}));
    QCOMPARE(numbers(4, 3), QList<qint64>());
    QCOMPARE(*wait(m_journal->eventsAfter(0, 10)), *wait(m_journal->events(QStringLiteral("op"))));
}

void JournalTest::workAskedForIsFinishedBeforeTheEnd()
{
    QCoro::Task<Result<Event>> task
        = m_journal->reserve(QStringLiteral("op"), {camera}, entry(QStringLiteral("reserved")));
    m_journal = std::make_unique<Journal>(path(), settings());
    QVERIFY(QCoro::waitFor(task));
    QVERIFY(wait(m_journal->open()));
    QCOMPARE(wait(m_journal->events(QStringLiteral("op")))->size(), 1);
}

QTEST_GUILESS_MAIN(JournalTest)

#include "journal_test.moc"
