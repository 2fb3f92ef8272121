#include "book.h"
#include "desk_fixture.h"
#include "device_column.h"
#include "device_delegate.h"
#include "device_list.h"
#include "device_table.h"
#include "device_view.h"
#include "device_words.h"
#include "elided_label.h"
#include "filter_button.h"
#include "plan_marks.h"

#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

/** The list of devices: groups, finding, saved filters and the table, in both languages. */
class DeviceListTest : public QObject
{
    Q_OBJECT

private:
    static int rows(DeskFixture &desk) { return desk.find<QTableView>("deviceView")->model()->rowCount(); }

    static ui::Badge badge(const QAbstractItemModel &model, int row)
    {
        return model.index(row, int(tables::DeviceColumn::PlanState))
            .data(ui::BadgeDelegate::BadgeRole)
            .value<ui::Badge>();
    }

    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }

private Q_SLOTS:
    void groupsAreShownAsTheyAreRead_data() { languages(); }

    void groupsAreShownAsTheyAreRead()
    {
        QFETCH(const QString, language);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        const int all = rows(desk);
        auto *unread = desk.find<QToolButton>("chip-not-read-yet");
        QVERIFY(unread->isVisible());
        QVERIFY(unread->text().contains(
            language == QStringLiteral("en") ? QStringLiteral("not read yet") : QStringLiteral("未读取")));
        QVERIFY(!unread->accessibleName().isEmpty());
        QVERIFY(!desk.find("chip-frozen")->isVisible());
        // Whose plans were not read is told by its connection.
        const auto *model = desk.find<QTableView>("deviceView")->model();
        QCOMPARE(ui::DeviceDelegate::chipOf(model->index(all - 1, 0)).text,
            model->index(all - 1, int(tables::DeviceColumn::Status)).data().toString());

        desk.find<QAction>("readAll")->trigger();
        QVERIFY2(!desk.find<QAction>("readAll")->isEnabled(), "one reading after the other");
        auto *words = desk.find("bulkWords");
        QTRY_VERIFY_WITH_TIMEOUT(words->isVisible(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAction>("readAll")->isEnabled(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!unread->isVisible(), 20'000);
        auto *frozen = desk.find<QToolButton>("chip-frozen");
        QTRY_VERIFY_WITH_TIMEOUT(frozen->isVisible(), 20'000);
        frozen->click();
        QVERIFY(rows(desk) > 0 && rows(desk) < all);
        QVERIFY(frozen->isChecked());
        for (int row = 0; row < rows(desk); ++row) {
            const QString said = model->index(row, int(tables::DeviceColumn::PlanState)).data().toString();
            QVERIFY2(said.startsWith(badge(*model, row).text), qPrintable(said));
            QVERIFY2(said.contains(
                         language == QStringLiteral("en") ? QStringLiteral(" frozen") : QStringLiteral("个订单已冻结")),
                qPrintable(said));
        }
        frozen->click();
        QCOMPARE(rows(desk), all);
    }

    /** A plan records today, and another one is frozen: the first is the state, the second a mark of its own. */
    void aFrozenOrderElsewhereIsNotTheState_data() { languages(); }

    void aFrozenOrderElsewhereIsNotTheState()
    {
        QFETCH(const QString, language);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        const QString lobby = QStringLiteral("6vw0OrGyHFSW6EQA000100");
        QVERIFY(desk.showDevice(lobby));
        auto *frozen = desk.find<QToolButton>("chip-frozen");
        QTRY_VERIFY_WITH_TIMEOUT(frozen->isVisible(), 20'000);
        frozen->click();
        const auto &model = *desk.find<QTableView>("deviceView")->model();
        const auto row = [&model, lobby] {
            const QModelIndexList found
                = model.match(model.index(0, 0), tables::DeviceTable::IotIdRole, lobby, 1, Qt::MatchExactly);
            return found.isEmpty() ? -1 : found.first().row();
        };
        QVERIFY2(row() >= 0, "the group lists it");
        const ui::Badge state = badge(model, row());
        QCOMPARE(state.text, ui::DeviceWords::group(tables::DeviceGroup::InForce));
        QCOMPARE(state.tone, QStringLiteral("good"));
        const QModelIndex cell = model.index(row(), int(tables::DeviceColumn::PlanState));
        const QString mark
            = language == QStringLiteral("en") ? QStringLiteral("1 order frozen") : QStringLiteral("1 个订单已冻结");
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
            QVERIFY2(cell.data(role).toString().contains(mark), qPrintable(cell.data(role).toString()));
        const QModelIndex first = model.index(row(), 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(mark));
        // In words where there is room, else as a number.
        const QFont font = desk.window().font();
        QCOMPARE(ui::marksOf(first, 10'000, font).constFirst().text, mark);
        QCOMPARE(ui::marksOf(first, 0, font).constFirst().text, QStringLiteral("1"));
        QCOMPARE(ui::marksOf(first, 0, font).constFirst().icon, QStringLiteral("frozen"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>("inForceCard")->accessibleName().contains(mark), 20'000);
    }

    void theDeviceThatIsShownIsTheOneMarked_data()
    {
        QTest::addColumn<bool>("table");
        QTest::newRow("list") << false;
        QTest::newRow("table") << true;
    }

    void theDeviceThatIsShownIsTheOneMarked()
    {
        QFETCH(const bool, table);
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        auto *view = desk.find<ui::DeviceView>("deviceView");
        view->showAsTable(table);
        view->setFocus();
        const int last = rows(desk) - 1;
        QVERIFY(last > 2);
        const auto marked = [view] {
            QList<int> rows;
            for (const QModelIndex &index : view->selectionModel()->selectedRows())
                rows << index.row();
            std::sort(rows.begin(), rows.end());
            return rows;
        };
        view->selectRow(1);
        const auto press = [view](Qt::Key key, Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(view, key, modifiers);
            return view->currentIndex().row();
        };
        QCOMPARE(press(Qt::Key_End, Qt::ControlModifier), last);
        QCOMPARE(marked(), QList<int>{last});
        QCOMPARE(press(Qt::Key_Home, Qt::ControlModifier), 0);
        QCOMPARE(marked(), QList<int>{0});
        QCOMPARE(press(Qt::Key_Down, Qt::NoModifier), 1);
        QCOMPARE(press(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier), 0);
        QCOMPARE(marked(), QList<int>({0, 1}));
        view->selectRow(1);
        QCOMPARE(press(Qt::Key_End, Qt::NoModifier), table ? 1 : last);
        QCOMPARE(marked(), QList<int>{table ? 1 : last});
        QCOMPARE(press(Qt::Key_Home, Qt::NoModifier), table ? 1 : 0);
        QCOMPARE(marked(), QList<int>{table ? 1 : 0});
    }

    /** In a low window the groups are one line, and choose the same. */
    void groupsAreOneLineInALowWindow()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const int all = rows(desk);
        auto *groups = desk.find<QComboBox>("deviceGroups");
        const auto *chip = desk.find<QToolButton>("chip-not-read-yet");
        desk.window().resize(1280, 900);
        QTRY_VERIFY(!groups->isVisible() && chip->isVisible());
        desk.window().resize(900, 400);
        QTRY_VERIFY(groups->isVisible() && !chip->isVisible());
        const int unread = groups->findData(QVariant::fromValue(tables::DeviceGroup::NotReadYet));
        const int frozen = groups->findData(QVariant::fromValue(tables::DeviceGroup::FrozenOrders));
        QCOMPARE(groups->itemText(unread), chip->text());
        QVERIFY(!groups->model()->flags(groups->model()->index(frozen, 0)).testFlag(Qt::ItemIsEnabled));
        groups->setFocus();
        QTest::keyClick(groups, Qt::Key_End);
        QTRY_VERIFY(rows(desk) < all);
        QCOMPARE(groups->currentIndex(), unread);
        QVERIFY(chip->isChecked());
        QTest::keyClick(groups, Qt::Key_Home);
        QTRY_COMPARE(rows(desk), all);
    }

    void noToneStandsForTwoThings()
    {
        using tables::DeviceGroup;
        const QString waits = ui::DeviceWords::badge({}).tone;
        for (const DeviceGroup ends : {DeviceGroup::EndsIn7Days, DeviceGroup::EndsIn30Days}) {
            QVERIFY(ui::DeviceWords::badge(ends).tone != waits);
            QCOMPARE(ui::DeviceWords::badge(ends).tone, QStringLiteral("warning"));
            QVERIFY(ui::DeviceWords::shortBadge(ends).text.size() < ui::DeviceWords::badge(ends).text.size());
        }
    }

    void filtersAreSavedUnderNames()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const int all = rows(desk);
        auto *search = desk.find<QLineEdit>("deviceSearch");
        auto *filters = desk.window().findChild<ui::FilterButton *>();
        search->setText(QStringLiteral("warehouse"));
        desk.find<QToolButton>("chip-not-read-yet")->click();
        const int found = rows(desk);
        QVERIFY(found > 0 && found < all);
        filters->save(QStringLiteral(" Store & yard "));
        desk.find<QToolButton>("chip-not-read-yet")->click();
        search->clear();
        QCOMPARE(rows(desk), all);
        filters->rename(QStringLiteral("Store & yard"), QStringLiteral("Stores"));
        QCOMPARE(filters->filters().size(), 1);
        Q_EMIT filters->menu()->aboutToShow();
        filters->menu()->actions().first()->trigger();
        QCOMPARE(search->text(), QStringLiteral("warehouse"));
        QVERIFY(desk.find<QToolButton>("chip-not-read-yet")->isChecked());
        QCOMPARE(rows(desk), found);
        // Nothing is replaced unawares, and what is found odd in a name is shown as it is.
        filters->save(QStringLiteral("<b>&x</b>\n") + QString(10'000, u'y'));
        Q_EMIT filters->menu()->aboutToShow();
        for (const QAction *action : filters->menu()->actions())
            QVERIFY(action->text().size() < 100);
        desk.window().findChild<QAction *>(QStringLiteral("saveFilter"))->trigger();
        auto *dialog = desk.window().findChild<QInputDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Sto"));
        QCOMPARE(dialog->labelText(), QStringLiteral("Name of the filter:"));
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Stores "));
        QVERIFY2(dialog->labelText().contains(QStringLiteral("will be replaced")), qPrintable(dialog->labelText()));
        dialog->reject();
        QCOMPARE(filters->filters().size(), 2);
        filters->remove(filters->filters().first().name);
        filters->remove(QStringLiteral("Stores"));
        QVERIFY(filters->filters().isEmpty());
    }

    void theTableShowsTheColumnsOfOnesChoice_data() { languages(); }

    void theTableShowsTheColumnsOfOnesChoice()
    {
        QFETCH(const QString, language);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        auto *view = desk.find<QTableView>("deviceView");
        const auto region = static_cast<int>(tables::DeviceColumn::Region);
        QVERIFY(view->horizontalHeader()->isHidden());
        auto *table = desk.find<QAction>("tableView");
        table->trigger();
        QVERIFY(!view->horizontalHeader()->isHidden());
        QVERIFY(!desk.find("orderView")->isVisible());
        QVERIFY(view->isColumnHidden(region));
        const QString title = view->model()->headerData(region, Qt::Horizontal).toString();
        QCOMPARE(title, language == QStringLiteral("en") ? QStringLiteral("Region") : QStringLiteral("区域"));
        auto *more = desk.find<QToolButton>("deviceMore")->menu();
        Q_EMIT more->aboutToShow();
        auto *column = more->findChild<QAction *>(QStringLiteral("column-%1").arg(region));
        QVERIFY(column != nullptr);
        column->trigger();
        QVERIFY(!view->isColumnHidden(region));
        view->sortByColumn(static_cast<int>(tables::DeviceColumn::IotId), Qt::DescendingOrder);
        QStringList ids;
        for (int row = 0; row < rows(desk); ++row)
            ids << view->model()->index(row, static_cast<int>(tables::DeviceColumn::IotId)).data().toString();
        QStringList sorted = ids;
        std::sort(sorted.begin(), sorted.end(), [](const QString &one, const QString &other) {
            return QString::compare(one, other, Qt::CaseInsensitive) > 0;
        });
        QCOMPARE(ids, sorted);

        // Back and forth, the columns stay.
        table->trigger();
        QVERIFY(view->isColumnHidden(region));
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("orderView")->isVisible(), 20'000);
        table->trigger();
        QVERIFY(!view->isColumnHidden(region));
        // Return opens the device at hand.
        view->setCurrentIndex(view->model()->index(2, 1));
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(!table->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("orderView")->isVisible(), 20'000);
    }

    /** The table of devices shares its width out; what a person chose is kept. */
    void columnsOfTheTableHaveWhatTheyNeed()
    {
        DeskFixture desk(QStringLiteral("en"));
        desk.window().resize(1800, 900);
        QVERIFY(desk.becomesReady());
        auto *view = desk.find<QTableView>("deviceView");
        auto *table = desk.find<QAction>("tableView");
        table->trigger();
        const auto iotId = static_cast<int>(tables::DeviceColumn::IotId);
        const QAbstractItemView *cells = view;
        QTRY_VERIFY2(view->columnWidth(iotId) >= cells->sizeHintForColumn(iotId), "a device ID is cut");
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        view->horizontalHeader()->resizeSection(iotId, 123);
        table->trigger();
        table->trigger();
        QTest::qWait(20);
        QCOMPARE(view->columnWidth(iotId), 123);
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    }

    /** Where the width is missing columns make way, and come back; one that a person hid does not. */
    void columnsMakeWayInANarrowWindow()
    {
        DeskFixture desk(QStringLiteral("en"));
        desk.window().resize(1800, 900);
        QVERIFY(desk.becomesReady());
        auto *view = desk.find<QTableView>("deviceView");
        auto *table = desk.find<QAction>("tableView");
        table->trigger();
        const auto readAt = static_cast<int>(tables::DeviceColumn::ReadAt);
        const auto product = static_cast<int>(tables::DeviceColumn::Product);
        QTRY_VERIFY(!view->isColumnHidden(readAt) && !view->isColumnHidden(product));
        auto *more = desk.find<QToolButton>("deviceMore")->menu();
        const auto column = [more](int number) {
            Q_EMIT more->aboutToShow();
            return more->findChild<QAction *>(QStringLiteral("column-%1").arg(number));
        };
        column(product)->trigger();
        QTRY_VERIFY(view->isColumnHidden(product));
        desk.window().resize(700, 600);
        QTRY_VERIFY(view->isColumnHidden(readAt));
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        QVERIFY2(column(readAt)->isChecked(), "nobody hid it");
        // Also after it was left and kept meanwhile.
        table->trigger();
        table->trigger();
        desk.window().resize(1800, 900);
        QTRY_VERIFY(!view->isColumnHidden(readAt));
        QVERIFY(view->isColumnHidden(product));
        // Who wants a column has it, scrolled to if need be.
        desk.window().resize(700, 600);
        QTRY_VERIFY(view->isColumnHidden(readAt));
        column(readAt)->trigger();
        column(readAt)->trigger();
        QTRY_VERIFY(!view->isColumnHidden(readAt));
    }

    void theListIsSortedWithoutAMouse()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        auto *view = desk.find<QTableView>("deviceView");
        const auto iotId = static_cast<int>(tables::DeviceColumn::IotId);
        auto *more = desk.find<QToolButton>("deviceMore");
        QVERIFY(more->focusPolicy() & Qt::TabFocus);
        const auto firstIotId = [&] { return view->model()->index(0, iotId).data().toString(); };
        QStringList ids;
        for (int row = 0; row < rows(desk); ++row)
            ids << view->model()->index(row, iotId).data().toString();
        std::sort(ids.begin(), ids.end(),
            [](const QString &one, const QString &other) { return one.compare(other, Qt::CaseInsensitive) < 0; });
        const auto sort = [&] {
            Q_EMIT more->menu()->aboutToShow();
            more->menu()->findChild<QAction *>(QStringLiteral("sort-%1").arg(iotId))->trigger();
        };
        sort();
        QCOMPARE(firstIotId(), ids.first());
        sort();
        QCOMPARE(firstIotId(), ids.last());
    }

    /** A device ID that nobody has entered yet is opened by pasting it, and stays open when the list is read again. */
    void aPastedDeviceIdIsOpened()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const auto *view = desk.find<QTableView>("deviceView");
        // The platform does not know it either, so that it never gets a row.
        const QString iotId = QStringLiteral("unknown00000000000000100");
        auto *search = desk.find<QLineEdit>("deviceSearch");
        search->setText(QStringLiteral("Device ID: %1").arg(iotId));
        const auto *title = desk.find("deviceState")->findChild<QLabel *>(QStringLiteral("stateTitle"));
        QTRY_COMPARE(title->text(), QStringLiteral("The book does not have this device"));
        QTest::keyClick(search, Qt::Key_Return);
        const auto *shown = desk.find<ui::ElidedLabel>("deviceIotId");
        QCOMPARE(shown->fullText(), iotId);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("deviceBanner")->isVisible(), 20'000);
        search->clear();
        QVERIFY(!view->currentIndex().isValid());
        QSignalSpy listed(&desk.book(), &storage::Book::changed);
        desk.find<QAction>("refresh")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!listed.isEmpty(), 20'000);
        QCOMPARE(shown->fullText(), iotId);
        // Any other device can be gone back to, also the one from before.
        desk.find<QTableView>("deviceView")->setCurrentIndex(view->model()->index(0, 0));
        QVERIFY(shown->fullText() != iotId);
        // Words that are no device ID are only not found.
        search->setText(QStringLiteral("no such camera here"));
        QVERIFY(title->text().startsWith(QStringLiteral("Nothing matches")));
        // Nor is a device unknown that stands in the book, whatever words are around it.
        const QString known = shown->fullText();
        search->setText(QStringLiteral("Device ID: %1").arg(known));
        QTRY_VERIFY(title->text().contains(known));
        QVERIFY(title->text().startsWith(QStringLiteral("Nothing matches")));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(shown->fullText(), known);
    }

    void manyDevicesAreCountedAndInOrder()
    {
        DeskSetup setup;
        setup.scenario = QStringLiteral("fleet=1200");
        DeskFixture desk(setup);
        const auto *count = desk.find<QLabel>("deviceCount");
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), QStringLiteral("1,200 devices"), 20'000);
        // The first of so many is known once they are in order, and it is the one at hand.
        const auto *view = desk.find<QTableView>("deviceView");
        QTRY_VERIFY_WITH_TIMEOUT(view->currentIndex().isValid(), 20'000);
        QCOMPARE(view->currentIndex().row(), 0);
        desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_COMPARE(count->text(), QStringLiteral("1,200 台设备"));
    }

    void manyAreMarkedAndStayMarked()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        auto *list = desk.window().findChild<ui::DeviceList *>();
        auto *view = desk.find<QTableView>("deviceView");
        view->selectAll();
        QCOMPARE(list->selectedIotIds().size(), rows(desk));
        QCOMPARE(list->selectedCount(), rows(desk));
        view->selectionModel()->clearSelection();
        const QString second = view->model()->index(1, 1).data().toString();
        view->selectRow(1);
        QCOMPARE(list->selectedIotIds(), QStringList{second});
        desk.find<QLineEdit>("deviceSearch")->setText(second);
        QCOMPARE(list->selectedIotIds(), QStringList{second});
        desk.find<QLineEdit>("deviceSearch")->clear();
        QCOMPARE(list->selectedIotIds(), QStringList{second});
        // Where nothing is found there is no row to stay marked, but the device at hand is again afterwards.
        desk.find<QLineEdit>("deviceSearch")->setText(QStringLiteral("?"));
        QCOMPARE(list->selectedCount(), 0);
        QTest::keyClick(desk.find<QLineEdit>("deviceSearch"), Qt::Key_Escape);
        QCOMPARE(list->selectedIotIds(), QStringList{second});
        // What is typed into the list is looked for.
        QTest::keyClicks(view, QStringLiteral("w"));
        QCOMPARE(desk.find<QLineEdit>("deviceSearch")->text(), QStringLiteral("w"));
    }
};

QTEST_MAIN(DeviceListTest)
#include "device_list_test.moc"
