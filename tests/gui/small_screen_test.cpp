#include "activity_page.h"
#include "busy_desk.h"
#include "catalogue_page.h"
#include "clipped_texts.h"
#include "device_finder.h"
#include "device_page.h"
#include "elided_label.h"
#include "environment_bar.h"
#include "leave_dialog.h"
#include "navigation.h"
#include "orders_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QWizardPage>

/** The smallest screen a desk has, with letters for tired eyes: devices and orders have room. */
class SmallScreenTest : public QObject
{
    Q_OBJECT

private:
    /** The buttons in @p window that are cut by what they stand in. */
    static QString cutButtons(const QWidget &window)
    {
        QStringList cut;
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            const QWidget *holder = button->parentWidget();
            const bool scrolled = qobject_cast<const QAbstractScrollArea *>(holder->parentWidget()) != nullptr;
            if (button->isVisible() && !scrolled && !holder->rect().contains(button->geometry()))
                cut << button->objectName() + u' ' + button->text();
        }
        return cut.join(u'\n');
    }

    /** Whether the middle of @p title is beside @p tool, the first below which there may be more. */
    static bool isOnLineOf(const QWidget *title, const QWidget *tool)
    {
        QCoreApplication::sendPostedEvents();
        const auto middle = [](const QWidget *part) { return part->mapTo(part->window(), part->rect().center()).y(); };
        return qAbs(middle(title) - middle(tool)) <= 2;
    }

    static QList<QAbstractButton *> navigationOf(DeskFixture &desk)
    {
        return desk.window().findChild<ui::Navigation *>()->findChildren<QAbstractButton *>();
    }

    /** Goes to the pages whose details have most to say. */
    static void showMuch(DeskFixture &desk)
    {
        QVERIFY(desk.showDevice(busy::device));
        QVERIFY(busy::showSeenOrders(desk));
        QVERIFY(busy::showUnknownOutcome(desk));
        QTRY_COMPARE(cutButtons(desk.window()), QString());
        desk.find<QAction>("showDevices")->trigger();
        QTRY_COMPARE(cutButtons(desk.window()), QString());
    }

    /** Screens of 1280 × 720 at twice, and 1.5 times, their scale, less what frames take. */
    static void halves()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("points");
        QTest::addColumn<QSize>("room");
        for (const char *language : {"en", "zh_CN"}) {
            for (const int points : {9, 10, 14}) {
                QTest::addRow("%s %d pt", language, points)
                    << QString::fromLatin1(language) << points << QSize(600, 340);
            }
            QTest::addRow("%s wider", language) << QString::fromLatin1(language) << 14 << QSize(850, 440);
        }
    }

