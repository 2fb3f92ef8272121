#include "desk_fixture.h"
#include "formats.h"
#include "order_detail.h"
#include "order_fields.h"
#include "order_list.h"
#include "order_table.h"

#include <QAction>
#include <QClipboard>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

namespace {

constexpr int patience = 20'000;

enum Column { LabelColumn, ValueColumn, CopyColumn };

plans::Order anOrder()
{
    plans::Order order;
    order.orderId = QStringLiteral("20261011091207040001");
    order.specification = QStringLiteral("continuousResource_7");
    order.copies = 2;
    order.price = plans::Money::fromFen(7000);
    order.status = plans::OrderStatus::Frozen;
    order.payment = plans::OpenEnum(plans::PaymentStatus::Paid);
    order.start
        = plans::Moment{QDateTime(QDate(2026, 10, 16), QTime(2, 0), Qt::UTC), QStringLiteral("2026-10-16 10:00:00")};
    order.userName = QStringLiteral("13800138000");
    order.userId = QStringLiteral("desk-7");
    return order;
}

int rowOf(const QList<ui::Field> &fields, const char *key)
{
    for (int row = 0; row < fields.size(); ++row) {
        if (fields.at(row).key == QLatin1StringView(key))
            return row;
    }
    return -1;
}

} // namespace

