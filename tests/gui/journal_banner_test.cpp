#include "banner.h"
#include "desk_fixture.h"
#include "journal_database.h"
#include "operation_record.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using Spoil = std::function<void(const QString &path)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

constexpr QFileDevice::Permissions readOnly = QFileDevice::ReadOwner;
constexpr QFileDevice::Permissions readAndWrite = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

void writeNonsense(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
}

/** Makes a sound journal at @p path. */
void makeJournal(const QString &path)
{
    storage::Journal journal(path, {});
    QVERIFY(QCoro::waitFor(journal.open()));
}

void makeReadOnly(const QString &path)
{
    makeJournal(path);
    QVERIFY(QFile::setPermissions(path, readOnly));
}

void makeNewer(const QString &path)
{
    makeJournal(path);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version = 99")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
}

} // namespace

/** Without its journal the program says so at the start, buys nothing, and goes on reading. */
class JournalBannerTest : public QObject
{
    Q_OBJECT

    /** A journal was there, and somebody took it away. */
    static void takeAway(const QString &path)
    {
        makeJournal(path);
        QVERIFY(QFile::remove(path));
    }

private Q_SLOTS:
    void aLostJournalIsReplacedOnlyByAPerson_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::newRow("corrupt") << Spoil(writeNonsense);
        QTest::newRow("missing") << Spoil(takeAway);
    }

    void aLostJournalIsReplacedOnlyByAPerson()
    {
        QFETCH(Spoil, spoil);
        DeskFixture desk(DeskSetup{QStringLiteral("en"), {}, {}, spoil});
        QVERIFY(desk.becomesReady());
        const auto *banner = desk.find<ui::Banner>("recordBanner");
        QTRY_VERIFY(banner->isVisible());
        const auto *buy = desk.find<QPushButton>("buyButton");
        auto *begin = desk.find<QPushButton>("recordNew");
        QVERIFY(!buy->isEnabled() && begin->isVisible() && !begin->isEnabled());
        desk.find<QLineEdit>("recordReason")->setText(QStringLiteral("the laptop's disk died"));
        QTest::mouseClick(begin, Qt::LeftButton);
        QTest::mouseClick(begin, Qt::LeftButton);
        QTRY_VERIFY(!banner->isVisible());
        QTRY_VERIFY(buy->isEnabled());
        QTest::qWait(200);
        QVERIFY2(!banner->isVisible(), "the second click wanted another one");

        storage::JournalDatabase journal(desk.journalPath(), {});
        QVERIFY(journal.open());
        const auto events = journal.eventsSince({});
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->first().kind, QString(desk::historyLostKind));
        QVERIFY(!events->first().isOpen);
        QCOMPARE(
            events->first().object()[QLatin1String("reason")].toString(), QStringLiteral("the laptop's disk died"));
        QVERIFY(!events->first().object()[QLatin1String("computer")].toString().isEmpty());

        QVERIFY(desk.trigger("showActivity"));
        const auto *view = desk.find<QAbstractItemView>("activityView");
        QTRY_COMPARE(view->model()->rowCount(), 1);
    }

    void aJournalThatAnotherProgramUsesIsNotReplaced()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
        auto other = std::make_unique<storage::JournalDatabase>(path, storage::JournalSettings());
        QVERIFY(other->open());
        storage::JournalDatabase journal(path, {});
        QCOMPARE(journal.beginAnew({}).error().kind, storage::StorageErrorKind::InvalidEntry);
        QVERIFY(QFile::remove(path) && QFile::remove(path + QStringLiteral("-wal")));
        QCOMPARE(journal.open().error().kind, storage::StorageErrorKind::Corrupt);
        QCOMPARE(journal.beginAnew(desk::historyLostEntry(QStringLiteral("why"))).error().kind,
            storage::StorageErrorKind::Busy);
        other.reset();
        QVERIFY(journal.beginAnew(desk::historyLostEntry(QStringLiteral("why"))));
        const auto verified = journal.verify();
        QVERIFY(verified && !verified->broken);
    }

    void aJournalThatCannotBeOpenedForbidsBuying_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("advice");
        QTest::newRow("corrupt") << Spoil(writeNonsense) << QStringLiteral("damaged");
        QTest::newRow("read-only") << Spoil(makeReadOnly) << QStringLiteral("read-only");
        QTest::newRow("newer") << Spoil(makeNewer) << QStringLiteral("newer PlanDesk");
    }

    void aJournalThatCannotBeOpenedForbidsBuying()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, advice);
        DeskFixture desk(DeskSetup{QStringLiteral("en"), {}, {}, spoil});
        QVERIFY(desk.becomesReady());
        const auto *banner = desk.find<ui::Banner>("recordBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->accessibleDescription().contains(advice), qPrintable(banner->accessibleDescription()));
        auto *buy = desk.find<QPushButton>("buyButton");
        QVERIFY(!buy->isEnabled());
        QVERIFY2(buy->toolTip().contains(banner->title()), qPrintable(buy->toolTip()));
        QTest::mouseClick(buy, Qt::LeftButton);
        QVERIFY(desk.find("buyWizard") == nullptr);

        // Another device is no way round it, nor another language.
        auto *devices = desk.find<QAbstractItemView>("deviceView");
        devices->setCurrentIndex(devices->model()->index(1, 0));
        QVERIFY(!buy->isEnabled());
        desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_VERIFY(banner->title().contains(QStringLiteral("操作记录")));
        QVERIFY2(buy->toolTip().contains(banner->title()), qPrintable(buy->toolTip()));
        QVERIFY(!buy->isEnabled());
    }

    void buyingIsPossibleOnceItCanBeOpened()
    {
        QString path;
        DeskFixture desk(DeskSetup{QStringLiteral("en"), {}, {}, [&path](const QString &where) {
                                       path = where;
                                       makeReadOnly(where);
                                   }});
        QVERIFY(desk.becomesReady());
        const auto *banner = desk.find<ui::Banner>("recordBanner");
        const auto *buy = desk.find<QPushButton>("buyButton");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(QFile::setPermissions(path, readAndWrite));
        QTest::mouseClick(desk.find<QPushButton>("recordOpen"), Qt::LeftButton);
        QTRY_VERIFY(buy->isEnabled());
        QVERIFY(!banner->isVisible());
        QVERIFY(!buy->toolTip().contains(QStringLiteral("record")));
    }
};

QTEST_MAIN(JournalBannerTest)
#include "journal_banner_test.moc"
