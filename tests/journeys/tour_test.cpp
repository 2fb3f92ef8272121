#include <QDir>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

/** The program does its main job without a person, in both languages and appearances, on the screen of a laptop. */
class TourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAPictureOfEveryStepAndBuysOnceEachTime()
    {
        QTemporaryDir pictures;
        QTemporaryDir data;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=" LAPTOP_SCREEN));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PLANDESK_PROGRAM),
            {QStringLiteral("--tour"), pictures.path(), QStringLiteral("--data-dir"), data.path()});
        QVERIFY(program.waitForFinished(150'000));
        const QByteArray said = program.readAllStandardOutput();
        QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0,
            (said + program.readAllStandardError()).constData());
        QVERIFY2(said.contains("8 purchases, 8 posts of commodity/buy"), said.constData());
        QVERIFY2(!said.contains(".png: "), said.constData()); // Nothing is cut, or scrolls where there is room.

        const QStringList names = QDir(pictures.path()).entryList({QStringLiteral("*.png")});
        QVERIFY2(names.size() >= 16, qPrintable(names.join(u' ')));
        for (const char *walk : {"en-light", "en-dark", "zh-light", "zh-dark"}) {
            for (const char *step : {"10-new-order", "28g-surplus-suspended", "28i-surplus-put-right"})
                QVERIFY2(
                    names.contains(QStringLiteral("%1-%2.png").arg(QLatin1StringView(step), QLatin1StringView(walk))),
                    step);
        }
        for (const QString &name : names) {
            const QImage picture(pictures.filePath(name));
            QVERIFY2(picture.width() > 300 && picture.height() > 150, qPrintable(name));
            QVERIFY2(!name.startsWith(u"01-devices") || picture.size() == QSize(1440, 900), "the screen is a laptop's");
        }
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        QProcess program;
        QTemporaryDir data;
        program.start(QStringLiteral(PLANDESK_PROGRAM),
            {QStringLiteral("--tour"), QStringLiteral("/dev/null/pictures"), QStringLiteral("--data-dir"),
                data.path()});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.readAllStandardError().contains("/dev/null/pictures"));
    }

    void helpSpeaksThePersonsLanguage()
    {
        QProcess program;
        program.start(QStringLiteral(PLANDESK_PROGRAM),
            {QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("zh_CN")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(QString::fromUtf8(program.readAllStandardOutput()).contains(QStringLiteral("用法")));
    }

    void aMistakeOnTheCommandLineIsTold()
    {
        QProcess program;
        program.start(QStringLiteral(PLANDESK_PROGRAM), {QStringLiteral("--theme"), QStringLiteral("purple")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardError().contains("--theme"));
    }
};

QTEST_GUILESS_MAIN(TourTest)
#include "tour_test.moc"
