#include "activity_hand.h"
#include "clipped_texts.h"
#include "journal_database.h"
#include "operation_record.h"
#include "record_check.h"
#include "state_page.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace activity;
using desk::OperationState;
using tables::OperationTable;

/** What is on record of a change is shown, copied and exported whole, and without secrets. */
class ActivityRecordTest : public QObject
{
    Q_OBJECT

private:
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

        // Who began it is the same in the list and among the facts.
        QCOMPARE(value(desk, "activityFacts", "person"), column(desk, OperationTable::Person).at(2));
        QVERIFY(!value(desk, "activityFacts", "user").isEmpty());

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
        QTRY_COMPARE(tour::clippedTexts(&desk.window()).join(u'\n'), QString());
        desk.find<QLineEdit>("activitySearch")->setText(QStringLiteral("nothing"));
        QTest::mouseClick(
            desk.find<ui::StatePage>("activityState")->findChild<QPushButton *>(QStringLiteral("stateAction")),
            Qt::LeftButton);
        QVERIFY(!from->isVisible());
        QCOMPARE(view(desk)->model()->rowCount(), 5);
    }
};

QTEST_MAIN(ActivityRecordTest)
#include "activity_record_test.moc"
