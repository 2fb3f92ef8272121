#include "workplace.h"

#include "demo_platform.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

static linkvisual::Endpoint endpointAt(const QUrl &url, linkvisual::Service service)
{
    linkvisual::Endpoint endpoint;
    endpoint.service = service;
    endpoint.baseUrl = url;
    endpoint.appKey = DemoPlatform::appKey;
    return endpoint;
}

static desk::RunnerSettings settings()
{
    desk::RunnerSettings settings;
    settings.operatorName = QStringLiteral("小王");
    settings.profile = QStringLiteral("Demo");
    settings.environment = QStringLiteral("sandbox");
    settings.readingDelays = QList<std::chrono::milliseconds>(4, std::chrono::milliseconds(0));
    settings.writingDelays = {std::chrono::milliseconds(1)};
    return settings;
}

linkvisual::Timing Workplace::quick()
{
    linkvisual::Timing timing;
    timing.retry.firstDelay = std::chrono::milliseconds(1);
    timing.retry.longestDelay = std::chrono::milliseconds(1);
    return timing;
}

Workplace::Workplace(
    const QUrl &url, const QString &journalPath, linkvisual::Service service, linkvisual::Timing timing)
    : journal(journalPath)
    , gate(journal)
    , client(endpointAt(url, service), linkvisual::Secret(QByteArray(DemoPlatform::appSecret)), gate, timing)
    , reads(client)
    , runner(client, reads, journal, gate, settings())
{
    const storage::Result<void> opened = QCoro::waitFor(journal.open());
    if (!opened)
        qFatal("the journal does not open: %s", qPrintable(opened.error().detail));
    QObject::connect(&runner, &desk::OperationRunner::changed, &runner,
        [this](const desk::Operation &operation) { changes.append(operation); });
}

Workplace::~Workplace()
{
    QCoro::waitFor(client.close());
    QCoro::waitFor(runner.close());
    if (runner.running() != 0 || client.inFlight() != 0)
        qFatal("something goes on after closing");
}

desk::Operation Workplace::buy(const desk::BuyIntent &intent)
{
    const QString id = runner.start(intent);
    waitUntilIdle();
    return runner.operation(id).value();
}

void Workplace::waitUntilIdle()
{
    if (!QTest::qWaitFor([this] { return runner.running() == 0; }, 60'000))
        qFatal("an operation does not end");
}

QStringList Workplace::kinds(const QString &operationId)
{
    QStringList kinds;
    const storage::Result<QList<storage::Event>> events = QCoro::waitFor(journal.events(operationId));
    for (const storage::Event &event : *events)
        kinds.append(event.kind);
    return kinds;
}

QStringList Workplace::states(const QString &operationId)
{
    QStringList states;
    const storage::Result<QList<storage::Event>> events = QCoro::waitFor(journal.events(operationId));
    for (const storage::Event &event : *events)
        states.append(event.state);
    return states;
}

void Workplace::sql(const QString &journalPath, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
        database.setDatabaseName(journalPath);
        database.open();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("outside"));
}

QString Workplace::breakingTrigger(const QString &state)
{
    return QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON events WHEN NEW.state = '%1' "
                          "BEGIN SELECT RAISE(ABORT, 'the disk is on fire'); END")
        .arg(state);
}

QString Workplace::mendingTrigger()
{
    return QStringLiteral("DROP TRIGGER broken");
}

desk::BuyIntent purchase(const QString &iotId, int copies)
{
    desk::BuyIntent intent;
    intent.iotId = iotId;
    intent.deviceName = QStringLiteral("大堂摄像头");
    intent.plan.name = QStringLiteral("连续型 7 天月套餐");
    intent.plan.commodityCode = QStringLiteral("ilopLVCloudResource");
    intent.plan.specification = QStringLiteral("continuousResource_7");
    intent.plan.price = plans::Money::fromFen(3500);
    intent.plan.lifecycleDays = 7;
    intent.plan.months = 1;
    intent.copies = copies;
    intent.userName = QStringLiteral("desk");
    intent.reason = QStringLiteral("renewal");
    return intent;
}
