#include "intent_json.h"
#include "moving_clock.h"

#include <QCoroTask>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using desk::OperationState;

/** A process that is killed at any step of any write, and two that want the same device. */
class OperationCrashTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    /** Starts to run @p intent in a process of its own, which kills itself at @p last. */
    void start(QProcess &process, const desk::Intent &intent, const QString &last = {}) const
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(RUNNER_PROCESS),
            {m_platform->url().toString(), path(),
                QString::fromUtf8(QJsonDocument(desk::toJson(intent)).toJson(QJsonDocument::Compact)), last});
    }

    /** Waits for the end of @p process without keeping the platform, which is in this one, from answering. */
    static bool ended(QProcess &process)
    {
        return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
    }

    /** Runs @p sample until its process is dead at @p point: a state, or on the wire before or after the effect. */
    void kill(const SampleWrite &sample, const QString &point)
    {
        QProcess process;
        const bool onTheWire = point.startsWith(QLatin1String("wire"));
        if (onTheWire)
            m_platform->sandbox().addFault(
                {sample.call, QStringLiteral("stall"), {}, point.endsWith(QLatin1String("after")), 1});
        if (point == u"unknown")
            m_platform->sandbox().addFault({sample.call, QStringLiteral("close"), {}, true, 1});
        const int before = m_platform->posts(sample.call);
        start(process, sample.intent, onTheWire ? QString() : point);
        if (onTheWire) {
            QVERIFY(QTest::qWaitFor([&] { return m_platform->posts(sample.call) > before; }, 60'000));
            process.kill();
        }
        QVERIFY(ended(process));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        m_platform->sandbox().clearFaults();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoPlatform> m_platform;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_platform = std::make_unique<DemoPlatform>();
    }

    void killed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("point");
        for (const QString &name : sampleNames()) {
            for (const char *point :
                {"reserved", "prepared", "sent", "wire, before", "wire, after", "answered", "unknown", "settled"})
                QTest::addRow("%s: %s", qPrintable(name), point) << name << QString::fromLatin1(point);
        }
    }

    void killed()
    {
        QFETCH(QString, name);
        QFETCH(QString, point);
        const SampleWrite sample = sampleWrite(*m_platform, name);
        const int postsBefore = m_platform->posts(sample.call);
        kill(sample, point);
        const bool happened
            = point == u"wire, after" || point == u"answered" || point == u"unknown" || point == u"settled";
        const bool posted = happened || point == u"wire, before";
        QCOMPARE(sample.happened(), happened ? 1 : 0);
        QCOMPARE(m_platform->posts(sample.call) - postsBefore, posted ? 1 : 0);

        // Started again, it finds out by itself what became of it, or asks a person to confirm what it found.
        MovingClock clock;
        WorkplaceSetup setup = clock.setup();
        setup.callVersions = WorkplaceSetup::newestVersions();
        Workplace workplace(m_platform->url(), path(), setup);
        QVERIFY(QCoro::waitFor(workplace.runner.pickUp()));
        workplace.waitUntilIdle();
        const QList<storage::Event> events = *QCoro::waitFor(workplace.journal.eventsSince({}));
        const QString id = events.first().operationId;
        if (point == u"reserved" || point == u"prepared")
            QCOMPARE(workplace.runner.operation(id)->state, OperationState::NotSent);
        clock.advance(*m_platform, 20);
        QCoro::waitFor(workplace.runner.reread(id));
        const desk::Operation operation = desk::operationFrom(*QCoro::waitFor(workplace.journal.events(id)));
        if (operation.state == OperationState::Matched)
            QVERIFY(happened && QCoro::waitFor(workplace.runner.settle(id, QStringLiteral("it is"))));
        else if (posted || point == u"sent")
            QCOMPARE(operation.state, happened ? OperationState::Settled : OperationState::DidNotHappen);
        else
            QCOMPARE(operation.state, OperationState::NotSent);

        // Nothing was sent by finding out, and no device is held.
        QCOMPARE(m_platform->posts(sample.call) - postsBefore, posted ? 1 : 0);
        QVERIFY(QCoro::waitFor(workplace.journal.openOperations())->isEmpty());
        QVERIFY(!QCoro::waitFor(workplace.journal.verify())->broken);
        if (happened)
            return;
        QCOMPARE(workplace.run(sample.intent).state, OperationState::Settled);
        QCOMPARE(sample.happened(), 1);
    }

    void twoProcessesRace()
    {
        for (int round = 0; round < 3; ++round) {
            const QStringList before = m_platform->orderIds(otherCamera);
            // The first to get the device keeps it for as long as the platform takes to answer.
            m_platform->sandbox().addFault({QStringLiteral("commodity/buy"), QStringLiteral("slow"), {}, false, 1});
            QProcess first;
            QProcess second;
            start(first, purchase(otherCamera));
            start(second, purchase(otherCamera));
            const qint64 firstId = first.processId();
            const qint64 secondId = second.processId();
            QVERIFY(ended(first) && ended(second));
            const QByteArray firstSaid = first.readAll();
            const QByteArray secondSaid = second.readAll();
            const bool firstWon = firstSaid.contains("settled");
            QVERIFY(firstWon != secondSaid.contains("settled"));
            const QByteArray lost = firstWon ? secondSaid : firstSaid;
            const QByteArray winner = QByteArray::number(firstWon ? firstId : secondId);
            QCOMPARE(lost, "not-sent\nheld by " + winner + '\n');
            QCOMPARE(m_platform->orderIds(otherCamera).size(), before.size() + 1);
            QCOMPARE(m_platform->purchases(), round + 1);
        }
    }
};

QTEST_GUILESS_MAIN(OperationCrashTest)

#include "operation_crash_test.moc"
