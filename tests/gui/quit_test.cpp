#include "application.h"
#include "buy_wizard.h"
#include "import_wizard.h"
#include "program.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>

namespace {

constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
constexpr QFileDevice::Permissions ownerAlone
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

QFileDevice::Permissions modeOf(const QString &folder, const char *name)
{
    return QFileInfo(folder + u'/' + QLatin1StringView(name)).permissions();
}

} // namespace

/** The whole program is left while a purchase is on the wire. */
class QuitTest : public QObject
{
    Q_OBJECT

private:
    /** What is written of a device fails from now on, as on a full disk. */
    static void refuseDevices(const QString &book)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("spoiler"));
            database.setDatabaseName(book);
            QVERIFY(database.open());
            QSqlQuery query(database);
            for (const char *when : {"INSERT", "UPDATE"}) {
                QVERIFY(query.exec(QStringLiteral("CREATE TRIGGER refuse%1 BEFORE %1 ON devices "
                                                  "BEGIN SELECT RAISE(FAIL, 'the disk is full'); END")
                                       .arg(QLatin1StringView(when))));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("spoiler"));
    }

    static bool isSold(const sandbox::SandboxThread &platform)
    {
        return platform.requestCount(QStringLiteral("/vision/customer/cloudstorage/commodity/buy")) == 1;
    }

    static bool showsOrders(const ui::MainWindow &window)
    {
        const auto *orders = window.findChild<QAbstractItemView *>(QStringLiteral("orderView"));
        return orders != nullptr && orders->model()->rowCount() > 0;
    }

    static ui::MainWindow *mainWindow()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ui::MainWindow *>(widget))
                return window;
        }
        return nullptr;
    }

    /** Goes through the wizard up to the click that buys. */
    static void startToBuy(ui::MainWindow &window)
    {
        QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("buyButton")), Qt::LeftButton);
        auto *wizard = window.findChild<ui::BuyWizard *>();
        QVERIFY(wizard != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), 10'000);
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        wizard->findChild<QLineEdit *>(QStringLiteral("userName"))->setText(QStringLiteral("hotel"));
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::CommitButton)->isEnabled(), 10'000);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
    }

