#include "banner.h"
#include "desk_fixture.h"

#include <QAbstractItemView>
#include <QFile>
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

private Q_SLOTS:
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
