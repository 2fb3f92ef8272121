#include "demo_platform.h"
#include "workplace.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using desk::OperationState;
using linkvisual::ErrorKind;

/** What goes wrong around a purchase; what can go wrong with a write itself is in the matrix. */
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
