#include "activity_page.h"
#include "banner.h"
#include "buy_wizard.h"
#include "desk_fixture.h"
#include "device_page.h"
#include "field_view.h"
#include "journal_database.h"
#include "operation_record.h"
#include "operation_table.h"
#include "record_check.h"
#include "shown_texts.h"
#include "state_page.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using desk::OperationState;
using tables::OperationTable;

namespace {

constexpr int patience = 20'000;
const QString phone = QStringLiteral("13800138000");

// Devices of the demo, each with a plan.
const QString lobby = QStringLiteral("6vw0OrGyHFSW6EQA000100");
const QString bold = QStringLiteral("xC3vB6nM9qW2eR5tY8u1000100");
const QString corridor = QStringLiteral("pA9sD3fG6hJ1kL4zX7c2000100");

sandbox::Fault once(const char *kind, const char *value = "", bool afterEffect = false)
{
    return {QStringLiteral("commodity/buy"), QLatin1StringView(kind), QLatin1StringView(value), afterEffect, 1};
}

} // namespace

/** Every change that was tried is found again, with all that a ticket, an auditor or a colleague asks for. */
class ActivityPageTest : public QObject
{
    Q_OBJECT

private:
    /** Buys for a device by the wizard, until it comes to @p state. */
    static void buy(DeskFixture &desk, const QString &iotId, OperationState state)
    {
        QVERIFY(desk.showDevice(iotId));
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        DeskFixture::goToEffect(wizard);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        const auto isThere = [&] {
            const QList<desk::Operation> operations = desk.runner().operations();
            return desk.runner().running() == 0
                && std::any_of(operations.begin(), operations.end(), [&](const desk::Operation &operation) {
                       return operation.device().iotId == iotId && operation.state == state;
                   });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
        wizard->close();
        QTRY_VERIFY(desk.window().findChild<ui::BuyWizard *>() == nullptr);
    }

    /** Three purchases: one that was made, one that was refused, one whose answer was lost after it was made. */
    static void buyThree(DeskFixture &desk)
    {
        QVERIFY(desk.becomesReady());
        buy(desk, lobby, OperationState::Settled);
        desk.platform().addFault(once("refuse", "2066"));
        buy(desk, bold, OperationState::Refused);
        desk.platform().addFault(once("close", "", true));
        buy(desk, corridor, OperationState::Unknown);
        QVERIFY(desk.trigger("showActivity"));
        QTRY_COMPARE_WITH_TIMEOUT(view(desk)->model()->rowCount(), 3, patience);
    }

    static QAbstractItemView *view(DeskFixture &desk) { return desk.find<QAbstractItemView>("activityView"); }

    static QStringList column(DeskFixture &desk, OperationTable::Column column)
    {
        QStringList texts;
        for (int row = 0; row < view(desk)->model()->rowCount(); ++row)
            texts << view(desk)->model()->index(row, column).data().toString();
        return texts;
    }

    static const QList<ui::Field> &fields(DeskFixture &desk, const char *name)
    {
        return desk.find<ui::FieldView>(name)->fields();
    }

    static QString value(DeskFixture &desk, const char *view, const char *key)
    {
        for (const ui::Field &field : fields(desk, view)) {
            if (field.key == QLatin1StringView(key))
                return field.value;
        }
        return QStringLiteral("no such field");
    }

    /** Shows the operation of @p row and waits for its steps. */
    static void choose(DeskFixture &desk, int row)
    {
        view(desk)->setCurrentIndex({});
        QTRY_VERIFY(desk.find("activityTabs")->isHidden());
        view(desk)->setCurrentIndex(view(desk)->model()->index(row, 0));
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("activityCopy")->isEnabled(), patience);
    }

    static void click(DeskFixture &desk, const char *name)
    {
        QTest::mouseClick(desk.find<QWidget>(name), Qt::LeftButton);
    }

    static QString ticket(DeskFixture &desk)
    {
        QGuiApplication::clipboard()->clear();
        click(desk, "activityCopy");
        return QGuiApplication::clipboard()->text();
    }

