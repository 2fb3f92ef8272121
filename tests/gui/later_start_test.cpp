#include "data_directory.h"
#include "notice_banner.h"
#include "program.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

#include <sys/stat.h>

/** What a later start hands over, links from other programs, and a start after a bad end. */
class LaterStartTest : public QObject
{
    Q_OBJECT

private:
    static app::CommandLine with(const QStringList &arguments)
    {
        return app::CommandLineReader::read(QStringList{QStringLiteral("plandesk")} + arguments);
    }

    static QString notice()
    {
        const auto *banner = Program::find<ui::NoticeBanner>("noticeBanner");
        return banner == nullptr ? QString() : banner->title();
    }

    static QByteArray profileNamed(const QString &name)
    {
        const QJsonObject profile{{QStringLiteral("id"), QStringLiteral("5f1d1c0e-4c53-4d1b-8f6e-6c2f6d1f7a10")},
            {QStringLiteral("name"), name}, {QStringLiteral("service"), QStringLiteral("living")},
            {QStringLiteral("region"), QStringLiteral("cn-shanghai")},
            {QStringLiteral("appKey"), QStringLiteral("27700000")},
            {QStringLiteral("environment"), QStringLiteral("test")}};
        return QJsonDocument(
            QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("profiles"), QJsonArray{profile}}})
            .toJson();
    }

    static QString shownIotId()
    {
        const auto *label = Program::find<QLabel>("deviceIotId");
        return label == nullptr ? QString() : label->text();
    }

