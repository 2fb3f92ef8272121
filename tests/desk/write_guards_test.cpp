#include "change_lock.h"
#include "moving_clock.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using desk::Obstacle;
using desk::OperationState;
using desk::OverLimit;

Q_DECLARE_METATYPE(std::optional<desk::OverLimit::Kind>)

/** What keeps writes back although everything else would let them through. */
class WriteGuardsTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    static desk::WriteRule ruleOf(const desk::ChangeLock &lock)
    {
        return [&lock] { return lock.isLocked() ? std::optional(Obstacle::Locked) : std::nullopt; };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoPlatform> m_platform;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_platform = std::make_unique<DemoPlatform>();
    }

    void theLock()
    {
        QDateTime now(QDate(2024, 10, 11), QTime(8, 0), Qt::UTC);
        desk::ChangeLock lock(true, [&now] { return now; });
        QSignalSpy changed(&lock, &desk::ChangeLock::changed);
        QVERIFY(lock.isLocked());
        QVERIFY(!lock.unlock(QStringLiteral("  ")));
        QVERIFY(lock.isLocked());
        QVERIFY(lock.unlock(QStringLiteral(" a customer called ")));
        QVERIFY(!lock.isLocked());
        QCOMPARE(lock.reason(), QStringLiteral("a customer called"));
        QCOMPARE(lock.unlockedUntil(), now.addSecs(15 * 60));
        QCOMPARE(changed.size(), 1);
        now = now.addSecs(15 * 60 - 1);
        QVERIFY(!lock.isLocked());
        now = now.addSecs(1);
        QVERIFY(lock.isLocked());
        QVERIFY(lock.reason().isEmpty());
        QVERIFY(lock.unlock(QStringLiteral("again")));
        lock.lock();
        QVERIFY(lock.isLocked());
        QVERIFY(!lock.unlockedUntil().isValid());
        QVERIFY(lock.unlock(QStringLiteral("again")));
        now = now.addDays(-1);
        QVERIFY2(lock.isLocked(), "a clock put back would unlock for a day");
    }

    void withoutALock()
    {
        desk::ChangeLock lock(false);
        QVERIFY(!lock.isLocked());
        QVERIFY(lock.unlock(QString()));
        lock.lock();
        QVERIFY(!lock.isLocked());
        QVERIFY(lock.reason().isEmpty());
    }

    void aLockedProfileSendsNothing()
    {
        desk::ChangeLock lock(true);
        WorkplaceSetup setup;
        setup.rules = {ruleOf(lock)};
        setup.settings.unlockReason = [&lock] { return lock.reason(); };
        Workplace workplace(m_platform->url(), path(), setup);
        const desk::Operation locked = workplace.run(purchase(otherCamera));
        QCOMPARE(locked.state, OperationState::NotSent);
        QCOMPARE(locked.obstacle, Obstacle::Locked);
        QVERIFY(workplace.kinds(locked.id).isEmpty());
        QCOMPARE(m_platform->sandbox().totalRequests(), 0);

        QVERIFY(lock.unlock(QStringLiteral("a customer called")));
        const desk::Operation operation = workplace.run(purchase(otherCamera));
        QCOMPARE(operation.state, OperationState::Settled);
        const auto events = QCoro::waitFor(workplace.journal.events(operation.id));
        QCOMPARE(events->first().object()[QLatin1String("unlockReason")].toString(), lock.reason());
    }

    void itLocksOnTheWay_data()
    {
        QTest::addColumn<OperationState>("state");
        QTest::newRow("while the device is read") << OperationState::Reserved;
        QTest::newRow("just before it is posted") << OperationState::Sent;
    }

    void itLocksOnTheWay()
    {
        QFETCH(OperationState, state);
        desk::ChangeLock lock(true);
        QVERIFY(lock.unlock(QStringLiteral("why")));
        WorkplaceSetup setup;
        setup.rules = {ruleOf(lock)};
        Workplace workplace(m_platform->url(), path(), setup);
        connect(&workplace.runner, &desk::OperationRunner::changed, &lock, [&](const desk::Operation &operation) {
            if (operation.state == state)
                lock.lock();
        });
        const desk::Operation operation = workplace.run(purchase(otherCamera));
        QCOMPARE(operation.state, OperationState::NotSent);
        QVERIFY(operation.obstacle == Obstacle::Locked || operation.error->kind == linkvisual::ErrorKind::NotPermitted);
        QCOMPARE(workplace.states(operation.id).last(), QStringLiteral("not-sent"));
        QCOMPARE(m_platform->purchases(), 0);
    }

    void theClientItselfIsRefused()
    {
        // Everything is as the gate wants it, but changes are locked, or the profile may not change anything.
        std::optional<Obstacle> obstacle;
        WorkplaceSetup setup;
        setup.rules = {[&obstacle] { return obstacle; }};
        Workplace workplace(m_platform->url(), path(), setup);
        for (const Obstacle against : {Obstacle::Locked, Obstacle::ReadOnly}) {
            const QString id = QStringLiteral("op-%1").arg(static_cast<int>(against));
            const QList<storage::DeviceKey> devices{workplace.reads.keyOf(id)};
            const storage::Entry prepared = desk::entryFor(OperationState::Prepared);
            QVERIFY(QCoro::waitFor(workplace.journal.reserve(id, devices, prepared)));
            const linkvisual::BuyPlan call = std::get<linkvisual::BuyPlan>(desk::callFor(purchase(otherCamera)));
            const QJsonObject parameters
                = call.parameters({linkvisual::Service::LivingIot, QVersionNumber(1, 0, 5)}).object();
            const storage::Standing seen{id, prepared.state, true, workplace.journal.ownerName(), storage::Owner::Us};
            obstacle.reset();
            QVERIFY(QCoro::waitFor(workplace.gate.recordSent(
                seen, desk::entryFor(OperationState::Sent), linkvisual::BuyPlan::description, parameters)));
            obstacle = against;
            linkvisual::WritePermit permit = workplace.gate.permitFor(id);
            const auto answer = QCoro::waitFor(workplace.client.call(call, std::move(permit)));
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, linkvisual::ErrorKind::NotPermitted);
            QCOMPARE(answer.error().outcome, linkvisual::Outcome::NotSent);
            QCOMPARE(m_platform->purchases(), 0);
        }
    }

    void limits_data()
    {
        QTest::addColumn<int>("copies");
        QTest::addColumn<std::optional<OverLimit::Kind>>("over");
        QTest::newRow("within") << 2 << std::optional<OverLimit::Kind>();
        QTest::newRow("too expensive") << 3 << std::optional(OverLimit::Kind::PricePerOperation);
        QTest::newRow("too many") << 4 << std::optional(OverLimit::Kind::Copies);
    }

    void limits()
    {
        QFETCH(int, copies);
        QFETCH(std::optional<OverLimit::Kind>, over);
        plans::PurchaseLimits limits;
        limits.copies = 3;
        limits.pricePerOperation = plans::Money::fromFen(7000);
        WorkplaceSetup setup;
        setup.settings.limits = limits;
        Workplace workplace(m_platform->url(), path(), setup);
        const desk::Operation operation = workplace.run(purchase(otherCamera, copies));
        QCOMPARE(operation.state, over ? OperationState::NotSent : OperationState::Settled);
        QCOMPARE(operation.limit ? std::optional(operation.limit->kind) : std::nullopt, over);
        if (over == OverLimit::Kind::PricePerOperation)
            QCOMPARE(*operation.limit, (OverLimit{*over, QStringLiteral("105.00"), QStringLiteral("70.00")}));
        QCOMPARE(m_platform->purchases(), over ? 0 : 1);
    }

    void theDaysLimitCountsWhatMayHaveHappened()
    {
        plans::PurchaseLimits limits;
        limits.pricePerDay = plans::Money::fromFen(3 * 3500);
        MovingClock clock;
        WorkplaceSetup setup = clock.setup();
        setup.settings.limits = limits;
        Workplace workplace(m_platform->url(), path(), setup);
        m_platform->sandbox().addFault(
            {QStringLiteral("commodity/buy"), QStringLiteral("refuse"), QStringLiteral("2063"), false, 1});
        QCOMPARE(workplace.run(purchase(otherCamera, 2)).state, OperationState::Refused);
        m_platform->sandbox().addFault({QStringLiteral("commodity/buy"), QStringLiteral("close"), {}, false, 1});
        const desk::Operation unknown = workplace.run(purchase(otherCamera, 2));
        QCOMPARE(unknown.state, OperationState::Unknown);
        QCOMPARE(workplace.run(purchase(emptyCamera, 1)).state, OperationState::Settled);
        const desk::Operation over = workplace.run(purchase(emptyCamera, 1));
        QCOMPARE(over.state, OperationState::NotSent);
        QCOMPARE(over.obstacle, Obstacle::OverLimit);
        QCOMPARE(
            *over.limit, (OverLimit{OverLimit::Kind::PricePerDay, QStringLiteral("140.00"), QStringLiteral("105.00")}));
        // What costs nothing is not counted, and another profile's purchases are not this one's.
        const SampleWrite sample = sampleWrite(*m_platform, QStringLiteral("suspend"));
        QCOMPARE(workplace.run(sample.intent).state, OperationState::Settled);
        setup.settings.profile = QStringLiteral("Another");
        Workplace another(m_platform->url(), path(), setup);
        QCOMPARE(another.run(purchase(emptyCamera, 3)).state, OperationState::Settled);

        // Once it is certain that it did not happen, it does not count any more.
        clock.advance(*m_platform, 17);
        QCoro::waitFor(workplace.runner.reread(unknown.id));
        QCOMPARE(workplace.runner.operation(unknown.id)->state, OperationState::DidNotHappen);
        if (clock.now().toLocalTime().date() == unknown.startedAt.toLocalTime().date())
            QCOMPARE(workplace.run(purchase(emptyCamera, 2)).state, OperationState::Settled);
    }

    void aProfileThatIsRenamedHasSpentWhatItHas()
    {
        WorkplaceSetup setup;
        setup.settings.limits.pricePerDay = plans::Money::fromFen(3500);
        setup.settings.profileId = QStringLiteral("one");
        {
            Workplace workplace(m_platform->url(), path(), setup);
            QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
        }
        setup.settings.profile = QStringLiteral("Renamed");
        Workplace renamed(m_platform->url(), path(), setup);
        QCOMPARE(renamed.run(purchase(otherCamera)).obstacle, Obstacle::OverLimit);
        QCOMPARE(m_platform->purchases(), 1);
    }

    void whatWouldPassALimitIsKnownBefore()
    {
        WorkplaceSetup setup;
        setup.settings.limits.pricePerDay = plans::Money::fromFen(2 * 3500);
        setup.settings.limits.copies = 2;
        Workplace workplace(m_platform->url(), path(), setup);
        const auto against = [&workplace](int copies) {
            return QCoro::waitFor(workplace.runner.limitAgainst(purchase(otherCamera, copies)));
        };
        QVERIFY(!against(2));
        QCOMPARE(against(3)->kind, OverLimit::Kind::Copies);
        QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
        QVERIFY(!against(1));
        QCOMPARE(
            *against(2), (OverLimit{OverLimit::Kind::PricePerDay, QStringLiteral("105.00"), QStringLiteral("70.00")}));
        const desk::Intent suspension = desk::SuspendIntent{otherCamera};
        QVERIFY(!QCoro::waitFor(workplace.runner.limitAgainst(suspension)));
    }

    void tomorrowIsAnotherDay()
    {
        MovingClock clock;
        WorkplaceSetup setup = clock.setup();
        setup.settings.limits.pricePerDay = plans::Money::fromFen(3500);
        storage::JournalSettings journalTime;
        Workplace workplace(m_platform->url(), path(), setup);
        QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
        QCOMPARE(workplace.run(purchase(otherCamera)).obstacle, Obstacle::OverLimit);
        clock.advance(*m_platform, 24 * 60);
        QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
    }
};

QTEST_GUILESS_MAIN(WriteGuardsTest)

#include "write_guards_test.moc"
