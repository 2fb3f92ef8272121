#include "activity_hand.h"
#include "banner.h"
#include "buy_wizard.h"
#include "state_page.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace activity;
using desk::OperationState;
using tables::OperationTable;

/** A record that cannot be read or written is told as such, and loses nothing. */
class ActivityDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_MAIN(ActivityDamageTest)
#include "activity_damage_test.moc"
