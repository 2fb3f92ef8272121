#include "workplace.h"

#include "demo_platform.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

WorkplaceSetup::WorkplaceSetup()
    : timing(Workplace::quick())
{
    settings.operatorName = [] { return QStringLiteral("小王"); };
    settings.profile = QStringLiteral("Demo");
    settings.environment = QStringLiteral("sandbox");
    settings.readingDelays = QList<std::chrono::milliseconds>(4, std::chrono::milliseconds(0));
    settings.writingDelays = {std::chrono::milliseconds(1)};
    settings.resolvingDelays = {};
}

QHash<QString, QString> WorkplaceSetup::newestVersions()
{
    return {{QStringLiteral("commodity/buy"), QStringLiteral("1.0.8")},
        {QStringLiteral("order/query"), QStringLiteral("1.0.6")},
        {QStringLiteral("order/get"), QStringLiteral("1.0.6")},
        {QStringLiteral("cloudstorage/transfer"), QStringLiteral("1.0.1")},
        {QStringLiteral("status/set"), QStringLiteral("1.0.1")},
        {QStringLiteral("freecloudstorage/consume"), QStringLiteral("1.0.4")}};
}

linkvisual::Endpoint Workplace::endpointAt(const QUrl &url, const WorkplaceSetup &setup)
{
    linkvisual::Endpoint endpoint;
    endpoint.service = setup.service;
    endpoint.baseUrl = url;
    endpoint.appKey = DemoPlatform::appKey;
    endpoint.callVersions = setup.callVersions;
    return endpoint;
}

static WorkplaceSetup setupOf(linkvisual::Service service, linkvisual::Timing timing)
{
    WorkplaceSetup setup;
    setup.service = service;
    setup.timing = std::move(timing);
    return setup;
}

std::unique_ptr<QTemporaryDir> quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    if (QFileInfo(memory).isWritable())
        return std::make_unique<QTemporaryDir>(memory + QStringLiteral("/plandesk-XXXXXX"));
    return std::make_unique<QTemporaryDir>();
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
    : Workplace(url, journalPath, setupOf(service, std::move(timing)))
{
}

Workplace::Workplace(const QUrl &url, const QString &journalPath, const WorkplaceSetup &setup)
    : journal(journalPath)
    , gate(journal, setup.rules)
    , client(endpointAt(url, setup), linkvisual::Secret(QByteArray(DemoPlatform::appSecret)), gate, setup.timing)
    , reads(client)
    , runner(client, reads, journal, gate, setup.settings)
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

desk::Operation Workplace::run(const desk::Intent &intent)
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
