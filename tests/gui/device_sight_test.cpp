#include "desk_fixture.h"
#include "device_finder.h"
#include "device_table.h"
#include "edit_device_dialog.h"
#include "group_chips.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTest>

/** The chosen device stays in sight, whatever happens to the list around it. */
class DeviceSightTest : public QObject
{
    Q_OBJECT

private:
    /** More devices than are seen at once, all in order. */
    static DeskSetup manyDevices()
    {
        DeskSetup setup;
        setup.scenario = QStringLiteral("fleet=120");
        return setup;
    }

    static bool isInOrder(const QTableView &view)
    {
        return view.model()->rowCount() == 120 && view.currentIndex().isValid();
    }

    /** Whether all of the chosen row is seen once everything has its place. */
    static bool isSeen(const QTableView &view)
    {
        QTest::qWait(50);
        return view.viewport()->rect().contains(view.visualRect(view.currentIndex()).center());
    }

private Q_SLOTS:
    void inTheListAndInTheTable()
    {
        DeskFixture desk(manyDevices());
        auto *view = desk.find<QTableView>("deviceView");
        QTRY_VERIFY_WITH_TIMEOUT(isInOrder(*view), 20'000);
        auto *table = desk.find<QAction>("tableView");
        for (const int row : {119, 60, 118}) {
            view->setCurrentIndex(view->model()->index(row, 0));
            QVERIFY(isSeen(*view));
            table->trigger();
            QVERIFY2(isSeen(*view), qPrintable(QStringLiteral("table, row %1").arg(row)));
            table->trigger();
            QVERIFY2(isSeen(*view), qPrintable(QStringLiteral("list, row %1").arg(row)));
        }
    }

    /** A row that is cut right below the chips looks as if something were wrong. */
    void withWholeRowsFromTheTop()
    {
        DeskFixture desk(manyDevices());
        auto *view = desk.find<QTableView>("deviceView");
        QTRY_VERIFY_WITH_TIMEOUT(isInOrder(*view), 20'000);
        for (const int row : {60, 61, 90, 30}) {
            view->setCurrentIndex(view->model()->index(row, 0));
            QVERIFY(isSeen(*view));
            QCOMPARE(view->rowViewportPosition(view->rowAt(0)), 0);
        }
    }

    void whereTheListBecomesLower()
    {
        DeskFixture desk(manyDevices());
        auto *view = desk.find<QTableView>("deviceView");
        QTRY_VERIFY_WITH_TIMEOUT(isInOrder(*view), 20'000);
        QVERIFY(isSeen(*view)); // Everything has its place by now.
        const int last = view->rowAt(view->viewport()->height() - 1) - 1;
        view->setCurrentIndex(view->model()->index(last, 0));
        QVERIFY(isSeen(*view));
        desk.window().resize(desk.window().size() - QSize(0, view->rowHeight(0) * 3));
        QVERIFY(isSeen(*view));
        // What was not looked at does not come by itself.
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        desk.window().resize(desk.window().size() + QSize(0, view->rowHeight(0)));
        QVERIFY(!isSeen(*view));
    }

    /** Nothing stands between the search field and the groups but the usual air, whatever groups come and go. */
    void withTheGroupsCloseToTheSearch()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        auto *table = desk.window().findChild<tables::DeviceTable *>();
        desk.find<QAction>("readAll")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(table->count(tables::DeviceGroup::NotReadYet) == 0, 60'000);
        const auto *finder = desk.window().findChild<ui::DeviceFinder *>();
        QVERIFY(table != nullptr && finder != nullptr);
        const auto hasItsHeight = [&] { return finder->height() == finder->sizeHint().height(); };
        QTRY_VERIFY(hasItsHeight());
        for (int turn = 0; turn < 3; ++turn) {
            const int before = finder->height();
            table->setUnknownOutcomes({table->index(0, 0).data(tables::DeviceTable::IotIdRole).toString()});
            QVERIFY2(hasItsHeight(), "at once, not after it was seen otherwise");
            desk.window().resize(desk.window().size() - QSize(0, 30));
            table->setUnknownOutcomes({});
            QVERIFY(hasItsHeight());
            QCOMPARE(finder->height(), before);
        }
        desk.find<QAction>("tableView")->trigger();
        QTRY_VERIFY(hasItsHeight());
        desk.find<QAction>("tableView")->trigger();
        QTRY_VERIFY(hasItsHeight());
    }

    void withAllGroupsAtEveryWidth()
    {
        DeskFixture desk(QStringLiteral("zh_CN"));
        QVERIFY(desk.becomesReady());
        auto *table = desk.window().findChild<tables::DeviceTable *>();
        desk.find<QAction>("readAll")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(table->count(tables::DeviceGroup::NotReadYet) == 0, 60'000);
        auto *columns = desk.window().findChild<QSplitter *>();
        auto *finder = desk.window().findChild<ui::DeviceFinder *>();
        const auto *chips = finder->findChild<ui::GroupChips *>();
        desk.window().resize(1280, desk.window().height());
        for (int width = 200; width <= 420; width += 4) {
            columns->setSizes({width, 1000 - width});
            // They were one line for a while.
            for (const bool low : {true, false}) {
                finder->setLow(low);
                QCoreApplication::sendPostedEvents();
            }
            QVERIFY2(chips->rect().contains(chips->childrenRect()), qPrintable(QString::number(width)));
        }
    }

    /** A search that shows others alone, and is given up, leaves it marked; what is done with it can be done again. */
    void andMarkedAfterASearchForOthers()
    {
        DeskFixture desk(manyDevices());
        auto *view = desk.find<QTableView>("deviceView");
        QTRY_VERIFY_WITH_TIMEOUT(isInOrder(*view), 20'000);
        view->setCurrentIndex(view->model()->index(60, 0));
        const QString name = view->currentIndex().data().toString();
        auto *search = desk.find<QLineEdit>("deviceSearch");
        search->setText(view->model()->index(3, 0).data(tables::DeviceTable::IotIdRole).toString());
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QVERIFY(!view->selectionModel()->hasSelection());
        search->clear();
        QTRY_COMPARE(view->model()->rowCount(), 120);
        QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(view->selectionModel()->selectedRows().constFirst().data().toString(), name);
        QVERIFY(desk.find<QAction>("editDevice")->isEnabled());

        search->setFocus();
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(desk.window().focusWidget(), view);
    }

    void whereItsNameBecomesAnother()
    {
        DeskFixture desk(manyDevices());
        auto *view = desk.find<QTableView>("deviceView");
        QTRY_VERIFY_WITH_TIMEOUT(isInOrder(*view), 20'000);
        for (const char *name : {"zz last", "0 first"}) {
            QVERIFY(desk.trigger("editDevice"));
            auto *dialog = desk.window().findChild<ui::EditDeviceDialog *>();
            QVERIFY(dialog != nullptr);
            auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("formName"));
            QTRY_VERIFY(field->isEnabled());
            field->setText(QString::fromLatin1(name));
            QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("editSave")), Qt::LeftButton);
            QTRY_COMPARE(view->currentIndex().data().toString(), QString::fromLatin1(name));
            QVERIFY2(isSeen(*view), name);
        }
    }
};

QTEST_MAIN(DeviceSightTest)
#include "device_sight_test.moc"
