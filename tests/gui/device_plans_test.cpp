#include "busy_desk.h"
#include "order_list.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

/** Plans and orders of a device where a window is too low for all of them. */
class DevicePlansTest : public QObject
{
    Q_OBJECT

private:
    static constexpr QSize tight{1280, 560};

    /** A desk on a tight screen with the orders of a device that has many. */
    static void open(DeskFixture &desk)
    {
        busy::setLetters(10);
        QVERIFY(desk.becomesReady());
        desk.window().resize(tight);
        QVERIFY(desk.showDevice(busy::device));
        QTRY_VERIFY(desk.find("orderFields")->isVisible());
        QTRY_VERIFY(page(desk)->verticalScrollBar()->maximum() > 0);
    }

    static QScrollArea *page(DeskFixture &desk) { return desk.find<QScrollArea>("plansScroll"); }

    static QRect placeOnPage(DeskFixture &desk, const QWidget *part, const QRect &rect)
    {
        return {part->mapTo(page(desk)->viewport(), rect.topLeft()), rect.size()};
    }

private Q_SLOTS:
    void ordersFillTheSightOfAPageThatScrolls()
    {
        DeskFixture desk(QStringLiteral("en"));
        open(desk);
        const QWidget *view = page(desk)->viewport();
        const auto *list = desk.window().findChild<ui::OrderList *>();
        const QWidget *detail = desk.find("orderDetail");
        for (const QWidget *part : {static_cast<const QWidget *>(list), detail}) {
            QTRY_VERIFY2(part->height() > view->height() * 3 / 4, qPrintable(QString::number(part->height())));
            QVERIFY(part->height() <= view->height());
        }
        // All of them can be brought into sight at once.
        QTRY_VERIFY([&] {
            page(desk)->verticalScrollBar()->setValue(page(desk)->verticalScrollBar()->maximum());
            return view->rect().contains(placeOnPage(desk, list, list->rect()));
        }());
    }

    void theRowThatIsGoneToStaysInSight()
    {
        DeskFixture desk(QStringLiteral("zh_CN"));
        open(desk);
        auto *orders = desk.find<QAbstractItemView>("orderView");
        QTRY_VERIFY(orders->model()->rowCount() >= 10);
        page(desk)->verticalScrollBar()->setValue(0);
        orders->setFocus();
        QTRY_VERIFY(orders->hasFocus());
        for (int row = 1; row < 10; ++row) {
            QTest::keyClick(orders, Qt::Key_Down);
            QTRY_VERIFY2(
                page(desk)->viewport()->rect().contains(
                    placeOnPage(desk, orders->viewport(), orders->visualRect(orders->currentIndex())).center()),
                qPrintable(QString::number(row)));
        }
    }

    /** The tools stand above the page: what they change must be seen. */
    void ordersOfAChosenStatusComeIntoSight_data()
    {
        QTest::addColumn<plans::OrderStatus>("status");
        QTest::newRow("some") << plans::OrderStatus::Expired;
        QTest::newRow("none") << plans::OrderStatus::BeingCreated;
    }

    void ordersOfAChosenStatusComeIntoSight()
    {
        QFETCH(const plans::OrderStatus, status);
        DeskFixture desk(QStringLiteral("en"));
        open(desk);
        page(desk)->verticalScrollBar()->setValue(0);
        auto *statuses = desk.find<QComboBox>("orderStatusFilter");
        const auto *list = desk.window().findChild<ui::OrderList *>();
        const auto isSeen
            = [&] { return page(desk)->viewport()->rect().contains(placeOnPage(desk, list, list->rect())); };
        QVERIFY(!isSeen());
        statuses->setFocus();
        const int index = statuses->findData(static_cast<int>(status));
        QVERIFY(index >= 0);
        statuses->setCurrentIndex(index);
        QTRY_VERIFY(isSeen());
        QTest::qWait(500); // Until the orders have come, and the page has another height.
        QVERIFY(isSeen());
        // Who scrolls looks at something else, until the next choice.
        page(desk)->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        statuses->setCurrentIndex(0);
        QTRY_VERIFY(isSeen());
    }

    void nothingIsMadeHigherWhereThereIsRoom()
    {
        DeskFixture desk(QStringLiteral("en"));
        open(desk);
        desk.window().resize(1280, 1000);
        QTRY_COMPARE(page(desk)->verticalScrollBar()->maximum(), 0);
        desk.window().resize(tight);
        QTRY_VERIFY(page(desk)->verticalScrollBar()->maximum() > 0);
        desk.window().resize(1280, 1000);
        QTRY_COMPARE(page(desk)->verticalScrollBar()->maximum(), 0);
    }
};

QTEST_MAIN(DevicePlansTest)
#include "device_plans_test.moc"