    /** Saves evidence by @p button and checks it as `--verify-journal` does; returns how many events it shows. */
    static qint64 evidenceBy(DeskFixture &desk, const char *button, QByteArray *content)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("evidence.json"));
        click(desk, button);
        auto *dialog = desk.window().findChild<QFileDialog *>(QStringLiteral("evidenceDialog"));
        if (dialog == nullptr)
            return -1;
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        const auto *count = desk.find<QLabel>("activityCount");
        if (!QTest::qWaitFor([&] { return count->text().contains(path); }, patience))
            return -2;
        const storage::Result<storage::RecordCheck> check = storage::checkRecord(path);
        if (!check || check->broken || check->kind != storage::RecordCheck::Kind::Evidence)
            return -3;
        if (QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther))
            return -4;
        QFile file(path);
        *content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return check->events - check->linked;
    }

private Q_SLOTS:
    void whatAnotherProgramHasIsClosedThere()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        storage::JournalDatabase other(desk.journalPath(), {});
        QVERIFY(other.open());
        const storage::DeviceKey device{QStringLiteral("living-iot"), QStringLiteral("127.0.0.1"), lobby};
        const desk::BuyIntent intent{lobby, QStringLiteral("Lobby")};
        QVERIFY(other.reserve(QStringLiteral("op"), {device}, desk::reservedEntry(intent)));
        QVERIFY(other.append(QStringLiteral("op"), desk::entryFor(OperationState::Unknown)));
        QVERIFY(desk.trigger("showActivity"));
        auto *view = desk.find<QAbstractItemView>("activityView");
        QTRY_COMPARE(view->model()->rowCount(), 1);
        view->setCurrentIndex(view->model()->index(0, 0));
        const auto *text = desk.find<QLabel>("activityText");
        QTRY_VERIFY2(text->text().contains(QStringLiteral("close it there")), qPrintable(text->text()));
        QVERIFY(desk.find("activitySettle")->isHidden() && desk.find("activityRead")->isHidden());
    }

    void nothingYet()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        QVERIFY(desk.trigger("showActivity"));
        const auto *state = desk.find<ui::StatePage>("activityState");
        QTRY_COMPARE(state->findChild<QLabel *>(QStringLiteral("stateTitle"))->text(),
            QStringLiteral("Nothing was changed here yet"));
        QVERIFY(!desk.find("activityExportShown")->isEnabled());
        QCOMPARE(QApplication::focusWidget(), desk.find("activitySearch"));
    }

    void aRecordThatCannotBeReadIsTold()
    {
        DeskFixture desk(DeskSetup{QStringLiteral("en"), {}, {}, [](const QString &path) {
                                       QFile file(path);
                                       QVERIFY(file.open(QIODevice::WriteOnly));
                                       file.write(QByteArray(4096, 'x'));
                                   }});
        QVERIFY(desk.becomesReady());
        QVERIFY(desk.trigger("showActivity"));
        const auto *state = desk.find<ui::StatePage>("activityState");
        QTRY_VERIFY(
            state->findChild<QLabel *>(QStringLiteral("stateText"))->text().contains(QStringLiteral("damaged")));
        QVERIFY(state->findChild<QPushButton *>(QStringLiteral("stateAction"))->isVisible());
    }

    void aFullDiskIsTold()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        buy(desk, lobby, OperationState::Settled);
        QVERIFY(desk.trigger("showActivity"));
        QTRY_COMPARE_WITH_TIMEOUT(view(desk)->model()->rowCount(), 1, patience);
        desk.window().setRecordError(
            storage::StorageError{storage::StorageErrorKind::DiskFull, QStringLiteral("database or disk is full"), {}});
        // What was read stays, and is not called up to date.
        QCOMPARE(view(desk)->model()->rowCount(), 1);
        QVERIFY(desk.find<QLabel>("activityCount")->text().contains(QStringLiteral("Perhaps not up to date")));
        const auto *banner = desk.find<ui::Banner>("recordBanner");
        QVERIFY(banner->isVisible());
        QString told;
        for (const QLabel *label : banner->findChildren<QLabel *>())
            told += label->text();
        QVERIFY2(told.contains(QStringLiteral("The disk is full. Free some space")), qPrintable(told));
        // Nothing is sold while nothing can be recorded.
        QVERIFY(!desk.find<QPushButton>("buyButton")->isEnabled());
        desk.window().setRecordError({});
        QTRY_VERIFY(!banner->isVisible());
        QTRY_VERIFY(!desk.find<QLabel>("activityCount")->text().contains(QStringLiteral("Perhaps")));
    }

    void whatCannotBeRecordedIsToldAsSuch()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const auto onTheDisk = [&desk](const QString &statement) {
            {
                QSqlDatabase outside = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
                outside.setDatabaseName(desk.journalPath());
                QVERIFY(outside.open());
                QVERIFY(QSqlQuery(outside).exec(statement));
            }
            QSqlDatabase::removeDatabase(QStringLiteral("outside"));
        };
        onTheDisk(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON events WHEN NEW.state = 'answered' "
                                 "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"));
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        DeskFixture::goToEffect(wizard);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("operationBanner")->isVisible(), patience);
        QVERIFY(desk.trigger("showActivity"));
        QTRY_COMPARE_WITH_TIMEOUT(view(desk)->model()->rowCount(), 1, patience);
        choose(desk, 0);
        QVERIFY2(desk.find<QLabel>("activityTitle")->text().startsWith(QStringLiteral("Cannot be recorded")),
            qPrintable(desk.find<QLabel>("activityTitle")->text()));
        QVERIFY2(desk.find<QLabel>("activityText")->text().contains(QStringLiteral("disk")),
            qPrintable(desk.find<QLabel>("activityText")->text()));
        QVERIFY(!desk.find("outcomeSettle")->isVisible());
        onTheDisk(QStringLiteral("DROP TRIGGER full"));
        QTRY_COMPARE_WITH_TIMEOUT(column(desk, OperationTable::State).first(), QStringLiteral("Done"), patience);
        QCOMPARE(desk.buyPosts(), 1);
    }

    void everyOutcomeIsFound()
    {
        DeskFixture desk(QStringLiteral("en"));
        buyThree(desk);
        QCOMPARE(column(desk, OperationTable::State),
            QStringList({QStringLiteral("Outcome unknown"), QStringLiteral("Refused"), QStringLiteral("Done")}));
        QVERIFY(column(desk, OperationTable::Price).last().startsWith(u'¥'));
        QVERIFY(!column(desk, OperationTable::Orders).last().isEmpty());

        auto *group = desk.find<QComboBox>("activityGroup");
        const auto shown = [&](const char *words) {
            group->setCurrentIndex(group->findText(QLatin1StringView(words)));
            return column(desk, OperationTable::State).join(u',');
        };
        QCOMPARE(shown("Open"), QStringLiteral("Outcome unknown"));
        QCOMPARE(shown("Outcome unknown"), QStringLiteral("Outcome unknown"));
        QCOMPARE(shown("Done"), QStringLiteral("Done"));
        QCOMPARE(shown("Refused"), QStringLiteral("Refused"));
        QCOMPARE(shown("Not sent"), QString());
        const auto *state = desk.find<ui::StatePage>("activityState");
        QVERIFY(state->isVisible());
        QTest::mouseClick(state->findChild<QPushButton *>(QStringLiteral("stateAction")), Qt::LeftButton);
        QCOMPARE(view(desk)->model()->rowCount(), 3);

        auto *search = desk.find<QLineEdit>("activitySearch");
        search->setText(bold.left(8).toUpper());
        QCOMPARE(column(desk, OperationTable::State).join(u','), QStringLiteral("Refused"));
        QVERIFY(desk.find<QLabel>("activityCount")->text().startsWith(QStringLiteral("1 of 3")));
        search->clear();
        search->setText(column(desk, OperationTable::Orders).last());
        QCOMPARE(column(desk, OperationTable::State).join(u','), QStringLiteral("Done"));
        search->clear();
        auto *kind = desk.find<QComboBox>("activityKind");
        kind->setCurrentIndex(kind->findText(QStringLiteral("Transfer")));
        QCOMPARE(view(desk)->model()->rowCount(), 0);
        kind->setCurrentIndex(0);
        auto *period = desk.find<QComboBox>("activityPeriod");
        period->setCurrentIndex(period->findText(QStringLiteral("Last 7 days")));
        QCOMPARE(view(desk)->model()->rowCount(), 3);
    }

    void theInspectorShowsAllButSecrets()
    {
        DeskFixture desk(QStringLiteral("en"));
        buyThree(desk);
        choose(desk, 2);
        QCOMPARE(value(desk, "activityRequest", "path"), QStringLiteral("/vision/customer/cloudstorage/commodity/buy"));
        QCOMPARE(value(desk, "activityRequest", "iotId"), lobby);
        QCOMPARE(value(desk, "activityRequest", "httpStatus"), QStringLiteral("200"));
        QCOMPARE(value(desk, "activityRequest", "code"), QStringLiteral("200"));
        QVERIFY(value(desk, "activityRequest", "body").contains(column(desk, OperationTable::Orders).at(2)));
        // The wire: what was signed, what was posted, what came back.
        QCOMPARE(value(desk, "activityRequest", "x-ca-key"), QStringLiteral("test"));
        QCOMPARE(value(desk, "activityRequest", "x-ca-signature"), QStringLiteral("***"));
        QVERIFY(value(desk, "activityRequest", "x-ca-signature-headers").startsWith(QStringLiteral("x-ca-key,")));
        QVERIFY(value(desk, "activityRequest", "x-ca-timestamp").size() == 13);
        const QString posted = value(desk, "activityRequest", "requestBody");
        QVERIFY2(posted.contains(lobby) && posted.contains(QStringLiteral("apiVer"))
                && posted.contains(QStringLiteral("138****8000")),
            qPrintable(posted));
        QVERIFY(value(desk, "activityRequest", "X-Ca-Request-Id").size() > 8);
        const QString requestId = value(desk, "activityRequest", "requestId");
        QVERIFY(requestId.size() > 8);
        QVERIFY(fields(desk, "activitySteps").size() >= 5);
        QCOMPARE(fields(desk, "activitySteps").first().key, QStringLiteral("reserved"));
        QCOMPARE(fields(desk, "activitySteps").last().key, QStringLiteral("settled"));

        // Phone numbers are masked until somebody asks.
        QCOMPARE(value(desk, "activityFacts", "userName"), QStringLiteral("138****8000"));
        QCOMPARE(value(desk, "activityRequest", "userName"), QStringLiteral("138****8000"));
        click(desk, "activityShowPhones");
        QCOMPARE(value(desk, "activityRequest", "userName"), phone);
        choose(desk, 1);
        QCOMPARE(value(desk, "activityFacts", "userName"), QStringLiteral("138****8000"));
        QCOMPARE(value(desk, "activityRequest", "code"), QStringLiteral("2066"));
        QVERIFY(value(desk, "activityRequest", "body").contains(QStringLiteral("2066")));
        QVERIFY(value(desk, "activityRequest", "requestBody").contains(bold));
        choose(desk, 0);
        QVERIFY(value(desk, "activityRequest", "outcome") != QStringLiteral("no such field"));
        QVERIFY(value(desk, "activityRequest", "requestBody").contains(corridor));

        QByteArray content;
        QVERIFY(evidenceBy(desk, "activityExportShown", &content) > 10);
        QString all = ticket(desk) + QString::fromUtf8(content);
        for (int row = 0; row < 3; ++row) {
            choose(desk, row);
            all += ticket(desk);
            for (const char *name : {"activityFacts", "activitySteps", "activityRequest"}) {
                for (const ui::Field &field : fields(desk, name))
                    all += field.key + field.value + field.raw + field.toolTip;
            }
        }
        QVERIFY(all.contains(requestId));
        for (const char *secret : {"only for this test", "AppSecret", "oken"})
            QVERIFY2(!all.contains(QLatin1StringView(secret)), secret);
    }

    void aRecordWithoutTheWireIsReadAsWell()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        storage::JournalDatabase earlier(desk.journalPath(), {});
        QVERIFY(earlier.open());
        const storage::DeviceKey device{QStringLiteral("living-iot"), QStringLiteral("127.0.0.1"), lobby};
        const QString id = QStringLiteral("op");
        QVERIFY(earlier.reserve(id, {device}, desk::reservedEntry(desk::BuyIntent{lobby, QStringLiteral("Lobby")})));
        storage::Entry sent = desk::entryFor(OperationState::Sent);
        sent.payload[QLatin1String("parameters")] = QJsonObject{{QStringLiteral("iotId"), lobby}};
        QVERIFY(earlier.append(id, sent));
        desk::Finding refused;
        refused.error = linkvisual::ApiError();
        refused.error->code = 2066;
        QVERIFY(earlier.append(id, desk::entryFor(OperationState::Refused, refused)));
        QVERIFY(desk.trigger("showActivity"));
        QTRY_COMPARE_WITH_TIMEOUT(view(desk)->model()->rowCount(), 1, patience);
        choose(desk, 0);
        QCOMPARE(value(desk, "activityRequest", "iotId"), lobby);
        QCOMPARE(value(desk, "activityRequest", "code"), QStringLiteral("2066"));
        QCOMPARE(value(desk, "activityRequest", "requestHeaders"), QStringLiteral("not recorded"));
        const storage::Result<storage::Verification> check = earlier.verify();
        QVERIFY(check && !check->broken);
    }

    void aTicketHasAllThatIsAsked()
    {
        DeskFixture desk(QStringLiteral("zh_CN"));
        buyThree(desk);
        choose(desk, 2);
        const QString text = ticket(desk);
        const QString order = column(desk, OperationTable::Orders).at(2);
        for (const QString &part :
            {lobby, order, value(desk, "activityRequest", "requestId"), QStringLiteral("kind: buy"),
                QStringLiteral("state: settled"), QStringLiteral("commodity/buy"), QStringLiteral("apiVersion: "),
                QStringLiteral("steps, UTC:"), QStringLiteral(" prepared"), QStringLiteral("138****8000")})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
        QVERIFY(!text.contains(phone));
        choose(desk, 1);
        QVERIFY(ticket(desk).contains(QStringLiteral("code: 2066")));
    }

    void evidenceIsWhole()
    {
        DeskFixture desk(QStringLiteral("en"));
        buyThree(desk);
        choose(desk, 1);
        QByteArray content;
        const auto steps = fields(desk, "activitySteps").size();
        QCOMPARE(evidenceBy(desk, "activityExport", &content), qint64(steps));
        QVERIFY(content.contains(bold.toUtf8()));
        QVERIFY(!content.contains(lobby.toUtf8()));
        qint64 all = 0;
        for (int row = 0; row < 3; ++row) {
            choose(desk, row);
            all += fields(desk, "activitySteps").size();
        }
        QCOMPARE(evidenceBy(desk, "activityExportShown", &content), all);
    }

    void evidenceIsOfThePeriodThatIsChosen()
    {
        // A change on each of five days, noon of this computer.
        const QDate first(2026, 3, 27);
        DeskSetup setup;
        setup.spoilJournal = [first](const QString &path) {
            QDateTime now;
            storage::JournalSettings settings;
            settings.now = [&now] { return now; };
            storage::JournalDatabase journal(path, settings);
            QVERIFY(journal.open());
            for (int day = 0; day < 5; ++day) {
                now = QDateTime(first.addDays(day), QTime(12, 0)).toUTC();
                const QString iotId = QStringLiteral("camera-%1").arg(day);
                const storage::DeviceKey device{QStringLiteral("living-iot"), QStringLiteral("127.0.0.1"), iotId};
                const QString id = QStringLiteral("op-%1").arg(day);
                QVERIFY(journal.reserve(id, {device}, desk::reservedEntry(desk::BuyIntent{iotId})));
                QVERIFY(journal.append(id, desk::entryFor(OperationState::NotSent)));
            }
        };
        DeskFixture desk(setup);
        QVERIFY(desk.becomesReady());
        QVERIFY(desk.trigger("showActivity"));
        QTRY_COMPARE_WITH_TIMEOUT(view(desk)->model()->rowCount(), 5, patience);
        QVERIFY(desk.find("activityFrom")->isHidden() || !desk.find("activityFrom")->isVisible());
        auto *period = desk.find<QComboBox>("activityPeriod");
        period->setCurrentIndex(period->count() - 1);
        auto *from = desk.find<QDateEdit>("activityFrom");
        auto *to = desk.find<QDateEdit>("activityTo");
        QVERIFY(from->isVisible() && to->isVisible());
        from->setDate(first.addDays(1));
        to->setDate(first.addDays(3));
        QCOMPARE(view(desk)->model()->rowCount(), 3);
        QByteArray content;
        QCOMPARE(evidenceBy(desk, "activityExportShown", &content), qint64(6));
        for (int day = 0; day < 5; ++day) {
            const bool inside = day >= 1 && day <= 3;
            QCOMPARE(content.contains(QStringLiteral("camera-%1").arg(day).toUtf8()), inside);
        }
        // Each end alone, and one that comes before the other.
        from->setDate(first);
        QCOMPARE(evidenceBy(desk, "activityExportShown", &content), qint64(8));
        to->setDate(first.addDays(-3));
        QCOMPARE(from->date(), first.addDays(-3));
        QCOMPARE(view(desk)->model()->rowCount(), 0);
        from->setDate(first.addDays(4));
        QCOMPARE(to->date(), first.addDays(4));
        QCOMPARE(evidenceBy(desk, "activityExportShown", &content), qint64(2));
        QTRY_COMPARE(shown::clipped(&desk.window()), QString());
        desk.find<QLineEdit>("activitySearch")->setText(QStringLiteral("nothing"));
        QTest::mouseClick(
            desk.find<ui::StatePage>("activityState")->findChild<QPushButton *>(QStringLiteral("stateAction")),
            Qt::LeftButton);
        QVERIFY(!from->isVisible());
        QCOMPARE(view(desk)->model()->rowCount(), 5);
    }

    void anUnknownOutcomeIsFoundOutAndClosedFromHere()
    {
        DeskFixture desk(QStringLiteral("en"));
        buyThree(desk);
        choose(desk, 2);
        QVERIFY(desk.find("activityRead")->isHidden());
        QVERIFY(desk.find("activitySettle")->isHidden());
        choose(desk, 0);
        QVERIFY(desk.find<QLabel>("activityTitle")->text().startsWith(QStringLiteral("Outcome unknown")));
        const auto steps = fields(desk, "activitySteps").size();
        click(desk, "activityRead");
        QTRY_COMPARE_WITH_TIMEOUT(
            column(desk, OperationTable::State).first(), QStringLiteral("To be confirmed"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(fields(desk, "activitySteps").size(), steps + 1, patience);
        QVERIFY(!column(desk, OperationTable::Orders).first().isEmpty());
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        click(desk, "activitySettle");
        QCOMPARE(QApplication::focusWidget(), desk.find("outcomeConfirm"));
        click(desk, "outcomeConfirm");
        QTRY_COMPARE_WITH_TIMEOUT(column(desk, OperationTable::State).first(), QStringLiteral("Done"), patience);
        QTRY_VERIFY(desk.find("activitySettle")->isHidden());
        QCOMPARE(desk.buyPosts(), 3);
    }

    void theRightOneOfSeveralIsClosed()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        for (const QString &iotId : {lobby, bold}) {
            desk.platform().addFault(once("close"));
            buy(desk, iotId, OperationState::Unknown);
        }
        QVERIFY(desk.trigger("showActivity"));
        QTRY_COMPARE_WITH_TIMEOUT(view(desk)->model()->rowCount(), 2, patience);
        for (int row = 0; row < 2; ++row) {
            choose(desk, row);
            click(desk, "activitySettle");
            QCOMPARE(desk.find<ui::Banner>("operationBanner")->title(), desk.find<QLabel>("activityTitle")->text());
        }
        desk.find<QLineEdit>("outcomeReason")->setText(QStringLiteral("the vendor sees no order"));
        click(desk, "outcomeSettle");
        QTRY_COMPARE_WITH_TIMEOUT(
            column(desk, OperationTable::State).last(), QStringLiteral("Closed by a person"), patience);
        QCOMPARE(column(desk, OperationTable::State).first(), QStringLiteral("Outcome unknown"));
    }

    void oneGoesToTheOrder()
    {
        DeskFixture desk(QStringLiteral("en"));
        buyThree(desk);
        choose(desk, 2);
        const QString order = column(desk, OperationTable::Orders).at(2);
        const QList<QAction *> places = desk.find<QToolButton>("activityOpen")->menu()->actions();
        QCOMPARE(places.size(), 2);
        QVERIFY(places.last()->text().contains(order));
        places.last()->trigger();
        const auto *devices = desk.window().findChild<ui::DevicePage *>();
        QVERIFY(devices->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(devices->order() && devices->order()->orderId == order, patience);
        QCOMPARE(devices->device()->iotId, lobby);
    }

    void everythingChangesItsLanguage()
    {
        const auto [english, chinese] = shown::readTexts();
        DeskFixture desk(QStringLiteral("en"));
        desk.window().resize(1280, 720);
        buyThree(desk);
        for (int row = 0; row < 3; ++row) {
            desk.language().choose(QStringLiteral("en"));
            choose(desk, row);
            for (int tab = 0; tab < 3; ++tab) {
                desk.find<QTabWidget>("activityTabs")->setCurrentIndex(tab);
                QTRY_COMPARE(shown::clipped(&desk.window()), QString());
                QTRY_COMPARE(shown::found(chinese), QString());
                QVERIFY(shown::found(english).contains(QStringLiteral("Copy for ticket")));
                desk.language().choose(QStringLiteral("zh_CN"));
                QTRY_COMPARE(shown::clipped(&desk.window()), QString());
                QTRY_COMPARE(shown::found(english), QString());
                QVERIFY(shown::found(chinese).contains(QStringLiteral("复制工单信息")));
                desk.language().choose(QStringLiteral("en"));
            }
        }
        QTRY_COMPARE(shown::found(chinese), QString());
    }
};

QTEST_MAIN(ActivityPageTest)
#include "activity_page_test.moc"
