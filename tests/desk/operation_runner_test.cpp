#include "demo_platform.h"
#include "raw_server.h"
#include "workplace.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using desk::Obstacle;
using desk::OperationState;

namespace {

/** Passes whole requests on to the sandbox; a test can look at each before, or answer itself. */
class Relay
{
public:
    explicit Relay(const QUrl &target)
    {
        m_server.setBehaviour([this, target](QSslSocket &socket, const RawRequest &request) {
            before(request);
            if (const QByteArray answer = instead(request); !answer.isEmpty()) {
                socket.write(RawServer::answer(answer));
                return;
            }
            auto *onward = new QTcpSocket(&socket);
            onward->connectToHost(target.host(), static_cast<quint16>(target.port()));
            onward->write(request.head + "\r\n\r\n" + request.body);
            QObject::connect(
                onward, &QTcpSocket::readyRead, &socket, [&socket, onward] { socket.write(onward->readAll()); });
        });
    }

    QUrl url() const { return m_server.url(); }

    std::function<void(const RawRequest &)> before = [](const RawRequest &) {};
    /** What to answer without asking the sandbox; empty: ask it. */
    std::function<QByteArray(const RawRequest &)> instead = [](const RawRequest &) { return QByteArray(); };

private:
    RawServer m_server;
};

} // namespace

