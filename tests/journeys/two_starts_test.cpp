#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/** The real program, started twice on one data folder, and ended as systems end programs. */
class TwoStartsTest : public QObject
{
    Q_OBJECT

private:
    void start(QProcess &program, const QStringList &arguments = {}) const
    {
        program.start(QStringLiteral(PLANDESK_PROGRAM), QStringList{QStringLiteral("--data-dir"), data()} + arguments);
        QVERIFY(program.waitForStarted());
    }

    QString data() const { return m_folder->filePath(QStringLiteral("data")); }

    QByteArray log() const
    {
        QFile file(data() + QStringLiteral("/log/plandesk.log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool isRunning() const { return QFile::exists(data() + QStringLiteral("/running")); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    }

    void theSecondHandsOverToTheFirst()
    {
        QProcess first;
        start(first);
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(), 30'000);
        QProcess second;
        start(second, {QStringLiteral("plandesk://device/someDevice")});
        QVERIFY(second.waitForFinished(60'000));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        QVERIFY(QTest::qWaitFor([this] { return log().contains("plandesk.application a later start"); }, 10'000));
        first.terminate();
        QVERIFY(first.waitForFinished(60'000));
    }

    void aTourDoesNotShareItsData()
    {
        QProcess first;
        start(first);
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(), 30'000);
        QProcess tour;
        start(tour, {QStringLiteral("--tour"), m_folder->filePath(QStringLiteral("tour"))});
        QVERIFY(tour.waitForFinished(60'000));
        QCOMPARE(tour.exitCode(), 1);
        QVERIFY(tour.readAllStandardError().contains("a tour needs its own"));
        first.terminate();
        QVERIFY(first.waitForFinished(60'000));
    }

    void aSystemThatEndsItEndsItProperly()
    {
        QProcess program;
        start(program);
        QTRY_VERIFY_WITH_TIMEOUT(log().contains("plandesk.calls"), 30'000);
        program.terminate();
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(!isRunning());
    }

    void oneThatIsKilledLeavesItsMarkAndNoObstacle()
    {
        QProcess program;
        start(program);
        QTRY_VERIFY_WITH_TIMEOUT(log().contains("plandesk.calls"), 30'000);
        program.kill();
        QVERIFY(program.waitForFinished(10'000));
        QVERIFY(isRunning());
        QProcess next;
        start(next);
        QVERIFY(QTest::qWaitFor([this] { return log().contains("was broken off"); }, 30'000));
        next.terminate();
        QVERIFY(next.waitForFinished(60'000));
        QVERIFY(!isRunning());
    }
};

QTEST_GUILESS_MAIN(TwoStartsTest)
#include "two_starts_test.moc"