private Q_SLOTS:
    void aNewWindowLeavesRoomForItsFrame()
    {
        busy::setLetters(14);
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const int title = 2 * QFontMetrics(QApplication::font()).height();
        QVERIFY2(desk.window().height() <= desk.window().screen()->availableSize().height() - title,
            qPrintable(QString::number(desk.window().height())));
    }

    /** Words and buttons that wrap push down what is below them, even where the page is scrolled. */
    void accountsAndTheirDevicesDoNotOverlap()
    {
        busy::setLetters(14);
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        desk.window().resize(853, 480);
        QVERIFY(desk.trigger("showOrders"));
        desk.find<QLineEdit>("seenOrderSearch")->setText(QStringLiteral("13800138000"));
        desk.find<QAbstractButton>("findAccount")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("accountDevices")->isVisible(), 10'000);
        QTRY_COMPARE(tour::overlappingWidgets(&desk.window()).join(u'\n'), QString());
    }

    void pagesOfWizardsFit()
    {
        busy::setLetters(14);
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        constexpr int room = 600; // Of 720, less a frame and the buttons.
        for (const char *action : {"bindOrder", "claimFreePlan"}) {
            QVERIFY2(desk.trigger(action), action);
            const auto pages = desk.window().findChildren<QWizardPage *>();
            QVERIFY(!pages.isEmpty());
            for (const QWizardPage *page : pages) {
                QVERIFY2(page->minimumSizeHint().height() <= room,
                    qPrintable(QStringLiteral("%1 %2")
                                   .arg(QLatin1StringView(page->metaObject()->className()))
                                   .arg(page->minimumSizeHint().height())));
            }
        }
    }

    void theWindowFitsHalfAScreen_data() { halves(); }

    void theWindowFitsHalfAScreen()
    {
        QFETCH(const QString, language);
        QFETCH(const int, points);
        QFETCH(const QSize, room);
        busy::setLetters(points);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        const QSize needed = desk.window().minimumSizeHint();
        QVERIFY2(needed.width() <= room.width() && needed.height() <= room.height(),
            qPrintable(QStringLiteral("%1 × %2").arg(needed.width()).arg(needed.height())));
        desk.window().resize(room);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(desk.window().size(), room);
        // When a device was read is said whole or not at all.
        const auto *facts = desk.find<ui::ElidedLabel>("deviceFacts");
        QTRY_VERIFY(facts->fullText().isEmpty()
            || QRegularExpression(QStringLiteral(R"(\d\d:\d\d( ·|$))")).match(facts->text()).hasMatch());
        // What there is no room for below is scrolled to; nothing is to the side.
        const auto *plans = desk.find<QScrollArea>("plansScroll");
        QTRY_COMPARE(plans->horizontalScrollBar()->maximum(), 0);
        const QTabBar *titles = desk.find<QTabWidget>("deviceTabs")->tabBar();
        QTRY_VERIFY2(titles->sizeHint().width() <= titles->parentWidget()->width(),
            qPrintable(
                QStringLiteral("%1 in %2").arg(titles->sizeHint().width()).arg(titles->parentWidget()->width())));
        QVERIFY(!titles->tabText(0).isEmpty());
        QTRY_COMPARE(cutButtons(desk.window()), QString());
        showMuch(desk);
        // Dates to choose from, and all that many devices that were read are said to be.
        auto *period = desk.find<QComboBox>("activityPeriod");
        period->setCurrentIndex(period->count() - 1);
        QVERIFY(desk.trigger("readAll"));
        const auto *words = desk.find<ui::ElidedLabel>("bulkWords");
        QTRY_VERIFY(words->isVisible());
        QTRY_COMPARE(words->text(), words->fullText());
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAction>("readAll")->isEnabled(), 60'000);
        QVERIFY(desk.find("activityFrom")->isVisibleTo(desk.window().findChild<ui::ActivityPage *>()));
        QTRY_COMPARE(cutButtons(desk.window()), QString());
        QCOMPARE(desk.window().size(), room);
        auto *tabs = desk.find<QTabWidget>("deviceTabs");
        QVERIFY(desk.trigger("showDevices"));
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTRY_COMPARE(tour::clippedTexts(tabs).join(u'\n'), QString());
        }
        tabs->setCurrentIndex(0);
        // The list is scrolled with its page rather than squeezed.
        const auto *list = desk.window().findChild<ui::DeviceList *>();
        const int parts = desk.window().findChild<ui::DeviceFinder *>()->minimumSizeHint().height()
            + desk.find("deviceView")->minimumSizeHint().height();
        QVERIFY2(
            list->minimumSizeHint().height() > parts, qPrintable(QString::number(list->minimumSizeHint().height())));
        QVERIFY(desk.trigger("showCatalogue"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractItemView>("catalogueView")->model()->rowCount() > 0, 10'000);
        QTRY_COMPARE(tour::clippedTexts(desk.find("planDetail")).join(u'\n'), QString());
        // What has the keyboard stays in sight when a banner comes above it.
        QVERIFY(desk.trigger("showDevices"));
        desk.window().activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), desk.find("deviceSearch"));
        QVERIFY(desk.trigger("removeDevices"));
        const auto *search = desk.find<QLineEdit>("deviceSearch");
        QTRY_VERIFY(desk.find("removalBanner") != nullptr && desk.find("removalBanner")->isVisible());
        QTRY_COMPARE(search->visibleRegion().boundingRect().size(), search->size());
        desk.window().resize(desk.window().minimumSizeHint());
        for (const QAbstractButton *button : navigationOf(desk)) {
            QTRY_VERIFY(button->text().isEmpty());
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(button->width() >= button->sizeHint().width());
        }
        desk.window().resize(1280, 720);
        QTRY_VERIFY(!navigationOf(desk).constFirst()->text().isEmpty());
    }

    /** Where it says most: in production, unlocked, under a long name. */
    void theBarFitsHalfAScreen_data() { halves(); }

    void theBarFitsHalfAScreen()
    {
        QFETCH(const QString, language);
        QFETCH(const int, points);
        QFETCH(const QSize, room);
        busy::setLetters(points);
        DeskSetup setup;
        setup.language = language;
        setup.environment = QStringLiteral("production");
        DeskFixture desk(setup);
        QVERIFY(desk.becomesReady());
        ui::Environment environment;
        environment.kind = ui::EnvironmentKind::Production;
        environment.profileName = QStringLiteral("Hotels, hospitals and schools of the northern district 01");
        environment.readOnly = true;
        desk.window().setProfile(QUuid::createUuid(), environment);
        desk.find<QAbstractButton>("changeLock")->click();
        desk.find<QLineEdit>("unlockReason")->setText(QStringLiteral("ticket 88213"));
        desk.find<QAbstractButton>("unlock")->click();
        const auto *bar = desk.window().findChild<ui::EnvironmentBar *>();
        QVERIFY2(bar->minimumSizeHint().width() <= room.width(),
            qPrintable(QString::number(bar->minimumSizeHint().width())));
        desk.window().resize(room);
        QTRY_COMPARE(cutButtons(*bar), QString());
        const auto *note = desk.find<QLabel>("environmentNote");
        QTRY_VERIFY(bar->rect().contains(note->geometry()));
    }

    void theQuestionBeforeLeavingIsSaidWhole()
    {
        busy::setLetters(17); // More than Qt gives a new window by itself.
        ui::Unfinished unfinished{true, true, true, true, 7, 40, {plans::BookDevice()}};
        ui::LeaveDialog question(unfinished, {}, nullptr);
        question.show();
        const auto *area = question.findChild<QScrollArea *>();
        QTRY_COMPARE(tour::clippedTexts(&question).join(u'\n'), QString());
        QVERIFY(area != nullptr);
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
        QVERIFY(question.height() <= question.screen()->availableSize().height());
    }

    void dialogsFitHalfAScreen_data() { halves(); }

    void dialogsFitHalfAScreen()
    {
        QFETCH(const QString, language);
        QFETCH(const int, points);
        QFETCH(const QSize, room);
        busy::setLetters(points);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        QStringList tooBig;
        for (const char *action :
            {"operatorName", "addDevice", "editDevice", "importFile", "importProject", "manageProfiles"})
            QVERIFY2(desk.trigger(action), action);
        QTRY_VERIFY(desk.find<QAbstractButton>("addProfile") != nullptr);
        desk.find<QAbstractButton>("addProfile")->click();
        QTest::qWait(200);
        for (const QDialog *dialog : desk.window().findChildren<QDialog *>()) {
            const QSize needed = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
            if (needed.width() > room.width() || needed.height() > room.height())
                tooBig
                    << QStringLiteral("%1 %2 × %3").arg(dialog->objectName()).arg(needed.width()).arg(needed.height());
        }
        QVERIFY2(tooBig.isEmpty(), qPrintable(tooBig.join(u'\n')));
    }

    void devicesAndOrdersHaveRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("points");
        for (const char *language : {"en", "zh_CN"}) {
            for (const int points : {10, 14})
                QTest::addRow("%s %d pt", language, points) << QString::fromLatin1(language) << points;
        }
    }

    void devicesAndOrdersHaveRoom()
    {
        QFETCH(const QString, language);
        QFETCH(const int, points);
        busy::setLetters(points);
        DeskFixture desk(language);
        const QSize screen(1280, 720);
        desk.window().resize(screen);
        QVERIFY(desk.becomesReady());
        QCoreApplication::sendPostedEvents();
        const int room = screen.width() - desk.window().findChild<ui::Navigation *>()->minimumSizeHint().width();
        const QWidget *pages[]
            = {desk.window().findChild<ui::DevicePage *>(), desk.window().findChild<ui::OrdersPage *>(),
                desk.window().findChild<ui::ActivityPage *>(), desk.window().findChild<ui::CataloguePage *>()};
        for (const QWidget *page : pages) {
            const int needed = page->minimumSizeHint().width();
            QVERIFY2(needed <= room, qPrintable(QStringLiteral("%1 of %2").arg(needed).arg(room)));
        }
        // Every title of a page of a device can be read and clicked.
        const QTabBar *titles = desk.find<QTabWidget>("deviceTabs")->tabBar();
        QVERIFY(titles->rect().contains(titles->tabRect(0)));
        QVERIFY(titles->rect().contains(titles->tabRect(titles->count() - 1)));
        QVERIFY2(titles->sizeHint().width() <= titles->parentWidget()->width(),
            qPrintable(
                QStringLiteral("%1 in %2").arg(titles->sizeHint().width()).arg(titles->parentWidget()->width())));
        QVERIFY(desk.trigger("showCatalogue"));
        QVERIFY(isOnLineOf(desk.find("catalogueTitle"), desk.find("planTypeFilter")));
        QVERIFY(desk.trigger("showActivity"));
        QVERIFY(isOnLineOf(desk.find("activityPageTitle"), desk.find("activitySearch")));
        QVERIFY(isOnLineOf(desk.find("activityExportShown"), desk.find("activitySearch")));
        const auto *search = desk.find("activitySearch");
        const int words = search->fontMetrics().horizontalAdvance(search->property("placeholderText").toString());
        QTRY_VERIFY2(search->width() > words, qPrintable(QStringLiteral("%1 in %2").arg(words).arg(search->width())));
        QVERIFY(desk.trigger("showDevices"));
        const QRect window(QPoint(), desk.window().size());
        for (const QAbstractButton *button : pages[0]->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->visibleRegion().isEmpty())
                continue;
            const QRect place(button->mapTo(&desk.window(), QPoint()), button->size());
            const bool scrolled = desk.find("plansScroll")->isAncestorOf(button);
            const QRect seen = scrolled ? window.adjusted(0, 0, 0, place.height()) : window;
            QVERIFY2(seen.contains(place), qPrintable(button->objectName() + button->text()));
        }
        desk.window().findChild<QAction *>(QStringLiteral("showCatalogue"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractItemView>("catalogueView")->model()->rowCount() > 0, 10'000);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(desk.window().size(), screen);
        const auto *plans = desk.find<QAbstractItemView>("catalogueView");
        QTRY_VERIFY2(plans->horizontalScrollBar()->maximum() == 0, "what plans cost is seen without scrolling");
        showMuch(desk);
        QCOMPARE(desk.window().size(), screen);
        // Nothing of the navigation's words is cut.
        for (const QAbstractButton *button : navigationOf(desk))
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
};

QTEST_MAIN(SmallScreenTest)
#include "small_screen_test.moc"
