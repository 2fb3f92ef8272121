#include "banner.h"
#include "table_hand.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace hand;

namespace {

QByteArray gb18030Table()
{
    // Device ID, name, category, colour; one row: dev0000000000001, lobby, camera.
    return QByteArray("\xC9\xE8\xB1\xB8 ID,\xC3\xFB\xB3\xC6,\xC0\xE0\xB1\xF0,colour\r\n"
                      "dev0000000000001,\xB4\xF3\xCC\xC3,\xC9\xE3\xCF\xF1\xCD\xB7,red\r\n"
                      "dev0000000000002,\"a, b\",,\r\n");
}

} // namespace

/** Tables come into the book by the wizard, all of one or nothing. */
class TableImportTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void aTableIsImported()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const int rows = desk.find<QTableView>("deviceView")->model()->rowCount();
        auto *wizard = openImport(desk);
        QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
        QCOMPARE(wizard->button(QWizard::NextButton)->toolTip(), QStringLiteral("Choose a file to go on."));
        QTest::keyClick(wizard->findChild<QPushButton *>(QStringLiteral("importChoose")), Qt::Key_Return);
        auto *dialog = wizard->findChild<QFileDialog *>(QStringLiteral("importFileDialog"));
        QVERIFY(dialog != nullptr && dialog->isVisible());
        Q_EMIT dialog->fileSelected(fileWith(m_folder, gb18030Table()));
        dialog->close();
        auto *facts = wizard->findChild<QLabel *>(QStringLiteral("importFacts"));
        QTRY_COMPARE(facts->text(), QStringLiteral("GB18030 (GBK) · Comma · 4 columns"));
        press(wizard, QWizard::NextButton);

        auto *columns = wizard->findChild<QTableWidget *>(QStringLiteral("importColumns"));
        QCOMPARE(columns->rowCount(), 4);
        QCOMPARE(columns->item(1, 1)->text(), QStringLiteral("大堂"));
        auto *name = wizard->findChild<QComboBox *>(QStringLiteral("importField-1"));
        auto *colour = wizard->findChild<QComboBox *>(QStringLiteral("importField-3"));
        QCOMPARE(name->currentText(), QStringLiteral("Name"));
        QCOMPARE(colour->currentText(), QStringLiteral("Not imported"));
        desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_COMPARE(name->currentText(), QStringLiteral("名称"));
        QCOMPARE(colour->currentText(), QStringLiteral("不导入"));
        QCOMPARE(wizard->windowTitle(), QStringLiteral("导入表格"));
        desk.language().choose(QStringLiteral("en"));
        press(wizard, QWizard::NextButton);

        QVERIFY(becomesEnabled(wizard, QWizard::CommitButton));
        QCOMPARE(wizard->findChild<QLabel *>(QStringLiteral("importSummary"))->text(),
            QStringLiteral("2 new devices · 0 in the book already"));
        QVERIFY(!wizard->findChild<QRadioButton *>(QStringLiteral("importUpdate"))->isVisible());
        // What comes of the file is seen before it is decided on.
        const auto *preview = wizard->findChild<QTableWidget *>(QStringLiteral("importPreview"));
        QVERIFY(preview->isVisible());
        QCOMPARE(preview->rowCount(), 2);
        QCOMPARE(preview->columnCount(), 3);
        QCOMPARE(preview->horizontalHeaderItem(1)->text(), QStringLiteral("Name"));
        QCOMPARE(preview->item(0, 1)->text(), QStringLiteral("大堂"));
        const auto *passedOver = wizard->findChild<QLabel *>(QStringLiteral("importPassedOver"));
        QVERIFY(passedOver->isVisible() && passedOver->text().startsWith(QStringLiteral("Not imported: ")));
        QCOMPARE(wizard->button(QWizard::CommitButton)->text(), QStringLiteral("&Import 2 devices"));
        desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_COMPARE(wizard->button(QWizard::CommitButton)->text(), QStringLiteral("导入 2 台设备(&I)"));
        press(wizard, QWizard::CommitButton);
        QTRY_COMPARE_WITH_TIMEOUT(result(wizard)->title(), QStringLiteral("导入完成"), 20'000);
        desk.language().choose(QStringLiteral("en"));
        QTRY_COMPARE(result(wizard)->title(), QStringLiteral("The import is done"));
        QCOMPARE(result(wizard)->accessibleDescription(), QStringLiteral("2 devices added"));
        press(wizard, QWizard::FinishButton);

        QTRY_COMPARE(desk.find<QTableView>("deviceView")->model()->rowCount(), rows + 2);
        const auto entries = QCoro::waitFor(desk.book().entriesOf({QStringLiteral("dev0000000000001")})).value();
        QCOMPARE(entries.first().device.device.label, QStringLiteral("大堂"));
        QCOMPARE(entries.first().device.category, plans::Category::Camera);
    }

    void columnsAreMappedByHand()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        auto *wizard = openImport(desk);
        wizard->setFile(fileWith(m_folder, "Kennung;Ort\ndev1;Halle\ndev2;Hof\n"));
        press(wizard, QWizard::NextButton);
        QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
        const auto choose = [wizard](const char *box, plans::DeviceField field) {
            auto *found = wizard->findChild<QComboBox *>(QLatin1StringView(box));
            found->setCurrentIndex(found->findData(static_cast<int>(field)));
            Q_EMIT found->activated(found->currentIndex());
        };
        choose("importField-1", plans::DeviceField::IotId);
        choose("importField-0", plans::DeviceField::IotId);
        QCOMPARE(wizard->findChild<QComboBox *>(QStringLiteral("importField-1"))->currentIndex(), 0);
        choose("importField-1", plans::DeviceField::Notes);
        press(wizard, QWizard::NextButton);
        press(wizard, QWizard::CommitButton);
        QTRY_VERIFY_WITH_TIMEOUT(result(wizard)->isVisible(), 20'000);
        const auto entries = QCoro::waitFor(desk.book().entriesOf({QStringLiteral("dev2")})).value();
        QCOMPARE(entries.first().device.notes, QStringLiteral("Hof"));
    }

    void aWrongEncodingCanBePutRight()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        auto *wizard = openImport(desk);
        wizard->setFile(fileWith(m_folder, gb18030Table()));
        press(wizard, QWizard::NextButton);
        auto *encoding = wizard->findChild<QComboBox *>(QStringLiteral("importEncoding"));
        auto *problem = wizard->findChild<ui::Banner *>(QStringLiteral("importColumnsProblem"));
        encoding->setCurrentIndex(0);
        Q_EMIT encoding->activated(0);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(problem->accessibleDescription().contains(QStringLiteral("UTF-8")));
        QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
        encoding->setCurrentIndex(1);
        Q_EMIT encoding->activated(1);
        QVERIFY(becomesEnabled(wizard, QWizard::NextButton));
        QVERIFY(!problem->isVisible());
        // Without a header the first row is a device too.
        auto *header = wizard->findChild<QCheckBox *>(QStringLiteral("importHeader"));
        QVERIFY(header->isChecked());
        header->click();
        auto *columns = wizard->findChild<QTableWidget *>(QStringLiteral("importColumns"));
        QCOMPARE(columns->item(0, 0)->text(), QStringLiteral("Column 1"));
        QCOMPARE(columns->item(1, 1)->text(), QStringLiteral("名称"));
        // The file vanishes.
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("table.csv"))));
        Q_EMIT encoding->activated(1);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(problem->accessibleDescription().contains(QStringLiteral("cannot be read")));
    }

    void filesThatCannotBeUsedAreSaid()
    {
        DeskFixture desk(QStringLiteral("zh_CN"));
        QVERIFY(desk.becomesReady());
        auto *wizard = openImport(desk);
        auto *problem = wizard->findChild<ui::Banner *>(QStringLiteral("importFileProblem"));
        wizard->setFile(m_folder.filePath(QStringLiteral("nowhere.csv")));
        QTRY_COMPARE(problem->title(), QStringLiteral("无法导入此文件"));
        QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
        QFile file(m_folder.filePath(QStringLiteral("nowhere.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QTest::mouseClick(wizard->findChild<QPushButton *>(QStringLiteral("importRetry")), Qt::LeftButton);
        QTRY_VERIFY(problem->accessibleDescription().startsWith(QStringLiteral("文件里没有内容")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("iotId\ndev1\n");
        file.close();
        QTest::mouseClick(wizard->findChild<QPushButton *>(QStringLiteral("importRetry")), Qt::LeftButton);
        QVERIFY(becomesEnabled(wizard, QWizard::NextButton));
        QVERIFY(!problem->isVisible());
    }

    void nothingIsImportedUntilAllIsRight_data() { languages(); }

    void nothingIsImportedUntilAllIsRight()
    {
        QFETCH(const QString, language);
        const bool english = language == QStringLiteral("en");
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        const qsizetype before = allOf(desk.book()).size();
        auto *wizard = openImport(desk);
        goToCheck(wizard, fileWith(m_folder, "iotId,Category\ndev1,camera\ndev 2,camera\ndev1,toaster\n"));
        auto *problems = wizard->findChild<QTableWidget *>(QStringLiteral("importProblems"));
        QVERIFY(problems->isVisible());
        QCOMPARE(problems->rowCount(), 2);
        QCOMPARE(problems->item(0, 0)->text(), QStringLiteral("3"));
        QVERIFY(problems->item(0, 2)->text().startsWith(
            english ? QStringLiteral("“dev 2” is no device ID") : QStringLiteral("“dev 2”不是设备 ID")));
        QCOMPARE(problems->item(1, 0)->text(), QStringLiteral("4"));
        QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
        QVERIFY(!wizard->button(QWizard::CommitButton)->toolTip().isEmpty());
        // The same line has one problem after the other.
        fileWith(m_folder, "iotId,Category\ndev1,camera\ndev2,camera\ndev1,camera\n");
        auto *again = wizard->findChild<QPushButton *>(QStringLiteral("importAgain"));
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE(problems->rowCount(), 1);
        QVERIFY(!wizard->findChild<QTableWidget *>(QStringLiteral("importPreview"))->isVisible());
        QVERIFY(problems->item(0, 2)->text().contains(QStringLiteral("dev1")));
        desk.language().choose(english ? QStringLiteral("zh_CN") : QStringLiteral("en"));
        QTRY_VERIFY(
            problems->item(0, 2)->text().contains(english ? QStringLiteral("第 2 行") : QStringLiteral("line 2")));
        // What was counted in the file that was is not said of the one that is.
        const auto *counts = wizard->findChild<QLabel *>(QStringLiteral("importSummary"));
        QTRY_VERIFY(counts->isVisible());
        fileWith(m_folder, "Category,iotId\ncamera,dev1\n");
        QTest::mouseClick(again, Qt::LeftButton);
        const auto *banner = wizard->findChild<ui::Banner *>(QStringLiteral("importCheckBanner"));
        QTRY_VERIFY(banner->title().contains(english ? QStringLiteral("列") : QStringLiteral("columns")));
        QVERIFY(!counts->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(!banner->isVisible());
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->title().contains(english ? QStringLiteral("列") : QStringLiteral("columns")),
            "other columns are not taken for those that were mapped");
        fileWith(m_folder, "iotId,Category\ndev1,camera\ndev2,camera\n");
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(becomesEnabled(wizard, QWizard::CommitButton));
        QVERIFY(!problems->isVisible());
        QCOMPARE(allOf(desk.book()).size(), before);
        wizard->reject();
        QTRY_VERIFY(desk.window().findChild<ui::ImportWizard *>() == nullptr);
        QCOMPARE(allOf(desk.book()).size(), before);
    }

    void aLongValueDoesNotCutTheReason_data() { languages(); }

    void aLongValueDoesNotCutTheReason()
    {
        QFETCH(const QString, language);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        auto *wizard = openImport(desk);
        goToCheck(wizard, fileWith(m_folder, "iotId,Category\n" + QByteArray(300, 'A') + ",camera\n"));
        const auto *problems = wizard->findChild<QTableWidget *>(QStringLiteral("importProblems"));
        QCOMPARE(problems->rowCount(), 1);
        const QString said = problems->item(0, 2)->text();
        const QString reason
            = language == QStringLiteral("en") ? QStringLiteral("is no device ID") : QStringLiteral("不是设备 ID");
        const qsizetype place = said.indexOf(reason);
        QVERIFY2(place > 0 && place < 30, qPrintable(said));
    }

    void knownDevicesAreUpdatedOrKept_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("updated") << false;
        QTest::newRow("kept") << true;
    }

    void knownDevicesAreUpdatedOrKept()
    {
        QFETCH(const bool, keep);
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const plans::BookDevice known = allOf(desk.book()).constFirst().device;
        auto *wizard = openImport(desk);
        goToCheck(
            wizard, fileWith(m_folder, "iotId,Notes,Tags\n" + known.device.iotId.toLatin1() + ",new,\ndev1,x,a; b\n"));
        QCOMPARE(wizard->findChild<QLabel *>(QStringLiteral("importSummary"))->text(),
            QStringLiteral("1 new device · 1 in the book already"));
        if (keep) {
            wizard->findChild<QRadioButton *>(QStringLiteral("importKeep"))->click();
            QCOMPARE(wizard->button(QWizard::CommitButton)->text(), QStringLiteral("&Import 1 device"));
        }
        press(wizard, QWizard::CommitButton);
        QTRY_VERIFY_WITH_TIMEOUT(result(wizard)->isVisible(), 20'000);
        QCOMPARE(result(wizard)->accessibleDescription(),
            keep ? QStringLiteral("1 device added · 1 kept as before") : QStringLiteral("1 device added · 1 updated"));
        plans::BookDevice expected = known;
        if (!keep)
            expected.notes = QStringLiteral("new");
        QCOMPARE(allOf(desk.book()).constFirst().device, expected);
    }

    void stoppingImportsNothing()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const qsizetype before = allOf(desk.book()).size();
        QByteArray table("iotId,Name\n");
        for (int row = 0; row < 6'000; ++row)
            table += "dev" + QByteArray::number(row) + ",camera\n";
        auto *wizard = openImport(desk);
        goToCheck(wizard, fileWith(m_folder, table));
        press(wizard, QWizard::CommitButton);
        auto *stop = wizard->findChild<QPushButton *>(QStringLiteral("importStop"));
        QVERIFY(stop->isVisible());
        QVERIFY(!wizard->button(QWizard::FinishButton)->isEnabled());
        // Leaving stops first.
        wizard->reject();
        QTRY_VERIFY_WITH_TIMEOUT(result(wizard)->isVisible(), 20'000);
        QCOMPARE(result(wizard)->title(), QStringLiteral("Stopped; nothing was imported"));
        QCOMPARE(allOf(desk.book()).size(), before);
        QTest::mouseClick(wizard->findChild<QPushButton *>(QStringLiteral("importRunAgain")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(result(wizard)->title() == QStringLiteral("The import is done"), 60'000);
        QCOMPARE(allOf(desk.book()).size(), before + 6'000);
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.find<QTableView>("deviceView")->model()->rowCount(), static_cast<int>(before) + 6'000, 60'000);
    }

    void aBookThatCannotBeWrittenStaysAsItIs()
    {
        QString path;
        DeskSetup setup;
        setup.prepareBook = [&path](const QString &where) { path = where; };
        DeskFixture desk(setup);
        QVERIFY(desk.becomesReady());
        const qsizetype before = allOf(desk.book()).size();
        const auto sql = [&path](const QString &statement) {
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("spoiler"));
                database.setDatabaseName(path);
                QVERIFY(database.open());
                QVERIFY(QSqlQuery(database).exec(statement));
            }
            QSqlDatabase::removeDatabase(QStringLiteral("spoiler"));
        };
        // In the middle of the import.
        sql(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON devices WHEN NEW.iot_id = 'dev2' "
                           "BEGIN SELECT RAISE(FAIL, 'no room'); END"));
        auto *wizard = openImport(desk);
        goToCheck(wizard, fileWith(m_folder, "iotId\ndev1\ndev2\n"));
        press(wizard, QWizard::CommitButton);
        QTRY_COMPARE_WITH_TIMEOUT(result(wizard)->title(), QStringLiteral("Nothing was imported"), 20'000);
        QVERIFY(result(wizard)->accessibleDescription().contains(QStringLiteral("no room")));
        QCOMPARE(allOf(desk.book()).size(), before);
        sql(QStringLiteral("DROP TRIGGER full"));
        QTest::mouseClick(wizard->findChild<QPushButton *>(QStringLiteral("importRunAgain")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(result(wizard)->title(), QStringLiteral("The import is done"), 20'000);
        QCOMPARE(allOf(desk.book()).size(), before + 2);
    }
};

QTEST_MAIN(TableImportTest)
#include "table_import_test.moc"