/** One purchase from start to end. */
class OperationRunnerTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    /** The states in the file, read by a connection that knows nothing of the program's. */
    QStringList statesOnDisk() const
    {
        QStringList states;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("disk"));
            database.setDatabaseName(path());
            database.open();
            QSqlQuery query(QStringLiteral("SELECT state FROM events ORDER BY number"), database);
            while (query.next())
                states.append(query.value(0).toString());
        }
        QSqlDatabase::removeDatabase(QStringLiteral("disk"));
        return states;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoPlatform> m_platform;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_platform = std::make_unique<DemoPlatform>();
    }

    void aPurchase_data()
    {
        QTest::addColumn<linkvisual::Service>("service");
        QTest::newRow("living") << linkvisual::Service::LivingIot;
        QTest::newRow("rtcx") << linkvisual::Service::Rtcx;
    }

    void aPurchase()
    {
        QFETCH(linkvisual::Service, service);
        Workplace workplace(m_platform->url(), path(), service);
        const QStringList before = m_platform->orderIds(otherCamera);
        const QString id = workplace.runner.start(purchase(otherCamera, 2));
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Reserving);
        QCOMPARE(workplace.runner.running(), 1);
        QVERIFY2(workplace.changes.isEmpty(), "who starts it has the id before the first change");
        workplace.waitUntilIdle();

        const desk::Operation operation = workplace.runner.operation(id).value();
        QCOMPARE(operation.state, OperationState::Settled);
        QVERIFY(!operation.error);
        QVERIFY(!operation.obstacle);
        QVERIFY(operation.settledReason.isEmpty());
        QCOMPARE(operation.order->orderId, operation.orderId);
        QCOMPARE(operation.order->copies, 2);
        QCOMPARE(QSet<QString>(operation.before.orders.cbegin(), operation.before.orders.cend()),
            QSet<QString>(before.cbegin(), before.cend()));
        QVERIFY(!before.contains(operation.orderId));
        QVERIFY(m_platform->orderIds(otherCamera).contains(operation.orderId));
        QCOMPARE(m_platform->purchases(), 1);
        const QStringList steps{QStringLiteral("reserved"), QStringLiteral("prepared"), QStringLiteral("sent"),
            QStringLiteral("answered"), QStringLiteral("settled")};
        QCOMPARE(workplace.kinds(id), steps);
        QStringList shown;
        for (const desk::Operation &change : std::as_const(workplace.changes))
            shown.append(desk::stateName(change.state));
        QCOMPARE(shown, steps);
    }

    void everyStepIsOnDiskBeforeTheNext()
    {
        Relay relay(m_platform->url());
        QList<QStringList> seen;
        QStringList asked;
        relay.before = [&](const RawRequest &request) {
            asked.append(QString::fromLatin1(request.head.split(' ').value(1)).section(u'/', -2));
            seen.append(statesOnDisk());
        };
        Workplace workplace(relay.url(), path());
        QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
        const QString reserved = QStringLiteral("reserved");
        const QString prepared = QStringLiteral("prepared");
        const QString sent = QStringLiteral("sent");
        const QString answered = QStringLiteral("answered");
        QCOMPARE(asked,
            (QStringList{
                QStringLiteral("order/query"), QStringLiteral("commodity/buy"), QStringLiteral("order/query")}));
        QCOMPARE(
            seen, (QList<QStringList>{{reserved}, {reserved, prepared, sent}, {reserved, prepared, sent, answered}}));
        QCOMPARE(statesOnDisk().last(), QStringLiteral("settled"));
    }

    void theJournalSaysWhoWhatAndWhen()
    {
        Workplace workplace(m_platform->url(), path());
        desk::BuyIntent intent = purchase(otherCamera, 2);
        intent.preRecordSeconds = 0;
        const desk::Operation operation = workplace.run(intent);
        const auto events = QCoro::waitFor(workplace.journal.events(operation.id));
        for (const storage::Event &event : *events) {
            const QJsonObject payload = event.object();
            QCOMPARE(payload[QLatin1String("operator")].toString(), QStringLiteral("小王"));
            QCOMPARE(payload[QLatin1String("profile")].toString(), QStringLiteral("Demo"));
            QCOMPARE(payload[QLatin1String("environment")].toString(), QStringLiteral("sandbox"));
            QVERIFY(!payload[QLatin1String("computer")].toString().isEmpty());
            QVERIFY(payload[QLatin1String("platformTime")].toString().endsWith(u'Z'));
        }
        const QJsonObject sent = events->at(2).object();
        QCOMPARE(sent[QLatin1String("call")].toString(), QStringLiteral("commodity/buy"));
        QCOMPARE(sent[QLatin1String("apiVersion")].toString(), QStringLiteral("1.0.5"));
        QCOMPARE(sent[QLatin1String("parameters")][QLatin1String("copies")].toInt(), 2);
        QCOMPARE(sent[QLatin1String("parameters")][QLatin1String("preRecordDuration")], QJsonValue(0));
        QCOMPARE(events->at(1).object()[QLatin1String("estimatedTotal")].toString(), QStringLiteral("70.00"));
        for (const char *suffix : {"", "-wal"}) {
            QFile file(path() + QLatin1String(suffix));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(DemoPlatform::appSecret));
        }
    }

    void oneDeviceIsBoughtForOnceAtATime()
    {
        Workplace workplace(m_platform->url(), path());
        QStringList ids;
        for (int i = 0; i < 6; ++i)
            ids.append(workplace.runner.start(purchase(otherCamera)));
        const QString elsewhere = workplace.runner.start(purchase(emptyCamera));
        workplace.waitUntilIdle();
        int settled = 0;
        for (const QString &id : std::as_const(ids)) {
            const desk::Operation operation = workplace.runner.operation(id).value();
            if (operation.state == OperationState::Settled) {
                ++settled;
                continue;
            }
            QCOMPARE(operation.state, OperationState::NotSent);
            QCOMPARE(operation.obstacle, Obstacle::DeviceBusy);
            QCOMPARE(operation.holder->device, operation.device());
            QVERIFY(workplace.kinds(id).isEmpty());
        }
        QCOMPARE(settled, 1);
        QCOMPARE(workplace.runner.operation(elsewhere)->state, OperationState::Settled);
        QCOMPARE(m_platform->purchases(), 2);
    }

    void whatCannotBeSentLocksNothing_data()
    {
        QTest::addColumn<std::function<void(desk::BuyIntent &)>>("change");
        using Change = std::function<void(desk::BuyIntent &)>;
        QTest::newRow("no copies") << Change([](desk::BuyIntent &intent) { intent.copies = 0; });
        QTest::newRow("no user") << Change([](desk::BuyIntent &intent) { intent.userName.clear(); });
        QTest::newRow("pre-record too long") << Change([](desk::BuyIntent &intent) { intent.preRecordSeconds = 6; });
    }

    void whatCannotBeSentLocksNothing()
    {
        QFETCH(std::function<void(desk::BuyIntent &)>, change);
        Workplace workplace(m_platform->url(), path());
        desk::BuyIntent intent = purchase(otherCamera);
        change(intent);
        const desk::Operation operation = workplace.run(intent);
        QCOMPARE(operation.state, OperationState::NotSent);
        QCOMPARE(operation.error->kind, linkvisual::ErrorKind::InvalidParameter);
        QVERIFY(!operation.error->detail.isEmpty());
        QVERIFY(workplace.kinds(operation.id).isEmpty());
        QCOMPARE(m_platform->sandbox().totalRequests(), 0);
    }

    void anAnsweredOrderThatCannotBeReadYet()
    {
        Relay relay(m_platform->url());
        Workplace workplace(relay.url(), path());
        // The platform says yes and then does not let anybody look.
        relay.before = [this](const RawRequest &request) {
            if (request.head.contains("commodity/buy")) {
                sandbox::Fault fault;
                fault.call = QStringLiteral("order/query");
                fault.kind = QStringLiteral("refuse");
                fault.value = QStringLiteral("500");
                m_platform->sandbox().addFault(fault);
            }
        };
        const desk::Operation operation = workplace.run(purchase(otherCamera));
        QCOMPARE(operation.state, OperationState::Answered);
        QVERIFY(!operation.orderId.isEmpty());
        QVERIFY(operation.readingError);
        QVERIFY(!operation.error);
        QCOMPARE(workplace.states(operation.id).last(), QStringLiteral("answered"));

        m_platform->sandbox().clearFaults();
        QCoro::waitFor(workplace.runner.reread(operation.id));
        QCOMPARE(workplace.runner.operation(operation.id)->state, OperationState::Settled);
        QVERIFY(!workplace.runner.operation(operation.id)->readingError);
    }

    void anAnsweredOrderThatIsNotThereYet_data()
    {
        QTest::addColumn<int>("readings");
        QTest::newRow("there at the third reading") << 2;
        QTest::newRow("not there for longer than anybody looks") << 4;
    }

    void anAnsweredOrderThatIsNotThereYet()
    {
        QFETCH(int, readings);
        Relay relay(m_platform->url());
        bool bought = false;
        int left = readings;
        relay.instead = [&](const RawRequest &request) -> QByteArray {
            bought |= request.head.contains("commodity/buy");
            if (!bought || !request.head.contains("order/query") || left-- <= 0)
                return {};
            return R"({"code":200,"data":{"total":0,"pageNo":0,"pageSize":50,"pageCount":0,"orderList":[]}})";
        };
        Workplace workplace(relay.url(), path());
        const desk::Operation operation = workplace.run(purchase(emptyCamera));
        QStringList kinds{
            QStringLiteral("reserved"), QStringLiteral("prepared"), QStringLiteral("sent"), QStringLiteral("answered")};
        kinds += QStringList(readings, QStringLiteral("reread"));
        if (readings == 4) {
            QCOMPARE(operation.state, OperationState::Answered);
            QCOMPARE(workplace.kinds(operation.id), kinds);
            QCOMPARE(workplace.run(purchase(emptyCamera)).obstacle, Obstacle::DeviceBusy);
            QCoro::waitFor(workplace.runner.reread(operation.id));
        }
        kinds += QStringLiteral("settled");
        QCOMPARE(workplace.runner.operation(operation.id)->state, OperationState::Settled);
        QCOMPARE(workplace.kinds(operation.id), kinds);
        QCOMPARE(m_platform->purchases(), 1);
    }

    void nothingStartsAfterClosing()
    {
        Workplace workplace(m_platform->url(), path());
        QCoro::waitFor(workplace.runner.close());
        const desk::Operation operation = workplace.run(purchase(otherCamera));
        QCOMPARE(operation.state, OperationState::NotSent);
        QCOMPARE(m_platform->purchases(), 0);
    }

    void closingInTheMiddle_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<OperationState>("state");
        QTest::newRow("while the orders are read") << QStringLiteral("order/query") << OperationState::NotSent;
        QTest::newRow("while it is posted") << QStringLiteral("commodity/buy") << OperationState::Answered;
    }

    void closingInTheMiddle()
    {
        QFETCH(QString, when);
        QFETCH(OperationState, state);
        Relay relay(m_platform->url());
        Workplace workplace(relay.url(), path());
        QCoro::Task<> closing;
        bool asked = false;
        relay.before = [&](const RawRequest &request) {
            if (!asked && request.head.contains(when.toLatin1())) {
                asked = true;
                workplace.client.close();
                closing = workplace.runner.close();
            }
        };
        const QString id = workplace.runner.start(purchase(otherCamera));
        QTRY_VERIFY(asked);
        QCoro::waitFor(closing);
        QCOMPARE(workplace.runner.running(), 0);
        QCOMPARE(workplace.runner.operation(id)->state, state);
        QCOMPARE(workplace.states(id).last(), desk::stateName(state));
        QCOMPARE(m_platform->purchases(), state == OperationState::Answered ? 1 : 0);
    }

    void aPersonSettlesOnlyWhatIsOpenAndWithAReason()
    {
        m_platform->sandbox().addFault(sandbox::parseFault(u"commodity/buy=close:1").value());
        Workplace workplace(m_platform->url(), path());
        const desk::Operation unknown = workplace.run(purchase(otherCamera));
        const auto settle = [&workplace](const QString &id, const QString &reason) {
            const auto settled = QCoro::waitFor(workplace.runner.settle(id, reason));
            return settled ? std::nullopt : std::optional(settled.error().kind);
        };
        using storage::StorageErrorKind;
        QCOMPARE(settle(unknown.id, QStringLiteral("  ")), StorageErrorKind::InvalidEntry);
        QCOMPARE(settle(QStringLiteral("none"), QStringLiteral("why")), StorageErrorKind::UnknownOperation);
        QCOMPARE(settle(unknown.id, QStringLiteral(" the shop says no ")), std::nullopt);
        QCOMPARE(workplace.runner.operation(unknown.id)->settledReason, QStringLiteral("the shop says no"));
        QCOMPARE(settle(unknown.id, QStringLiteral("again")), StorageErrorKind::ChangedMeanwhile);
        const QString running = workplace.runner.start(purchase(otherCamera));
        QCOMPARE(settle(running, QStringLiteral("too early")), StorageErrorKind::ChangedMeanwhile);
        workplace.waitUntilIdle();
        QCOMPARE(workplace.runner.operation(running)->state, OperationState::Settled);
    }
};

QTEST_GUILESS_MAIN(OperationRunnerTest)

#include "operation_runner_test.moc"
