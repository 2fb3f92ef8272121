#include "add_device_dialog.h"
#include "banner.h"
#include "desk_fixture.h"
#include "device_list.h"
#include "edit_device_dialog.h"
#include "elided_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>

namespace {

const QString newId = QStringLiteral("9aBcDeFgHiJkLmNo000900");

storage::BookEntry entryOf(DeskFixture &desk, const QString &iotId)
{
    const auto entries = QCoro::waitFor(desk.book().entriesOf({iotId}));
    return entries && !entries->isEmpty() ? entries->constFirst() : storage::BookEntry();
}

QList<storage::BookEntry> allOf(DeskFixture &desk)
{
    return QCoro::waitFor(desk.book().entries({}, 10'000)).value();
}

QTableView *view(DeskFixture &desk)
{
    return desk.find<QTableView>("deviceView");
}

QString idAt(DeskFixture &desk, int row)
{
    return view(desk)->model()->index(row, 1).data().toString();
}

/** Marks these rows of the list, and gives it the keyboard. */
void mark(DeskFixture &desk, const QList<int> &rows)
{
    // Whatever keys an earlier test left pressed.
    view(desk)->selectionModel()->setCurrentIndex(
        view(desk)->model()->index(rows.first(), 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    for (const int row : rows) {
        view(desk)->selectionModel()->select(
            view(desk)->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QApplication::setActiveWindow(&desk.window());
    view(desk)->setFocus();
}

/** Makes every write to the book's table of devices fail, or lets it succeed again. */
void forbidWriting(const QString &path, bool forbid)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("spoiler"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &what : {QStringLiteral("INSERT"), QStringLiteral("UPDATE"), QStringLiteral("DELETE")}) {
            QVERIFY(query.exec(forbid
                    ? QStringLiteral("CREATE TRIGGER no_%1 BEFORE %1 ON devices BEGIN SELECT RAISE(FAIL, 'no'); END")
                          .arg(what)
                    : QStringLiteral("DROP TRIGGER no_%1").arg(what)));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("spoiler"));
}

} // namespace

/** Devices are added, edited, removed and put back by hand, in both languages. */
class IntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedIdIsAdded()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const int before = view(desk)->model()->rowCount();
        desk.find<QLineEdit>("deviceSearch")->setText(QStringLiteral("warehouse"));
        QApplication::setActiveWindow(&desk.window());
        QTest::keyClick(desk.find("deviceSearch"), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = desk.window().findChild<ui::AddDeviceDialog *>();
        QVERIFY(dialog != nullptr);
        auto *add = dialog->findChild<QPushButton *>(QStringLiteral("addConfirm"));
        auto *id = dialog->findChild<QLineEdit *>(QStringLiteral("addIotId"));
        QVERIFY(!add->isEnabled());
        QVERIFY2(!add->toolTip().isEmpty(), "a reason that can be read");
        QApplication::clipboard()->setText(QStringLiteral("iotId: %1, lobby").arg(newId));
        id->paste();
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("addHint"))->text().contains(newId));
        QVERIFY(add->isEnabled());
        dialog->findChild<QLineEdit *>(QStringLiteral("formName"))->setText(QStringLiteral("Ballroom <b>"));
        dialog->findChild<QLineEdit *>(QStringLiteral("formTags"))->setText(QStringLiteral("hotel, 二楼"));
        dialog->findChild<QComboBox *>(QStringLiteral("formCategory"))->setCurrentIndex(2);
        QTest::mouseClick(add, Qt::LeftButton);

        auto *name = desk.find<QLabel>("deviceName");
        QTRY_VERIFY_WITH_TIMEOUT(name->text() == QStringLiteral("Ballroom <b>"), 20'000);
        QCOMPARE(view(desk)->model()->rowCount(), before + 1);
        const plans::BookDevice device = entryOf(desk, newId).device;
        QCOMPARE(device.device.label, QStringLiteral("Ballroom <b>"));
        QCOMPARE(device.tags, (QStringList{QStringLiteral("hotel"), QStringLiteral("二楼")}));
        QCOMPARE(device.category, plans::Category::Doorbell);
        // A new name is found at once.
        desk.find<QLineEdit>("deviceSearch")->setText(QStringLiteral("ballroom"));
        QTRY_COMPARE(view(desk)->model()->rowCount(), 1);
    }

    void aDeviceThatIsThereIsShown()
    {
        DeskFixture desk(QStringLiteral("zh_CN"));
        QVERIFY(desk.becomesReady());
        const QString known = idAt(desk, 3);
        desk.find<QAction>("addDevice")->trigger();
        QPointer<ui::AddDeviceDialog> dialog = desk.window().findChild<ui::AddDeviceDialog *>();
        dialog->findChild<QLineEdit *>(QStringLiteral("addIotId"))->setText(known);
        auto *show = dialog->findChild<QPushButton *>(QStringLiteral("addShow"));
        QTRY_VERIFY(show->isVisible());
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("addConfirm"))->isEnabled());
        auto *hint = dialog->findChild<QLabel *>(QStringLiteral("addHint"));
        QVERIFY2(hint->text().contains(QStringLiteral("设备簿")), qPrintable(hint->text()));
        desk.language().choose(QStringLiteral("en"));
        QTRY_VERIFY(hint->text().startsWith(QStringLiteral("Already")));
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Add a device"));
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(view(desk)->currentIndex().siblingAtColumn(1).data().toString(), known);
    }

    void onlyWhatWasTouchedIsChanged()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        mark(desk, {1});
        const QString iotId = idAt(desk, 1);
        const plans::BookDevice before = entryOf(desk, iotId).device;
        QTest::keyClick(view(desk), Qt::Key_F2);
        QPointer<ui::EditDeviceDialog> dialog = desk.window().findChild<ui::EditDeviceDialog *>();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("formName"));
        QTRY_VERIFY(name->isEnabled());
        QCOMPARE(name->text(), before.device.displayName());
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("formNotes"))->setPlainText(QStringLiteral("key at desk"));
        // What comes from elsewhere meanwhile is not undone.
        plans::DeviceChange other{before, {plans::DeviceField::Administrator}};
        other.device.administrator = QStringLiteral("13900139000");
        QVERIFY(QCoro::waitFor(desk.book().change({other}, storage::KnownDevices::Update)));
        desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("编辑设备"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("editSave")), Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull());
        plans::BookDevice after = before;
        after.notes = QStringLiteral("key at desk");
        after.administrator = QStringLiteral("13900139000");
        QCOMPARE(entryOf(desk, iotId).device, after);
    }

    void aNewNameIsShownAndCanBeTakenBack()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        mark(desk, {0});
        const QString iotId = idAt(desk, 0);
        const QString before = entryOf(desk, iotId).device.device.displayName();
        for (const QString &name : {QStringLiteral("Zzz"), QString()}) {
            desk.find<QAction>("editDevice")->trigger();
            QPointer<ui::EditDeviceDialog> dialog = desk.window().findChild<ui::EditDeviceDialog *>();
            auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("formName"));
            QTRY_VERIFY(field->isEnabled());
            field->setText(name);
            QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("editSave")), Qt::LeftButton);
            QTRY_VERIFY(dialog.isNull());
            QTRY_COMPARE(desk.find<ui::ElidedLabel>("deviceName")->fullText(), name.isEmpty() ? before : name);
            // The platform does not take the name away.
            desk.find<QAction>("refresh")->trigger();
            QTest::qWait(300);
            QCOMPARE(entryOf(desk, iotId).device.device.label, name);
        }
    }

    void severalAreRemovedAndPutBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }

    void severalAreRemovedAndPutBack()
    {
        QFETCH(const QString, language);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        const QList<storage::BookEntry> before = allOf(desk);
        const int rows = view(desk)->model()->rowCount();
        auto *undo = desk.find<QAction>("undoRemoval");
        QVERIFY(!undo->isEnabled());
        mark(desk, {0, 2});
        const QStringList gone{idAt(desk, 0), idAt(desk, 2)};
        QTest::keyClick(view(desk), Qt::Key_Delete);
        auto *banner = desk.find<ui::Banner>("removalBanner");
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(banner->isVisible());
        const QString title = language == QStringLiteral("en") ? QStringLiteral("2 devices removed from the book")
                                                               : QStringLiteral("已从设备簿移除 2 台设备");
        QCOMPARE(banner->title(), title);
        QTRY_COMPARE(view(desk)->model()->rowCount(), rows - 2);
        QVERIFY2(QApplication::activeModalWidget() == nullptr, "no question is asked");
        // What is shown is a device that is there.
        QTRY_VERIFY(!gone.contains(desk.find<QLabel>("deviceIotId")->property("fullText").toString()));

        // The device in their place is marked now, so that the next key is for it.
        QTest::keyClick(view(desk), Qt::Key_Delete);
        QTRY_COMPARE(view(desk)->model()->rowCount(), rows - 3);
        // One removal after the other, by key and by button.
        QTest::keyClick(view(desk), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(view(desk)->model()->rowCount(), rows - 2);
        QTRY_VERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_COMPARE(view(desk)->model()->rowCount(), rows);
        QTRY_VERIFY(!undo->isEnabled());
        QCOMPARE(allOf(desk).size(), before.size());
        for (const storage::BookEntry &entry : before)
            QCOMPARE(entryOf(desk, entry.device.device.iotId).device, entry.device);
    }

    void theOneThatIsRemovedIsNamed_data() { severalAreRemovedAndPutBack_data(); }

    void theOneThatIsRemovedIsNamed()
    {
        QFETCH(const QString, language);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        mark(desk, {1});
        const QString name = entryOf(desk, idAt(desk, 1)).device.device.displayName();
        // What is shown is another device then than the one that is marked.
        QTest::keyClick(view(desk), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(view(desk), Qt::Key_Delete);
        auto *banner = desk.find<ui::Banner>("removalBanner");
        const QString said = language == QStringLiteral("en") ? QStringLiteral("“%1” removed from the book")
                                                              : QStringLiteral("已从设备簿移除“%1”");
        QTRY_COMPARE(banner->title(), said.arg(name));
    }

    void theLastDeviceLeavesNothingBehind()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        view(desk)->selectAll();
        desk.find<QAction>("removeDevices")->trigger();
        QTRY_COMPARE(view(desk)->model()->rowCount(), 0);
        QTRY_VERIFY(!desk.find("deviceTabs")->isVisible());
        QVERIFY(!desk.find<QAction>("buy")->isEnabled());
        QVERIFY(!desk.find<QAction>("removeDevices")->isEnabled());
        QTest::qWait(300);
        QVERIFY2(allOf(desk).isEmpty(), "what is still being read must not bring a device back");
        QTest::mouseClick(desk.find<QPushButton>("removalUndo"), Qt::LeftButton);
        QTRY_VERIFY(view(desk)->model()->rowCount() > 1);
        QTRY_VERIFY(desk.find("deviceTabs")->isVisible());
    }

    void deleteInATextIsNotForDevices()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const int rows = view(desk)->model()->rowCount();
        mark(desk, {0});
        auto *search = desk.find<QLineEdit>("deviceSearch");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("a"));
        QTest::keyClick(search, Qt::Key_Home);
        QTest::keyClick(search, Qt::Key_Delete);
        QCOMPARE(search->text(), QString());
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(search->text(), QStringLiteral("a"));
        search->clear();
        // The same key at the orders is no removal either.
        desk.find("orderView")->setFocus();
        QTest::keyClick(desk.find("orderView"), Qt::Key_Delete);
        QTest::qWait(100);
        QCOMPARE(view(desk)->model()->rowCount(), rows);
        // Nor can what is not seen be changed.
        desk.find<QAction>("showOrders")->trigger();
        QVERIFY(!desk.find<QAction>("removeDevices")->isEnabled());
        QVERIFY(!desk.find<QAction>("editDevice")->isEnabled());
    }

    void aBookThatCannotBeWrittenLosesNothing()
    {
        QString path;
        DeskSetup setup;
        setup.prepareBook = [&path](const QString &where) { path = where; };
        DeskFixture desk(setup);
        QVERIFY(desk.becomesReady());
        mark(desk, {0});
        forbidWriting(path, true);
        const int rows = view(desk)->model()->rowCount();
        desk.find<QAction>("removeDevices")->trigger();
        auto *banner = desk.find<ui::Banner>("removalBanner");
        QTRY_COMPARE(banner->title(), QStringLiteral("The devices were not removed"));
        QCOMPARE(view(desk)->model()->rowCount(), rows);

        desk.find<QAction>("addDevice")->trigger();
        QPointer<ui::AddDeviceDialog> dialog = desk.window().findChild<ui::AddDeviceDialog *>();
        dialog->findChild<QLineEdit *>(QStringLiteral("addIotId"))->setText(newId);
        auto *add = dialog->findChild<QPushButton *>(QStringLiteral("addConfirm"));
        QTest::mouseClick(add, Qt::LeftButton);
        auto *problem = dialog->findChild<ui::Banner *>(QStringLiteral("addBanner"));
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(problem->accessibleDescription().contains(QStringLiteral("no")));
        QTRY_VERIFY(add->isEnabled());
        forbidWriting(path, false);
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(entryOf(desk, newId).device.device.iotId, newId);
    }
};

QTEST_MAIN(IntakeTest)
#include "intake_test.moc"
