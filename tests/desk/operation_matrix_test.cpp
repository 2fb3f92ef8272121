#include "moving_clock.h"
#include "runner_program.h"

#include <QCoroTask>
#include <QTest>

using desk::OperationState;

/**
 * Every kind of write with every fault of the platform, whether the program lives or is killed when it has the answer:
 * one post at most, the right state in the journal, and the truth in the end.
 */
class OperationMatrixTest : public QObject
{
    Q_OBJECT

private:
    struct FaultRow {
        const char *kind;
        const char *value;
        OperationState state;
    };

    /** A refusal that comes after the effect is left out: the closed list of refusals is believed. */
    static bool isRefusal(const FaultRow &row) { return row.state == OperationState::Refused; }

    static constexpr FaultRow faults[] = {
        {"refuse", "2063", OperationState::Refused},
        {"throttle", "", OperationState::Refused},
        {"refuse", "500", OperationState::Unknown},
        {"http", "502", OperationState::Unknown},
        {"close", "", OperationState::Unknown},
        {"reset", "", OperationState::Unknown},
        {"stall", "", OperationState::Unknown},
        {"truncate", "", OperationState::Unknown},
        {"garbage", "", OperationState::Unknown},
        {"wrong-types", "", OperationState::Unknown},
        {"null-data", "", OperationState::Unknown},
        {"huge", "", OperationState::Unknown},
        {"redirect", "", OperationState::Unknown},
        {"slow", "", OperationState::Answered},
        {"hostile", "", OperationState::Answered},
        {"hostile", "2063", OperationState::Refused},
    };

    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    WorkplaceSetup setup() const
    {
        WorkplaceSetup setup = m_clock.setup();
        setup.callVersions = WorkplaceSetup::newestVersions();
        setup.timing.limit = [](const linkvisual::CallDescription &call) {
            return call.effect == linkvisual::Effect::Write ? std::chrono::milliseconds(1500) : call.serverLimit;
        };
        return setup;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoPlatform> m_platform;
    MovingClock m_clock;

private Q_SLOTS:
    void init()
    {
        m_folder = quickFolder();
        m_platform = std::make_unique<DemoPlatform>();
        m_clock = MovingClock();
    }

    void everyKindIsThere()
    {
        QSet<QString> kinds;
        for (const FaultRow &row : faults)
            kinds.insert(QString::fromLatin1(row.kind));
        const QStringList known = sandbox::faultKinds();
        QCOMPARE(kinds, QSet<QString>(known.begin(), known.end()));
    }

    void everyWriteWithEveryFault_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("after");
        QTest::addColumn<bool>("killed");
        QTest::addColumn<OperationState>("state");
        for (const QString &name : sampleNames()) {
            for (const FaultRow &row : faults) {
                for (const bool after : {false, true}) {
                    // A slow platform tells the truth, late.
                    if (after && (isRefusal(row) || row.state == OperationState::Answered))
                        continue;
                    // Success without data is what binding is answered with anyway.
                    const bool usual = name == u"bind" && QLatin1String(row.kind) == u"null-data" && after;
                    // A transfer is answered with a number that is a text, which odd words make unreadable.
                    const bool unreadable = name == u"transfer" && QLatin1String(row.kind) == u"hostile";
                    const OperationState state = usual  ? OperationState::Answered
                        : unreadable && !isRefusal(row) ? OperationState::Unknown
                                                        : row.state;
                    for (const bool killed : {false, true}) {
                        if (killed && QLatin1String(row.kind) == u"stall")
                            continue; // Killed on the wire: see operation_crash_test.
                        QTest::addRow("%s, %s%s %s the effect, %s", qPrintable(name), row.kind, row.value,
                            after ? "after" : "before", killed ? "killed" : "lives")
                            << name << QString::fromLatin1(row.kind) << QString::fromLatin1(row.value) << after
                            << killed << state;
                    }
                }
            }
        }
    }

    void everyWriteWithEveryFault()
    {
        QFETCH(QString, name);
        QFETCH(QString, kind);
        QFETCH(QString, value);
        QFETCH(bool, after);
        QFETCH(bool, killed);
        QFETCH(OperationState, state);
        const SampleWrite sample = sampleWrite(*m_platform, name);
        const int postsBefore = m_platform->posts(sample.call);
        m_platform->sandbox().addFault({sample.call, kind, value, after, 1});
        // Without its data a success that had no effect cannot be told from one that had.
        const bool bindsNothing = name == u"bind" && kind == u"null-data" && !after;

        if (killed) {
            RunnerProgram program(*m_platform, path());
            program.start(sample.intent, desk::stateName(bindsNothing ? OperationState::Answered : state));
            QVERIFY(program.ends());
            QVERIFY(program.wasKilled());
        }
        Workplace workplace(m_platform->url(), path(), setup());
        if (killed) {
            QVERIFY(QCoro::waitFor(workplace.runner.pickUp()));
            workplace.waitUntilIdle();
        } else {
            workplace.run(sample.intent);
        }
        const QList<storage::Event> events = *QCoro::waitFor(workplace.journal.eventsSince({}));
        const QString id = events.first().operationId;
        if (!bindsNothing)
            QCOMPARE(events.at(3).state, desk::stateName(state));
        QCOMPARE(m_platform->posts(sample.call) - postsBefore, 1);

        m_clock.advance(*m_platform, 17);
        QCoro::waitFor(workplace.runner.reread(id));
        const desk::Operation found = desk::operationFrom(*QCoro::waitFor(workplace.journal.events(id)));
        const int happened = sample.happened();
        if (bindsNothing) {
            // The platform said yes and its list shows the order: there is nothing more to be known.
            QCOMPARE(happened, 0);
        } else if (found.state == OperationState::Matched) {
            QCOMPARE(happened, 1);
            QVERIFY(QCoro::waitFor(workplace.runner.settle(id, QStringLiteral("it is"))));
        } else if (found.state == OperationState::Answered) {
            // The answer names an order that no list has, so a person has to look.
            QCOMPARE(kind, QStringLiteral("hostile"));
            QCOMPARE(happened, 1);
            QVERIFY(QCoro::waitFor(workplace.runner.settle(id, QStringLiteral("it is there"))));
        } else {
            const bool over = found.state == OperationState::Settled;
            QVERIFY2(over || !desk::isOpen(found.state), qPrintable(desk::stateName(found.state)));
            QCOMPARE(happened, over ? 1 : 0);
        }
        QCOMPARE(m_platform->posts(sample.call) - postsBefore, 1);
        QVERIFY(QCoro::waitFor(workplace.journal.openOperations())->isEmpty());
    }
};

QTEST_GUILESS_MAIN(OperationMatrixTest)

#include "operation_matrix_test.moc"
