#include "demo_platform.h"
#include "device_reader.h"
#include "device_record.h"
#include "workplace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>

namespace {

using State = desk::DeviceReading::State;

sandbox::Fault always(const char *call, const char *kind, const char *value = "")
{
    return {QLatin1StringView(call), QLatin1StringView(kind), QLatin1StringView(value), false, -1};
}

/** A reader at work, with a book of its own. */
struct Desk {
    explicit Desk(linkvisual::Service service = linkvisual::Service::LivingIot)
        : workplace(platform.url(), folder.filePath(QStringLiteral("journal.sqlite")), service)
        , book(folder.filePath(QStringLiteral("book.sqlite")))
        , reader(workplace.reads, workplace.runner, book)
    {
        if (!QCoro::waitFor(book.open()))
            qFatal("the book does not open");
    }

    bool ends()
    {
        return QTest::qWaitFor([this] { return reader.reading().state != State::Reading; }, 20'000);
    }

    bool reads(const QString &iotId)
    {
        reader.read(iotId);
        return ends() && reader.reading().state == State::Fresh;
    }

    /** Reads until it is known what changed since the last look. */
    bool looksAt(const QString &iotId)
    {
        int told = 0; // With the answer, and with what the journal says to it.
        const auto counting = QObject::connect(&reader, &desk::DeviceReader::changed, &reader,
            [this, &told] { told += reader.reading().state == State::Fresh ? 1 : 0; });
        const bool both = reads(iotId) && QTest::qWaitFor([&told] { return told > 1; }, 20'000);
        QObject::disconnect(counting);
        return both;
    }

    bool isKept(const QString &iotId)
    {
        return QTest::qWaitFor([&] { return kept(iotId) == reader.reading().snapshot; }, 20'000);
    }

    std::optional<plans::Snapshot> kept(const QString &iotId)
    {
        const auto snapshot = QCoro::waitFor(book.snapshot(iotId));
        return snapshot ? *snapshot : std::nullopt;
    }

    QTemporaryDir folder;
    DemoPlatform platform;
    Workplace workplace;
    storage::Book book;
    desk::DeviceReader reader;
};

/**
 * Leaves this thread, and those it starts, a single processor: then the book mostly answers before the one that asks it
 * goes on, as it does now and then on a computer that has much to do.
 */
struct OneProcessor {
    OneProcessor()
    {
        sched_getaffinity(0, sizeof before, &before);
        cpu_set_t one;
        CPU_ZERO(&one);
        for (int processor = 0; processor < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++processor) {
            if (CPU_ISSET(processor, &before))
                CPU_SET(processor, &one);
        }
        sched_setaffinity(0, sizeof one, &one);
    }
    ~OneProcessor() { sched_setaffinity(0, sizeof before, &before); }
    Q_DISABLE_COPY_MOVE(OneProcessor)

    cpu_set_t before{};
};

/** What a device had the last time: one order less than now, and one that is frozen now. */
plans::Snapshot earlier(const plans::Snapshot &now)
{
    plans::Snapshot before = now;
    before.readAt = now.readAt.addDays(-3);
    before.orders.removeFirst();
    before.orders.first().status = plans::OrderStatus::BeingCreated;
    return before;
}

} // namespace

/** The plans of the device at hand: from the book at once, then from the platform. */
class DeviceReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllAndKeepsIt()
    {
        Desk desk;
        QVERIFY(desk.reads(busyCamera));
        const desk::DeviceReading &reading = desk.reader.reading();
        QVERIFY(!reading.kept && !reading.error && !reading.isOld());
        QCOMPARE(reading.snapshot->orders.size(), 260);
        QVERIFY(reading.snapshot->freePlan.has_value());
        QVERIFY(reading.changes.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(desk.kept(busyCamera), reading.snapshot, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.reader.daysKept().isEmpty(), 20'000);
        QCOMPARE(desk.reader.rowOf(reading.snapshot->orders.at(130).orderId), 130);
        QCOMPARE(desk.reader.rowOf(QStringLiteral("none")), -1);
    }

    void howLongRecordingsAreKeptIsKnownOffline()
    {
        Desk desk;
        QVERIFY(desk.reader.daysKept().isEmpty());
        desk.workplace.reads.knownPlans().keepIn(desk.book);
        QVERIFY(desk.reads(otherCamera));
        QTRY_VERIFY_WITH_TIMEOUT(desk.reader.daysKept().size() > 5, 20'000);
        // The program is started once more, and the platform is out of reach.
        Workplace offline(
            QUrl(QStringLiteral("http://127.0.0.1:1")), desk.folder.filePath(QStringLiteral("journal-2.sqlite")));
        desk::DeviceReader reader(offline.reads, offline.runner, desk.book);
        offline.reads.knownPlans().keepIn(desk.book);
        QTRY_COMPARE_WITH_TIMEOUT(reader.daysKept(), desk.reader.daysKept(), 20'000);
    }

    void whatIsKeptComesFirstAndChangesAreCountedFromIt()
    {
        Desk desk;
        QVERIFY(desk.reads(otherCamera));
        const plans::Snapshot now = *desk.reader.reading().snapshot;
        const plans::Snapshot before = earlier(now);
        QVERIFY(QCoro::waitFor(desk.book.save(otherCamera, before)));
        QVERIFY(desk.reads(emptyCamera));

        bool keptFirst = false;
        connect(&desk.reader, &desk::DeviceReader::changed, &desk.reader, [&] {
            const desk::DeviceReading &reading = desk.reader.reading();
            keptFirst = keptFirst || (reading.state == State::Reading && reading.kept && reading.snapshot == before);
        });
        // The platform is held up, so that the book is quicker for certain.
        desk.platform.sandbox().addFault({QStringLiteral("order/query"), QStringLiteral("slow"), QString(), true, 1});
        QVERIFY(desk.reads(otherCamera));
        QVERIFY(keptFirst);
        const desk::DeviceReading &reading = desk.reader.reading();
        QVERIFY(!reading.kept);
        QCOMPARE(reading.changesSince, before.readAt);
        QTRY_COMPARE_WITH_TIMEOUT(reading.changes.size(), 2, 20'000);
        QCOMPARE(reading.changes.at(0).kind, plans::ChangeKind::OrderAdded);
        QCOMPARE(reading.changes.at(1).kind, plans::ChangeKind::StatusChanged);
        // They stay until they were seen, and do not come again.
        QVERIFY(desk.reads(otherCamera));
        QCOMPARE(desk.reader.reading().changes.size(), 2);
        desk.reader.dismissChanges();
        QVERIFY(desk.reader.reading().changes.isEmpty());
        QVERIFY(desk.reads(otherCamera));
        QVERIFY(desk.reader.reading().changes.isEmpty());
    }

    void whatWasReadForTheListAloneWasNotSeen()
    {
        Desk desk;
        QVERIFY(desk.reads(otherCamera));
        const plans::Snapshot now = *desk.reader.reading().snapshot;
        const plans::Snapshot before = earlier(now);
        QVERIFY(QCoro::waitFor(desk.book.save(otherCamera, before)));
        // All devices are read at once in the morning.
        QVERIFY(QCoro::waitFor(
            desk.book.save(otherCamera, now, storage::AbsentDevices::PassOver, storage::ReadFor::Program)));
        QVERIFY(desk.reads(emptyCamera));
        QVERIFY(desk.reads(otherCamera));
        QTRY_COMPARE_WITH_TIMEOUT(desk.reader.reading().changesSince, before.readAt, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.reader.reading().changes.size(), 2, 20'000);
    }

    void whatOneDoesOneselfIsNoNews_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("movesOthers");
        for (const QString &name : sampleNames())
            QTest::newRow(qPrintable(name)) << name << name.startsWith(QStringLiteral("enable"));
    }

    /** Neither where one looks, nor on the device that gets an order; what others do beside it is. */
    void whatOneDoesOneselfIsNoNews()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, movesOthers);
        Desk desk;
        const SampleWrite write = sampleWrite(desk.platform, name);
        QStringList devices{desk::iotIdOf(write.intent), desk::targetIotIdOf(write.intent)};
        devices.removeAll(QString());
        for (const QString &iotId : devices)
            QVERIFY(desk.reads(iotId) && desk.isKept(iotId));
        const desk::Operation done = desk.workplace.run(write.intent);
        QCOMPARE(done.state, desk::OperationState::Settled);
        for (const QString &iotId : devices) {
            QVERIFY(desk.looksAt(iotId));
            const QList<plans::Change> &changes = desk.reader.reading().changes;
            // What follows for other orders is the platform's doing, and only it knows why.
            QCOMPARE(changes.size(), movesOthers ? 1 : 0);
            QVERIFY(!movesOthers || changes.first().orderId() != done.orderId);
            const QStringList before = desk.platform.orderIds(iotId);
            buyElsewhere(desk.platform, purchase(iotId));
            QVERIFY(desk.looksAt(iotId));
            QCOMPARE(changes.size(), movesOthers ? 2 : 1);
            QCOMPARE(changes.first().kind, plans::ChangeKind::OrderAdded);
            QVERIFY(!before.contains(changes.first().orderId()));
        }
    }

    /** Others of the same platform have a profile of their own, and may change what one has bought. */
    void whatOthersDoIsNews()
    {
        Desk desk;
        QVERIFY(desk.reads(emptyCamera) && desk.isKept(emptyCamera));
        const desk::Operation own = desk.workplace.run(purchase(emptyCamera));
        WorkplaceSetup setup;
        setup.settings.profileId = QStringLiteral("another");
        Workplace others(desk.platform.url(), desk.workplace.journal.path(), setup);
        QCOMPARE(others.run(purchase(emptyCamera)).state, desk::OperationState::Settled);
        QVERIFY(desk.looksAt(emptyCamera));
        const QList<plans::Change> &changes = desk.reader.reading().changes;
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().orderId() != own.orderId);
        const desk::SuspendIntent suspend{emptyCamera, {}, own.orderId, {}};
        QCOMPARE(others.run(suspend).state, desk::OperationState::Settled);
        QVERIFY(desk.looksAt(emptyCamera));
        QCOMPARE(changes.size(), 2);
        const auto frozen = std::find_if(changes.begin(), changes.end(),
            [](const plans::Change &change) { return change.kind == plans::ChangeKind::StatusChanged; });
        QVERIFY(frozen != changes.end() && frozen->orderId() == own.orderId);
    }

    void whatTheJournalDoesNotTellIsNews()
    {
        Desk desk;
        QVERIFY(desk.reads(emptyCamera) && desk.isKept(emptyCamera));
        desk.workplace.run(purchase(emptyCamera));
        Workplace::sql(desk.workplace.journal.path(), {QStringLiteral("ALTER TABLE events RENAME TO gone")});
        QVERIFY(desk.looksAt(emptyCamera));
        QCOMPARE(desk.reader.reading().changes.size(), 1);
    }

    void anAnswerAboutAnotherDeviceIsDropped()
    {
        Desk desk;
        desk.platform.sandbox().addFault({QStringLiteral("order/query"), QStringLiteral("slow"), QString(), true, 1});
        desk.reader.read(busyCamera);
        desk.reader.read(otherCamera);
        QSignalSpy changed(&desk.reader, &desk::DeviceReader::changed);
        QVERIFY(desk.ends());
        QTRY_VERIFY_WITH_TIMEOUT(desk.workplace.client.inFlight() == 0, 20'000);
        QCOMPARE(desk.reader.reading().iotId, otherCamera);
        QCOMPARE(desk.reader.reading().snapshot->orders.size(), 3);
        QVERIFY(!desk.kept(busyCamera));
    }

    void afterAFailureWhatIsKeptStays()
    {
        Desk desk;
        QVERIFY(desk.reads(otherCamera));
        const auto snapshot = desk.reader.reading().snapshot;
        QVERIFY(desk.reads(emptyCamera));
        desk.platform.sandbox().addFault(always("order/query", "refuse", "2063"));
        desk.reader.read(otherCamera);
        QVERIFY(desk.ends());
        QTRY_COMPARE_WITH_TIMEOUT(desk.reader.reading().snapshot, snapshot, 20'000);
        const desk::DeviceReading &reading = desk.reader.reading();
        QCOMPARE(reading.state, State::Failed);
        QVERIFY(reading.isOld() && reading.kept);
        QCOMPARE(reading.error->code, 2063);
        // The error stands until there is something better to say.
        desk.platform.sandbox().clearFaults();
        desk.reader.readAgain();
        QVERIFY(reading.error.has_value());
        QVERIFY(desk.ends());
        QVERIFY(!reading.error && !reading.isOld() && !reading.kept);
    }

    void whatFailedIsToldAtOnce()
    {
        Desk desk;
        desk.platform.sandbox().addFault(always("order/query", "refuse", "2063"));
        desk.platform.sandbox().addFault(always("freecloudstorage/get", "stall"));
        desk.reader.read(otherCamera);
        QVERIFY(QTest::qWaitFor([&] { return desk.reader.reading().state == State::Failed; }, 5000));
        desk.reader.read(emptyCamera);
        QCOMPARE(desk.reader.reading().state, State::Reading);
    }

    void withoutTheFreePlanTheOrdersAreShownButNotKept()
    {
        Desk desk;
        desk.platform.sandbox().addFault(always("freecloudstorage/get", "refuse", "460"));
        QVERIFY(desk.reads(otherCamera));
        const desk::DeviceReading &reading = desk.reader.reading();
        QVERIFY(reading.freePlanError.has_value());
        QVERIFY(!reading.snapshot->freePlan);
        QCOMPARE(reading.snapshot->orders.size(), 3);
        QVERIFY(!desk.kept(otherCamera));
    }

    void aServiceWithoutFreePlansIsReadWhole()
    {
        Desk desk(linkvisual::Service::Rtcx);
        QVERIFY(desk.reads(otherCamera));
        QVERIFY(!desk.reader.reading().freePlanError);
        QVERIFY(!desk.reader.reading().snapshot->freePlan);
        QTRY_VERIFY_WITH_TIMEOUT(desk.kept(otherCamera).has_value(), 20'000);
    }

    void whoAdministersADevice()
    {
        Desk desk;
        const auto bindings = QCoro::waitFor(desk.workplace.reads.bindings(QStringLiteral("6vw0OrGyHFSW6EQA000100")));
        QVERIFY(bindings);
        QCOMPARE(bindings->size(), 2);
        QVERIFY(bindings->at(0).administrator && !bindings->at(1).administrator);
        const auto none = QCoro::waitFor(desk.workplace.reads.bindings(QStringLiteral("sD4fG7hJ0kL3zX6cV9b8000100")));
        QVERIFY(none && none->isEmpty());
    }

    void notesAreNeverLostOnTheWayToAnotherDevice()
    {
        Desk desk;
        plans::Device one;
        one.iotId = otherCamera;
        plans::Device another;
        another.iotId = emptyCamera;
        auto record = std::make_unique<desk::DeviceRecord>(desk.book);
        record->setDevice(one);
        QTRY_VERIFY_WITH_TIMEOUT(record->isReady(), 20'000);
        record->setNotes(QStringLiteral("above the door\n门上方"));
        QVERIFY(record->isUnsaved());
        record->setDevice(another);
        QTRY_VERIFY_WITH_TIMEOUT(record->isReady(), 20'000);
        QVERIFY(record->device().notes.isEmpty());
        record->setAdministrator(QStringLiteral("account"));
        record->setNotes(QStringLiteral("written as the window closes"));
        record.reset();

        desk::DeviceRecord later(desk.book);
        later.setDevice(one);
        QTRY_COMPARE_WITH_TIMEOUT(later.device().notes, QStringLiteral("above the door\n门上方"), 20'000);
        later.setDevice(another);
        QTRY_COMPARE_WITH_TIMEOUT(later.device().notes, QStringLiteral("written as the window closes"), 20'000);
        QCOMPARE(later.device().administrator, QStringLiteral("account"));
        // By itself, some time after the last key.
        later.setNotes(QStringLiteral("again"));
        QTRY_VERIFY_WITH_TIMEOUT(!later.isUnsaved(), 20'000);
        QVERIFY(!later.error());
    }

    void notesStayWhileTheBookDoesNotTakeThem()
    {
        const OneProcessor one_processor;
        Desk desk;
        plans::Device one;
        one.iotId = otherCamera;
        plans::Device another;
        another.iotId = emptyCamera;
        QVERIFY(QCoro::waitFor(desk.book.learn({one, another}, QDateTime::currentDateTimeUtc())));
        const QString path = desk.folder.filePath(QStringLiteral("book.sqlite"));
        Workplace::sql(path,
            {QStringLiteral("CREATE TRIGGER broken BEFORE UPDATE ON devices "
                            "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END")});
        desk::DeviceRecord record(desk.book);
        record.setDevice(one);
        QTRY_VERIFY_WITH_TIMEOUT(record.isReady(), 20'000);
        record.setNotes(QStringLiteral("above the door"));
        record.setDevice(another);
        QTRY_VERIFY_WITH_TIMEOUT(record.isReady(), 20'000);
        QVERIFY(record.device().notes.isEmpty());
        // Back again they are there, and it is said that the book has not got them.
        record.setDevice(one);
        QTRY_COMPARE_WITH_TIMEOUT(record.device().notes, QStringLiteral("above the door"), 20'000);
        QVERIFY(record.isUnsaved());
        QTRY_VERIFY_WITH_TIMEOUT(record.error().has_value(), 20'000);
        record.setDevice(another);
        QTRY_VERIFY_WITH_TIMEOUT(record.isReady(), 20'000);
        // As soon as the book takes anything, it takes these too.
        Workplace::sql(path, {QStringLiteral("DROP TRIGGER broken")});
        record.setNotes(QStringLiteral("in the yard"));
        const auto notesOf = [&desk](const QString &iotId) {
            const auto entries = QCoro::waitFor(desk.book.entriesOf({iotId}));
            return entries && !entries->isEmpty() ? entries->constFirst().device.notes : QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(notesOf(otherCamera), QStringLiteral("above the door"), 20'000);
        QCOMPARE(notesOf(emptyCamera), QStringLiteral("in the yard"));
    }
};

QTEST_GUILESS_MAIN(DeviceReaderTest)
#include "device_reader_test.moc"