/** Every field of an order in words. */
class OrderDetailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Shanghai"); }

    void everyFieldInWords()
    {
        const ui::Language english(QStringLiteral("en"));
        const plans::Order order = anOrder();
        const QList<ui::Field> fields = ui::OrderFields::of(order, {}, order.start->utc);
        for (const char *key : {"orderId", "status", "paymentStatus", "orderType", "commodityType", "startTime",
                 "endTime", "copies", "price", "preConsume", "userName", "userId", "identityId", "iotId",
                 "specification", "commodityCode", "outOrderNo"}) {
            QVERIFY2(rowOf(fields, key) >= 0, key);
            QVERIFY2(!fields.at(rowOf(fields, key)).value.isEmpty(), key);
        }
        QCOMPARE(fields.size(), 17);
        QCOMPARE(fields.at(rowOf(fields, "status")).value, QStringLiteral("frozen"));
        QCOMPARE(fields.at(rowOf(fields, "startTime")).value, QStringLiteral("2026-10-16 10:00"));
        QVERIFY(fields.at(rowOf(fields, "startTime")).toolTip.contains(QStringLiteral("2026-10-16 02:00:00")));
        QVERIFY(!fields.at(rowOf(fields, "endTime")).reported);
        QCOMPARE(fields.at(rowOf(fields, "userName")).value, QStringLiteral("138****8000"));
        const auto shown = ui::OrderFields::of(order, {}, order.start->utc, ui::Phones::Shown);
        QCOMPARE(shown.at(rowOf(shown, "userName")).value, QStringLiteral("13800138000"));
    }

    void aTicketSaysBothTimesAndNoPhone()
    {
        const ui::Language chinese(QStringLiteral("zh_CN"));
        const QString origin = QStringLiteral("call: /order/get 1.0.3");
        const QString ticket = ui::OrderFields::ticket(anOrder(), QStringLiteral("camera"), origin, ui::Phones::Masked);
        for (const char *line : {"orderId: 20261011091207040001", "iotId: camera", "status: 2 (frozen)",
                 "startTime: 2026-10-16T02:00:00Z = 2026-10-16T10:00:00+08:00 (platform: 2026-10-16 10:00:00)",
                 "endTime: (not reported)", "price: 70.00", "userName: 138****8000", "call: /order/get 1.0.3"})
            QVERIFY2(ticket.split(u'\n').contains(QLatin1StringView(line)), qPrintable(ticket));
        const QString open = ui::OrderFields::ticket(anOrder(), QStringLiteral("camera"), origin, ui::Phones::Shown);
        QVERIFY(open.contains(QStringLiteral("userName: 13800138000")));
    }

    void aPhoneIsShownUntilTheNextOrder()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        auto *detail = desk.find<ui::OrderDetail>("orderDetail");
        auto *fields = detail->findChild<QTableWidget *>(QStringLiteral("orderFields"));
        auto *reveal = detail->findChild<QPushButton *>(QStringLiteral("orderShowPhones"));
        // The platform does not know this order: what is at hand stays.
        detail->show(QStringLiteral("camera"), anOrder(), {});
        const int row = rowOf(ui::OrderFields::of(anOrder(), {}, {}), "userName");
        QCOMPARE(fields->item(row, ValueColumn)->text(), QStringLiteral("138****8000"));
        QVERIFY(!fields->item(row, ValueColumn)->toolTip().contains(QStringLiteral("13800138000")));
        QVERIFY(reveal->isVisible());
        fields->setCurrentCell(row, ValueColumn);
        fields->actions().constFirst()->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("138****8000"));
        reveal->click();
        fields->actions().constFirst()->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("13800138000"));
        QCOMPARE(fields->item(row, ValueColumn)->text(), QStringLiteral("13800138000"));
        plans::Order other = anOrder();
        other.orderId = QStringLiteral("another");
        detail->show(QStringLiteral("camera"), other, {});
        QCOMPARE(fields->item(row, ValueColumn)->text(), QStringLiteral("138****8000"));
        QVERIFY(!reveal->isChecked());
        other.userName = QStringLiteral("desk");
        detail->show(QStringLiteral("camera"), other, {});
        QVERIFY(!reveal->isVisible());
    }

    void aKeyHeldDownAsksForTheLastOrderAlone()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        QVERIFY(desk.showDevice(QStringLiteral("6vw0OrGyHFSW6EQA000100")));
        auto *fields = desk.find<QTableWidget>("orderFields");
        QTRY_VERIFY_WITH_TIMEOUT(fields->property("complete").toBool(), patience);
        auto *orders = desk.find<QTableView>("orderView");
        const int rows = orders->model()->rowCount();
        QVERIFY(rows > 5);
        const int before = desk.posts("cloudstorage/order/get");
        for (int row = 1; row < rows; ++row)
            orders->setCurrentIndex(orders->model()->index(row, 0));
        QVERIFY(!fields->property("complete").toBool());
        QTRY_VERIFY_WITH_TIMEOUT(fields->property("complete").toBool(), patience);
        QCOMPARE(fields->item(0, ValueColumn)->text(),
            orders->currentIndex().data(tables::OrderTable::OrderRole).value<plans::Order>().orderId);
        // At most one at once, and one for the order on which one rests.
        QVERIFY(desk.posts("cloudstorage/order/get") <= before + 2);
    }

    void fieldsAreCopiedAndSaidInBothLanguages()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        auto *fields = desk.find<QTableWidget>("orderFields");
        QTRY_VERIFY_WITH_TIMEOUT(fields->property("complete").toBool(), patience);
        QCOMPARE(fields->rowCount(), 17);
        QCOMPARE(fields->item(1, LabelColumn)->text(), QStringLiteral("Status"));
        fields->setCurrentCell(0, ValueColumn);
        fields->actions().constFirst()->trigger();
        QCOMPARE(QApplication::clipboard()->text(), fields->item(0, ValueColumn)->text());
        desk.find<QPushButton>("copyOrderForTicket")->click();
        QVERIFY(QApplication::clipboard()->text().contains(
            QStringLiteral("call: /vision/customer/cloudstorage/order/get 1.0.3")));
        desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_COMPARE(fields->item(1, LabelColumn)->text(), QStringLiteral("状态"));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "zh_CN"}) {
            for (const QSize &size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)})
                QTest::addRow("%s %d", language, size.width()) << QString::fromLatin1(language) << size;
        }
    }

    /** An order number or a date stands whole on its line, beside its label or below it. */
    void nothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        DeskFixture desk(language);
        desk.window().resize(size);
        QVERIFY(desk.becomesReady());
        auto *fields = desk.find<QTableWidget>("orderFields");
        QTRY_VERIFY_WITH_TIMEOUT(fields->property("complete").toBool(), patience);
        for (const int row : {0, 5, 6}) {
            const QTableWidgetItem *value = fields->item(row, ValueColumn);
            const QFontMetrics metrics(row == 0 ? value->font() : fields->font());
            QVERIFY2(
                metrics.horizontalAdvance(value->text()) < fields->columnWidth(ValueColumn), qPrintable(value->text()));
        }
    }
};

QTEST_MAIN(OrderDetailTest)
#include "order_detail_test.moc"
