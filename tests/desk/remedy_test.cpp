#include "moving_clock.h"
#include "record_check.h"
#include "remedy.h"
#include "runner_program.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::Obstacle;
using desk::OperationState;

namespace {

const QString freezing = u"status/set"_s;

} // namespace

/** A purchase that is there twice: the order too many is frozen inside its operation, once, and the other confirmed. */
class RemedyTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"journal.sqlite"_s); }

    /** Orders tell whether they are frozen, and not whose they are. */
    WorkplaceSetup setup() const
    {
        WorkplaceSetup setup = m_clock.setup();
        setup.callVersions = {{u"order/query"_s, u"1.0.6"_s}, {freezing, u"1.0.1"_s}};
        setup.rules = {
            [this]() -> std::optional<Obstacle> { return m_locked ? std::optional(Obstacle::Locked) : std::nullopt; }};
        return setup;
    }

    /** Buys, loses the answer, and lets somebody else buy the same: @p count orders are there then. */
    QString suspect(Workplace &workplace, int count = 2)
    {
        m_before = m_platform->orderIds(otherCamera);
        m_platform->sandbox().addFault({u"commodity/buy"_s, u"close"_s, {}, true, 1});
        const QString id = workplace.run(purchase(otherCamera)).id;
        for (int other = 1; other < count; ++other)
            buyElsewhere(*m_platform, purchase(otherCamera));
        QCoro::waitFor(workplace.runner.reread(id));
        m_found.clear();
        for (const QString &order : m_platform->orderIds(otherCamera)) {
            if (!m_before.contains(order))
                m_found << order;
        }
        if (workplace.runner.operation(id)->state != OperationState::Duplicate || m_found.size() != count)
            qFatal("it is no suspected duplicate");
        return id;
    }

    static desk::SuspendIntent surplus(const QString &orderId)
    {
        return {otherCamera, u"Back door"_s, orderId, u"bought twice"_s};
    }

    /** Runs a remedy; false when it does not begin. */
    static bool remedy(Workplace &workplace, const QString &id, const QString &orderId)
    {
        const bool begun = workplace.runner.startRemedy(id, surplus(orderId));
        workplace.waitUntilIdle();
        return begun;
    }

    bool isFrozen(const QString &orderId) const
    {
        return m_platform->order(otherCamera, orderId).value(u"status"_s).toInt() == 2;
    }

    /** What the remedy is in; it must be the same in memory and in the journal. */
    static OperationState standing(Workplace &workplace, const QString &id)
    {
        const auto remedy = workplace.runner.operation(id)->remedy;
        const auto recorded = desk::operationFrom(*QCoro::waitFor(workplace.journal.events(id))).remedy;
        if (!remedy || !recorded || remedy->state != recorded->state || remedy->intent != recorded->intent)
            qFatal("the journal tells something else");
        return remedy->state;
    }

    /** That the device was locked from the first event to the one before the last @p closing, and the chain is whole.
     */
    static void staysLocked(Workplace &workplace, const QString &id, int closing)
    {
        const QList<storage::Event> events = *QCoro::waitFor(workplace.journal.events(id));
        for (qsizetype number = 0; number < events.size(); ++number)
            QCOMPARE(events.at(number).isOpen, number < events.size() - closing);
        QVERIFY(!QCoro::waitFor(workplace.journal.verify())->broken);
        const auto checked = storage::checkRecord(workplace.journal.path());
        QVERIFY(checked && !checked->broken);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoPlatform> m_platform;
    MovingClock m_clock;
    QStringList m_before;
    QStringList m_found; ///< The orders that the purchase may have made.
    bool m_locked = false;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_platform = std::make_unique<DemoPlatform>();
        m_clock = MovingClock();
        m_locked = false;
    }

    void theSurplusIsFrozenAndTheOtherConfirmed_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("the first") << 0;
        QTest::newRow("the second") << 1;
    }

    void theSurplusIsFrozenAndTheOtherConfirmed()
    {
        QFETCH(int, which);
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        const QString &wrong = m_found.at(which);
        const QString &right = m_found.at(1 - which);
        QVERIFY(workplace.runner.startRemedy(id, surplus(wrong)));
        QVERIFY(!workplace.runner.startRemedy(id, surplus(wrong)));
        QVERIFY(!workplace.runner.startRemedy(id, surplus(right)));
        QCOMPARE(workplace.runner.running(), 1);
        workplace.waitUntilIdle();
        QVERIFY(isFrozen(wrong) && !isFrozen(right));
        QCOMPARE(m_platform->posts(freezing), 1);
        QCOMPARE(standing(workplace, id), OperationState::Settled);
        const desk::Operation matched = workplace.runner.operation(id).value();
        QCOMPARE(matched.state, OperationState::Matched);
        QCOMPARE(matched.orderId, right);
        QCOMPARE(matched.surplus, QStringList{wrong});
        QVERIFY(!matched.underWay && !matched.remedy->underWay);
        QStringList kinds = workplace.kinds(id);
        kinds.removeAll(u"forecast-missed"_s);
        QCOMPARE(kinds,
            QStringList({u"reserved"_s, u"prepared"_s, u"sent"_s, u"unknown"_s, u"suspected-duplicate"_s,
                u"remedy-prepared"_s, u"remedy-sent"_s, u"remedy-answered"_s, u"remedy-settled"_s, u"matched"_s}));
        // Meanwhile nobody else gets the device.
        QCOMPARE(workplace.run(purchase(otherCamera)).obstacle, Obstacle::DeviceBusy);
        QVERIFY(QCoro::waitFor(workplace.runner.settle(id, u"confirmed"_s)));
        const desk::Operation settled = desk::operationFrom(*QCoro::waitFor(workplace.journal.events(id)));
        QCOMPARE(settled.state, OperationState::Settled);
        QCOMPARE(settled.orderId, right);
        staysLocked(workplace, id, 1);
        QVERIFY(!workplace.runner.startRemedy(id, surplus(right)));
        QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
        QCOMPARE(m_platform->posts(freezing), 1);
    }

    void oneAfterTheOther()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace, 3);
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Duplicate);
        QVERIFY(!remedy(workplace, u"another"_s, m_found.at(1)));
        QVERIFY(remedy(workplace, id, m_found.at(1)));
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Matched);
        QCOMPARE(workplace.runner.operation(id)->orderId, m_found.at(2));
        QCOMPARE(workplace.runner.operation(id)->surplus, m_found.mid(0, 2));
        QCOMPARE(m_platform->posts(freezing), 2);
        staysLocked(workplace, id, 0);
    }

    void anAnsweredPurchaseThatIsThereTwice()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        connect(&workplace.runner, &desk::OperationRunner::changed, this, [this](const desk::Operation &operation) {
            if (operation.state == OperationState::Answered && m_platform->purchases() == 1)
                buyElsewhere(*m_platform, purchase(otherCamera));
        });
        const QStringList before = m_platform->orderIds(otherCamera);
        const desk::Operation bought = workplace.run(purchase(otherCamera));
        QCOMPARE(bought.state, OperationState::Duplicate);
        QString other;
        for (const QString &order : m_platform->orderIds(otherCamera)) {
            if (!before.contains(order) && order != bought.orderId)
                other = order;
        }
        QVERIFY(remedy(workplace, bought.id, other));
        QCOMPARE(workplace.runner.operation(bought.id)->state, OperationState::Matched);
        QCOMPARE(workplace.runner.operation(bought.id)->orderId, bought.orderId);
    }

    void whatIsRefusedCanBeDecidedAnew()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        m_platform->sandbox().addFault({freezing, u"refuse"_s, u"403"_s, false, 1});
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(standing(workplace, id), OperationState::Refused);
        QVERIFY(workplace.runner.operation(id)->remedy->error);
        QVERIFY(!workplace.runner.operation(id)->error || workplace.runner.operation(id)->error->code != 403);
        QCOMPARE(workplace.kinds(id).last(), u"remedy-refused"_s);
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Duplicate);
        QCOMPARE(m_platform->posts(freezing), 1);
        staysLocked(workplace, id, 0);
        QVERIFY(remedy(workplace, id, m_found.at(1)));
        QCOMPARE(standing(workplace, id), OperationState::Settled);
        QVERIFY(!workplace.runner.operation(id)->remedy->error);
        QCOMPARE(m_platform->posts(freezing), 2);
    }

    void whatIsUnknownIsReadAgain()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        m_platform->sandbox().addFault({freezing, u"close"_s, {}, true, 1});
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(standing(workplace, id), OperationState::Unknown);
        QCOMPARE(workplace.kinds(id).last(), u"remedy-unknown"_s);
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Duplicate);
        QVERIFY(!remedy(workplace, id, m_found.at(0)));
        QVERIFY(!remedy(workplace, id, m_found.at(1)));
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(standing(workplace, id), OperationState::Settled);
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Matched);
        QCOMPARE(workplace.runner.operation(id)->orderId, m_found.at(1));
        QCOMPARE(m_platform->posts(freezing), 1);
        staysLocked(workplace, id, 0);
    }

    void timeReadsAgain()
    {
        WorkplaceSetup patient = setup();
        // The purchase is read again by hand before that.
        patient.settings.resolvingDelays = QList<std::chrono::milliseconds>(2, std::chrono::milliseconds(1'000));
        Workplace workplace(m_platform->url(), path(), patient);
        const QString id = suspect(workplace);
        m_platform->sandbox().addFault({freezing, u"close"_s, {}, true, 1});
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(standing(workplace, id), OperationState::Unknown);
        QTRY_COMPARE_WITH_TIMEOUT(workplace.runner.operation(id)->state, OperationState::Matched, 20'000);
        QCOMPARE(m_platform->posts(freezing), 1);
    }

    void whatNeverShowsDidNotHappen()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        m_platform->sandbox().addFault({freezing, u"close"_s, {}, false, 1});
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(standing(workplace, id), OperationState::NotSeen);
        QVERIFY(!remedy(workplace, id, m_found.at(0)));
        m_clock.advance(*m_platform, 20);
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(standing(workplace, id), OperationState::DidNotHappen);
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Duplicate);
        QCOMPARE(m_platform->posts(freezing), 1);
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(standing(workplace, id), OperationState::Settled);
        QCOMPARE(m_platform->posts(freezing), 2);
        staysLocked(workplace, id, 0);
    }

    void whereReadingCannotTellAPersonCloses()
    {
        WorkplaceSetup old = setup();
        old.callVersions = {};
        Workplace workplace(m_platform->url(), path(), old);
        const QString id = suspect(workplace);
        m_platform->sandbox().addFault({freezing, u"close"_s, {}, false, 1});
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        m_clock.advance(*m_platform, 60);
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(standing(workplace, id), OperationState::Unknown);
        QCOMPARE(workplace.runner.operation(id)->remedy->verdict, desk::Verdict::Unclear);
        const QStringList kinds = workplace.kinds(id);
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(workplace.kinds(id), kinds);
        QVERIFY(QCoro::waitFor(workplace.runner.settle(id, u"the vendor froze it"_s)));
        staysLocked(workplace, id, 1);
        QVERIFY(QCoro::waitFor(workplace.journal.openOperations())->isEmpty());
        QCOMPARE(m_platform->posts(freezing), 1);
    }

    void whereChangesAreLockedNothingIsSent()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        const QStringList kinds = workplace.kinds(id);
        m_locked = true;
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(workplace.runner.operation(id)->remedy->state, OperationState::NotSent);
        QCOMPARE(workplace.runner.operation(id)->remedy->obstacle, Obstacle::Locked);
        QCOMPARE(workplace.kinds(id), kinds);
        // And when they are locked on the way.
        m_locked = false;
        connect(&workplace.runner, &desk::OperationRunner::changed, this, [this](const desk::Operation &operation) {
            m_locked = m_locked || operation.remedy->state == OperationState::Prepared;
        });
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(standing(workplace, id), OperationState::NotSent);
        QCOMPARE(workplace.runner.operation(id)->remedy->obstacle, Obstacle::Locked);
        QCOMPARE(workplace.kinds(id).last(), u"remedy-not-sent"_s);
        QCOMPARE(m_platform->posts(freezing), 0);
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Duplicate);
    }

    void whatWouldNotRemedyItIsNotSent()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        const auto isNotSent = [&](const QString &orderId) {
            const bool begun = remedy(workplace, id, orderId);
            const desk::Operation tried = *workplace.runner.operation(id)->remedy;
            return begun && tried.state == OperationState::NotSent && tried.obstacle == Obstacle::FactsChanged
                && !tried.obstacleDetail.isEmpty();
        };
        QVERIFY(isNotSent(u"no such order"_s));
        if (!m_before.isEmpty())
            QVERIFY(isNotSent(m_before.first()));
        QCOMPARE(m_platform->posts(freezing), 0);
        // Somebody else was faster: nothing of the purchase would be left.
        QTemporaryDir elsewhere;
        Workplace other(m_platform->url(), elsewhere.filePath(u"journal.sqlite"_s), setup());
        QCOMPARE(other.run(surplus(m_found.at(1))).state, OperationState::Settled);
        QVERIFY(isNotSent(m_found.at(0)));
        QVERIFY(isNotSent(m_found.at(1)));
        QCOMPARE(m_platform->posts(freezing), 1);
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Duplicate);
    }

    void whatAPersonSawIsComparedFirst()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        desk::Facts shown;
        shown.device = {m_clock.now(), *QCoro::waitFor(workplace.reads.allOrders(otherCamera)), std::nullopt};
        buyElsewhere(*m_platform, purchase(otherCamera));
        QVERIFY(workplace.runner.startRemedy(id, surplus(m_found.at(0)), shown));
        workplace.waitUntilIdle();
        const auto tried = workplace.runner.operation(id)->remedy;
        QCOMPARE(tried->obstacle, Obstacle::FactsChanged);
        QVERIFY(tried->found && tried->shown);
        QCOMPARE(m_platform->posts(freezing), 0);
    }

    void whatIsNotOnDiskIsNotSent()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        Workplace::sql(path(),
            {u"CREATE TRIGGER broken BEFORE INSERT ON events WHEN NEW.kind = 'remedy-sent' "
             "BEGIN SELECT RAISE(ABORT, 'the disk is on fire'); END"_s});
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(standing(workplace, id), OperationState::NotSent);
        QCOMPARE(workplace.runner.operation(id)->remedy->obstacle, Obstacle::JournalFailed);
        QCOMPARE(m_platform->posts(freezing), 0);
        Workplace::sql(path(), {Workplace::mendingTrigger()});
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Matched);
    }

    void onlyAPurchaseThatMayBeThereTwice()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        m_platform->sandbox().addFault({u"commodity/buy"_s, u"close"_s, {}, true, 1});
        const QString id = workplace.run(purchase(otherCamera)).id;
        QVERIFY(!remedy(workplace, id, u"any"_s));
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Matched);
        QVERIFY(!remedy(workplace, id, workplace.runner.operation(id)->orderId));
        QVERIFY(!remedy(workplace, desk::remedyIdOf(id), u"any"_s));
        QVERIFY(!workplace.runner.operation(id)->remedy);
    }

    void onlyOfThisDeviceAndPlatform()
    {
        QString id;
        {
            Workplace begun(m_platform->url(), path(), setup());
            id = suspect(begun);
            desk::SuspendIntent elsewhere = surplus(m_found.at(0));
            elsewhere.iotId = emptyCamera;
            QVERIFY(!begun.runner.startRemedy(id, elsewhere));
        }
        QUrl otherName = m_platform->url();
        otherName.setHost(otherName.host() == u"localhost" ? u"127.0.0.1"_s : u"localhost"_s);
        Workplace other(otherName, path(), setup());
        QVERIFY(QCoro::waitFor(other.runner.pickUp()));
        QCOMPARE(other.runner.operation(id)->state, OperationState::Duplicate);
        QVERIFY(!remedy(other, id, m_found.at(0)));
        QVERIFY(!other.runner.operation(id)->remedy);
        QCOMPARE(m_platform->posts(freezing), 0);
    }

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

QTEST_GUILESS_MAIN(RemedyTest)

#include "remedy_test.moc"
