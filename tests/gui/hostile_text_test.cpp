#include "device_page.h"
#include "field_view.h"
#include "hostile_hand.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTabWidget>

using namespace hostile;

/** The whole window under a platform that means no good with any of its texts. */
class HostileTextTest : public QObject
{
    Q_OBJECT

private:
    /** Chooses the device of @p row and waits for its orders. */
    static void openDevice(DeskFixture &desk, int row)
    {
        auto *view = desk.find<QAbstractItemView>("deviceView");
        view->setCurrentIndex(view->model()->index(row, 0));
    }

private Q_SLOTS:
    void devicesAndTheirOrders()
    {
        DeskFixture desk(setup());
        QVERIFY(desk.becomesReady());
        desk.window().resize(screen);
        IS_HARMLESS();
        // One of the names is as long as a book.
        bool seenLong = false;
        for (int row = 0; row < 12; ++row) {
            openDevice(desk, row);
            const auto &device = desk.window().findChild<ui::DevicePage *>()->device();
            QVERIFY(device && device->iotId.contains(QChar(0x202E)));
            QVERIFY(device->displayName().contains(QStringLiteral("13911112222")));
            seenLong = seenLong || device->displayName().size() > 100'000;
            QTest::qWait(50);
            IS_HARMLESS();
        }
        QVERIFY(seenLong);
        openDevice(desk, 0);
        QVERIFY(waitForRows(desk, "orderView"));
        auto *fields = desk.find<ui::FieldView>("orderFields");
        QTRY_VERIFY_WITH_TIMEOUT(fields->property("complete").toBool(), patience);
        copyAllFields(fields);
        click(desk, "copyOrderForTicket");
        QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), true), QString());
        click(desk, "copyIotId");
        QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), false), QString());
        trigger(desk, "copyDeviceId");
        QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), false), QString());
        auto *tabs = desk.find<QTabWidget>("deviceTabs");
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(20);
            IS_HARMLESS();
        }
        click(desk, "askAdministrator");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.find<QLabel>("administratorAnswer")->text().startsWith(QStringLiteral("Asking"))
                && desk.find<QLabel>("administratorAnswer")->isVisible(),
            patience);
        IS_HARMLESS();
        click(desk, "revealAdministrator");
        IS_HARMLESS();
        tabs->setCurrentIndex(1);
        click(desk, "copyCustomerText-en");
        QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), true), QString());
        trigger(desk, "editDevice");
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.window().findChild<QDialog *>(QStringLiteral("editDeviceDialog")) != nullptr, patience);
        auto *edit = desk.window().findChild<QDialog *>(QStringLiteral("editDeviceDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(edit->isVisible(), patience);
        IS_HARMLESS();
        edit->reject();
        trigger(desk, "removeDevices");
        QTest::qWait(200);
        IS_HARMLESS();
        trigger(desk, "tableView");
        QTest::qWait(100);
        IS_HARMLESS();
        QCOMPARE(desk.window().size(), screen);
    }

    void ordersAndAccounts()
    {
        DeskFixture desk(setup());
        QVERIFY(desk.becomesReady());
        desk.window().resize(screen);
        trigger(desk, "showOrders");
        QVERIFY(waitForRows(desk, "seenOrderView"));
        desk.find<QAbstractItemView>("seenOrderView")
            ->setCurrentIndex(desk.find<QAbstractItemView>("seenOrderView")->model()->index(0, 0));
        IS_HARMLESS();
        QTest::keyClicks(desk.find<QLineEdit>("seenOrderSearch"), QStringLiteral("13800138000"));
        click(desk, "findAccount");
        QVERIFY(waitForRows(desk, "accountView"));
        QVERIFY(waitForRows(desk, "accountDevices"));
        IS_HARMLESS();
        QCOMPARE(desk.window().size(), screen);
    }

    void exports()
    {
        DeskFixture desk(setup());
        QVERIFY(desk.becomesReady());
        click(desk, "orderExport");
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<QFileDialog *>() != nullptr, patience);
        auto *dialog = desk.window().findChild<QFileDialog *>();
        const QString proposed = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        QVERIFY2(proposed.startsWith(QStringLiteral("orders-")) && proposed.size() < 80, qPrintable(proposed));
        const QString device = desk.window().findChild<ui::DevicePage *>()->device()->iotId;
        QVERIFY(proposed.startsWith(QStringLiteral("orders-") + device.left(8)) && !proposed.contains(u'<'));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("orders.csv"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &line : text.split(QStringLiteral("\r\n"))) {
            QVERIFY2(problemOf(line.left(mostShown)).isEmpty(), qPrintable(line.left(80)));
            for (const QString &cell : line.split(u',')) {
                const QString bare = cell.startsWith(u'"') ? cell.mid(1) : cell;
                QVERIFY2(bare.isEmpty() || !QStringView(u"=+-@\t").contains(bare.front()), qPrintable(cell.left(80)));
            }
        }
        QVERIFY(text.count(QStringLiteral("\r\n")) >= 2);
    }
};

QTEST_MAIN(HostileTextTest)
#include "hostile_text_test.moc"
