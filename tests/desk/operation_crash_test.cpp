#include "moving_clock.h"
#include "runner_program.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using desk::OperationState;

/** A process that is killed at any step of any write, and two that want the same device. */
class OperationCrashTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    /** Runs @p sample until its process is dead at @p point: a state, or on the wire before or after the effect. */
    void kill(const SampleWrite &sample, const QString &point)
    {
        RunnerProgram program(*m_platform, path());
        const bool onTheWire = point.startsWith(QLatin1String("wire"));
        const bool lost = point == u"unknown";
        if (onTheWire || lost) {
            const bool afterEffect = !point.endsWith(QLatin1String("before"));
            const QString fault = lost ? QStringLiteral("close") : QStringLiteral("stall");
            m_platform->sandbox().addFault({sample.call, fault, {}, afterEffect, 1});
        }
        if (onTheWire) {
            QVERIFY(program.dieOnTheWire(sample.intent, sample.call));
        } else {
            program.start(sample.intent, point);
            QVERIFY(program.ends());
        }
        QVERIFY(program.wasKilled());
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
            RunnerProgram first(*m_platform, path());
            RunnerProgram second(*m_platform, path());
            first.start(purchase(otherCamera));
            second.start(purchase(otherCamera));
            const qint64 firstId = first.id();
            const qint64 secondId = second.id();
            QVERIFY(first.ends() && second.ends());
            const QByteArray firstSaid = first.said();
            const QByteArray secondSaid = second.said();
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
