#include "book.h"
#include "bulk_reader.h"
#include "demo_platform.h"
#include "workplace.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using desk::BulkPace;
using desk::BulkReader;

namespace {

BulkPace quickPace()
{
    BulkPace pace;
    pace.between = std::chrono::milliseconds(0);
    pace.backOff = {std::chrono::milliseconds(1)};
    return pace;
}

sandbox::Fault fault(const QString &text)
{
    const auto fault = sandbox::parseFault(text);
    if (!fault)
        qFatal("%s", qPrintable(fault.error()));
    return *fault;
}

const QStringList threeCameras{emptyCamera, otherCamera, busyCamera};

/** A desk with a book that has three cameras, and a reader over both. */
class Reading
{
public:
    explicit Reading(const QUrl &url, BulkPace pace = quickPace())
        : m_workplace(url, m_folder.filePath(QStringLiteral("journal.sqlite")))
        , book(m_folder.filePath(QStringLiteral("book.sqlite")))
        , reader(m_workplace.reads, book, std::move(pace))
    {
        if (!QCoro::waitFor(book.open()))
            qFatal("the book does not open");
        QList<plans::BookDevice> devices(threeCameras.size());
        for (qsizetype i = 0; i < devices.size(); ++i)
            devices[i].device.iotId = threeCameras.at(i);
        if (!QCoro::waitFor(book.put(devices)))
            qFatal("the book cannot be written");
    }

    ~Reading() { QCoro::waitFor(reader.close()); }
    Q_DISABLE_COPY_MOVE(Reading)

    bool ends() const
    {
        return QTest::qWaitFor([this] { return !reader.progress().running; }, 60'000);
    }

    /** How many orders the book holds of a device, or -1 when it was not read. */
    qsizetype ordersInBook(const QString &iotId)
    {
        const auto snapshot = QCoro::waitFor(book.snapshot(iotId));
        return snapshot && *snapshot ? (*snapshot)->orders.size() : -1;
    }

private:
    QTemporaryDir m_folder;
    Workplace m_workplace;

public:
    storage::Book book;
    BulkReader reader;
};

} // namespace

/** Many devices, read one after the other and kept. */
class BulkReaderTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoPlatform> m_platform;

private Q_SLOTS:
    void init() { m_platform = std::make_unique<DemoPlatform>(); }

    void keepsWhatItReads()
    {
        Reading reading(m_platform->url());
        QSignalSpy finished(&reading.reader, &BulkReader::finished);
        QVERIFY(reading.reader.start(threeCameras + threeCameras));
        QVERIFY2(!reading.reader.start({emptyCamera}), "one after the other");
        QCOMPARE(reading.reader.progress().total, 3);
        QVERIFY(reading.ends());
        QCOMPARE(finished.count(), 1);
        QCOMPARE(reading.reader.progress().done, 3);
        QVERIFY(reading.reader.progress().failures.isEmpty());
        QVERIFY(!reading.reader.progress().cancelled);
        for (const QString &iotId : threeCameras)
            QCOMPARE(reading.ordersInBook(iotId), m_platform->orderIds(iotId).size());
        QVERIFY(reading.reader.start({emptyCamera}));
        QVERIFY(reading.ends());
        QCOMPARE(reading.reader.progress().total, 1);
    }

