#include "busy_desk.h"

#include "seen_order_table.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QTest>

namespace busy {

namespace {

constexpr int patience = 20'000;

} // namespace

void setLetters(int points)
{
    QFont font = QApplication::font();
    font.setPointSize(points);
    QApplication::setFont(font);
}

bool showSeenOrders(DeskFixture &desk)
{
    desk.find<QAction>("showOrders")->trigger();
    auto *orders = desk.find<QAbstractItemView>("seenOrderView");
    if (!QTest::qWaitFor([orders] { return orders->model()->rowCount() > 10; }, patience))
        return false;
    orders->setCurrentIndex(orders->model()->index(0, 0));
    return true;
}

bool showUnknownOutcome(DeskFixture &desk)
{
    const auto *orders = desk.find<QAbstractItemView>("seenOrderView")->model();
    desk.platform().addFault({QStringLiteral("status/set"), QStringLiteral("close"), {}, false, 1});
    desk.runner().start(desk::SuspendIntent{
        device, QStringLiteral("13800138000"), orders->index(0, tables::SeenOrderTable::OrderId).data().toString()});
    desk.find<QAction>("showActivity")->trigger();
    auto *activity = desk.find<QAbstractItemView>("activityView");
    const auto hasEnded = [&] { return activity->model()->rowCount() == 1 && desk.runner().running() == 0; };
    if (!QTest::qWaitFor(hasEnded, patience))
        return false;
    activity->setCurrentIndex(activity->model()->index(0, 0));
    return QTest::qWaitFor(
        [&desk] { return desk.find("activityRead")->isVisible() && desk.find("activityCopy")->isEnabled(); }, patience);
}

} // namespace busy
