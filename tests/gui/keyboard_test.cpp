#include "busy_desk.h"
#include "buy_wizard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

namespace {

/** Whether a person would want to do something with @p widget. */
bool isForPeople(const QWidget *widget)
{
    const bool kind = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || widget->objectName() == QStringLiteral("coverageView");
    // Parts that Qt makes for its own widgets are reached through these.
    const bool part = widget->objectName().startsWith(QStringLiteral("qt_")) || widget->objectName().isEmpty()
        || widget->objectName() == QStringLiteral("ScrollLeftButton")
        || widget->objectName() == QStringLiteral("ScrollRightButton");
    return kind && !part && widget->isEnabled() && widget->isVisible();
}

/** What the list of keys says. */
QStringList keysTold(DeskFixture &desk)
{
    QStringList told;
    for (const QLabel *label : desk.find<QScrollArea>("keysArea")->widget()->findChildren<QLabel *>())
        told << label->text();
    return told;
}

/** What is wrong with where the list of keys is and how large; empty: nothing. */
QString misplaced(DeskFixture &desk)
{
    const QWidget *keys = desk.find("keysDialog");
    const auto *area = desk.find<QScrollArea>("keysArea");
    const QRect room = keys->screen()->availableGeometry();
    const QRect frame = keys->frameGeometry();
    if (!room.contains(frame))
        return QStringLiteral("beyond the screen");
    if (area->verticalScrollBar()->maximum() > 0)
        return QStringLiteral("scrolled");
    if (area->viewport()->height() - area->widget()->sizeHint().height() > QFontMetrics(area->font()).height())
        return QStringLiteral("half empty");
    // Where the screen has room for it there.
    QRect wanted(frame);
    wanted.moveCenter(keys->parentWidget()->frameGeometry().center());
    const QPoint off = wanted.center() - frame.center();
    return room.contains(wanted) && off.manhattanLength() > 12 ? QStringLiteral("off the middle") : QString();
}

} // namespace

/** Everything is reached without a mouse, and says what it is. */
class KeyboardTest : public QObject
{
    Q_OBJECT

private:
    /** What can have the keyboard, or is a cell of a table, without saying what it is. */
    static QString nameless(DeskFixture &desk)
    {
        QStringList nameless;
        for (QWidget *widget : desk.window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            if (told->state().focusable && told->text(QAccessible::Name).isEmpty()) {
                nameless << QStringLiteral("%1 %2 in %3")
                                .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                                    widget->parentWidget()->objectName());
            }
            const auto *view = qobject_cast<const QTableView *>(widget);
            if (view == nullptr)
                continue;
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex cell = view->model()->index(0, column);
                if (cell.isValid() && !view->isColumnHidden(column)
                    && cell.data(Qt::AccessibleTextRole).toString().isEmpty()
                    && cell.data(Qt::DisplayRole).toString().isEmpty())
                    nameless << QStringLiteral("%1 column %2").arg(view->objectName()).arg(column);
            }
        }
        return nameless.join(u'\n');
    }

    /** Lists whose purpose a screen reader has no words for; it calls them by what is chosen. */
    static QString unexplainedChoices(DeskFixture &desk)
    {
        QStringList unexplained;
        for (QComboBox *box : desk.window().findChildren<QComboBox *>()) {
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(box);
            if (told->text(QAccessible::Description).isEmpty() && told->relations(QAccessible::Label).isEmpty())
                unexplained << box->objectName();
        }
        return unexplained.join(u'\n');
    }

    static void walk(DeskFixture &desk)
    {
        QCOMPARE(nameless(desk), QString());
        QSet<const QWidget *> reached;
        for (int step = 0; step < 200; ++step) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus != nullptr);
            reached.insert(focus);
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(focus);
            QVERIFY2(!told->text(QAccessible::Name).isEmpty(),
                qPrintable(QStringLiteral("a stop without a name: %1 in %2")
                               .arg(focus->objectName(), focus->parentWidget()->objectName())));
            // A text takes the key for itself only where it says so.
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        for (const QWidget *widget : desk.window().findChildren<QWidget *>()) {
            if (!isForPeople(widget))
                continue;
            const bool within = std::any_of(reached.begin(), reached.end(), [widget](const QWidget *one) {
                return widget == one || widget->isAncestorOf(one) || one == widget->focusProxy();
            });
            // A radio group or a navigation is one stop, its members are reached by arrows.
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool member = button != nullptr && button->autoExclusive();
            QVERIFY2(within || member, qPrintable(QStringLiteral("not reached: ") + widget->objectName()));
            const QAccessibleInterface *accessible
                = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                qPrintable(QStringLiteral("without a name: ") + widget->objectName()));
        }
    }

