#include "notice_banner.h"
#include "program.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

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
        QVERIFY(notice().contains(QStringLiteral("Nobody")));
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
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("Platform: built-in")));
        QVERIFY(copied.contains(QStringLiteral("plandesk.application PlanDesk")));
        QVERIFY(notice().contains(QStringLiteral("clipboard")));
        program.end();

        program.start();
        QVERIFY(program.works());
        QCOMPARE(notice(), QString());
    }

    void settingsThatAreDamagedAreSurvived()
    {
        Program program;
        const QString path = program.dataDirectory() + QStringLiteral("/plandesk.ini");
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
