#include "demo_platform.h"
#include "plan_calls.h"
#include "workplace.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using linkvisual::BuyPlan;
using linkvisual::ErrorKind;

/** Nobody gets round the journal. */
class JournalGateTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder.filePath(QStringLiteral("journal.sqlite")); }

    static BuyPlan call()
    {
        return {emptyCamera, QStringLiteral("desk"), QStringLiteral("ilopLVCloudResource"),
            QStringLiteral("continuousResource_7")};
    }

    static QJsonObject parametersOf(const BuyPlan &call)
    {
        return call.parameters({linkvisual::Service::LivingIot, QVersionNumber(1, 0, 5)}).object();
    }

    /** Posts with a permit of the gate's and expects that the client refuses. */
    void expectRefusal(Workplace &workplace, const BuyPlan &request, const QString &operationId)
    {
        const int before = m_platform->purchases();
        linkvisual::WritePermit permit = workplace.gate.permitFor(operationId);
        const auto answer = QCoro::waitFor(workplace.client.call(request, std::move(permit)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::NotPermitted);
        QCOMPARE(answer.error().outcome, linkvisual::Outcome::NotSent);
        QVERIFY(!answer.error().detail.isEmpty());
        QCOMPARE(m_platform->purchases(), before);
    }

    /** Brings an operation of our own to the state before sending. */
    static storage::Standing prepared(Workplace &workplace)
    {
        const QString id = QStringLiteral("op");
        const QList<storage::DeviceKey> devices{workplace.reads.keyOf(emptyCamera)};
        const storage::Entry entry = desk::entryFor(desk::OperationState::Prepared);
        if (!QCoro::waitFor(workplace.journal.reserve(id, devices, entry)))
            qFatal("the journal does not work");
        return {id, entry.state, true, workplace.journal.ownerName(), storage::Owner::Us};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<DemoPlatform> m_platform;

private Q_SLOTS:
    void init()
    {
        QFile::remove(path());
        QFile::remove(path() + QStringLiteral(".begun"));
        m_platform = std::make_unique<DemoPlatform>();
    }

    void nothingWithoutTheJournal()
    {
        Workplace workplace(m_platform->url(), path());
        expectRefusal(workplace, call(), QStringLiteral("made-up"));
        expectRefusal(workplace, call(), QString());
        const storage::Standing seen = prepared(workplace);
        expectRefusal(workplace, call(), seen.operationId);
    }

    void onceAndNeverAgain()
    {
        Workplace workplace(m_platform->url(), path());
        const storage::Standing seen = prepared(workplace);
        const storage::Entry sending = desk::entryFor(desk::OperationState::Sent);
        const auto sent
            = QCoro::waitFor(workplace.gate.recordSent(seen, sending, BuyPlan::description, parametersOf(call())));
        QVERIFY(sent);
        QCOMPARE(sent->object()[QLatin1String("call")].toString(), QStringLiteral("commodity/buy"));
        QCOMPARE(sent->object()[QLatin1String("parameters")].toObject(), parametersOf(call()));

        linkvisual::WritePermit first = workplace.gate.permitFor(seen.operationId);
        linkvisual::WritePermit second = workplace.gate.permitFor(seen.operationId);
        QVERIFY(QCoro::waitFor(workplace.client.call(call(), std::move(first))));
        QCOMPARE(m_platform->purchases(), 1);
        const auto again = QCoro::waitFor(workplace.client.call(call(), std::move(second)));
        QCOMPARE(again.error().kind, ErrorKind::NotPermitted);
        QCOMPARE(m_platform->purchases(), 1);
        // What is sent is not prepared any more.
        QCOMPARE(QCoro::waitFor(workplace.gate.recordSent(seen, sending, BuyPlan::description, {})).error().kind,
            storage::StorageErrorKind::ChangedMeanwhile);
    }

    void onlyTheWriteThatWasRecorded_data()
    {
        QTest::addColumn<std::function<void(BuyPlan &)>>("change");
        using Change = std::function<void(BuyPlan &)>;
        QTest::newRow("more copies") << Change([](BuyPlan &call) { call.copies = 2; });
        QTest::newRow("another device") << Change([](BuyPlan &call) { call.iotId = otherCamera; });
        QTest::newRow("another option") << Change([](BuyPlan &call) { call.immediateUse = true; });
    }

    void onlyTheWriteThatWasRecorded()
    {
        QFETCH(std::function<void(BuyPlan &)>, change);
        Workplace workplace(m_platform->url(), path());
        const storage::Standing seen = prepared(workplace);
        const storage::Entry sending = desk::entryFor(desk::OperationState::Sent);
        QVERIFY(QCoro::waitFor(workplace.gate.recordSent(seen, sending, BuyPlan::description, parametersOf(call()))));
        BuyPlan changed = call();
        change(changed);
        expectRefusal(workplace, changed, seen.operationId);
        expectRefusal(workplace, call(), seen.operationId);
    }

    /** The runner asks first; but no window, and no call past the runner, is let through either. */
    void nothingWhereAProfileIsReadOnly()
    {
        storage::Journal journal(path());
        QVERIFY(QCoro::waitFor(journal.open()));
        desk::JournalGate gate(journal, {[] { return std::optional(desk::Obstacle::ReadOnly); }});
        linkvisual::Endpoint endpoint;
        endpoint.baseUrl = m_platform->url();
        endpoint.appKey = DemoPlatform::appKey;
        linkvisual::Client client(
            endpoint, linkvisual::Secret(QByteArray(DemoPlatform::appSecret)), gate, Workplace::quick());
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const storage::DeviceKey device{QStringLiteral("living-iot"), QStringLiteral("127.0.0.1"), emptyCamera};
        QVERIFY(QCoro::waitFor(journal.reserve(id, {device}, desk::entryFor(desk::OperationState::Reserved))));
        const storage::Standing seen{
            id, desk::stateName(desk::OperationState::Reserved), true, journal.ownerName(), storage::Owner::Us};
        // Even a write that the journal holds as sent.
        const storage::Entry sending = desk::entryFor(desk::OperationState::Sent);
        QVERIFY(QCoro::waitFor(gate.recordSent(seen, sending, BuyPlan::description, parametersOf(call()))));
        linkvisual::WritePermit permit = gate.permitFor(id);
        const auto answer = QCoro::waitFor(client.call(call(), std::move(permit)));
        QCOMPARE(answer.error().kind, ErrorKind::NotPermitted);
        QCOMPARE(answer.error().outcome, linkvisual::Outcome::NotSent);
        QVERIFY(answer.error().detail.contains(QStringLiteral("may not change")));
        QCOMPARE(m_platform->purchases(), 0);

        desk::Desk reads(client);
        desk::OperationRunner runner(client, reads, journal, gate, {});
        const QString refused = runner.start(purchase(otherCamera));
        QTRY_COMPARE(runner.running(), 0);
        QCOMPARE(runner.operation(refused)->state, desk::OperationState::NotSent);
        QCOMPARE(runner.operation(refused)->obstacle, desk::Obstacle::ReadOnly);
        QVERIFY(QCoro::waitFor(journal.events(refused))->isEmpty());
        QCOMPARE(m_platform->purchases(), 0);
        QCoro::waitFor(client.close());
        QCoro::waitFor(runner.close());
    }

    void notForAnotherCall()
    {
        Workplace workplace(m_platform->url(), path());
        const storage::Standing seen = prepared(workplace);
        const storage::Entry sending = desk::entryFor(desk::OperationState::Sent);
        QVERIFY(QCoro::waitFor(workplace.gate.recordSent(seen, sending, BuyPlan::description, parametersOf(call()))));
        const linkvisual::WritePermit permit = workplace.gate.permitFor(seen.operationId);
        QVERIFY(!workplace.gate.admit(permit, linkvisual::SuspendOrder::description, parametersOf(call())));
    }

    void notAfterARun()
    {
        Workplace workplace(m_platform->url(), path());
        const desk::Operation operation = workplace.run(purchase(emptyCamera));
        QCOMPARE(operation.state, desk::OperationState::Settled);
        expectRefusal(workplace, call(), operation.id);
    }

    void notForAnOperationOfAnotherProcess()
    {
        Workplace workplace(m_platform->url(), path());
        Workplace other(m_platform->url(), path());
        const storage::Standing seen = prepared(workplace);
        const storage::Entry sending = desk::entryFor(desk::OperationState::Sent);
        QCOMPARE(QCoro::waitFor(other.gate.recordSent(seen, sending, BuyPlan::description, parametersOf(call())))
                     .error()
                     .kind,
            storage::StorageErrorKind::ChangedMeanwhile);
        expectRefusal(other, call(), seen.operationId);
    }
};

QTEST_GUILESS_MAIN(JournalGateTest)

#include "journal_gate_test.moc"