private Q_SLOTS:
    void whatIsTypedAfterCtrlFIsFoundOnThePageShown_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("field");
        QTest::newRow("devices") << QStringLiteral("showDevices") << QStringLiteral("deviceSearch");
        QTest::newRow("catalogue") << QStringLiteral("showCatalogue") << QStringLiteral("planSearch");
        QTest::newRow("orders") << QStringLiteral("showOrders") << QStringLiteral("seenOrderSearch");
        QTest::newRow("activity") << QStringLiteral("showActivity") << QStringLiteral("activitySearch");
    }

    void whatIsTypedAfterCtrlFIsFoundOnThePageShown()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, field);
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.window().findChild<QAction *>(page)->trigger();
        auto *search = desk.window().findChild<QLineEdit *>(field);
        QTRY_VERIFY(search->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(!search->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY2(QApplication::focusWidget() != nullptr, "the search of a page that is not shown took the keys");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("88"));
        QCOMPARE(search->text(), QStringLiteral("88"));
    }

    void everyChoiceSaysWhatItIsAbout()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        for (const char *action : {"addDevice", "importFile", "manageProfiles"})
            QVERIFY2(desk.trigger(action), action);
        desk.find<QAbstractButton>("addProfile")->click();
        QTRY_VERIFY(desk.find<QAbstractButton>("saveProfile") != nullptr);
        QVERIFY(desk.window().findChildren<QComboBox *>().size() > 12);
        QCOMPARE(unexplainedChoices(desk), QString());
        // One of several pages, and no box to be checked.
        QAccessibleInterface *page = QAccessible::queryAccessibleInterface(desk.find("showDevicesNavigation"));
        QCOMPARE(page->role(), QAccessible::RadioButton);
        QVERIFY(page->state().checked);
        QAccessibleInterface *next = QAccessible::queryAccessibleInterface(desk.find("showCatalogueNavigation"));
        next->actionInterface()->doAction(next->actionInterface()->actionNames().constFirst());
        QTRY_VERIFY(desk.find("catalogueView")->isVisible());
        QVERIFY(next->state().checked && !page->state().checked);
    }

    void theKeyOfTheContextMenuIsListed()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        desk.window().findChild<QAction *>(QStringLiteral("keys"))->trigger();
        const auto *area = desk.window().findChild<QScrollArea *>(QStringLiteral("keysArea"));
        QVERIFY(area != nullptr);
        const QList<QLabel *> labels = area->findChildren<QLabel *>();
        const auto says = [&labels](const QString &text) {
            return std::any_of(
                labels.begin(), labels.end(), [&text](const QLabel *label) { return label->text() == text; });
        };
        QVERIFY(says(QStringLiteral("Menu / Shift+F10")));
        QVERIFY(says(QStringLiteral("Show what can be done here")));
    }

    void theContextMenuIsOpenedWithoutItsKey()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QVERIFY(desk.showDevice(QStringLiteral("6vw0OrGyHFSW6EQA000100")));
        QTRY_VERIFY(desk.find<QTableView>("orderView")->currentIndex().isValid());
        for (const char *name : {"deviceView", "deviceSearch", "orderView", "orderFields", "coverageView"}) {
            auto *widget = desk.find(name);
            widget->setFocus();
            QTRY_COMPARE(QApplication::focusWidget(), widget);
            QVERIFY(QApplication::activePopupWidget() == nullptr);
            QTest::keyClick(widget, Qt::Key_F10, Qt::ShiftModifier);
            QTRY_VERIFY2(qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr, name);
            QVERIFY2(!QApplication::activePopupWidget()->actions().isEmpty(), name);
            QApplication::activePopupWidget()->close();
        }
    }

    void theKeysAreToldOnceAndInTheLanguageOfNow()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        desk.goToEffect(wizard);
        wizard->back(); // Its fields are not in sight any more.
        desk.language().choose(QStringLiteral("zh_CN"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        for (const QAction *action : desk.window().findChildren<QAction *>())
            QVERIFY2(action->text() != QStringLiteral("Copy this field"), qPrintable(action->parent()->objectName()));
        wizard->close();
        QVERIFY(desk.trigger("keys"));
        QVERIFY(keysTold(desk).contains(QStringLiteral("复制此字段")));
        QCOMPARE(keysTold(desk).count(QStringLiteral("复制此字段")), 1);
    }

    void theListOfKeysFitsWhateverItSays()
    {
        DeskFixture desk(QStringLiteral("zh_CN"));
        QVERIFY(desk.becomesReady());
        QVERIFY(desk.trigger("keys"));
        QTRY_COMPARE(misplaced(desk), QString());
        const QString before = desk.find("keysDialog")->windowTitle();
        desk.language().choose(QStringLiteral("en"));
        QTRY_VERIFY(desk.find("keysDialog")->windowTitle() != before);
        QTRY_VERIFY(keysTold(desk).contains(QStringLiteral("Copy this field")));
        // As it would be if it were opened now: the screen of tests is too narrow for two English columns.
        const QSize changed = desk.find("keysDialog")->size();
        desk.find("keysDialog")->close();
        QVERIFY(desk.trigger("keys"));
        QCOMPARE(desk.find("keysDialog")->size(), changed);
        // And where it is opened again in another language.
        desk.find("keysDialog")->close();
        desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_COMPARE(desk.find("keysDialog")->windowTitle(), before);
        QVERIFY(desk.trigger("keys"));
        QVERIFY(keysTold(desk).contains(QStringLiteral("复制此字段")));
        QTRY_COMPARE(misplaced(desk), QString());
    }

    void overADialogOnlyItsKeysAreTold()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        QVERIFY(desk.trigger("operatorName"));
        QWidget *dialog = desk.find("operatorDialog");
        QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
        dialog->move(0, 0); // Its middle is too near to the edge for a list of keys.
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClick(dialog, Qt::Key_F1);
        QTRY_VERIFY(desk.find("keysDialog") != nullptr && desk.find("keysDialog")->isVisible());
        const QStringList told = keysTold(desk);
        QVERIFY2(told.filter(QStringLiteral("Ctrl+")).isEmpty(), qPrintable(told.join(u'\n')));
        QVERIFY2(told.contains(QStringLiteral("Menu / Shift+F10")), qPrintable(told.join(u'\n')));
        QVERIFY2(!told.filter(QStringLiteral("F1")).isEmpty(), qPrintable(told.join(u'\n')));
        QTRY_COMPARE(misplaced(desk), QString());
    }

    void thePageOfADeviceIsWalkedAsItIsRead()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const QWidget *first = desk.find<QTabWidget>("deviceTabs")->findChild<QTabBar *>();
        QStringList chain;
        for (const QWidget *stop = first->nextInFocusChain(); stop != first; stop = stop->nextInFocusChain())
            chain << stop->objectName();
        qsizetype before = -1;
        for (const char *name : {"orderStatusFilter", "orderRefresh", "orderExport", "coverageView", "inForceCard",
                 "nextCard", "freePlanCard", "claimFreePlanButton", "startFreePlanButton", "latestOrderCard",
                 "orderView", "orderFields"}) {
            const qsizetype place = chain.indexOf(QLatin1StringView(name));
            QVERIFY2(place > before, qPrintable(QString::fromLatin1(name) + QStringLiteral(" in ") + chain.join(u' ')));
            before = place;
        }
    }

    void theKeysAreShownInAWizardToo()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        QWidget *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        wizard->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), wizard);
        QTest::keyClick(wizard, Qt::Key_F1);
        QTRY_VERIFY(desk.find("keysDialog") != nullptr && desk.find("keysDialog")->isVisible());
        QTRY_COMPARE(QApplication::activeWindow(), desk.find("keysDialog"));
        // It has a ground of its own.
        QCOMPARE(desk.find("keysDialog")->grab().toImage().pixelColor(2, 2), desk.window().palette().window().color());
        QVERIFY2(!keysTold(desk).contains(QStringLiteral("Ctrl+K")), qPrintable(keysTold(desk).join(u'\n')));
        QVERIFY2(!keysTold(desk).filter(QStringLiteral("F1")).isEmpty(), qPrintable(keysTold(desk).join(u'\n')));
    }

    void theKeyThatMakesAChangeIsToldWhereItCanBeMade()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        const auto told = [&] {
            wizard->activateWindow();
            QTest::keyClick(wizard, Qt::Key_F1);
            const QStringList keys = keysTold(desk);
            desk.find("keysDialog")->close();
            return keys.contains(QStringLiteral("Make the change, on its button; Return never does"));
        };
        QVERIFY(!told());
        desk.goToEffect(wizard);
        QVERIFY(told());
    }

    void theKeysAreShownInWhatBlocksTheWindowToo_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("button"); ///< Of the dialog, opens another; empty: none.
        QTest::addColumn<QString>("dialog");
        QTest::newRow("import") << QStringLiteral("importFile") << QString() << QStringLiteral("importWizard");
        QTest::newRow("project") << QStringLiteral("importProject") << QString() << QStringLiteral("projectWizard");
        QTest::newRow("add") << QStringLiteral("addDevice") << QString() << QStringLiteral("addDeviceDialog");
        QTest::newRow("edit") << QStringLiteral("editDevice") << QString() << QStringLiteral("editDeviceDialog");
        QTest::newRow("profile") << QStringLiteral("manageProfiles") << QStringLiteral("addProfile")
                                 << QStringLiteral("profileEditor");
        QTest::newRow("name") << QStringLiteral("operatorName") << QString() << QStringLiteral("operatorDialog");
    }

    void theKeysAreShownInWhatBlocksTheWindowToo()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, button);
        QFETCH(const QString, dialog);
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        QVERIFY2(desk.trigger(qPrintable(action)), qPrintable(action));
        if (!button.isEmpty())
            desk.find<QAbstractButton>(qPrintable(button))->click();
        QTRY_VERIFY(desk.find(qPrintable(dialog)) != nullptr && desk.find(qPrintable(dialog))->isVisible());
        desk.find(qPrintable(dialog))->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), desk.find(qPrintable(dialog)));
        QVERIFY(desk.find("keysDialog") == nullptr);
        QTest::keyClick(QApplication::activeWindow(), Qt::Key_F1);
        QTRY_VERIFY(desk.find("keysDialog") != nullptr && desk.find("keysDialog")->isVisible());
        QTRY_COMPARE(QApplication::activeWindow(), desk.find("keysDialog"));
        // It is not blocked itself.
        QTest::keyClick(QApplication::activeWindow(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.find("keysDialog")->isVisible());
        desk.find(qPrintable(dialog))->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), desk.find(qPrintable(dialog)));
        // A sign that is written is no wish for the keys.
        if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
            QTest::keyClick(field, Qt::Key_Question);
            QVERIFY(!desk.find("keysDialog")->isVisible());
            QVERIFY(field->text().endsWith(u'?'));
        }
    }

    void theListOfKeysIsNotScrolledWhereThereIsRoom()
    {
        DeskFixture desk(QStringLiteral("zh_CN"));
        QVERIFY(desk.becomesReady());
        QVERIFY(desk.trigger("keys"));
        const auto *area = desk.find<QScrollArea>("keysArea");
        QTRY_VERIFY(area->isVisible());
        // The screen of tests is 800 × 800: too low for one column.
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
        const int empty = area->viewport()->height() - area->widget()->sizeHint().height();
        QVERIFY2(empty < QFontMetrics(area->font()).height(), qPrintable(QString::number(empty)));
        QStringList keys;
        for (const QLabel *label : area->findChildren<QLabel *>())
            keys << label->text();
        QVERIFY(desk.find<QAction>("coverageEarlier")->toolTip().contains(QStringLiteral("Shift+←")));
        QVERIFY2(keys.contains(QStringLiteral("Shift+← / PgUp")), qPrintable(keys.join(u'\n')));
    }

    void everythingIsReachedByTab_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }

    void everythingIsReachedByTab()
    {
        QFETCH(const QString, language);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QCOMPARE(QApplication::focusWidget(), desk.find("deviceSearch"));
        auto *devices = desk.find<QAbstractItemView>("deviceView");
        const auto lobby = devices->model()->match(
            devices->model()->index(0, 1), Qt::DisplayRole, busy::device, 1, Qt::MatchExactly);
        devices->setCurrentIndex(lobby.value(0));
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractItemView>("orderView")->model()->rowCount() > 10, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("coverageView")->isVisible(), 20'000);
        for (int tab = 0; tab < 3; ++tab) {
            desk.find<QTabWidget>("deviceTabs")->setCurrentIndex(tab);
            walk(desk);
        }
        desk.find<QAction>("tableView")->trigger();
        walk(desk);
        desk.find<QAction>("tableView")->trigger();
        QVERIFY(busy::showSeenOrders(desk));
        walk(desk);
        // One outcome that is not known has all that can be done with a change.
        QVERIFY(busy::showUnknownOutcome(desk));
        for (int tab = 0; tab < 3; ++tab) {
            desk.find<QTabWidget>("activityTabs")->setCurrentIndex(tab);
            walk(desk);
        }
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
