#include "workplace.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using desk::Obstacle;
using desk::OperationState;

/** Every kind of write from start to end. */
class OperationKindsTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    static WorkplaceSetup newest()
    {
        WorkplaceSetup setup;
        setup.callVersions = WorkplaceSetup::newestVersions();
        return setup;
    }

    static WorkplaceSetup versions(bool newestOnes) { return newestOnes ? newest() : WorkplaceSetup(); }

    void lose(const QString &call, bool afterEffect)
    {
        m_platform->sandbox().addFault({call, QStringLiteral("close"), {}, afterEffect, 1});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoPlatform> m_platform;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_platform = std::make_unique<DemoPlatform>();
    }

    void everyKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("newest");
        for (const QString &name : sampleNames()) {
            QTest::addRow("%s, first versions", qPrintable(name)) << name << false;
            QTest::addRow("%s, newest versions", qPrintable(name)) << name << true;
        }
    }

    void everyKind()
    {
        QFETCH(QString, name);
        QFETCH(bool, newest);
        const SampleWrite sample = sampleWrite(*m_platform, name);
        const int postsBefore = m_platform->posts(sample.call);
        Workplace workplace(m_platform->url(), path(), versions(newest));
        const desk::Operation operation = workplace.run(sample.intent);
        QVERIFY2(operation.state == OperationState::Settled, qPrintable(operation.obstacleDetail));
        QVERIFY(!operation.error && !operation.obstacle && operation.settledReason.isEmpty());
        QCOMPARE(m_platform->posts(sample.call), postsBefore + 1);
        QCOMPARE(sample.happened(), 1);
        const QStringList steps{QStringLiteral("reserved"), QStringLiteral("prepared"), QStringLiteral("sent"),
            QStringLiteral("answered"), QStringLiteral("settled")};
        QCOMPARE(workplace.kinds(operation.id), steps);

        // What came back is on record, and why it was done.
        const auto events = QCoro::waitFor(workplace.journal.events(operation.id));
        QCOMPARE(desk::operationFrom(*events).intent, sample.intent);
        QCOMPARE(events->at(2).object()[QLatin1String("call")].toString(), sample.call);
        const QJsonObject answered = events->at(3).object();
        QVERIFY(!answered[QLatin1String("requestId")].toString().isEmpty());
        QVERIFY(!answered[QLatin1String("envelopeId")].toString().isEmpty());
        QVERIFY(!answered[QLatin1String("platformDate")].toString().isEmpty());
        QCOMPARE(operation.requestId, answered[QLatin1String("requestId")].toString());
        // Nothing is held any more.
        QVERIFY(QCoro::waitFor(workplace.journal.openOperations())->isEmpty());
    }

    void anAnswerIsLost_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("newest");
        QTest::addColumn<OperationState>("state");
        // What nobody else can have done settles itself; what somebody may have, a person confirms; and where the
        // reading tells nothing, it stays unknown.
        const std::pair<const char *, std::pair<OperationState, OperationState>> rows[]
            = {{"buy", {OperationState::Matched, OperationState::Settled}},
                {"claim", {OperationState::Matched, OperationState::Matched}},
                {"enable free plan", {OperationState::Settled, OperationState::Settled}},
                {"enable order", {OperationState::Settled, OperationState::Settled}},
                {"transfer", {OperationState::Settled, OperationState::Settled}},
                {"suspend", {OperationState::Settled, OperationState::Settled}},
                {"bind", {OperationState::Unknown, OperationState::Settled}}};
        for (const auto &[name, states] : rows) {
            QTest::addRow("%s, first versions", name) << QString::fromLatin1(name) << false << states.first;
            QTest::addRow("%s, newest versions", name) << QString::fromLatin1(name) << true << states.second;
        }
    }

    void anAnswerIsLost()
    {
        QFETCH(QString, name);
        QFETCH(bool, newest);
        QFETCH(OperationState, state);
        const SampleWrite sample = sampleWrite(*m_platform, name);
        lose(sample.call, true);
        Workplace workplace(m_platform->url(), path(), versions(newest));
        const QString id = workplace.run(sample.intent).id;
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Unknown);
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(workplace.runner.operation(id)->state, state);
        QCOMPARE(sample.happened(), 1);
        if (desk::isOpen(state)) {
            QCOMPARE(workplace.run(sample.intent).obstacle, Obstacle::DeviceBusy);
            QVERIFY(QCoro::waitFor(workplace.runner.settle(id, QStringLiteral("seen"))));
        }
        QVERIFY(QCoro::waitFor(workplace.journal.openOperations())->isEmpty());
    }

    void whatWasNeverCarriedOutIsNotSeen_data() { everyKind_data(); }

    void whatWasNeverCarriedOutIsNotSeen()
    {
        QFETCH(QString, name);
        QFETCH(bool, newest);
        const SampleWrite sample = sampleWrite(*m_platform, name);
        lose(sample.call, false);
        Workplace workplace(m_platform->url(), path(), versions(newest));
        const QString id = workplace.run(sample.intent).id;
        QCoro::waitFor(workplace.runner.reread(id));
        // The first versions of the reads may be unable to show a frozen order, and do not tell whose an order is.
        const bool untold = !newest && (name == u"bind" || name == u"suspend");
        QCOMPARE(workplace.runner.operation(id)->state, untold ? OperationState::Unknown : OperationState::NotSeen);
        QCOMPARE(workplace.runner.operation(id)->verdict, untold ? desk::Verdict::Unclear : desk::Verdict::Absent);
        QCOMPARE(sample.happened(), 0);
    }

    void aTransferLocksBothDevices()
    {
        const SampleWrite sample = sampleWrite(*m_platform, QStringLiteral("transfer"));
        const auto transfer = std::get<desk::TransferIntent>(sample.intent);
        lose(sample.call, false);
        Workplace workplace(m_platform->url(), path());
        const desk::Operation unknown = workplace.run(sample.intent);
        QCOMPARE(unknown.devices.size(), 2);
        for (const QString &iotId : {transfer.iotId, transfer.targetIotId}) {
            const desk::Operation busy = workplace.run(purchase(iotId));
            QCOMPARE(busy.obstacle, Obstacle::DeviceBusy);
            QCOMPARE(busy.holder->standing.operationId, unknown.id);
        }
        QVERIFY(QCoro::waitFor(workplace.runner.settle(unknown.id, QStringLiteral("both looked at"))));
        QCOMPARE(workplace.run(sample.intent).state, OperationState::Settled);
    }

    void theOrderCarriesTheOperation()
    {
        Workplace workplace(m_platform->url(), path(), newest());
        const desk::Operation operation = workplace.run(purchase(otherCamera));
        QCOMPARE(operation.tag, desk::shortIdOf(operation.id));
        const QJsonObject order = m_platform->order(otherCamera, operation.orderId);
        QCOMPARE(order[QLatin1String("userId")].toString(), operation.tag);
    }

    void aForeignOrderIsNotTaggedAsOurs()
    {
        lose(QStringLiteral("commodity/buy"), true);
        Workplace workplace(m_platform->url(), path(), newest());
        const QString id = workplace.run(purchase(otherCamera)).id;
        const QString ours = m_platform->orderIds(otherCamera).last();
        buyElsewhere(*m_platform, purchase(otherCamera));
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Settled);
        QCOMPARE(workplace.runner.operation(id)->orderId, ours);
    }

    void onlyOneOrderAtATimeTellsItsUser()
    {
        WorkplaceSetup setup;
        setup.callVersions = {{QStringLiteral("commodity/buy"), QStringLiteral("1.0.8")},
            {QStringLiteral("order/get"), QStringLiteral("1.0.6")}};
        lose(QStringLiteral("commodity/buy"), true);
        Workplace workplace(m_platform->url(), path(), setup);
        const QString id = workplace.run(purchase(otherCamera)).id;
        buyElsewhere(*m_platform, purchase(otherCamera));
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Settled);
        QCOMPARE(workplace.runner.operation(id)->order->userId, workplace.runner.operation(id)->tag);
    }

    void anAnsweredPurchaseThatIsThereTwice()
    {
        Workplace workplace(m_platform->url(), path());
        // While the answer is on its way somebody else buys the same.
        connect(&workplace.runner, &desk::OperationRunner::changed, this, [this](const desk::Operation &operation) {
            if (operation.state == OperationState::Answered && m_platform->purchases() == 1)
                buyElsewhere(*m_platform, purchase(otherCamera));
        });
        const desk::Operation operation = workplace.run(purchase(otherCamera));
        QCOMPARE(operation.state, OperationState::Duplicate);
        QVERIFY(!operation.orderId.isEmpty());
        QVERIFY(QCoro::waitFor(workplace.runner.settle(operation.id, QStringLiteral("the other is the shop's"))));
    }

    void whatDoesNotFitIsNotSent_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"enable order", "transfer", "suspend"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void whatDoesNotFitIsNotSent()
    {
        QFETCH(QString, name);
        const SampleWrite sample = sampleWrite(*m_platform, name);
        Workplace workplace(m_platform->url(), path(), newest());
        QCOMPARE(workplace.run(sample.intent).state, OperationState::Settled);
        const desk::Operation again = workplace.run(sample.intent);
        QCOMPARE(again.state, OperationState::NotSent);
        QCOMPARE(again.obstacle, Obstacle::FactsChanged);
        QVERIFY(!again.obstacleDetail.isEmpty());
        QCOMPARE(m_platform->posts(sample.call), 1);
        const auto events = QCoro::waitFor(workplace.journal.events(again.id));
        QCOMPARE(desk::operationFrom(*events).obstacle, Obstacle::FactsChanged);
    }

    void whatTheServiceDoesNotOffer()
    {
        WorkplaceSetup rtcx;
        rtcx.service = linkvisual::Service::Rtcx;
        Workplace workplace(m_platform->url(), path(), rtcx);
        for (const char *name : {"claim", "bind"}) {
            const SampleWrite sample = sampleWrite(*m_platform, QLatin1String(name));
            const desk::Operation operation = workplace.run(sample.intent);
            QCOMPARE(operation.state, OperationState::NotSent);
            QCOMPARE(operation.error->kind, linkvisual::ErrorKind::NotOffered);
        }
        for (const char *name : {"buy", "enable order", "transfer", "suspend"}) {
            const SampleWrite sample = sampleWrite(*m_platform, QLatin1String(name));
            QCOMPARE(workplace.run(sample.intent).state, OperationState::Settled);
            QCOMPARE(sample.happened(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(OperationKindsTest)

#include "operation_kinds_test.moc"
