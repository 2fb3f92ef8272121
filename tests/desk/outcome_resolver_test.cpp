#include "moving_clock.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using desk::Obstacle;
using desk::OperationState;

/** What becomes of a write whose outcome nobody knows. */
class OutcomeResolverTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    void lose(bool afterEffect, const QString &call = QStringLiteral("commodity/buy"))
    {
        m_platform->sandbox().addFault({call, QStringLiteral("close"), {}, afterEffect, 1});
    }

    int readings() const { return m_platform->posts(QStringLiteral("order/query")); }

    static OperationState state(Workplace &workplace, const QString &id)
    {
        return workplace.runner.operation(id)->state;
    }

    /** Loses a purchase that was not carried out, and waits until that is certain. */
    QString didNotHappen(Workplace &workplace, const MovingClock &clock, const desk::Intent &intent)
    {
        lose(false);
        const QString id = workplace.run(intent).id;
        MovingClock(clock).advance(*m_platform, 17);
        QCoro::waitFor(workplace.runner.reread(id));
        if (state(workplace, id) != OperationState::DidNotHappen)
            qFatal("it may still happen");
        return id;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoPlatform> m_platform;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_platform = std::make_unique<DemoPlatform>();
    }

    void timeReadsAgain()
    {
        WorkplaceSetup setup;
        setup.settings.resolvingDelays
            = {std::chrono::milliseconds(10), std::chrono::milliseconds(20), std::chrono::milliseconds(40)};
        lose(false);
        Workplace workplace(m_platform->url(), path(), setup);
        const QString id = workplace.run(purchase(otherCamera)).id;
        const QStringList steps{QStringLiteral("reserved"), QStringLiteral("prepared"), QStringLiteral("sent"),
            QStringLiteral("unknown"), QStringLiteral("not-seen"), QStringLiteral("reread"), QStringLiteral("reread")};
        QTRY_COMPARE(workplace.kinds(id), steps);
        // Then it waits for the request to expire.
        const int before = readings();
        QTest::qWait(200);
        QCOMPARE(readings(), before);
        QCOMPARE(m_platform->purchases(), 1);
    }

    void timeStopsOnceAPersonIsToDecide()
    {
        WorkplaceSetup setup;
        setup.settings.resolvingDelays = QList<std::chrono::milliseconds>(20, std::chrono::milliseconds(5));
        lose(true);
        Workplace workplace(m_platform->url(), path(), setup);
        const QString id = workplace.run(purchase(otherCamera)).id;
        QTRY_COMPARE(state(workplace, id), OperationState::Matched);
        QTest::qWait(100);
        const int before = readings();
        QTest::qWait(100);
        QCOMPARE(readings(), before);
    }

    void timeFindsOutThatItDidNotHappen()
    {
        WorkplaceSetup setup;
        setup.settings.requestLifetime = std::chrono::milliseconds(500);
        lose(false);
        Workplace workplace(m_platform->url(), path(), setup);
        const QString id = workplace.run(purchase(otherCamera)).id;
        QTRY_COMPARE(state(workplace, id), OperationState::DidNotHappen);
        QCOMPARE(m_platform->purchases(), 1);
    }

    void aClockThatIsBehindPutsNothingOff()
    {
        lose(false);
        QString id;
        {
            Workplace killed(m_platform->url(), path(), WorkplaceSetup());
            id = killed.run(purchase(otherCamera)).id;
        }
        constexpr qint64 aDay = 86'400;
        WorkplaceSetup setup = MovingClock(-aDay).setup();
        setup.settings.resolvingDelays.clear();
        setup.settings.requestLifetime = std::chrono::milliseconds(500);
        Workplace workplace(m_platform->url(), path(), setup);
        QVERIFY(QCoro::waitFor(workplace.runner.pickUp()));
        QTRY_COMPARE(state(workplace, id), OperationState::DidNotHappen);
    }

    void notBeforeTheRequestHasExpired()
    {
        MovingClock clock;
        lose(false);
        Workplace workplace(m_platform->url(), path(), clock.setup());
        const QString id = workplace.run(purchase(otherCamera)).id;
        for (const int minutes : {0, 10, 5}) {
            clock.advance(*m_platform, minutes);
            QCoro::waitFor(workplace.runner.reread(id));
            QCOMPARE(state(workplace, id), OperationState::NotSeen);
        }
        QCOMPARE(workplace.run(purchase(otherCamera)).obstacle, Obstacle::DeviceBusy);
        clock.advance(*m_platform, 2);
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(state(workplace, id), OperationState::DidNotHappen);
        QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
        QCOMPARE(m_platform->purchases(), 2);
    }

    void aReadingThatFailsDecidesNothing()
    {
        MovingClock clock;
        lose(false);
        Workplace workplace(m_platform->url(), path(), clock.setup());
        const QString id = workplace.run(purchase(otherCamera)).id;
        clock.advance(*m_platform, 20);
        m_platform->sandbox().addFault(
            {QStringLiteral("order/query"), QStringLiteral("refuse"), QStringLiteral("500")});
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(state(workplace, id), OperationState::Unknown);
        QVERIFY(workplace.runner.operation(id)->readingError);
        m_platform->sandbox().clearFaults();
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(state(workplace, id), OperationState::DidNotHappen);
    }

    void whatCannotBeToldNeverDidNotHappen()
    {
        MovingClock clock;
        const SampleWrite sample = sampleWrite(*m_platform, QStringLiteral("suspend"));
        lose(false, sample.call);
        Workplace workplace(m_platform->url(), path(), clock.setup());
        const QString id = workplace.run(sample.intent).id;
        clock.advance(*m_platform, 60);
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(state(workplace, id), OperationState::Unknown);
        QVERIFY(QCoro::waitFor(workplace.runner.settle(id, QStringLiteral("the customer still records"))));
    }

    void whatWasSeenOnceHappened()
    {
        MovingClock clock;
        lose(true);
        Workplace workplace(m_platform->url(), path(), clock.setup());
        const QString id = workplace.run(purchase(otherCamera)).id;
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(state(workplace, id), OperationState::Matched);
        const QString orderId = workplace.runner.operation(id)->orderId;
        // Somebody moves the order elsewhere before anybody confirms it.
        m_platform->sandbox().addFault({QStringLiteral("order/query"), QStringLiteral("null-data"), {}, true, 1});
        clock.advance(*m_platform, 20);
        QCoro::waitFor(workplace.runner.reread(id));
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(state(workplace, id), OperationState::Matched);
        QCOMPARE(workplace.runner.operation(id)->orderId, orderId);
    }

    void whatShowsAfterAllIsOpenedAgain_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("in the same run") << false;
        QTest::newRow("in a later run") << true;
    }

    void whatShowsAfterAllIsOpenedAgain()
    {
        QFETCH(bool, restarted);
        MovingClock clock;
        auto workplace = std::make_unique<Workplace>(m_platform->url(), path(), clock.setup());
        const QString id = didNotHappen(*workplace, clock, purchase(otherCamera));
        if (restarted) {
            workplace.reset();
            workplace = std::make_unique<Workplace>(m_platform->url(), path(), clock.setup());
            QVERIFY(QCoro::waitFor(workplace->runner.pickUp()));
            QVERIFY2(workplace->changes.isEmpty(), "nobody need be told of what is over");
        }
        workplace->runner.lookedAt(otherCamera);
        workplace->waitUntilIdle();
        QCOMPARE(state(*workplace, id), OperationState::DidNotHappen);
        QCOMPARE(workplace->kinds(id).last(), QStringLiteral("did-not-happen"));

        buyElsewhere(*m_platform, purchase(otherCamera));
        workplace->runner.lookedAt(otherCamera);
        workplace->waitUntilIdle();
        QCOMPARE(state(*workplace, id), OperationState::Matched);
        QCOMPARE(workplace->kinds(id).last(), QStringLiteral("reopened"));
        QCOMPARE(workplace->run(purchase(otherCamera)).obstacle, Obstacle::DeviceBusy);
        QVERIFY(QCoro::waitFor(workplace->runner.settle(id, QStringLiteral("it is"))));
        QCOMPARE(m_platform->posts(QStringLiteral("commodity/buy")), 2);
    }

    void whatDidNotHappenIsReadAgainByTime_data() { whatShowsAfterAllIsOpenedAgain_data(); }

    void whatDidNotHappenIsReadAgainByTime()
    {
        QFETCH(bool, restarted);
        MovingClock clock;
        WorkplaceSetup setup = clock.setup();
        setup.settings.afterwardsDelay = std::chrono::milliseconds(20);
        auto workplace = std::make_unique<Workplace>(m_platform->url(), path(), setup);
        const QString id = didNotHappen(*workplace, clock, purchase(otherCamera));
        if (restarted) {
            workplace.reset();
            workplace = std::make_unique<Workplace>(m_platform->url(), path(), setup);
            QVERIFY(QCoro::waitFor(workplace->runner.pickUp()));
        }
        // Nobody looks at the device.
        const int before = readings();
        QTRY_VERIFY(readings() > before + 2);
        QCOMPARE(state(*workplace, id), OperationState::DidNotHappen);
        const qsizetype told = workplace->changes.size();
        buyElsewhere(*m_platform, purchase(otherCamera));
        QTRY_COMPARE(state(*workplace, id), OperationState::Matched);
        QVERIFY2(workplace->changes.size() > told, "a person is told");
        QCOMPARE(m_platform->posts(QStringLiteral("commodity/buy")), 2);
    }

    void whatDidNotHappenIsLeftAloneAfterADay()
    {
        MovingClock clock;
        WorkplaceSetup setup = clock.setup();
        setup.settings.afterwardsDelay = std::chrono::milliseconds(20);
        Workplace workplace(m_platform->url(), path(), setup);
        const QString id = didNotHappen(workplace, clock, purchase(otherCamera));
        const int before = readings();
        QTRY_VERIFY(readings() > before);
        clock.advance(*m_platform, 24 * 60 + 1);
        QTest::qWait(100);
        workplace.waitUntilIdle();
        const int then = readings();
        QTest::qWait(200);
        QCOMPARE(readings(), then);
        // Not when somebody looks.
        workplace.runner.lookedAt(otherCamera);
        workplace.waitUntilIdle();
        QVERIFY(readings() > then);
        QCOMPARE(state(workplace, id), OperationState::DidNotHappen);
    }

    void whatCameLateIsNotDoneTwice()
    {
        MovingClock clock;
        Workplace workplace(m_platform->url(), path(), clock.setup());
        const QString id = didNotHappen(workplace, clock, purchase(otherCamera));
        buyElsewhere(*m_platform, purchase(otherCamera));
        // Nobody looked in between.
        const desk::Operation again = workplace.run(purchase(otherCamera));
        QCOMPARE(again.obstacle, Obstacle::DeviceBusy);
        QCOMPARE(again.holder->standing.operationId, id);
        QCOMPARE(state(workplace, id), OperationState::Matched);
        QVERIFY(QCoro::waitFor(workplace.runner.settle(id, QStringLiteral("it is"))));
    }

    void whatALaterOperationDidIsNotAscribedToAnEarlierOne_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"claim", "enable free plan", "enable order", "transfer", "suspend", "bind"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void whatALaterOperationDidIsNotAscribedToAnEarlierOne()
    {
        QFETCH(QString, name);
        MovingClock clock;
        WorkplaceSetup setup = clock.setup();
        setup.callVersions = WorkplaceSetup::newestVersions();
        const SampleWrite sample = sampleWrite(*m_platform, name);
        Workplace workplace(m_platform->url(), path(), setup);
        lose(false, sample.call);
        const QString first = workplace.run(sample.intent).id;
        clock.advance(*m_platform, 17);
        QCoro::waitFor(workplace.runner.reread(first));
        QCOMPARE(state(workplace, first), OperationState::DidNotHappen);
        QCOMPARE(workplace.run(sample.intent).state, OperationState::Settled);
        QCOMPARE(sample.happened(), 1);
        QCoro::waitFor(workplace.runner.reread(first));
        QCOMPARE(state(workplace, first), OperationState::DidNotHappen);
    }

    void whatSomebodyElseDidLaterIsForAPersonToJudge()
    {
        MovingClock clock;
        WorkplaceSetup setup = clock.setup();
        setup.callVersions = WorkplaceSetup::newestVersions();
        const SampleWrite sample = sampleWrite(*m_platform, QStringLiteral("suspend"));
        Workplace workplace(m_platform->url(), path(), setup);
        lose(false, sample.call);
        const QString id = workplace.run(sample.intent).id;
        clock.advance(*m_platform, 17);
        QCoro::waitFor(workplace.runner.reread(id));
        QTemporaryDir elsewhere;
        Workplace another(m_platform->url(), elsewhere.filePath(QStringLiteral("journal.sqlite")), setup);
        QCOMPARE(another.run(sample.intent).state, OperationState::Settled);
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(state(workplace, id), OperationState::Matched);
        QVERIFY(QCoro::waitFor(workplace.runner.settle(id, QStringLiteral("it was the shop"))));
    }

    void anOrderOfALaterOperationOpensNothing()
    {
        MovingClock clock;
        Workplace workplace(m_platform->url(), path(), clock.setup());
        const QString id = didNotHappen(workplace, clock, purchase(otherCamera));
        QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
        workplace.runner.lookedAt(otherCamera);
        workplace.waitUntilIdle();
        QCOMPARE(state(workplace, id), OperationState::DidNotHappen);
    }

    void whatIsHeldByAnotherIsOpenedLater()
    {
        MovingClock clock;
        Workplace workplace(m_platform->url(), path(), clock.setup());
        const QString first = didNotHappen(workplace, clock, purchase(otherCamera));
        lose(false);
        const QString second = workplace.run(purchase(otherCamera, 2)).id;
        buyElsewhere(*m_platform, purchase(otherCamera));
        workplace.runner.lookedAt(otherCamera);
        workplace.waitUntilIdle();
        QCOMPARE(state(workplace, first), OperationState::DidNotHappen);
        QCOMPARE(state(workplace, second), OperationState::NotSeen);
        QVERIFY(QCoro::waitFor(workplace.runner.settle(second, QStringLiteral("given up"))));
        workplace.runner.lookedAt(otherCamera);
        workplace.waitUntilIdle();
        QCOMPARE(state(workplace, first), OperationState::Matched);
        QVERIFY(QCoro::waitFor(workplace.runner.settle(first, QStringLiteral("found"))));
    }

    void closingDoesNotWaitForAReading()
    {
        lose(false);
        Workplace workplace(m_platform->url(), path());
        const QString id = workplace.run(purchase(otherCamera)).id;
        m_platform->sandbox().addFault({QStringLiteral("order/query"), QStringLiteral("slow"), {}, false, 1});
        const QCoro::Task<> reading = workplace.runner.reread(id);
        QCOMPARE(workplace.runner.running(), 1);
        // A person who knows need not wait, and is heard.
        QVERIFY(QCoro::waitFor(workplace.runner.settle(id, QStringLiteral("the vendor has no order"))));
        QCOMPARE(state(workplace, id), OperationState::Settled);
    }
};

QTEST_GUILESS_MAIN(OutcomeResolverTest)

#include "outcome_resolver_test.moc"
