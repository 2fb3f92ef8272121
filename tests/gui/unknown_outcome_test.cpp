#include "banner.h"
#include "buy_wizard.h"
#include "desk_fixture.h"
#include "journal_database.h"
#include "operation_banner.h"
#include "operation_record.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

/** A purchase whose answer is lost: it is found out and closed by a person, and never made twice. */
class UnknownOutcomeTest : public QObject
{
    Q_OBJECT

private:
    static sandbox::Fault closeOnce(bool afterEffect)
    {
        return {QStringLiteral("commodity/buy"), QStringLiteral("close"), {}, afterEffect, 1};
    }

    static void click(DeskFixture &desk, const char *button)
    {
        QTest::mouseClick(desk.find<QPushButton>(button), Qt::LeftButton);
    }

    static bool isIn(DeskFixture &desk, desk::OperationState state)
    {
        const QList<desk::Operation> operations = desk.runner().operations();
        return operations.size() == 1 && operations.first().state == state && desk.runner().running() == 0;
    }

    /** Buys, and loses the answer. */
    static void buy(DeskFixture &desk)
    {
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        DeskFixture::goToEffect(wizard);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, desk::OperationState::Unknown), 10'000);
        wizard->close();
        const auto *banner = desk.find<ui::Banner>("operationBanner");
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->title().startsWith(QStringLiteral("Outcome unknown")), qPrintable(banner->title()));
    }

    static void sql(const QString &path, const QString &statement)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("outside"));
    }

