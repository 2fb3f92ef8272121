#include "runner_program.h"
#include "soak_world.h"
#include "write_call.h"

#include <QCoroTask>
#include <QTest>

using desk::OperationState;

/**
 * Random writes, faults, deaths and foreign orders, one after the other: whatever happens, nothing is posted twice, and
 * in the end the journal says what the platform holds.
 *
 * PLANDESK_SOAK says how many sequences, PLANDESK_SOAK_SEED with which seed, which is printed otherwise.
 */
class SoakTest : public QObject
{
    Q_OBJECT

private:
    /** So many sequences are made on one platform and journal, since both get slower as they grow. */
    static constexpr int sequencesOfARound = 250;

    WorkplaceSetup setup(bool newest) const
    {
        WorkplaceSetup setup = m_clock.setup();
        if (newest)
            setup.callVersions = WorkplaceSetup::newestVersions();
        setup.timing.limit = [](const linkvisual::CallDescription &call) {
            return call.effect == linkvisual::Effect::Write ? std::chrono::milliseconds(300) : call.serverLimit;
        };
        return setup;
    }

    void begin(bool newest)
    {
        m_workplace.reset();
        m_folder = quickFolder();
        m_platform = std::make_unique<DemoPlatform>();
        // One camera has orders of an account that it does not belong to any more.
        m_platform->control(QStringLiteral("device"),
            {{QStringLiteral("iotId"), QStringLiteral("gH6jK9lZ2xC5vB8nM1q9000100")},
                {QStringLiteral("action"), QStringLiteral("bind")},
                {QStringLiteral("admin"), QStringLiteral("a new administrator")}});
        m_clock = MovingClock();
        m_seen.clear();
        m_purchases.clear();
        open(newest);
    }

    void open(bool newest)
    {
        m_workplace = std::make_unique<Workplace>(
            m_platform->url(), m_folder->filePath(QStringLiteral("journal.sqlite")), setup(newest));
        if (!QCoro::waitFor(m_workplace->runner.pickUp()))
            qFatal("the journal cannot be used");
        m_workplace->waitUntilIdle();
    }

    /** Runs it in a process that dies at a random moment, or in this one. */
    void run(SoakWorld &world, const desk::Intent &intent, const QString &call)
    {
        if (!world.chance(8)) {
            m_workplace->run(intent);
            return;
        }
        RunnerProgram program(*m_platform, m_workplace->journal.path(), m_clock.secondsAhead());
        const QString point = world.oneOf<QString>({QStringLiteral("reserved"), QStringLiteral("prepared"),
            QStringLiteral("sent"), QStringLiteral("answered"), QStringLiteral("unknown"), QStringLiteral("wire")});
        m_story << QStringLiteral("dies at ") + point;
        if (point == u"wire") {
            m_platform->sandbox().addFault({call, QStringLiteral("stall"), {}, world.chance(50), 1});
            QVERIFY(program.dieOnTheWire(intent, call));
        } else {
            program.start(intent, point);
            QVERIFY(program.ends());
        }
        // Somebody else is still here and takes over.
        QVERIFY(QCoro::waitFor(m_workplace->runner.pickUp()));
        m_workplace->waitUntilIdle();
    }

    /** The operation of this sequence: the only one that the journal did not have before; none when nothing was locked.
     */
    QString newOperation()
    {
        const QList<storage::Event> events = *QCoro::waitFor(m_workplace->journal.eventsSince({}));
        QString id;
        for (const storage::Event &event : events) {
            if (!m_seen.contains(event.operationId))
                id = event.operationId;
            m_seen.insert(event.operationId);
        }
        return id;
    }

    desk::Operation onRecord(const QString &id)
    {
        return desk::operationFrom(*QCoro::waitFor(m_workplace->journal.events(id)));
    }

    /** A person who knows the truth closes whatever is open. */
    void closeOpen(const QString &why)
    {
        const QList<desk::Operation> operations = m_workplace->runner.operations();
        for (const desk::Operation &operation : operations) {
            if (desk::isOpen(operation.state))
                QVERIFY(QCoro::waitFor(m_workplace->runner.settle(operation.id, why)));
        }
    }

