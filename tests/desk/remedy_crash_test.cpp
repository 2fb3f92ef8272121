#include "remedy.h"
#include "remedy_scene.h"
#include "runner_program.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::Obstacle;
using desk::OperationState;

/** A program that dies at any point of a remedy, or knows less or more of remedies, does nothing twice. */
class RemedyCrashTest : public QObject, protected RemedyScene
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void killed_data()
    {
        QTest::addColumn<OperationState>("after");
        QTest::addColumn<bool>("frozen");
        QTest::newRow("remedy-prepared") << OperationState::NotSent << false;
        QTest::newRow("remedy-sent") << OperationState::Unknown << false;
        QTest::newRow("wire, before") << OperationState::Unknown << false;
        QTest::newRow("wire, after") << OperationState::Unknown << true;
        QTest::newRow("remedy-unknown") << OperationState::Unknown << true;
        QTest::newRow("remedy-answered") << OperationState::Settled << true;
        QTest::newRow("remedy-settled") << OperationState::Settled << true;
    }

    void killed()
    {
        QFETCH(OperationState, after);
        QFETCH(bool, frozen);
        const QString point = QString::fromLatin1(QTest::currentDataTag());
        QString id;
        {
            Workplace begun(m_platform->url(), path(), setup());
            id = suspect(begun);
        }
        {
            RunnerProgram program(*m_platform, path());
            const bool onTheWire = point.startsWith(u"wire"_s);
            if (onTheWire)
                m_platform->sandbox().addFault({freezing, u"stall"_s, {}, frozen, 1});
            else if (point == u"remedy-unknown")
                m_platform->sandbox().addFault({freezing, u"close"_s, {}, true, 1});
            if (onTheWire) {
                QVERIFY(program.dieOnTheWire(surplus(m_found.at(0)), freezing, id));
            } else {
                program.start(surplus(m_found.at(0)), point, id);
                QVERIFY(program.ends());
            }
            QVERIFY(program.wasKilled());
            m_platform->sandbox().clearFaults();
        }
        const int posted = point == u"remedy-prepared" || point == u"remedy-sent" ? 0 : 1;
        QCOMPARE(m_platform->posts(freezing), posted);
        QCOMPARE(isFrozen(m_found.at(0)), frozen);

        Workplace workplace(m_platform->url(), path(), setup());
        // Not before it was read again does anybody know.
        QVERIFY(QCoro::waitFor(workplace.runner.pickUp()));
        const OperationState told = workplace.changes.first().remedy->state;
        QCOMPARE(told, point == u"remedy-answered" ? OperationState::Answered : after);
        QVERIFY(desk::isOpen(workplace.changes.first().state));
        workplace.waitUntilIdle();
        QCOMPARE(standing(workplace, id), after);
        QCOMPARE(QCoro::waitFor(workplace.journal.openOperations())->size(), 1);
        QCOMPARE(workplace.run(purchase(otherCamera)).obstacle, Obstacle::DeviceBusy);

        m_clock.advance(*m_platform, 20);
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(m_platform->posts(freezing), posted);
        if (!frozen) {
            QCOMPARE(standing(workplace, id),
                point == u"remedy-prepared" ? OperationState::NotSent : OperationState::DidNotHappen);
            QVERIFY(remedy(workplace, id, m_found.at(0)));
            QCOMPARE(m_platform->posts(freezing), posted + 1);
        }
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Matched);
        QCOMPARE(workplace.runner.operation(id)->orderId, m_found.at(1));
        staysLocked(workplace, id, 0);
        QVERIFY(QCoro::waitFor(workplace.runner.settle(id, u"confirmed"_s)));
        QVERIFY(QCoro::waitFor(workplace.journal.openOperations())->isEmpty());
    }

    void aProgramThatKnowsNoRemediesReadsOverThem()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        m_platform->sandbox().addFault({freezing, u"close"_s, {}, true, 1});
        const desk::Operation before = workplace.runner.operation(id).value();
        QVERIFY(remedy(workplace, id, m_found.at(1)));
        QList<storage::Event> events = *QCoro::waitFor(workplace.journal.events(id));
        QCOMPARE(desk::remedySteps(events).size(), 3);
        // What is outside of the remedy's own object says nothing that could be taken for the purchase's.
        for (storage::Event &event : events) {
            QJsonObject payload = event.object();
            payload.remove(u"remedy"_s);
            event.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
        }
        const desk::Operation read = desk::operationFrom(events);
        QCOMPARE(read.state, OperationState::Duplicate);
        QCOMPARE(read.orderId, before.orderId);
        QCOMPARE(read.requestId, before.requestId);
        QCOMPARE(read.verdict, before.verdict);
        QCOMPARE(read.error, before.error);
        QCOMPARE(read.before, before.before);
        QCOMPARE(read.sentAt, before.sentAt);
    }

    void aStepOfALaterProgramIsUnknown()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        desk::Operation operation = workplace.runner.operation(id).value();
        storage::Event event;
        event.operationId = id;
        event.kind = u"remedy-thought-over"_s;
        event.state = desk::stateName(OperationState::Duplicate);
        event.payload = R"({"remedy":{"state":"of-tomorrow","intent":{"kind":"of-tomorrow"}}})";
        desk::apply(operation, event);
        QCOMPARE(operation.remedy->state, OperationState::Unknown);
        QVERIFY(!desk::awaitsRemedy(operation));
    }
};

QTEST_GUILESS_MAIN(RemedyCrashTest)
#include "remedy_crash_test.moc"
