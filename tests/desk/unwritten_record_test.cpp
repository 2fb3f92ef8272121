#include "demo_platform.h"
#include "workplace.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using desk::Obstacle;
using desk::OperationState;

/** A purchase while the journal cannot be written. */
class UnwrittenRecordTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoPlatform> m_platform;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_platform = std::make_unique<DemoPlatform>();
    }

    void withoutTheJournalNothingIsSent_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"reserved", "prepared", "sent"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }

    void withoutTheJournalNothingIsSent()
    {
        QFETCH(QString, state);
        Workplace workplace(m_platform->url(), path());
        Workplace::sql(path(), {Workplace::breakingTrigger(state)});
        const desk::Operation operation = workplace.run(purchase(otherCamera));
        QCOMPARE(operation.state, OperationState::NotSent);
        QCOMPARE(operation.obstacle, Obstacle::JournalFailed);
        QVERIFY(operation.obstacleDetail.contains(QStringLiteral("the disk is on fire")));
        QCOMPARE(m_platform->purchases(), 0);
        Workplace::sql(path(), {Workplace::mendingTrigger()});
        QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
    }

    void anAnswerThatCannotBeWrittenIsShownAndWrittenLater_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<OperationState>("state");
        QTest::newRow("answered") << QString() << OperationState::Answered;
        QTest::newRow("refused") << QStringLiteral("commodity/buy=refuse=2063") << OperationState::Refused;
        QTest::newRow("unknown") << QStringLiteral("commodity/buy=close@after") << OperationState::Unknown;
    }

    void anAnswerThatCannotBeWrittenIsShownAndWrittenLater()
    {
        QFETCH(QString, fault);
        QFETCH(OperationState, state);
        if (!fault.isEmpty())
            m_platform->sandbox().addFault(sandbox::parseFault(fault).value());
        Workplace workplace(m_platform->url(), path());
        Workplace::sql(path(), {Workplace::breakingTrigger(desk::stateName(state))});
        const QString id = workplace.runner.start(purchase(otherCamera));
        QTRY_VERIFY(workplace.runner.operation(id)->obstacle == Obstacle::JournalFailed);
        QCOMPARE(workplace.runner.operation(id)->state, state);
        QCOMPARE(workplace.runner.operation(id)->orderId.isEmpty(), state != OperationState::Answered);
        QTRY_VERIFY(workplace.changes.size() > 10);
        QCOMPARE(workplace.runner.running(), 1);
        QCOMPARE(workplace.states(id).last(), QStringLiteral("sent"));
        QCOMPARE(m_platform->purchases(), 1);

        Workplace::sql(path(), {Workplace::mendingTrigger()});
        workplace.waitUntilIdle();
        QVERIFY(!workplace.runner.operation(id)->obstacle);
        QVERIFY(workplace.states(id).contains(desk::stateName(state)));
        QCOMPARE(m_platform->purchases(), 1);
    }

    void closingLeavesAnUnwrittenAnswerUnknown()
    {
        QString id;
        {
            Workplace workplace(m_platform->url(), path());
            Workplace::sql(path(), {Workplace::breakingTrigger(QStringLiteral("answered"))});
            id = workplace.runner.start(purchase(otherCamera));
            QTRY_VERIFY(workplace.runner.operation(id)->obstacle == Obstacle::JournalFailed);
            QCoro::waitFor(workplace.runner.close());
            QCOMPARE(workplace.runner.running(), 0);
        }
        Workplace::sql(path(), {Workplace::mendingTrigger()});
        Workplace later(m_platform->url(), path());
        QVERIFY(QCoro::waitFor(later.runner.pickUp()));
        QCOMPARE(later.runner.operation(id)->state, OperationState::Unknown);
        QCoro::waitFor(later.runner.reread(id));
        QCOMPARE(later.runner.operation(id)->state, OperationState::Matched);
        QCOMPARE(m_platform->purchases(), 1);
    }
};

QTEST_GUILESS_MAIN(UnwrittenRecordTest)
#include "unwritten_record_test.moc"
