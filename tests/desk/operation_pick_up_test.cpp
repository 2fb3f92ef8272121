#include "demo_platform.h"
#include "journal_database.h"
#include "workplace.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using desk::OperationState;

/** What a dead process left open, and what a live one is working on. */
class OperationPickUpTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    /** What another process wrote before it came to @p last, with the orders as they are now as its snapshot. */
    void write(storage::JournalDatabase &journal, const QString &id, OperationState last,
        const QString &host = QStringLiteral("127.0.0.1"), const QString &orderId = {})
    {
        const storage::DeviceKey device{QStringLiteral("living-iot"), host, otherCamera};
        desk::Finding snapshot;
        snapshot.before = desk::Before{m_before, {}, {}, {}};
        desk::Finding answer;
        answer.orderId = orderId;
        QVERIFY(journal.open());
        QVERIFY(journal.reserve(id, {device}, desk::reservedEntry(purchase(otherCamera))));
        if (last == OperationState::Reserved)
            return;
        QVERIFY(journal.append(id, desk::entryFor(OperationState::Prepared, snapshot)));
        if (last == OperationState::Prepared)
            return;
        QVERIFY(journal.append(id, desk::entryFor(OperationState::Sent)));
        if (last == OperationState::Sent)
            return;
        QVERIFY(journal.append(id, desk::entryFor(last, orderId.isEmpty() ? desk::Finding{} : answer)));
    }

    void died(const QString &id, OperationState last, const QString &host = QStringLiteral("127.0.0.1"),
        const QString &orderId = {})
    {
        storage::JournalDatabase journal(path(), {});
        write(journal, id, last, host, orderId);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoPlatform> m_platform;
    QStringList m_before;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_platform = std::make_unique<DemoPlatform>();
        m_before = m_platform->orderIds(otherCamera);
    }

    void theDead_data()
    {
        QTest::addColumn<OperationState>("last");
        QTest::addColumn<OperationState>("state");
        QTest::newRow("reserved") << OperationState::Reserved << OperationState::NotSent;
        QTest::newRow("prepared") << OperationState::Prepared << OperationState::NotSent;
        QTest::newRow("sent") << OperationState::Sent << OperationState::Unknown;
        QTest::newRow("unknown") << OperationState::Unknown << OperationState::Unknown;
        QTest::newRow("matched") << OperationState::Matched << OperationState::Matched;
    }

    void theDead()
    {
        QFETCH(OperationState, last);
        QFETCH(OperationState, state);
        const QString id = QStringLiteral("op");
        died(id, last);
        Workplace workplace(m_platform->url(), path());
        QVERIFY(QCoro::waitFor(workplace.runner.pickUp()));
        const desk::Operation operation = workplace.runner.operation(id).value();
        QCOMPARE(operation.state, state);
        QCOMPARE(std::get<desk::BuyIntent>(operation.intent), purchase(otherCamera));
        QCOMPARE(operation.device(), workplace.reads.keyOf(otherCamera));
        QCOMPARE(workplace.changes.size(), 1);
        QCOMPARE(workplace.changes.first().id, id);
        QCOMPARE(workplace.kinds(id).last(), QStringLiteral("picked-up"));
        QCOMPARE(workplace.states(id).last(), desk::stateName(state));
        QCOMPARE(m_platform->purchases(), 0);
        QVERIFY(QCoro::waitFor(workplace.runner.pickUp()));
        QCOMPARE(workplace.changes.size(), 1);

        if (desk::isOpen(state))
            QVERIFY(QCoro::waitFor(workplace.runner.settle(id, QStringLiteral("checked by hand"))));
        QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
    }

    void aDeadPurchaseThatHappenedIsFound()
    {
        const QString id = QStringLiteral("op");
        died(id, OperationState::Sent);
        QTemporaryDir elsewhere;
        Workplace buyer(m_platform->url(), elsewhere.filePath(QStringLiteral("journal.sqlite")));
        const QString orderId = buyer.run(purchase(otherCamera)).orderId;

        Workplace workplace(m_platform->url(), path());
        QVERIFY(QCoro::waitFor(workplace.runner.pickUp()));
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Matched);
        QCOMPARE(workplace.runner.operation(id)->orderId, orderId);
        // A second one that fits leaves open which it was.
        buyer.run(purchase(otherCamera));
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Duplicate);
    }

    void anOrderOfAnotherOperationIsNoMatch()
    {
        // The first died after it was sent and was closed by a person; then somebody bought the same again here.
        died(QStringLiteral("first"), OperationState::Sent);
        Workplace workplace(m_platform->url(), path());
        QVERIFY(QCoro::waitFor(workplace.runner.pickUp()));
        QVERIFY(QCoro::waitFor(workplace.runner.settle(QStringLiteral("first"), QStringLiteral("never happened"))));
        QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
        died(QStringLiteral("second"), OperationState::Sent);
        QVERIFY(QCoro::waitFor(workplace.runner.pickUp()));
        QCoro::waitFor(workplace.runner.reread(QStringLiteral("second")));
        QCOMPARE(workplace.runner.operation(QStringLiteral("second"))->state, OperationState::NotSeen);
    }

    void aDeadAnswerIsConfirmed()
    {
        QTemporaryDir elsewhere;
        Workplace buyer(m_platform->url(), elsewhere.filePath(QStringLiteral("journal.sqlite")));
        const QString orderId = buyer.run(purchase(otherCamera)).orderId;
        died(QStringLiteral("op"), OperationState::Answered, QStringLiteral("127.0.0.1"), orderId);
        Workplace workplace(m_platform->url(), path());
        QVERIFY(QCoro::waitFor(workplace.runner.pickUp()));
        workplace.waitUntilIdle();
        QCOMPARE(workplace.runner.operation(QStringLiteral("op"))->state, OperationState::Settled);
        QCOMPARE(workplace.runner.operation(QStringLiteral("op"))->order->orderId, orderId);
    }

    void theLivingAreLeftAlone()
    {
        storage::JournalDatabase living(path(), {});
        write(living, QStringLiteral("op"), OperationState::Prepared);
        Workplace workplace(m_platform->url(), path());
        QVERIFY(QCoro::waitFor(workplace.runner.pickUp()));
        QVERIFY(!workplace.runner.operation(QStringLiteral("op")));
        QCOMPARE(workplace.kinds(QStringLiteral("op")).size(), 2);
        const desk::Operation busy = workplace.run(purchase(otherCamera));
        QCOMPARE(busy.state, OperationState::NotSent);
        QCOMPARE(busy.obstacle, desk::Obstacle::DeviceBusy);
        QCOMPARE(busy.holder->standing.operationId, QStringLiteral("op"));
        QCOMPARE(busy.holder->standing.ownerIs, storage::Owner::Alive);
        QCOMPARE(m_platform->purchases(), 0);
        QVERIFY(living.append(QStringLiteral("op"), desk::entryFor(OperationState::Sent)));
    }

    void whoDiesWhileWeRunIsPickedUpWhenInTheWay()
    {
        Workplace workplace(m_platform->url(), path());
        QVERIFY(QCoro::waitFor(workplace.runner.pickUp()));
        died(QStringLiteral("before"), OperationState::Prepared);
        QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
        QCOMPARE(workplace.runner.operation(QStringLiteral("before"))->state, OperationState::NotSent);

        died(QStringLiteral("after"), OperationState::Sent);
        const desk::Operation busy = workplace.run(purchase(otherCamera));
        QCOMPARE(busy.obstacle, desk::Obstacle::DeviceBusy);
        QCOMPARE(workplace.runner.operation(QStringLiteral("after"))->state, OperationState::Unknown);
        QCOMPARE(m_platform->purchases(), 1);
    }

    void anotherPlatformIsShownButNotRead()
    {
        died(QStringLiteral("op"), OperationState::Sent, QStringLiteral("api.link.aliyun.com"));
        Workplace workplace(m_platform->url(), path());
        QVERIFY(QCoro::waitFor(workplace.runner.pickUp()));
        const int requests = m_platform->sandbox().totalRequests();
        QCoro::waitFor(workplace.runner.reread(QStringLiteral("op")));
        QCOMPARE(workplace.runner.operation(QStringLiteral("op"))->obstacle, desk::Obstacle::OtherPlatform);
        QCOMPARE(m_platform->sandbox().totalRequests(), requests);
        QVERIFY(QCoro::waitFor(workplace.runner.settle(QStringLiteral("op"), QStringLiteral("checked by hand"))));
    }

    void theJournalCannotBeRead()
    {
        QTemporaryDir elsewhere;
        Workplace workplace(m_platform->url(), path());
        storage::Journal closed(elsewhere.filePath(QStringLiteral("journal.sqlite")));
        desk::OperationRunner runner(workplace.client, workplace.reads, closed, workplace.gate, desk::RunnerSettings());
        const auto picked = QCoro::waitFor(runner.pickUp());
        QVERIFY(!picked);
        QCOMPARE(picked.error().kind, storage::StorageErrorKind::NotOpen);
    }
};

QTEST_GUILESS_MAIN(OperationPickUpTest)

#include "operation_pick_up_test.moc"
