#include "banner.h"
#include "book_samples.h"
#include "device_export.h"
#include "device_field_words.h"
#include "device_page.h"
#include "intake.h"
#include "row_check.h"
#include "table_hand.h"

#include <QFile>
#include <QFileDialog>
#include <QTableView>
#include <QTest>

using namespace hand;

namespace {

/** Devices with texts that were reported as empty taken for not reported: a table cannot tell them apart. */
QList<plans::BookDevice> comparable(const QList<storage::BookEntry> &entries)
{
    QList<plans::BookDevice> devices;
    for (const storage::BookEntry &entry : entries) {
        plans::BookDevice device = entry.device;
        for (plans::Reported<QString> *text : {&device.device.productKey, &device.device.productName,
                 &device.device.deviceName, &device.device.name, &device.device.nickname, &device.device.serialNumber,
                 &device.device.firmwareVersion, &device.device.region}) {
            if (*text && (*text)->trimmed().isEmpty())
                text->reset();
        }
        devices << device;
    }
    return devices;
}

} // namespace

/** The devices of the book leave it as files from which the same book can be made, in both languages. */
class TableExportTest : public QObject
{
    Q_OBJECT

private:
    static ui::DeviceExport &exportOf(DeskFixture &desk)
    {
        return desk.window().findChild<ui::DevicePage *>()->intake().deviceExport();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void whatIsExportedGivesTheSameBook_data() { languages(); }

    void whatIsExportedGivesTheSameBook()
    {
        QFETCH(const QString, language);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        QList<plans::BookDevice> hostile{samples::fullDevice(1), samples::bareDevice(2), samples::fullDevice(3)};
        hostile[2].device.nickname = QStringLiteral("=HYPERLINK(\"http://x\")\n'+1");
        hostile[2].notes = QStringLiteral("'-'\t\"quoted\";,\r\n ");
        hostile[2].administrator = QStringLiteral("123456789012345678");
        QVERIFY(QCoro::waitFor(desk.book().put(hostile)));
        const QList<storage::BookEntry> before = allOf(desk.book());
        const QString path = m_folder.filePath(QStringLiteral("devices.csv"));
        desk.find<QAction>("exportAll")->trigger();
        auto *dialog = desk.window().findChild<QFileDialog *>(QStringLiteral("deviceExportDialog"));
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        auto *banner = desk.find<ui::Banner>("exportBanner");
        QTRY_VERIFY_WITH_TIMEOUT(exportOf(desk).state() == ui::DeviceExport::State::Saved, 20'000);
        QVERIFY(banner->isVisible());
        QCOMPARE(exportOf(desk).count(), before.size());
        QVERIFY(banner->title().contains(QString::number(before.size())));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith("\xEF\xBB\xBF"));
        QVERIFY(content.contains("123456789012345678\t"));
        QVERIFY(content.contains("'=HYPERLINK"));
        // Into a new book, as the wizard would do it.
        exchange::TableProgress progress;
        const exchange::TableFile table = exchange::readTable(path, {}, progress);
        QCOMPARE(table.columnCount(), exchange::columns().size());
        exchange::TableReading reading{table.separator, table.hasHeader, exchange::mappingOf(table.firstRows.first())};
        QVERIFY2(!reading.mapping.contains(std::nullopt), "every header is known");
        const exchange::CheckedTable checked = exchange::checked(table.text, reading, progress);
        QCOMPARE(checked.problemCount, 0);
        storage::Book other(m_folder.filePath(QStringLiteral("other-%1.sqlite").arg(language)));
        QVERIFY(QCoro::waitFor(other.open()));
        QVERIFY(QCoro::waitFor(other.change(checked.changes, storage::KnownDevices::Update)));
        QCOMPARE(comparable(allOf(other)), comparable(before));

        // And over the book itself, by the wizard.
        auto *wizard = openImport(desk);
        goToCheck(wizard, path);
        press(wizard, QWizard::CommitButton);
        QTRY_VERIFY_WITH_TIMEOUT(result(wizard)->isVisible(), 20'000);
        const QList<storage::BookEntry> after = allOf(desk.book());
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(after.at(i).device, before.at(i).device);
    }

    void theMarkedAloneAreExported()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        auto *view = desk.find<QTableView>("deviceView");
        view->selectRow(1);
        const QString iotId = view->model()->index(1, 1).data().toString();
        const QString path = m_folder.filePath(QStringLiteral("marked.csv"));
        desk.find<QAction>("exportMarked")->trigger();
        auto *dialog = desk.window().findChild<QFileDialog *>(QStringLiteral("deviceExportDialog"));
        Q_EMIT dialog->fileSelected(path);
        QTRY_VERIFY_WITH_TIMEOUT(exportOf(desk).state() == ui::DeviceExport::State::Saved, 20'000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(content.count("\r\n"), 2);
        QVERIFY(content.contains(iotId.toUtf8()));
    }

    void aPlaceThatTakesNothingIsSaid()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const QString kept = fileWith(m_folder, "was here before");
        exportOf(desk).write(m_folder.filePath(QStringLiteral("no/such/folder.csv")), {});
        auto *banner = desk.find<ui::Banner>("exportBanner");
        QTRY_COMPARE_WITH_TIMEOUT(banner->title(), QStringLiteral("The devices were not saved"), 20'000);
        QVERIFY(desk.find("exportAgain")->isVisible());
        desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_COMPARE(banner->title(), QStringLiteral("设备未保存"));
        // A folder where the file should be, and a device that is always full.
        exportOf(desk).write(m_folder.path(), {});
        QTRY_VERIFY_WITH_TIMEOUT(exportOf(desk).state() == ui::DeviceExport::State::Failed, 20'000);
        // Stopped before anything was written.
        exportOf(desk).write(kept, {});
        exportOf(desk).stop();
        QCOMPARE(exportOf(desk).state(), ui::DeviceExport::State::Stopped);
        QTest::qWait(100);
        QFile file(kept);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("was here before"));
    }

    void whatIsWrittenIsKnownInBothLanguages_data() { languages(); }

    void whatIsWrittenIsKnownInBothLanguages()
    {
        QFETCH(const QString, language);
        const ui::Language shown(language);
        const exchange::TableWords words = ui::DeviceFieldWords::tableWords();
        for (const plans::DeviceField field : exchange::columns())
            QVERIFY2(exchange::fieldOf(words.headers.value(field)) == field, qPrintable(words.headers.value(field)));
        for (auto word = words.categories.cbegin(); word != words.categories.cend(); ++word) {
            plans::DeviceChange change;
            QVERIFY2(!exchange::read(word.value(), plans::DeviceField::Category, change), qPrintable(word.value()));
            QCOMPARE(change.device.category, word.key());
        }
        for (auto word = words.statuses.cbegin(); word != words.statuses.cend(); ++word) {
            plans::DeviceChange change;
            QVERIFY2(!exchange::read(word.value(), plans::DeviceField::Status, change), qPrintable(word.value()));
            QCOMPARE(change.device.device.status, plans::OpenEnum<plans::DeviceStatus>(word.key()));
        }
    }
};

QTEST_MAIN(TableExportTest)
#include "table_export_test.moc"