    void whatAPersonSawStaysWhatChangesAreCountedFrom()
    {
        Reading reading(m_platform->url());
        const plans::Snapshot seen{QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC), {}, {}};
        QVERIFY(QCoro::waitFor(reading.book.save(otherCamera, seen)));
        QVERIFY(reading.reader.start({otherCamera}));
        QVERIFY(reading.ends());
        const auto kept = QCoro::waitFor(reading.book.snapshots(otherCamera));
        QVERIFY(kept);
        QCOMPARE(kept->seen, seen);
        QVERIFY(kept->latest && kept->latest != seen);
    }

    void whatWasRemovedMeanwhileStaysOut()
    {
        Reading reading(m_platform->url());
        QVERIFY(reading.reader.start(threeCameras));
        QVERIFY(QCoro::waitFor(reading.book.remove({otherCamera})));
        QVERIFY(reading.ends());
        QVERIFY(QCoro::waitFor(reading.book.entriesOf({otherCamera}))->isEmpty());
        QCOMPARE(reading.ordersInBook(emptyCamera), m_platform->orderIds(emptyCamera).size());
    }

    void nothingToReadEndsAtOnce()
    {
        Reading reading(m_platform->url());
        QVERIFY(reading.reader.start({}));
        QVERIFY(reading.ends());
        QCOMPARE(reading.reader.progress().done, 0);
    }

    void oneThatFailsDoesNotStopTheOthers()
    {
        BulkPace pace = quickPace();
        pace.inFlight = 1;
        Reading reading(m_platform->url(), pace);
        m_platform->sandbox().addFault(fault(QStringLiteral("order/query=refuse=2063:1")));
        QVERIFY(reading.reader.start(threeCameras));
        QVERIFY(reading.ends());
        const desk::BulkProgress &progress = reading.reader.progress();
        QCOMPARE(progress.done, 2);
        QCOMPARE(progress.failures.size(), 1);
        QCOMPARE(progress.failures.first().iotId, emptyCamera);
        QCOMPARE(progress.failures.first().error->code, std::optional(2063));
        QCOMPARE(reading.ordersInBook(emptyCamera), -1);
        QCOMPARE(reading.ordersInBook(otherCamera), m_platform->orderIds(otherCamera).size());
    }

    void restsWhenItIsAskedTo()
    {
        BulkPace pace = quickPace();
        pace.inFlight = 1;
        pace.attempts = 50;
        Reading reading(m_platform->url(), pace);
        m_platform->sandbox().addFault(fault(QStringLiteral("order/query=throttle:4")));
        bool rested = false;
        QObject::connect(&reading.reader, &BulkReader::progressed, &reading.reader,
            [&] { rested = rested || reading.reader.progress().throttled; });
        QVERIFY(reading.reader.start(threeCameras));
        QVERIFY(reading.ends());
        QVERIFY(rested);
        QCOMPARE(reading.reader.progress().done, 3);
        QVERIFY(reading.reader.progress().failures.isEmpty());
    }

    void doesNotAskForEver()
    {
        BulkPace pace = quickPace();
        pace.attempts = 2;
        Reading reading(m_platform->url(), pace);
        m_platform->sandbox().addFault(fault(QStringLiteral("order/query=throttle")));
        QVERIFY(reading.reader.start(threeCameras));
        QVERIFY(reading.ends());
        QCOMPARE(reading.reader.progress().done, 0);
        QCOMPARE(reading.reader.progress().failures.size(), 3);
        QCOMPARE(reading.reader.progress().failures.first().error->kind, linkvisual::ErrorKind::Throttled);
    }

    void stopsWhenItIsToldTo()
    {
        BulkPace pace = quickPace();
        pace.inFlight = 1;
        Reading reading(m_platform->url(), pace);
        QObject::connect(&reading.reader, &BulkReader::progressed, &reading.reader, [&] {
            if (reading.reader.progress().done == 1)
                reading.reader.cancel();
        });
        QVERIFY(reading.reader.start(threeCameras));
        QVERIFY(reading.ends());
        QVERIFY(reading.reader.progress().cancelled);
        QCOMPARE(reading.reader.progress().done, 1);
        QCOMPARE(reading.ordersInBook(busyCamera), -1);
    }

    void closingEndsIt()
    {
        Reading reading(m_platform->url());
        QVERIFY(reading.reader.start(threeCameras));
        QCoro::waitFor(reading.reader.close());
        QVERIFY(!reading.reader.progress().running);
        QVERIFY(!reading.reader.start(threeCameras));
    }
};

QTEST_GUILESS_MAIN(BulkReaderTest)

#include "bulk_reader_test.moc"
