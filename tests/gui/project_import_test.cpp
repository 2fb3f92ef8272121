#include "banner.h"
#include "desk_fixture.h"
#include "project_wizard.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

namespace {

constexpr int fleet = 450; // More than two pages of the state that most are in.

DeskSetup setupOf(const QString &language)
{
    DeskSetup setup;
    setup.language = language;
    setup.scenario = QStringLiteral("fleet=%1").arg(fleet);
    return setup;
}

sandbox::Fault fault(const QString &text)
{
    const auto fault = sandbox::parseFault(text);
    if (!fault)
        qFatal("%s", qPrintable(fault.error()));
    return *fault;
}

QList<storage::BookEntry> allOf(DeskFixture &desk)
{
    return QCoro::waitFor(desk.book().entries({}, 10'000)).value();
}

/** Waits until the book has what the window read by itself, and takes that out again. */
bool emptyBook(DeskFixture &desk)
{
    if (!desk.becomesReady())
        return false;
    QStringList iotIds;
    for (const storage::BookEntry &entry : allOf(desk))
        iotIds << entry.device.device.iotId;
    return iotIds.size() == fleet && QCoro::waitFor(desk.book().remove(iotIds)).has_value();
}

} // namespace

/** The devices of a project come into the book, in both languages. */
class ProjectImportTest : public QObject
{
    Q_OBJECT

private:
    static ui::ProjectWizard *openWizard(DeskFixture &desk)
    {
        desk.find<QAction>("importProject")->trigger();
        return desk.window().findChild<ui::ProjectWizard *>();
    }

    static void press(QWizard *wizard, QWizard::WizardButton which)
    {
        QVERIFY2(QTest::qWaitFor([=] { return wizard->button(which)->isEnabled(); }, 20'000),
            qPrintable(wizard->button(which)->toolTip()));
        QTest::mouseClick(wizard->button(which), Qt::LeftButton);
    }

    static ui::Banner *banner(QWizard *wizard, const char *name)
    {
        return wizard->findChild<ui::Banner *>(QLatin1StringView(name));
    }

private Q_SLOTS:
    void everyDeviceComes()
    {
        DeskFixture desk(setupOf(QStringLiteral("en")));
        QVERIFY(emptyBook(desk));
        auto *wizard = openWizard(desk);
        auto *products = wizard->findChild<QListWidget *>(QStringLiteral("projectProducts"));
        QTRY_COMPARE_WITH_TIMEOUT(products->count(), 3, 20'000);
        auto *all = wizard->findChild<QCheckBox *>(QStringLiteral("projectAll"));
        QCOMPARE(all->text(), QStringLiteral("&All products (3)"));
        desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_COMPARE(all->text(), QStringLiteral("全部产品（3）(&A)"));
        all->click();
        QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
        QCOMPARE(wizard->button(QWizard::NextButton)->toolTip(), QStringLiteral("请至少选择一个产品，然后继续。"));
        all->click();
        desk.language().choose(QStringLiteral("en"));
        press(wizard, QWizard::NextButton);
        auto *summary = wizard->findChild<QLabel *>(QStringLiteral("importSummary"));
        QTRY_COMPARE_WITH_TIMEOUT(
            summary->text(), QStringLiteral("%1 new devices · 0 in the book already").arg(fleet), 20'000);
        auto *words = wizard->findChild<QLabel *>(QStringLiteral("projectWords"));
        for (const char *state : {"online", "offline", "never active", "disabled"})
            QVERIFY2(words->text().contains(QLatin1StringView(state)), qPrintable(words->text()));
        desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_COMPARE(wizard->button(QWizard::CommitButton)->text(), QStringLiteral("导入 %1 台设备(&I)").arg(fleet));
        desk.language().choose(QStringLiteral("en"));
        press(wizard, QWizard::CommitButton);
        QTRY_COMPARE_WITH_TIMEOUT(banner(wizard, "importResult")->accessibleDescription(),
            QStringLiteral("%1 devices added").arg(fleet), 20'000);
        press(wizard, QWizard::FinishButton);
        QCOMPARE(allOf(desk).size(), fleet);
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QTableView>("deviceView")->model()->rowCount(), fleet, 20'000);
    }

    void whatPeopleAddedStays_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("updated") << false;
        QTest::newRow("kept") << true;
    }

    void whatPeopleAddedStays()
    {
        QFETCH(const bool, keep);
        DeskFixture desk(setupOf(QStringLiteral("en")));
        QVERIFY(desk.becomesReady());
        plans::BookDevice device = allOf(desk).constFirst().device;
        const plans::Reported<QString> nickname = device.device.nickname;
        device.device.label = QStringLiteral("Gate");
        device.notes = QStringLiteral("behind the plant");
        device.device.nickname = QStringLiteral("old");
        QVERIFY(QCoro::waitFor(desk.book().put({device})));
        auto *wizard = openWizard(desk);
        press(wizard, QWizard::NextButton);
        auto *keepKnown = wizard->findChild<QRadioButton *>(QStringLiteral("importKeep"));
        QTRY_VERIFY_WITH_TIMEOUT(keepKnown->isVisible(), 20'000);
        if (keep) {
            keepKnown->click();
            QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
            QCOMPARE(wizard->button(QWizard::CommitButton)->toolTip(), QStringLiteral("There is nothing to import."));
            return;
        }
        press(wizard, QWizard::CommitButton);
        QTRY_COMPARE_WITH_TIMEOUT(banner(wizard, "importResult")->accessibleDescription(),
            QStringLiteral("0 devices added · %1 updated").arg(fleet), 20'000);
        const plans::BookDevice after = allOf(desk).constFirst().device;
        QCOMPARE(after.device.label, device.device.label);
        QCOMPARE(after.notes, device.notes);
        QCOMPARE(after.device.nickname, nickname);
    }

    void oneProductAlone()
    {
        DeskFixture desk(setupOf(QStringLiteral("en")));
        QVERIFY(emptyBook(desk));
        auto *wizard = openWizard(desk);
        auto *products = wizard->findChild<QListWidget *>(QStringLiteral("projectProducts"));
        QTRY_COMPARE_WITH_TIMEOUT(products->count(), 3, 20'000);
        products->item(0)->setCheckState(Qt::Unchecked);
        products->item(1)->setCheckState(Qt::Unchecked);
        const QString productKey = products->item(2)->toolTip();
        press(wizard, QWizard::NextButton);
        press(wizard, QWizard::CommitButton);
        QTRY_VERIFY_WITH_TIMEOUT(banner(wizard, "importResult")->isVisible(), 20'000);
        const QList<storage::BookEntry> entries = allOf(desk);
        QVERIFY(!entries.isEmpty() && entries.size() < fleet);
        for (const storage::BookEntry &entry : entries)
            QVERIFY2(productKey.contains(*entry.device.device.productKey), qPrintable(productKey));
    }

    void stoppingImportsNothing()
    {
        DeskFixture desk(setupOf(QStringLiteral("en")));
        QVERIFY(emptyBook(desk));
        auto *wizard = openWizard(desk);
        const auto *next = wizard->button(QWizard::NextButton);
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), 20'000);
        desk.platform().addFault(fault(QStringLiteral("things/get=stall:4")));
        press(wizard, QWizard::NextButton);
        auto *stop = wizard->findChild<QPushButton *>(QStringLiteral("projectStop"));
        QVERIFY(stop->isVisible());
        QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
        QElapsedTimer time;
        time.start();
        // Leaving stops first.
        wizard->reject();
        QVERIFY(banner(wizard, "projectBanner")->isVisible());
        QVERIFY2(time.elapsed() < 100, "at once");
        QCOMPARE(banner(wizard, "projectBanner")->title(), QStringLiteral("Stopped; nothing was imported"));
        QVERIFY(allOf(desk).isEmpty());
        QTest::mouseClick(wizard->findChild<QPushButton *>(QStringLiteral("projectAgain")), Qt::LeftButton);
        press(wizard, QWizard::CommitButton);
        QTRY_COMPARE_WITH_TIMEOUT(
            banner(wizard, "importResult")->title(), QStringLiteral("The import is done"), 20'000);
        QCOMPARE(allOf(desk).size(), fleet);
    }

    void whatGoesWrongIsSaidAndCanBeTriedAgain()
    {
        DeskFixture desk(setupOf(QStringLiteral("en")));
        QVERIFY(emptyBook(desk));
        desk.platform().addFault(fault(QStringLiteral("productList/get=refuse=403:1")));
        auto *wizard = openWizard(desk);
        auto *state = wizard->findChild<QWidget *>(QStringLiteral("projectState"));
        auto *retry = state->findChild<QPushButton *>(QStringLiteral("stateAction"));
        QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), 20'000);
        QTest::mouseClick(retry, Qt::LeftButton);
        const auto *next = wizard->button(QWizard::NextButton);
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), 20'000);
        desk.platform().addFault(fault(QStringLiteral("things/get=refuse=403:1")));
        press(wizard, QWizard::NextButton);
        QTRY_VERIFY_WITH_TIMEOUT(banner(wizard, "projectBanner")->isVisible(), 20'000);
        QVERIFY(banner(wizard, "projectBanner")->title().startsWith(QStringLiteral("The devices were not read")));
        desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_VERIFY(banner(wizard, "projectBanner")->title().startsWith(QStringLiteral("设备未读取")));
        QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
        QTest::mouseClick(wizard->findChild<QPushButton *>(QStringLiteral("projectAgain")), Qt::LeftButton);
        press(wizard, QWizard::CommitButton);
        QTRY_COMPARE_WITH_TIMEOUT(allOf(desk).size(), fleet, 20'000);
    }

    void theWindowMayCloseMeanwhile()
    {
        DeskFixture desk(setupOf(QStringLiteral("en")));
        QVERIFY(emptyBook(desk));
        auto *wizard = openWizard(desk);
        press(wizard, QWizard::NextButton);
        delete wizard;
        QTest::qWait(200);
        QVERIFY(allOf(desk).isEmpty());
    }
};

QTEST_MAIN(ProjectImportTest)
#include "project_import_test.moc"
