#include "journal_database.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

/** The program checks a journal at a command line, where there is no display. */
class VerifyJournalTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder.filePath(QStringLiteral("journal.sqlite")); }

    struct Said {
        int exitCode = -1;
        QString out;
        QString error;
    };

    static Said verify(const QString &file, const QString &language = QStringLiteral("en"))
    {
        return run({QStringLiteral("--verify-journal"), file, QStringLiteral("--lang"), language});
    }

    static Said run(const QStringList &arguments)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(display));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PLANDESK_PROGRAM), arguments);
        if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void mistakesAreSaidInThePersonsLanguage()
    {
        const QString theme = QStringLiteral("--theme");
        const QString language = QStringLiteral("--lang");
        const Said english = run({theme, QStringLiteral("pink"), language, QStringLiteral("en")});
        QCOMPARE(english.exitCode, 2);
        QVERIFY2(english.error.startsWith(QStringLiteral("--theme must be one of ")), qPrintable(english.error));
        const Said chinese = run({theme, QStringLiteral("pink"), language, QStringLiteral("zh_CN")});
        QCOMPARE(chinese.exitCode, 2);
        QVERIFY2(chinese.error.startsWith(QStringLiteral("--theme 只能取 ")), qPrintable(chinese.error));
        // What follows an option that nobody knows is read all the same.
        const Said unknown = run({QStringLiteral("--bogus"), language, QStringLiteral("zh_CN")});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.error.contains(QStringLiteral("用法")), qPrintable(unknown.error));
    }

    void init()
    {
        QFile::remove(path());
        QFile::remove(path() + QStringLiteral(".begun"));
        storage::JournalDatabase journal(path(), {});
        QVERIFY(journal.open());
        const storage::Entry entry{QStringLiteral("reserved"), QStringLiteral("reserved"), true, {}};
        for (const char *id : {"a", "b", "c"}) {
            const storage::DeviceKey device{QStringLiteral("living-iot"), QStringLiteral("host"), QLatin1String(id)};
            QVERIFY(journal.reserve(QLatin1String(id), {device}, entry));
        }
    }

    void whole()
    {
        const Said said = verify(path());
        QCOMPARE(said.exitCode, 0);
        QVERIFY2(said.out.contains(QStringLiteral("whole. A journal of 3 events.")), qPrintable(said.out));
        QVERIFY2(said.out.contains(QStringLiteral("does not prove")), qPrintable(said.out));
        QVERIFY2(verify(path(), QStringLiteral("zh_CN")).out.contains(QStringLiteral("完整")), qPrintable(said.out));
    }

    void broken()
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
            database.setDatabaseName(path());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("DROP TRIGGER events_stay_as_they_are")));
            QVERIFY(query.exec(QStringLiteral("UPDATE events SET kind = 'sent' WHERE number = 2")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("outside"));
        const Said said = verify(path());
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.out.contains(QStringLiteral("broken at event 2")), qPrintable(said.out));
        QVERIFY2(said.out.contains(QStringLiteral("does not prove")), qPrintable(said.out));
    }

    void evidence()
    {
        storage::JournalDatabase journal(path(), {});
        QVERIFY(journal.open());
        const storage::EvidenceWish wish{QStringLiteral("b"), {}, {}};
        const QString name = m_folder.filePath(QStringLiteral("evidence.json"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(*journal.evidence(wish)).toJson());
        file.close();
        const Said said = verify(name);
        QCOMPARE(said.exitCode, 0);
        QVERIFY2(said.out.contains(QStringLiteral("Evidence of 1 event.")), qPrintable(said.out));
    }

    void notReadable()
    {
        const Said said = verify(m_folder.filePath(QStringLiteral("none")));
        QCOMPARE(said.exitCode, 2);
        QVERIFY(said.out.isEmpty());
        QVERIFY2(said.error.contains(QStringLiteral("there is no such file")), qPrintable(said.error));
        const Said folder = verify(m_folder.path());
        QCOMPARE(folder.exitCode, 2);
        QVERIFY2(folder.error.contains(QStringLiteral("it is a folder")), qPrintable(folder.error));
        QFile note(m_folder.filePath(QStringLiteral("note")));
        QVERIFY(note.open(QIODevice::WriteOnly) && note.write("no journal") > 0);
        note.close();
        const Said other = verify(note.fileName());
        QCOMPARE(other.exitCode, 2);
        QVERIFY2(
            other.error.contains(QStringLiteral("neither an activity record nor evidence")), qPrintable(other.error));
        // In Chinese no word of it is English, and it says what to give.
        for (const QString &path : {QStringLiteral("/none"), QStringLiteral("/"), note.fileName()}) {
            QString chinese = verify(path, QStringLiteral("zh_CN")).error;
            QVERIFY2(chinese.contains(QStringLiteral("请")), qPrintable(chinese));
            chinese.remove(path).remove(QStringLiteral("journal.sqlite"));
            QVERIFY2(!chinese.contains(QRegularExpression(QStringLiteral("[A-Za-z]"))), qPrintable(chinese));
        }
        QCOMPARE(verify(QString()).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(VerifyJournalTest)

#include "verify_journal_test.moc"
