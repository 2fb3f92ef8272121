#include "activity_page.h"
#include "catalogue_page.h"
#include "desk_fixture.h"
#include "device_page.h"
#include "navigation.h"
#include "orders_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

/** The smallest screen a desk has, with letters for tired eyes: devices and orders have room. */
class SmallScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QFont font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
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
        const QRect window(QPoint(), desk.window().size());
        for (const QAbstractButton *button : pages[0]->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->visibleRegion().isEmpty())
                continue;
            const QRect place(button->mapTo(&desk.window(), QPoint()), button->size());
            QVERIFY2(window.contains(place), qPrintable(button->objectName() + button->text()));
        }
        desk.window().findChild<QAction *>(QStringLiteral("showCatalogue"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractItemView>("catalogueView")->model()->rowCount() > 0, 10'000);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(desk.window().width(), screen.width());
        // Nothing of the navigation's words is cut.
        for (const QAbstractButton *button :
            desk.window().findChild<ui::Navigation *>()->findChildren<QAbstractButton *>())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
};

QTEST_MAIN(SmallScreenTest)
#include "small_screen_test.moc"
