#include "signing_client.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace sandbox_test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString camera = u"gF9hJ2kL5zX8cV1bN4m9000100"_s;

/** The program, running until it goes out of scope. */
class Program
{
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
        m_process.waitForStarted();
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) { }
        m_firstLine = m_process.readLine();
    }

    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Program)

    QUrl url() const { return QUrl(QJsonDocument::fromJson(m_firstLine).object().value(u"url"_s).toString()); }

    /** Sends @p signalNumber and waits for the end. */
    QProcess &end(int signalNumber)
    {
        ::kill(static_cast<pid_t>(m_process.processId()), signalNumber);
        m_process.waitForFinished(10'000);
        return m_process;
    }

private:
    QProcess m_process;
    QByteArray m_firstLine;
};

} // namespace

class SandboxProgramTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QStringList good(const QStringList &more = {})
    {
        return QStringList{u"--app-key"_s, appKey(), u"--secret-file"_s, m_folder.filePath(u"secret"_s)} + more;
    }

    QJsonObject post(RawClient &client, const QByteArray &path, const QString &version, const QJsonObject &parameters)
    {
        const RawReply reply = client.exchange(
            wireBytes(signRequest(plainRequest(path, version, parameters), QDateTime::currentMSecsSinceEpoch())));
        return QJsonDocument::fromJson(reply.body()).object().value(u"data"_s).toObject();
    }

    QString buy(RawClient &client)
    {
        return post(client, "/vision/customer/cloudstorage/commodity/buy", u"1.0.5"_s,
            {{u"iotId"_s, camera}, {u"userName"_s, u"a"_s}, {u"commodityCode"_s, u"ilopLVCloudResource"_s},
                {u"specification"_s, u"eventResource_3"_s}, {u"copies"_s, 1}})
            .value(u"orderId"_s)
            .toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile secret(m_folder.filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write(appSecret() + '\n');
    }

    void endsInOrderOnASignal_data()
    {
        QTest::addColumn<int>("signalNumber");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void endsInOrderOnASignal()
    {
        QFETCH(int, signalNumber);
        Program program(good());
        QVERIFY(program.url().port() > 0);
        const QProcess &ended = program.end(signalNumber);
        QCOMPARE(ended.exitStatus(), QProcess::NormalExit);
        QCOMPARE(ended.exitCode(), 0);
    }

    void losesNoAcknowledgedOrder()
    {
        const QString data = m_folder.filePath(u"killed.sqlite"_s);
        QStringList acknowledged;
        for (int life = 0; life < 3; ++life) {
            Program program(good({u"--data"_s, data}));
            RawClient client(program.url());
            for (int i = 0; i < 5; ++i) {
                acknowledged.append(buy(client));
                QCOMPARE(acknowledged.constLast().size(), 20);
            }
            program.end(SIGKILL);
        }
        QStringList distinct = acknowledged;
        distinct.removeDuplicates();
        QCOMPARE(distinct.size(), 15);
        Program program(good({u"--data"_s, data}));
        RawClient client(program.url());
        for (const QString &orderId : acknowledged) {
            const QJsonObject order = post(client, "/vision/customer/cloudstorage/order/get", u"1.0.3"_s,
                {{u"iotId"_s, camera}, {u"orderId"_s, orderId}});
            QCOMPARE(order.value(u"orderId"_s).toString(), orderId);
        }
    }

    void oneAtATimeHasTheData()
    {
        const QString data = m_folder.filePath(u"shared.sqlite"_s);
        Program first(good({u"--data"_s, data}));
        QVERIFY(first.url().isValid());
        QProcess second;
        second.start(QStringLiteral(SANDBOX_PROGRAM), good({u"--data"_s, data}));
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("shared.sqlite"));
    }

    void aDataFileBelongsToItsScenario()
    {
        const QString data = m_folder.filePath(u"scenario.sqlite"_s);
        Program(good({u"--data"_s, data})).end(SIGTERM);
        QProcess other;
        other.start(QStringLiteral(SANDBOX_PROGRAM), good({u"--data"_s, data, u"--scenario"_s, u"empty"_s}));
        QVERIFY(other.waitForFinished(10'000));
        QCOMPARE(other.exitCode(), 1);
        QVERIFY(other.readAllStandardError().contains("holds the scenario demo"));
    }

    void takesFaultsLatencyAndTime()
    {
        Program program(good({u"--time"_s, u"2026-11-22T06:02:31Z"_s, u"--fault"_s, u"commodity/buy=refuse=2066:1"_s,
            u"--fault"_s, u"order/get=throttle"_s, u"--latency"_s, u"20"_s, u"--listen"_s, u"127.0.0.1:0"_s}));
        RawClient client(program.url());
        const QByteArray bytes = wireBytes(signRequest(
            plainRequest("/vision/customer/cloudstorage/order/get", u"1.0.3"_s, {}), today().toMSecsSinceEpoch()));
        const RawReply reply = client.exchange(bytes);
        QCOMPARE(reply.status(), 429);
        QVERIFY(reply.header("Date").startsWith("Sun, 22 Nov 2026 06:02:3"));
    }

    void refusesBadArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        const QString secret = m_folder.filePath(u"secret"_s);
        QTest::newRow("none") << QStringList() << QByteArray("--app-key is missing");
        QTest::newRow("no secret") << QStringList{u"--app-key"_s, u"1"_s} << QByteArray("--secret-file is missing");
        QTest::newRow("no such secret") << QStringList{u"--app-key"_s, u"1"_s, u"--secret-file"_s, u"/none"_s}
                                        << QByteArray("/none");
        QTest::newRow("secret on the line") << good({u"--secret"_s, u"x"_s}) << QByteArray("secret");
        QTest::newRow("address") << good({u"--listen"_s, u"nowhere"_s}) << QByteArray("--listen nowhere");
        QTest::newRow("port") << good({u"--listen"_s, u"127.0.0.1:70000"_s}) << QByteArray("--listen");
        QTest::newRow("fault") << good({u"--fault"_s, u"*=explode"_s}) << QByteArray("explode");
        QTest::newRow("time") << good({u"--time"_s, u"noon"_s}) << QByteArray("--time noon");
        QTest::newRow("latency") << good({u"--latency"_s, u"-1"_s}) << QByteArray("--latency");
        QTest::newRow("half of TLS") << good({u"--tls-cert"_s, u"x"_s}) << QByteArray("go together");
        QTest::newRow("scenario") << good({u"--scenario"_s, u"fleet=0"_s}) << QByteArray("fleet=0");
        QTest::newRow("stray") << good({u"stray"_s}) << QByteArray("stray");
    }

    void refusesBadArguments()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        QProcess program;
        program.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
        QVERIFY(program.waitForFinished(10'000));
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardOutput().isEmpty());
        const QByteArray error = program.readAllStandardError();
        QVERIFY2(error.contains(said), error.constData());
        QVERIFY(!error.contains(appSecret()));
    }

    void explainsItself()
    {
        QProcess program;
        program.start(QStringLiteral(SANDBOX_PROGRAM), {u"--help"_s});
        QVERIFY(program.waitForFinished(10'000));
        QCOMPARE(program.exitCode(), 0);
        const QByteArray help = program.readAllStandardOutput();
        for (const char *option : {"--listen", "--app-key", "--secret-file", "--scenario", "--data", "--time",
                 "--latency", "--tls-cert", "--tls-key", "--fault"})
            QVERIFY2(help.contains(option), option);
    }
};

QTEST_GUILESS_MAIN(SandboxProgramTest)
#include "sandbox_program_test.moc"
