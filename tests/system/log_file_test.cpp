#include "log_file.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

Q_LOGGING_CATEGORY(testLog, "plandesk.test", QtInfoMsg)

/** The files of what is logged. */
class LogFileTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void linesAreWrittenForTheOwnerAlone()
    {
        const QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("log"));
        {
            const app::LogFile log(place);
            qCInfo(testLog) << "one";
            qCInfo(testLog).noquote() << QStringLiteral("two\nforged \u202Ethree\x1b[31m");
            QCOMPARE(log.latest().size(), 2);
        }
        qCInfo(testLog) << "afterwards";
        const QString path = place + QStringLiteral("/plandesk.log");
        const QList<QByteArray> lines = content(path).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).endsWith("Z info plandesk.test one"));
        QVERIFY(lines.at(1).endsWith("Z info plandesk.test two forged  three [31m"));
        constexpr QFileDevice::Permissions others
            = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
        QCOMPARE(QFile::permissions(place) & others, QFileDevice::Permissions());
    }

    void filesAreRotatedAndNoLineIsLostMeanwhile()
    {
        const QTemporaryDir folder;
        const int each = 800;
        {
            const app::LogFile log(folder.path());
            std::vector<std::thread> threads;
            for (int number = 0; number < 2; ++number) {
                threads.emplace_back([number] {
                    for (int line = 0; line < each; ++line)
                        qCInfo(testLog).noquote() << number << line << QString(1000, u'x');
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            QCOMPARE(log.latest().size(), 200);
        }
        qsizetype lines = 0;
        const QStringList names = QDir(folder.path()).entryList(QDir::Files);
        QVERIFY(names.contains(QStringLiteral("plandesk.1.log")));
        for (const QString &name : names) {
            const QByteArray text = content(folder.filePath(name));
            lines += text.count('\n');
            QVERIFY(text.size() < 4 * 1024 * 1024);
        }
        QCOMPARE(lines, 2 * each);
        // It does not grow for ever.
        {
            const app::LogFile log(folder.path());
            for (int line = 0; line < 6000; ++line)
                qCInfo(testLog).noquote() << QString(1000, u'y');
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).size() <= 3);
    }

    void aFolderThatCannotBeMadeHarmsNobody()
    {
        const app::LogFile log(QStringLiteral("/proc/nowhere"));
        qCInfo(testLog) << "lost on disk";
        QCOMPARE(log.latest().size(), 1);
    }
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "log_file_test.moc"