private Q_SLOTS:
    void aLinkOpensADeviceThatIsNotInTheBook()
    {
        Program program;
        program.start();
        QVERIFY(program.works());
        QVERIFY(program.application().take(with({QStringLiteral("plandesk://device/unknownDevice42")})));
        QTRY_VERIFY(shownIotId().contains(QStringLiteral("unknownDevice42")));
        QCOMPARE(notice(), QString());
    }

    void aLinkWaitsForTheStart()
    {
        Program program;
        program.start();
        QVERIFY(program.application().take(with({QStringLiteral("plandesk://device/unknownDevice42")})));
        QTRY_VERIFY_WITH_TIMEOUT(shownIotId().contains(QStringLiteral("unknownDevice42")), 20'000);
    }

    void aLinkLeavesTheTableAndWhatCoversTheWindow()
    {
        Program program;
        program.start();
        QVERIFY(program.works());
        program.window().findChild<QAction *>(QStringLiteral("tableView"))->trigger();
        program.window().findChild<QAction *>(QStringLiteral("quickOpen"))->trigger();
        QVERIFY(QApplication::activeModalWidget() != nullptr);
        QVERIFY(program.application().take(with({QStringLiteral("plandesk://device/unknownDevice42")})));
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        QTRY_VERIFY(shownIotId().contains(QStringLiteral("unknownDevice42")));
    }

    void aChangeInFrontKeepsTheKeyboard()
    {
        Program program;
        program.start();
        QVERIFY(program.works());
        auto *buy = program.window().findChild<QAction *>(QStringLiteral("buy"));
        QTRY_VERIFY_WITH_TIMEOUT(buy->isEnabled(), 20'000);
        buy->trigger();
        QTRY_VERIFY(Program::find("buyWizard") != nullptr);
        QVERIFY(program.application().take(with({})));
        QTRY_COMPARE(QApplication::activeWindow(), Program::find("buyWizard"));
    }

    void anOrderThatIsNotThereIsSaid()
    {
        Program program;
        program.start();
        QVERIFY(program.works());
        QVERIFY(program.application().take(
            with({QStringLiteral("plandesk://order/xC3vB6nM9qW2eR5tY8u1000100/NOSUCHORDER1")})));
        QCOMPARE(notice(), QString());
        QTRY_VERIFY(Program::find("missingDismiss") != nullptr);
        QTest::mouseClick(Program::find("missingDismiss"), Qt::LeftButton);
        QVERIFY(Program::find("missingDismiss") == nullptr);
    }

    void anEndlessLinkIsABadOne()
    {
        Program program;
        program.start();
        QVERIFY(program.works());
        const QString endless = QStringLiteral("plandesk://device/") + QString(100'000, u'a');
        QVERIFY(program.application().take(with({endless})));
        QVERIFY(!notice().isEmpty() && notice().size() < 300);
    }

    void aBadLinkIsSaid()
    {
        Program program;
        program.start();
        QVERIFY(program.works());
        const QString before = shownIotId();
        QVERIFY(program.application().take(with({QStringLiteral("plandesk://buy/<b>x</b>")})));
        QVERIFY(notice().contains(QStringLiteral("plandesk://buy/<b>x</b>")));
        QCOMPARE(shownIotId(), before);
        QTest::mouseClick(Program::find<QPushButton>("noticeDismiss"), Qt::LeftButton);
        QCOMPARE(notice(), QString());
    }

    void languageAndThemeAreTaken()
    {
        Program program;
        program.start();
        QVERIFY(program.works());
        QVERIFY(program.application().take(with({QStringLiteral("--lang"), QStringLiteral("zh_CN")})));
        QTRY_VERIFY(program.window().windowTitle().contains(QStringLiteral("演示")));
        QVERIFY(program.application().take(with({QStringLiteral("--profile"), QStringLiteral("Nobody")})));
        QTRY_VERIFY(notice().contains(QStringLiteral("Nobody")));
        // It is not what a person chose to keep.
        const QSettings kept(program.settingsPath(), QSettings::IniFormat);
        QVERIFY(kept.value(QStringLiteral("appearance/language")).toString() != u"zh_CN");
    }

    void aProfileIsFoundAlsoBeforeTheListIsRead()
    {
        Program program;
        QFile profiles(program.dataDirectory() + QStringLiteral("/profiles.json"));
        QVERIFY(profiles.open(QIODevice::WriteOnly));
        profiles.write(profileNamed(QStringLiteral("Evening shift")));
        profiles.close();
        program.start();
        QVERIFY(program.application().take(with({QStringLiteral("--profile"), QStringLiteral("evening shift")})));
        const auto *name = program.window().findChild<QAbstractButton *>(QStringLiteral("profileButton"));
        QTRY_VERIFY(name->text().contains(QStringLiteral("Evening shift")));
        QCOMPARE(notice(), QString());
        QTest::qWait(500);
        QVERIFY(name->text().contains(QStringLiteral("Evening shift")));
    }

    void theLeaveToComeForwardIsPassedOn()
    {
        Program program;
        program.start();
        QVERIFY(program.works());
        QVERIFY(program.application().take(with({QStringLiteral("--activation-token"), QStringLiteral("abc_TIME1")})));
        QCOMPARE(qEnvironmentVariable(app::activationTokenName), QStringLiteral("abc_TIME1"));
        qunsetenv(app::activationTokenName);
    }

    void oneThatEndsTakesNothing()
    {
        Program program;
        program.start();
        QVERIFY(program.works());
        app::Application &application = program.application();
        bool taken = true;
        QTimer::singleShot(0, &application, [&] {
            program.window().close();
            taken = application.take(with({}));
        });
        program.end();
        QVERIFY(!taken);
    }

    void whatIsCopiedDoesNotTellWhoseHomeItIs()
    {
        Program program;
        qputenv("HOME", program.dataDirectory().toLocal8Bit());
        program.start();
        QVERIFY(program.works());
        qWarning("moved aside: %s/book.sqlite", qPrintable(program.dataDirectory()));
        program.window().findChild<QAction *>(QStringLiteral("copyDiagnostics"))->trigger();
        QTRY_VERIFY(notice().contains(QStringLiteral("clipboard")));
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("moved aside: ~/book.sqlite")));
        QVERIFY(!copied.contains(program.dataDirectory() + u'/'));
    }

    void aBadEndIsSaidOnce()
    {
        Program program;
        program.start();
        QVERIFY(program.works());
        QCOMPARE(notice(), QString());
        const QString running = program.dataDirectory() + QStringLiteral("/running");
        QVERIFY(QFile::copy(running, running + QStringLiteral("-kept")));
        program.end();
        QVERIFY(!QFile::exists(running));

        QVERIFY(QFile::rename(running + QStringLiteral("-kept"), running)); // As one that was killed leaves it.
        program.start();
        QVERIFY(program.works());
        QVERIFY(!notice().isEmpty());
        QTest::mouseClick(Program::find<QPushButton>("noticeDiagnostics"), Qt::LeftButton);
        QTRY_VERIFY(notice().contains(QStringLiteral("clipboard")));
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("Platform: built-in")));
        QVERIFY(copied.contains(QStringLiteral("plandesk.application PlanDesk")));
        program.end();

        program.start();
        QVERIFY(program.works());
        QCOMPARE(notice(), QString());
    }

    void settingsThatAreAPipeAreMovedAside()
    {
        Program program;
        const QString path = program.settingsPath();
        QCOMPARE(mkfifo(path.toLocal8Bit().constData(), 0600), 0);
        program.start();
        QVERIFY(program.works());
        program.end();
        QVERIFY(QFileInfo(path).isFile());
    }

    void settingsAreWhereTheSystemKeepsThem()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString path = app::settingsFile({});
        QStandardPaths::setTestModeEnabled(false);
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("plandesk.ini"));
        QVERIFY(path.startsWith(QDir::homePath() + QStringLiteral("/.qttest/config/")));
    }

    void settingsThatAreDamagedAreSurvived()
    {
        Program program;
        const QString path = program.settingsPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray damaged(
            "[window\ngeometry=@ByteArray(\\x1\xff\xfe\n[appearance]\ntheme=@Variant(\x00\x01zz)\nlanguage=xx\n", 80);
        damaged.append("[devices]\nfilters\\size=2147483647\n[devices]\n");
        damaged.append(QByteArray(3000, '\xff'));
        file.write(damaged);
        file.close();
        program.start();
        QVERIFY(program.works());
        QVERIFY(program.window().width() > 400);
        program.end();
        program.start();
        QVERIFY(program.works());
    }
};

QTEST_MAIN(LaterStartTest)
#include "later_start_test.moc"
