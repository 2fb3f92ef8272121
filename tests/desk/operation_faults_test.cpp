#include "demo_platform.h"
#include "workplace.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using desk::OperationState;
using linkvisual::ErrorKind;

/** A purchase and everything that can go wrong with it on the wire. */
class OperationFaultsTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    static sandbox::Fault fault(const QString &text)
    {
        const auto fault = sandbox::parseFault(text);
        if (!fault)
            qFatal("%s", qPrintable(fault.error()));
        return *fault;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoPlatform> m_platform;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_platform = std::make_unique<DemoPlatform>();
    }

    void everyFaultOfThePost_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("after");
        QTest::addColumn<OperationState>("state");
        struct Row {
            const char *kind;
            OperationState state;
        };
        const Row rows[] = {
            {"refuse=2063", OperationState::Refused},
            {"refuse=429", OperationState::Refused},
            {"refuse=500", OperationState::Unknown},
            {"refuse=503", OperationState::Unknown},
            {"refuse=9999", OperationState::Unknown},
            {"http=401", OperationState::Unknown},
            {"http=502", OperationState::Unknown},
            {"close", OperationState::Unknown},
            {"reset", OperationState::Unknown},
            {"truncate", OperationState::Unknown},
            {"garbage", OperationState::Unknown},
            {"wrong-types", OperationState::Unknown},
            {"null-data", OperationState::Unknown},
            {"huge", OperationState::Unknown},
            {"redirect", OperationState::Unknown},
            {"throttle", OperationState::Refused},
        };
        for (const Row &row : rows) {
            for (const bool after : {false, true})
                QTest::addRow("%s, %s the effect", row.kind, after ? "after" : "before")
                    << QString::fromLatin1(row.kind) << after << row.state;
        }
    }

    void everyFaultOfThePost()
    {
        QFETCH(QString, kind);
        QFETCH(bool, after);
        QFETCH(OperationState, state);
        m_platform->sandbox().addFault(
            fault(QStringLiteral("commodity/buy=%1@%2:1").arg(kind, after ? u"after" : u"before")));
        Workplace workplace(m_platform->url(), path());
        const desk::Operation operation = workplace.run(purchase(otherCamera, 2));
        QCOMPARE(operation.state, state);
        QVERIFY(operation.error);
        QCOMPARE(m_platform->purchases(), 1);
        QCOMPARE(m_platform->orderIds(otherCamera).size(), operation.before.orders.size() + (after ? 1 : 0));
        const QStringList steps{
            QStringLiteral("reserved"), QStringLiteral("prepared"), QStringLiteral("sent"), desk::stateName(state)};
        QCOMPARE(workplace.kinds(operation.id), steps);
        QCOMPARE(workplace.states(operation.id), steps);
        if (state == OperationState::Refused)
            return;

        // Whether it happened shows in a fresh reading; that it did not, only a person may say yet.
        QCoro::waitFor(workplace.runner.reread(operation.id));
        const desk::Operation read = workplace.runner.operation(operation.id).value();
        QCOMPARE(read.state, after ? OperationState::Matched : OperationState::NotSeen);
        QCOMPARE(read.orderId.isEmpty(), !after);
        if (after) {
            QVERIFY(m_platform->orderIds(otherCamera).contains(read.orderId));
            QCOMPARE(read.order->copies, 2);
        }
        const desk::Operation busy = workplace.run(purchase(otherCamera));
        QCOMPARE(busy.obstacle, desk::Obstacle::DeviceBusy);
        QVERIFY(QCoro::waitFor(workplace.runner.settle(operation.id, QStringLiteral("seen in the shop"))));
        QCOMPARE(workplace.runner.operation(operation.id)->state, OperationState::Settled);
        QCOMPARE(workplace.runner.operation(operation.id)->settledReason, QStringLiteral("seen in the shop"));
        QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
        QCOMPARE(m_platform->purchases(), 2);
    }

    void aSlowAnswerIsAnAnswer()
    {
        m_platform->sandbox().addFault(fault(QStringLiteral("commodity/buy=slow:1")));
        Workplace workplace(m_platform->url(), path());
        QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
        QCOMPARE(m_platform->purchases(), 1);
    }

    void silenceIsUnknown()
    {
        m_platform->sandbox().addFault(fault(QStringLiteral("commodity/buy=stall@before:1")));
        m_platform->sandbox().addFault(fault(QStringLiteral("commodity/buy=stall@after:1")));
        linkvisual::Timing timing = Workplace::quick();
        timing.limit = [](const linkvisual::CallDescription &call) {
            return call.effect == linkvisual::Effect::Write ? std::chrono::milliseconds(500) : call.serverLimit;
        };
        Workplace workplace(m_platform->url(), path(), linkvisual::Service::LivingIot, timing);
        const QString first = workplace.runner.start(purchase(otherCamera));
        const QString second = workplace.runner.start(purchase(emptyCamera));
        workplace.waitUntilIdle();
        for (const QString &id : {first, second}) {
            QCOMPARE(workplace.runner.operation(id)->state, OperationState::Unknown);
            QCOMPARE(workplace.runner.operation(id)->error->kind, ErrorKind::TimedOut);
            QCoro::waitFor(workplace.runner.reread(id));
        }
        QCOMPARE(m_platform->purchases(), 2);
        const QSet<OperationState> states{
            workplace.runner.operation(first)->state, workplace.runner.operation(second)->state};
        QCOMPARE(states, (QSet<OperationState>{OperationState::NotSeen, OperationState::Matched}));
    }

    void nothingIsSentWhenTheOrdersCannotBeRead_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"refuse=2063", "http=502", "close", "reset", "truncate", "garbage", "wrong-types",
                 "null-data", "huge", "redirect", "throttle"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void nothingIsSentWhenTheOrdersCannotBeRead()
    {
        QFETCH(QString, kind);
        m_platform->sandbox().addFault(fault(QStringLiteral("order/query=%1").arg(kind)));
        Workplace workplace(m_platform->url(), path());
        const desk::Operation operation = workplace.run(purchase(otherCamera));
        QCOMPARE(operation.state, OperationState::NotSent);
        QCOMPARE(operation.error->outcome, linkvisual::Outcome::NotSent);
        QCOMPARE(m_platform->purchases(), 0);
        QCOMPARE(workplace.kinds(operation.id), (QStringList{QStringLiteral("reserved"), QStringLiteral("not-sent")}));
        m_platform->sandbox().clearFaults();
        QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
    }

    void notReached()
    {
        Workplace workplace(QUrl(QStringLiteral("http://127.0.0.1:9")), path());
        const desk::Operation operation = workplace.run(purchase(otherCamera));
        QCOMPARE(operation.state, OperationState::NotSent);
        QCOMPARE(operation.error->kind, ErrorKind::ConnectionRefused);
    }
};

QTEST_GUILESS_MAIN(OperationFaultsTest)

#include "operation_faults_test.moc"
