#include "desk_fixture.h"
#include "order_list.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QToolTip>

namespace {

constexpr int patience = 20'000;

const QString iotId = QStringLiteral("hostile0000000000000000100");

/** Markup, a change of direction, a NUL, line ends and 100 kB of letters. */
QString hostile()
{
    return QStringLiteral("<b>&x</b>") + QChar(0x202E) + QChar(0) + QStringLiteral("\r\n%1=1+1,\"")
        + QString(100'000, u'漢');
}

plans::Order hostileOrder(int number)
{
    plans::Order order;
    order.orderId = hostile() + QString::number(number);
    order.specification = hostile();
    order.copies = 1;
    order.price = plans::Money::fromFen(3500);
    order.status = plans::OrderStatus::InForce;
    const auto at = [](int days) { return plans::Moment{QDateTime::currentDateTimeUtc().addDays(days), hostile()}; };
    order.start = at(-3);
    order.end = at(20);
    for (plans::Reported<QString> *text : {&order.userName, &order.userId, &order.outOrderNo, &order.identityId})
        *text = hostile();
    return order;
}

void fill(const QString &path)
{
    storage::Book book(path);
    QVERIFY(QCoro::waitFor(book.open()));
    plans::BookDevice device;
    device.device.iotId = iotId;
    device.device.nickname = hostile();
    device.device.productName = hostile();
    device.device.serialNumber = hostile();
    device.tags = {hostile(), hostile()};
    device.administrator = hostile();
    device.notes = hostile();
    QVERIFY(QCoro::waitFor(book.put({device})));
    plans::Snapshot snapshot;
    snapshot.readAt = QDateTime::currentDateTimeUtc();
    for (int number = 0; number < 20; ++number)
        snapshot.orders << hostileOrder(number);
    QVERIFY(QCoro::waitFor(book.save(iotId, snapshot)));
}

/** The longest time in which the program did not look at events. */
class Stalls : public QObject
{
public:
    Stalls()
    {
        m_since.start();
        startTimer(1);
    }

    qint64 longest() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent *) override { m_longest = qMax(m_longest, m_since.restart()); }

private:
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

/** What the platform sends is shown as it is, shortened, and never holds anything up. */
class LongTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hugeTextsAreShownAtOnce()
    {
        const sandbox::Fault none{QStringLiteral("*"), QStringLiteral("refuse"), QStringLiteral("2063"), false, -1};
        DeskSetup setup;
        setup.faults = {none};
        setup.prepareBook = fill;
        const Stalls stalls;
        DeskFixture desk(setup);
        desk.window().resize(1280, 720);
        QVERIFY(desk.becomesReady());
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QTableView>("orderView")->model()->rowCount(), 20, patience);
        QTest::qWait(1000);
        auto *orders = desk.find<QTableView>("orderView");
        for (int row = 0; row < 10; ++row) {
            orders->setCurrentIndex(orders->model()->index(row, 0));
            QTest::qWait(1);
        }
        for (QWidget *widget : desk.window().findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const QPoint place(widget->width() / 3, qMin(20, widget->height() / 2));
            QHelpEvent help(QEvent::ToolTip, place, widget->mapToGlobal(place));
            QApplication::sendEvent(widget, &help);
        }
        desk.find<QLineEdit>("deviceSearch")->setText(hostile());
        QTest::qWait(50);
        desk.find<QLineEdit>("deviceSearch")->clear();
        desk.find<QAction>("tableView")->trigger();
        QTest::qWait(200);
        desk.find<QAction>("tableView")->trigger();
        desk.find<QAction>("showOrders")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QTableView>("seenOrderView")->model()->rowCount(), 20, patience);
        QTest::qWait(500);
        desk.window().grab();
        // Texts as they came held it up for seconds, again and again.
        QVERIFY2(stalls.longest() < 4000, qPrintable(QString::number(stalls.longest())));
    }
};

QTEST_MAIN(LongTextTest)
#include "long_text_test.moc"