private Q_SLOTS:
    void anAnswerThatCannotBeRecordedIsToldOf()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        sql(desk.journalPath(),
            QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON events WHEN NEW.state = 'answered' "
                           "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"));
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        DeskFixture::goToEffect(wizard);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        const auto *banner = desk.find<ui::Banner>("operationBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 10'000);
        const desk::Operation accepted = desk.runner().operations().first();
        QVERIFY(!accepted.orderId.isEmpty() && desk::isUnwritten(accepted));
        QVERIFY2(banner->title().startsWith(QStringLiteral("Cannot be recorded")), qPrintable(banner->title()));
        for (const char *name : {"outcomeReason", "outcomeSettle", "outcomeRead", "outcomeConfirm"})
            QVERIFY2(desk.find(name)->isHidden(), name);
        const auto *told = wizard->findChild<QLabel *>(QStringLiteral("runText"));
        QVERIFY2(told->text().contains(accepted.orderId) && told->text().contains(QStringLiteral("cannot be written")),
            qPrintable(told->text()));
        sql(desk.journalPath(), QStringLiteral("DROP TRIGGER broken"));
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, desk::OperationState::Settled), 20'000);
        QCOMPARE(banner->property("banner").toString(), QStringLiteral("good"));
        QCOMPARE(desk.buyPosts(), 1);
    }

    void aRefusalWhileTheWindowIsHiddenIsToldOnceItIsBack()
    {
        const sandbox::Fault refused{
            QStringLiteral("commodity/buy"), QStringLiteral("refuse"), QStringLiteral("2066"), false, 1};
        DeskFixture desk(DeskSetup{QStringLiteral("en"), {}, {refused}, {}});
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        DeskFixture::goToEffect(wizard);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        wizard->close();
        desk.window().hide();
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, desk::OperationState::Refused), 10'000);
        QVERIFY(!desk.find("operationBanner")->isVisible());
        desk.window().show();
        const auto *banner = desk.find<ui::Banner>("operationBanner");
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->title().contains(QStringLiteral("refused")), qPrintable(banner->title()));
        QVERIFY(desk.find("outcomeCopy")->isVisible() && desk.find("outcomeDismiss")->isVisible());
        // And it stays on record once it is dismissed.
        click(desk, "outcomeDismiss");
        QVERIFY(desk.trigger("showActivity"));
        auto *view = desk.find<QAbstractItemView>("activityView");
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, 10'000);
        view->setCurrentIndex(view->model()->index(0, 0));
        QTRY_VERIFY(desk.find<QLabel>("activityTitle")->text().contains(QStringLiteral("refused")));
        QCOMPARE(desk.buyPosts(), 1);
    }

    void theRecordSaysWhoDidIt()
    {
        qputenv("USER", "somebody else");
        DeskFixture desk(DeskSetup{QStringLiteral("en"), {}, {closeOnce(false)}, {}});
        QVERIFY(desk.trigger("operatorName"));
        QTRY_VERIFY(desk.find("operatorDialog") != nullptr);
        desk.find<QLineEdit>("operatorEdit")->setText(QStringLiteral(" Wang Li "));
        click(desk, "operatorKeep");
        QTRY_VERIFY(desk.find("operatorDialog") == nullptr);
        buy(desk);
        storage::JournalDatabase journal(desk.journalPath(), {});
        QVERIFY(journal.open());
        const auto events = journal.events(desk.runner().operations().first().id);
        QVERIFY(events && events->size() >= 4);
        for (const storage::Event &event : *events) {
            QCOMPARE(event.object()[QLatin1String("operator")].toString(), QStringLiteral("Wang Li"));
            const QString user = event.object()[QLatin1String("user")].toString();
            QVERIFY2(!user.isEmpty() && user != QStringLiteral("somebody else"), qPrintable(user));
        }
    }

    void anOrderThatWasMadeIsFoundAndConfirmed()
    {
        DeskFixture desk(DeskSetup{QStringLiteral("en"), {}, {closeOnce(true)}, {}});
        buy(desk);
        const auto *banner = desk.find<ui::Banner>("operationBanner");
        const auto *buyButton = desk.find<QPushButton>("buyButton");

        // Nothing can be bought for this device meanwhile, but for any other.
        QVERIFY(!buyButton->isEnabled());
        QVERIFY2(buyButton->toolTip().contains(QStringLiteral("outcome is unknown")), qPrintable(buyButton->toolTip()));
        auto *devices = desk.find<QAbstractItemView>("deviceView");
        devices->setCurrentIndex(devices->model()->index(1, 0));
        QVERIFY(buyButton->isEnabled());
        devices->setCurrentIndex(devices->model()->index(0, 0));
        QVERIFY(!buyButton->isEnabled());

        QVERIFY(desk.find("outcomeConfirm")->isHidden());
        click(desk, "outcomeRead");
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, desk::OperationState::Matched), 10'000);
        const QString found = desk.runner().operations().first().orderId;
        QVERIFY2(!found.isEmpty() && banner->title().contains(found), qPrintable(banner->title()));
        QVERIFY(!buyButton->isEnabled());
        click(desk, "outcomeConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, desk::OperationState::Settled), 10'000);
        QTRY_VERIFY(buyButton->isEnabled());
        QCOMPARE(banner->property("banner").toString(), QStringLiteral("good"));
        QCOMPARE(desk.runner().operations().first().orderId, found);
        QCOMPARE(desk.buyPosts(), 1);
    }

    void anOrderThatIsNotThereIsClosedWithAReasonAlone()
    {
        DeskFixture desk(DeskSetup{QStringLiteral("en"), {}, {closeOnce(false)}, {}});
        buy(desk);
        const auto *buyButton = desk.find<QPushButton>("buyButton");
        click(desk, "outcomeRead");
        QTRY_VERIFY(isIn(desk, desk::OperationState::NotSeen));
        const auto *banner = desk.find<ui::Banner>("operationBanner");
        QVERIFY2(banner->title().startsWith(QStringLiteral("Not seen yet")), qPrintable(banner->title()));
        QVERIFY(desk.find("outcomeConfirm")->isHidden());
        QVERIFY(!buyButton->isEnabled());

        QVERIFY(!desk.find("outcomeSettle")->isEnabled());
        desk.find<QLineEdit>("outcomeReason")->setText(QStringLiteral("the vendor sees no order"));
        click(desk, "outcomeSettle");
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, desk::OperationState::Settled), 10'000);
        const QString reason = desk.runner().operations().first().settledReason;
        QCOMPARE(reason, QStringLiteral("the vendor sees no order"));
        QTRY_VERIFY(buyButton->isEnabled());
        QCOMPARE(desk.buyPosts(), 1);
    }

    void anOrderOfSomebodyElseIsNotTakenForThisOne()
    {
        DeskFixture desk(DeskSetup{QStringLiteral("en"), {}, {closeOnce(false)}, {}});
        buy(desk);
        QCOMPARE(desk.changeElsewhere(desk.runner().operations().first().intent), QString());
        click(desk, "outcomeRead");
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, desk::OperationState::Matched), 10'000);
        const QString found = desk.runner().operations().first().orderId;

        auto *reason = desk.find<QLineEdit>("outcomeReason");
        QVERIFY(reason->isVisible() && desk.find("outcomeSettle")->isVisible());
        reason->setText(QStringLiteral("the shop at 13800138000 bought that"));
        click(desk, "outcomeSettle");
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, desk::OperationState::Settled), 10'000);
        const desk::Operation closed = desk.runner().operations().first();
        QVERIFY(closed.orderId.isEmpty() && !closed.order && desk::isClosedUnseen(closed));
        const auto *banner = desk.find<ui::Banner>("operationBanner");
        QVERIFY2(!banner->title().contains(found), qPrintable(banner->title()));
        QString text;
        for (const QLabel *label : banner->findChildren<QLabel *>())
            text += label->text();
        QVERIFY2(text.contains(QStringLiteral("138****8000")), qPrintable(text));
        QTRY_VERIFY(desk.find<QPushButton>("buyButton")->isEnabled());
    }

    void whatAnotherProgramLeavesWhenItDiesIsShown()
    {
        DeskSetup setup;
        setup.pickUpDelay = std::chrono::milliseconds(50);
        DeskFixture desk(setup);
        QVERIFY(desk.becomesReady());
        const desk::BuyIntent intent{QStringLiteral("camera"), QStringLiteral("Lobby")};
        {
            storage::JournalDatabase other(desk.journalPath(), {});
            QVERIFY(other.open());
            const storage::DeviceKey device{
                QStringLiteral("living-iot"), QStringLiteral("127.0.0.1"), QStringLiteral("camera")};
            QVERIFY(other.reserve(QStringLiteral("op"), {device}, desk::reservedEntry(intent)));
            QVERIFY(other.append(QStringLiteral("op"), desk::entryFor(desk::OperationState::Sent)));
            QTest::qWait(200);
            QVERIFY(desk.runner().operations().isEmpty());
        }
        QTRY_VERIFY(isIn(desk, desk::OperationState::Unknown));
        QVERIFY(desk.find<ui::Banner>("operationBanner")->isVisible());
    }

    void anotherOutcomeDoesNotStepInFront()
    {
        ui::Language language(QStringLiteral("en"));
        ui::Theme theme(ui::ThemeChoice::Light);
        ui::OperationBanner banner(theme);
        QSignalSpy settled(&banner, &ui::OperationBanner::settleWanted);
        desk::Operation operation;
        operation.intent = desk::BuyIntent{QStringLiteral("camera"), QStringLiteral("Lobby")};
        operation.state = desk::OperationState::NotSeen;
        operation.id = QStringLiteral("second");
        banner.note(operation);
        banner.show();
        banner.findChild<QLineEdit *>(QStringLiteral("outcomeReason"))->setText(QStringLiteral("half a sent"));
        operation.id = QStringLiteral("first");
        banner.note(operation);
        QCOMPARE(banner.findChild<QLineEdit *>(QStringLiteral("outcomeReason"))->text(), QStringLiteral("half a sent"));
        banner.findChild<QPushButton *>(QStringLiteral("outcomeSettle"))->click();
        QCOMPARE(settled.first().first().toString(), QStringLiteral("second"));
    }

    void lookingAtTheDeviceReadsItAgain()
    {
        DeskFixture desk(DeskSetup{QStringLiteral("en"), {}, {closeOnce(true)}, {}});
        buy(desk);
        auto *devices = desk.find<QAbstractItemView>("deviceView");
        devices->setCurrentIndex(devices->model()->index(1, 0));
        devices->setCurrentIndex(devices->model()->index(0, 0));
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, desk::OperationState::Matched), 10'000);
        QCOMPARE(desk.buyPosts(), 1);
    }

    void whatIsTypedStaysWhileItIsReadAgain()
    {
        DeskFixture desk(DeskSetup{QStringLiteral("en"), {}, {closeOnce(false)}, {}});
        buy(desk);
        click(desk, "outcomeRead");
        QTRY_VERIFY(isIn(desk, desk::OperationState::NotSeen));
        desk.find<QLineEdit>("outcomeReason")->setText(QStringLiteral("half a sent"));
        click(desk, "outcomeRead");
        QTRY_COMPARE(desk.runner().running(), 0);
        QCOMPARE(desk.find<QLineEdit>("outcomeReason")->text(), QStringLiteral("half a sent"));
    }
};

QTEST_MAIN(UnknownOutcomeTest)
#include "unknown_outcome_test.moc"