private Q_SLOTS:
    void aPurchaseOnTheWireIsFinishedFirst()
    {
        const QTemporaryDir data;
        const QString folder = data.filePath(QStringLiteral("plandesk"));
        const QString journalFile = folder + QStringLiteral("/journal.sqlite");
        {
            app::CommandLine line;
            line.dataDirectory = folder;
            line.language = QStringLiteral("en");
            app::Application plandesk(line);
            plandesk.start();
            ui::MainWindow *window = mainWindow();
            QVERIFY(window != nullptr);
            QTRY_VERIFY_WITH_TIMEOUT(showsOrders(*window), 20'000);
            auto *platform = plandesk.findChild<sandbox::SandboxThread *>();
            QVERIFY(platform != nullptr);
            platform->addFault({QStringLiteral("commodity/buy"), QStringLiteral("slow"), {}, false, 1});
            startToBuy(*window);
            QTRY_VERIFY_WITH_TIMEOUT(isSold(*platform), 10'000);

            // What customers own is for the person alone who runs the program.
            QCOMPARE(QFileInfo(folder).permissions() & others, QFileDevice::Permissions());
            for (const char *name : {"sandbox.sqlite", "journal.sqlite", "book.sqlite"})
                QCOMPARE(modeOf(folder, name), ownerAlone);

            window->close();
            QVERIFY(!window->isVisible());
            QVERIFY(window->findChild<ui::BuyWizard *>()->isHidden());
            QTimer::singleShot(20'000, &plandesk, [] { QApplication::exit(1); });
            QCOMPARE(QApplication::exec(), 0);
        }
        QCOMPARE(modeOf(folder, "plandesk.ini"), ownerAlone);
        // The answer had come, and was written down, before the program ended: nothing is unknown.
        storage::Journal journal(journalFile, {});
        QVERIFY(QCoro::waitFor(journal.open()));
        const auto open = QCoro::waitFor(journal.openOperations());
        QVERIFY(open);
        for (const storage::Standing &standing : *open)
            QCOMPARE(standing.state, QStringLiteral("answered"));
    }

    void nothingIsSaidOfThePlatformBeforeItIsKnown()
    {
        Program program;
        program.start();
        const auto *word = program.window().findChild<QLabel *>(QStringLiteral("environmentWord"));
        QCOMPARE(word->text(), QStringLiteral("…"));
        QCOMPARE(program.window().windowTitle(), QStringLiteral("PlanDesk"));
        QTRY_COMPARE_WITH_TIMEOUT(word->text(), QStringLiteral("SANDBOX"), 20'000);
        QVERIFY(program.works());
    }

    void whatIsUnfinishedIsAskedAbout()
    {
        Program program;
        program.start();
        QVERIFY(program.works());
        program.window().findChild<QAction *>(QStringLiteral("importFile"))->trigger();
        QTRY_VERIFY(program.window().findChild<ui::ImportWizard *>() != nullptr);
        QPointer<ui::ImportWizard> import = program.window().findChild<ui::ImportWizard *>();
        program.window().close();
        QVERIFY(program.window().isVisible());
        QVERIFY(Program::find<QLabel>("leaveLines")->text().contains(QStringLiteral("import")));
        QVERIFY(Program::find("copyNotes") == nullptr);
        Program::find<QAbstractButton>("staySession")->click();
        QTRY_VERIFY(Program::find("leaveDialog") == nullptr);
        QVERIFY(import != nullptr && import->isVisible());
        import->close();
        QTRY_VERIFY(import == nullptr);
    }

    /** What is read goes on while it is asked, and once nothing is unfinished there is nothing to ask. */
    void theQuestionFollowsWhatIsUnfinished()
    {
        const QTemporaryDir data;
        app::CommandLine line;
        line.dataDirectory = data.path();
        line.language = QStringLiteral("en");
        app::Application plandesk(line);
        plandesk.start();
        ui::MainWindow *window = mainWindow();
        QVERIFY(window != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(showsOrders(*window), 20'000);
        auto *platform = plandesk.findChild<sandbox::SandboxThread *>();
        QVERIFY(platform != nullptr);
        platform->addFault({QStringLiteral("*"), QStringLiteral("slow"), {}, false, 12});
        window->findChild<QAction *>(QStringLiteral("readAll"))->trigger();
        window->close();
        QTRY_VERIFY(Program::find("leaveDialog") != nullptr);
        const QString first = Program::find<QLabel>("leaveLines")->text();
        QVERIFY(first.contains(QStringLiteral("Reading plans")));
        const auto says = [] {
            const auto *lines = Program::find<QLabel>("leaveLines");
            return lines != nullptr ? lines->text() : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!says().isEmpty() && says() != first, 20'000);
        QTimer::singleShot(60'000, &plandesk, [] { QApplication::exit(1); });
        QVERIFY2(QApplication::exec() == 0, "nobody had to answer");
    }

    void notesThatTheBookDoesNotTakeAreAskedAbout()
    {
        Program program;
        program.start();
        QVERIFY(program.works());
        auto *notes = program.window().findChild<QPlainTextEdit *>(QStringLiteral("deviceNotes"));
        QTRY_VERIFY_WITH_TIMEOUT(!notes->isReadOnly(), 20'000);
        refuseDevices(program.dataDirectory() + QStringLiteral("/book.sqlite"));
        // At once, before it was even tried to write them down.
        notes->setPlainText(QStringLiteral("behind the lift"));
        program.window().close();
        QTRY_VERIFY_WITH_TIMEOUT(Program::find("leaveDialog") != nullptr, 20'000);
        QVERIFY(program.window().isVisible());
        Program::find<QAbstractButton>("copyNotes")->click();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("behind the lift")));
        Program::find<QAbstractButton>("staySession")->click();
    }
};

QTEST_MAIN(QuitTest)
#include "quit_test.moc"
