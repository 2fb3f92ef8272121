#include "banner.h"
#include "desk_fixture.h"
#include "order_list.h"
#include "order_table.h"
#include "state_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace {

constexpr int patience = 20'000;

const QString busyCamera = QStringLiteral("HISTORY0000000000260000100");
const QString smallCamera = QStringLiteral("eW5rT8yU1iO4pA7sD0f7000100");

/** The list of the window's orders, for a device of the demo. */
struct Orders {
    Orders(DeskFixture &desk, const QString &iotId)
        : Orders(desk)
    {
        list->setDevice(iotId);
    }

    explicit Orders(DeskFixture &desk)
        : list(desk.window().findChild<ui::OrderList *>())
        , view(desk.find<QTableView>("orderView"))
        , status(desk.find<QComboBox>("orderStatusFilter"))
        , page(desk.find<QSpinBox>("pagerPage"))
        , range(desk.find<QLabel>("pagerRange"))
        , note(desk.find<QLabel>("orderNote"))
        , again(desk.find<QPushButton>("orderReadAgain"))
    {
    }

    int rows() const { return view->model()->rowCount(); }

    QString chosen() const
    {
        return view->currentIndex().data(tables::OrderTable::OrderRole).value<plans::Order>().orderId;
    }

    QString firstId() const
    {
        return view->model()->index(0, 0).data(tables::OrderTable::OrderRole).value<plans::Order>().orderId;
    }

    bool says(const QString &text) const { return range->text() == text; }

    ui::OrderList *list;
    QTableView *view;
    QComboBox *status;
    QSpinBox *page;
    QLabel *range;
    QLabel *note;
    QPushButton *again;
};

void buyOne(DeskFixture &desk)
{
    desk::BuyIntent intent;
    intent.iotId = busyCamera;
    intent.plan.commodityCode = QStringLiteral("ilopLVCloudResource");
    intent.plan.specification = QStringLiteral("continuousResource_7");
    intent.plan.price = plans::Money::fromFen(3500);
    intent.plan.lifecycleDays = 7;
    intent.plan.months = 1;
    intent.userName = QStringLiteral("desk");
    desk.runner().start(intent);
}

} // namespace

