#include "journal_database.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace storage;

namespace {

const QString writer = QStringLiteral(JOURNAL_WRITER);

DeviceKey device(const QString &iotId)
{
    return {QStringLiteral("living-iot"), QStringLiteral("api.link.aliyun.com"), iotId};
}

Entry entry(const QString &state)
{
    return {state, state, true, {}};
}

} // namespace

/** Two real processes on one journal, one of which is killed. */
class JournalProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLiveOwnerIsToldFromADeadOne();
    void whatWasWrittenSurvivesAKill();
    void twoProcessesRace();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalProcessesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void JournalProcessesTest::aLiveOwnerIsToldFromADeadOne()
{
    QProcess other;
    other.start(writer, {path(), QStringLiteral("hold"), QStringLiteral("op-1"), QStringLiteral("camera")});
    QVERIFY(other.waitForReadyRead());

    JournalDatabase journal(path(), {});
    QVERIFY(journal.open());
    const Result<Event> refused = journal.reserve(
        QStringLiteral("op-2"), {device(QStringLiteral("camera"))}, entry(QStringLiteral("reserved")));
    QCOMPARE(refused.error().kind, StorageErrorKind::DeviceHeld);
    QCOMPARE(refused.error().holder->standing.ownerIs, Owner::Alive);
    const Standing seen = journal.openOperations()->first();
    QCOMPARE(seen.ownerIs, Owner::Alive);
    QCOMPARE(
        journal.appendIfStill(seen, entry(QStringLiteral("unknown"))).error().kind, StorageErrorKind::ChangedMeanwhile);

    other.kill();
    QVERIFY(other.waitForFinished());
    QCOMPARE(journal.openOperations()->first().ownerIs, Owner::Dead);
    QVERIFY(journal.appendIfStill(seen, entry(QStringLiteral("unknown"))));
    QCOMPARE(journal.openOperations()->first().ownerIs, Owner::Us);
}

void JournalProcessesTest::whatWasWrittenSurvivesAKill()
{
    for (int round = 0; round < 3; ++round) {
        m_folder = std::make_unique<QTemporaryDir>();
        QProcess other;
        other.start(writer, {path(), QStringLiteral("write")});
        QByteArray said;
        while (said.count('\n') < 20 + round * 15) {
            QVERIFY(other.waitForReadyRead());
            said += other.readAll();
        }
        other.kill();
        QVERIFY(other.waitForFinished());
        said += other.readAll();
        const qint64 lastSaid = said.left(said.lastIndexOf('\n')).split('\n').last().toLongLong();

        JournalDatabase journal(path(), {});
        QVERIFY(journal.open());
        const Result<Verification> verified = journal.verify();
        QVERIFY(!verified->broken);
        QVERIFY(lastSaid >= 20);
        QVERIFY2(verified->events >= lastSaid, "an event that was said to be written is missing");
        QVERIFY(verified->events <= lastSaid + 1);
    }
}

void JournalProcessesTest::twoProcessesRace()
{
    constexpr int devices = 40;
    QProcess first;
    QProcess second;
    for (const auto &[process, name] : {std::pair(&first, "a"), std::pair(&second, "b")})
        process->start(writer, {path(), QStringLiteral("race"), QLatin1String(name), QString::number(devices)});
    QList<int> got;
    for (QProcess *process : {&first, &second}) {
        QVERIFY(process->waitForFinished());
        QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        for (const QByteArray &line : process->readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                got.append(line.toInt());
        }
    }
    std::sort(got.begin(), got.end());
    QCOMPARE(got.size(), devices);
    for (int i = 0; i < devices; ++i)
        QCOMPARE(got[i], i);
    JournalDatabase journal(path(), {});
    QVERIFY(journal.open());
    QCOMPARE(*journal.verify(), (Verification{devices, {}}));
    QCOMPARE(journal.openOperations()->size(), devices);
}

QTEST_GUILESS_MAIN(JournalProcessesTest)

#include "journal_processes_test.moc"