    void sequence(SoakWorld &world, int number)
    {
        const desk::Intent intent = world.anyIntent(number);
        const QString call = QString(desk::descriptionOf(desk::callFor(intent)).name);
        const SoakTruth truth(*m_platform, intent);
        const int postsBefore = m_platform->posts(call);
        int foreignPosts = 0;
        m_story.clear();
        const auto somebodyElse = [&] {
            if (const std::optional<desk::BuyIntent> foreign = world.anyForeignPurchase(intent)) {
                buyElsewhere(*m_platform, *foreign);
                m_story << QStringLiteral("bought elsewhere");
                foreignPosts += call == u"commodity/buy" ? 1 : 0;
            }
        };
        somebodyElse();
        if (const std::optional<sandbox::Fault> fault = world.anyFault(call)) {
            m_platform->sandbox().addFault(*fault);
            m_story << fault->kind + u' ' + fault->value
                    + (fault->afterEffect ? QStringLiteral(" after the effect") : QString());
        }
        if (world.chance(5))
            m_platform->sandbox().addFault({QStringLiteral("order/query"), QStringLiteral("garbage"), {}, false, 1});
        run(world, intent, call);
        m_platform->sandbox().clearFaults();
        somebodyElse();

        // Time goes by, and somebody looks now and then.
        for (const int minutes : {world.oneOf<int>({0, 1, 5, 14}), 20}) {
            m_clock.advance(*m_platform, minutes);
            m_workplace->runner.lookedAt(desk::iotIdOf(intent));
            m_workplace->waitUntilIdle();
        }
        const QString id = newOperation();
        const std::optional<int> happened = truth.happened();
        QVERIFY2(m_platform->posts(call) - postsBefore - foreignPosts <= 1, "it was posted twice");
        QVERIFY2(!happened || *happened <= 1, "it was carried out twice");
        if (!id.isEmpty() && happened)
            compare(onRecord(id), *happened);
        if (QTest::currentTestFailed())
            describe(id, intent);
        if (!id.isEmpty() && std::holds_alternative<desk::BuyIntent>(intent))
            m_purchases.append(id);
        closeOpen(QStringLiteral("a person looked"));
        QVERIFY(QCoro::waitFor(m_workplace->journal.openOperations())->isEmpty());
        if (world.chance(3))
            open(world.chance(50));
    }

    /** What is needed to see what went wrong. */
    void describe(const QString &id, const desk::Intent &intent)
    {
        qWarning().noquote() << QJsonDocument(desk::toJson(intent)).toJson(QJsonDocument::Compact) << m_story;
        const auto events = QCoro::waitFor(m_workplace->journal.events(id));
        for (const storage::Event &event : *events)
            qWarning().noquote() << event.at.toString(Qt::ISODateWithMs) << event.state << event.payload;
        const QJsonArray orders = m_platform->orders(desk::iotIdOf(intent));
        qWarning().noquote() << "on the platform now" << QJsonDocument(orders).toJson(QJsonDocument::Compact);
    }

    /** Whatever came later, the journal still tells the truth about every purchase. */
    void comparePurchases()
    {
        for (const QString &id : std::as_const(m_purchases)) {
            const desk::Operation operation = onRecord(id);
            const auto buy = std::get<desk::BuyIntent>(operation.intent);
            int happened = 0;
            const QJsonArray orders = m_platform->orders(buy.iotId);
            for (const QJsonValue order : orders)
                happened += order[QLatin1String("userName")].toString() == buy.userName ? 1 : 0;
            // It may have been moved to another camera since.
            if (happened > 0 || operation.state != OperationState::Settled)
                compare(operation, happened);
        }
    }

    /** What the program says by itself must be true; what it leaves to a person may be either. */
    static void compare(const desk::Operation &operation, int happened)
    {
        const QString state = desk::stateName(operation.state);
        switch (operation.state) {
        case OperationState::Settled:
            QVERIFY2(happened == 1 || !operation.settledReason.isEmpty(), qPrintable(state));
            break;
        case OperationState::NotSent:
        case OperationState::Refused:
        case OperationState::DidNotHappen:
            QVERIFY2(happened == 0, qPrintable(state));
            break;
        default:
            QVERIFY2(desk::isOutcomeUnknown(operation.state) || operation.state == OperationState::Answered,
                qPrintable(state));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoPlatform> m_platform;
    std::unique_ptr<Workplace> m_workplace;
    MovingClock m_clock;
    QSet<QString> m_seen; ///< Operations of earlier sequences.
    QStringList m_story; ///< What happens in this sequence.
    QStringList m_purchases; ///< Operations that buy, of this round.

private Q_SLOTS:
    void soak()
    {
        const int count = qEnvironmentVariable("PLANDESK_SOAK", QStringLiteral("60")).toInt();
        const QString wished = qEnvironmentVariable("PLANDESK_SOAK_SEED");
        const quint32 seed = wished.isEmpty() ? QRandomGenerator::system()->generate() : wished.toUInt();
        qInfo("%d sequences, PLANDESK_SOAK_SEED=%u", count, seed);
        QRandomGenerator random(seed);
        std::unique_ptr<SoakWorld> world;
        for (int number = 0; number < count; ++number) {
            if (number % sequencesOfARound == 0) {
                begin(random.bounded(2) == 1);
                world = std::make_unique<SoakWorld>(*m_platform, random);
            }
            sequence(*world, number);
            if (QTest::currentTestFailed()) {
                qWarning("it was sequence %d", number);
                return;
            }
            if ((number + 1) % sequencesOfARound == 0 || number + 1 == count) {
                comparePurchases();
                const auto verified = QCoro::waitFor(m_workplace->journal.verify());
                QVERIFY(verified && !verified->broken);
                qInfo("%d sequences, %lld events", number + 1, verified->events);
            }
        }
        m_workplace.reset();
    }
};

QTEST_GUILESS_MAIN(SoakTest)

#include "soak_test.moc"