/** Paging and filtering the orders of a device. */
class OrderListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreTurnedAndJumpedTo()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const Orders orders(desk, busyCamera);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("1–20 of 260")), patience);
        QCOMPARE(orders.page->text(), QStringLiteral("Page 1 of 13"));
        orders.page->setValue(12);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("221–240 of 260")), patience);
        QTest::mouseClick(desk.find<QToolButton>("pager-last"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("241–260 of 260")), patience);
        QVERIFY(!desk.find<QToolButton>("pager-next")->isEnabled());
        QTest::mouseClick(desk.find<QToolButton>("pager-first"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("1–20 of 260")), patience);
        auto *size = desk.find<QComboBox>("pagerSize");
        size->setCurrentIndex(size->findData(50));
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("1–50 of 260")), patience);
        QCOMPARE(orders.list->pageSize(), 50);
        desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_VERIFY(orders.page->text().contains(QStringLiteral("第 1 页")));
    }

    void aPageIsTurnedWithEachClick()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const Orders orders(desk, busyCamera);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("1–20 of 260")), patience);
        for (int click = 0; click < 3; ++click)
            QTest::mouseClick(desk.find<QToolButton>("pager-next"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("61–80 of 260")), patience);
        // What plans are called is asked for once, whoever wants to know.
        QCOMPARE(desk.platform().requestCount(QStringLiteral("/vision/customer/cloudstorage/commodity/query")), 2);
    }

    void offlineWhatIsKnownStandsIn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("note");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Orders as of 20");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("显示的是 20");
    }

    /** Paging, filtering and finding go on without the platform, and every row is told to be of then. */
    void offlineWhatIsKnownStandsIn()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, note);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        auto *devices = desk.find<QAbstractItemView>("deviceView");
        const auto open = [&](const QString &iotId) {
            const auto found
                = devices->model()->match(devices->model()->index(0, 1), Qt::DisplayRole, iotId, 1, Qt::MatchExactly);
            devices->setCurrentIndex(found.value(0));
            return !found.isEmpty();
        };
        const Orders orders(desk);
        QVERIFY(open(busyCamera));
        QTRY_COMPARE_WITH_TIMEOUT(orders.rows(), 20, patience);
        QTRY_VERIFY_WITH_TIMEOUT(QCoro::waitFor(desk.book().snapshot(busyCamera))->has_value(), patience);
        orders.page->setValue(3);
        QTRY_VERIFY_WITH_TIMEOUT(orders.range->text().contains(QStringLiteral("41–60")), patience);
        const QString third = orders.firstId();
        QVERIFY(open(smallCamera));
        QTRY_COMPARE_WITH_TIMEOUT(orders.rows(), 3, patience);

        desk.stopPlatform();
        QVERIFY(open(busyCamera));
        QTRY_COMPARE_WITH_TIMEOUT(orders.rows(), 20, patience);
        QTRY_VERIFY_WITH_TIMEOUT(orders.again->isVisible(), patience);
        QVERIFY2(orders.note->text().startsWith(note), qPrintable(orders.note->text()));
        QVERIFY(orders.list->property("old").toBool());
        QVERIFY(!desk.find<ui::StatePage>("orderState")->isVisible());
        orders.page->setValue(3);
        QCOMPARE(orders.firstId(), third);
        orders.status->setCurrentIndex(orders.status->findData(static_cast<int>(plans::OrderStatus::Frozen)));
        QTRY_VERIFY_WITH_TIMEOUT(orders.range->text().contains(QStringLiteral("100")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(orders.again->isVisible(), patience);
        orders.list->findOrder(third);
        QTRY_COMPARE_WITH_TIMEOUT(orders.chosen(), third, patience);
        QTRY_VERIFY_WITH_TIMEOUT(orders.again->isVisible(), patience);
        QVERIFY(orders.range->text().contains(QStringLiteral("41–60")));

        QVERIFY(desk.startPlatform());
        QTest::mouseClick(orders.again, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!orders.list->property("old").toBool(), patience);
        QVERIFY(orders.note->isHidden());
        QCOMPARE(orders.chosen(), third);
    }

    void aStatusIsFoundOverAllPages()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const Orders orders(desk, busyCamera);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("1–20 of 260")), patience);
        orders.status->setCurrentIndex(orders.status->findData(static_cast<int>(plans::OrderStatus::Frozen)));
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("1–20 of 100")), patience);
        QVERIFY(orders.note->isVisible());
        QVERIFY2(orders.note->text().startsWith(QStringLiteral("100 of 260 orders.")), qPrintable(orders.note->text()));
        QCOMPARE(orders.status->currentText(), QStringLiteral("Frozen (100)"));
        // These pages are turned without the platform.
        const QString query = QStringLiteral("/vision/customer/cloudstorage/order/query");
        const int asked = desk.platform().requestCount(query);
        QSignalSpy read(orders.list, &ui::OrderList::pageRead);
        orders.page->setValue(5);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("81–100 of 100")), patience);
        QCOMPARE(read.size(), 1);
        QCOMPARE(desk.platform().requestCount(query), asked);
        for (int row = 0; row < orders.rows(); ++row) {
            const auto order
                = orders.view->model()->index(row, 0).data(tables::OrderTable::OrderRole).value<plans::Order>();
            QCOMPARE(order.status, plans::OpenEnum(plans::OrderStatus::Frozen));
        }
        // None of this status: a way back is offered.
        orders.status->setCurrentIndex(orders.status->findData(static_cast<int>(plans::OrderStatus::BeingCreated)));
        auto *state = desk.find<ui::StatePage>("orderState");
        QTRY_VERIFY_WITH_TIMEOUT(state->isVisible()
                && state->findChild<QLabel *>(QStringLiteral("stateTitle"))->text()
                    == QStringLiteral("No orders of this status"),
            patience);
        QTest::mouseClick(state->findChild<QPushButton *>(QStringLiteral("stateAction")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("1–20 of 260")), patience);
        QCOMPARE(orders.status->currentIndex(), 0);
        // Another device begins with all of its orders.
        orders.status->setCurrentIndex(1);
        orders.list->setDevice(smallCamera);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("1–3 of 3")), patience);
        QCOMPARE(orders.status->currentIndex(), 0);
    }

    void ordersThatArriveAreToldOf()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const Orders orders(desk, busyCamera);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("1–20 of 260")), patience);
        buyOne(desk);
        QTRY_COMPARE_WITH_TIMEOUT(desk.buyPosts(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.runner().running(), 0, patience);
        orders.page->setValue(2);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("21–40 of 260")), patience);
        QTRY_VERIFY(orders.again->isVisible());
        QVERIFY2(orders.note->text().startsWith(QStringLiteral("1 order arrived")), qPrintable(orders.note->text()));
        // A purchase without a device's name is told by the device's id.
        const QString told = desk.find<ui::Banner>("operationBanner")->title();
        QVERIFY2(told.startsWith(QStringLiteral("Bought for ") + busyCamera), qPrintable(told));
        QTest::mouseClick(orders.again, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("1–20 of 261")), patience);
        QVERIFY(!orders.note->isVisible());
    }

    void anOrderIsFoundOnItsPage()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const Orders orders(desk, busyCamera);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("1–20 of 260")), patience);
        orders.page->setValue(7);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("121–140 of 260")), patience);
        const QString wanted = orders.firstId();
        orders.list->setDevice(smallCamera);
        QTRY_VERIFY_WITH_TIMEOUT(orders.says(QStringLiteral("1–3 of 3")), patience);
        orders.list->setDevice(busyCamera);
        orders.list->findOrder(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(orders.chosen(), wanted, patience);
        QVERIFY(orders.says(QStringLiteral("121–140 of 260")));
    }
};

QTEST_MAIN(OrderListTest)
#include "order_list_test.moc"
