#include "commodity_catalogue.h"
#include "scenario.h"
#include "schedule.h"
#include "signing_client.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::Literals::StringLiterals;
using sandbox::Holding;
using sandbox::Order;
using sandbox::Scenario;

namespace {

std::unique_ptr<Scenario> scenario(const QString &name)
{
    return std::move(*sandbox::makeScenario(name, today().toMSecsSinceEpoch()));
}

} // namespace

class ScenarioTest : public QObject
{
    Q_OBJECT

    void addScenarios()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("demo") << u"demo"_s;
        QTest::newRow("fleet") << u"fleet=2000"_s;
    }

private Q_SLOTS:
    void isTheSameEveryTime_data() { addScenarios(); }

    void isTheSameEveryTime()
    {
        QFETCH(QString, name);
        const auto one = scenario(name);
        const auto other = scenario(name);
        for (int i = 0; i < one->deviceCount(); ++i) {
            QCOMPARE(one->device(i).iotId, other->device(i).iotId);
            QVERIFY(one->holding(i) == other->holding(i));
        }
    }

    void answersTheSameToTheSameQuestions()
    {
        const auto conversation = [] {
            BarePlatform world;
            QList<QJsonValue> answers;
            for (int i = 0; i < 3; ++i) {
                answers.append(world
                                   .call("/vision/customer/cloudstorage/commodity/buy", u"1.0.5"_s,
                                       {{u"iotId"_s, lobby()}, {u"userName"_s, u"a"_s},
                                           {u"commodityCode"_s, u"ilopLVCloudResource"_s},
                                           {u"specification"_s, u"eventResource_7"_s}, {u"copies"_s, i + 1}})
                                   .data()
                                   .toObject()
                                   .value(u"orderId"_s)
                                   .toString()
                                   .right(6));
            }
            answers.append(world.orders(u"HISTORY0000000000260000100"_s).constLast());
            answers.append(world.call("/cloud/account/queryIdentityByPage", u"1.0.4"_s, {}).data());
            return answers;
        };
        QCOMPARE(conversation(), conversation());
    }

    void everyIdIsUnique_data() { addScenarios(); }

    void everyIdIsUnique()
    {
        QFETCH(QString, name);
        const auto world = scenario(name);
        QSet<QString> devices;
        QSet<QString> orders;
        for (int i = 0; i < world->deviceCount(); ++i) {
            const QString iotId = world->device(i).iotId;
            QVERIFY2(!devices.contains(iotId), qPrintable(iotId));
            devices.insert(iotId);
            QCOMPARE(world->indexOf(iotId), i);
            for (const Order &order : world->holding(i).orders) {
                QCOMPARE(order.orderId.size(), 20);
                QVERIFY2(!orders.contains(order.orderId), qPrintable(order.orderId));
                orders.insert(order.orderId);
            }
        }
    }

    void cheapAnswersAgreeWithTheDevice_data() { addScenarios(); }

    void cheapAnswersAgreeWithTheDevice()
    {
        QFETCH(QString, name);
        const auto world = scenario(name);
        for (int i = 0; i < world->deviceCount(); ++i) {
            QCOMPARE(world->productOf(i), world->device(i).product);
            QCOMPARE(world->statusOf(i), world->device(i).status);
            const Holding holding = world->holding(i);
            QCOMPARE(world->boundAccounts(i),
                holding.owner.isEmpty() ? QStringList() : QStringList(holding.owner) + holding.sharedWith);
            if (!holding.owner.isEmpty())
                QVERIFY(world->accountIndexOf(holding.owner) >= 0);
        }
    }

    void demoBeginsWithTheLobby()
    {
        const auto world = scenario(u"demo"_s);
        QCOMPARE(world->deviceCount(), 40);
        QCOMPARE(world->device(0).iotId, lobby());
        QCOMPARE(world->device(0).nickName, u"大堂摄像头"_s);
        const QList<Order> orders = world->holding(0).orders;
        QCOMPARE(orders.size(), 24);
        const qint64 now = today().toMSecsSinceEpoch();
        const QList<qsizetype> queue = sandbox::queueOf(world->holding(0), 1, now);
        QCOMPARE(queue.size(), 2);
        const Order &inForce = orders.at(queue.at(0));
        QVERIFY(inForce.startMs <= now && inForce.endMs > now);
        QCOMPARE(orders.at(queue.at(1)).startMs, inForce.endMs);
        const auto is = [&](auto what) { return std::any_of(orders.cbegin(), orders.cend(), what); };
        QVERIFY(is([](const Order &order) { return order.origin == sandbox::Free; }));
        QVERIFY(is([](const Order &order) { return order.frozenMs != 0; }));
        QVERIFY(is([&](const Order &order) { // The gap of 30 days before the plan in force.
            return order.type == 1 && inForce.startMs - order.endMs == 30 * qint64{86'400'000};
        }));
    }

    void demoShowsEveryState()
    {
        const auto world = scenario(u"demo"_s);
        const qint64 now = today().toMSecsSinceEpoch();
        QSet<int> statuses;
        QSet<int> payments;
        QSet<int> connections;
        QSet<int> quotas;
        int unbound = 0;
        int withoutOrders = 0;
        int waiting = 0;
        int endingSoon = 0;
        for (int i = 0; i < world->deviceCount(); ++i) {
            const Holding holding = world->holding(i);
            connections.insert(world->statusOf(i));
            unbound += holding.owner.isEmpty();
            withoutOrders += holding.orders.isEmpty();
            for (const Order &order : holding.orders) {
                const int status = sandbox::statusOf(order, now);
                statuses.insert(status);
                payments.insert(order.payment);
                if (order.origin == sandbox::Free)
                    quotas.insert(order.months);
                waiting += status == sandbox::InForce && order.startMs > now;
                endingSoon
                    += status == sandbox::InForce && order.startMs <= now && order.endMs < now + 7 * qint64{86'400'000};
            }
        }
        QCOMPARE(statuses, QSet<int>({0, 1, 2, 3}));
        QCOMPARE(payments, QSet<int>({0, 1, 2}));
        QCOMPARE(connections, QSet<int>({0, 1, 3, 8}));
        QCOMPARE(quotas, QSet<int>({1, 2, 3}));
        QVERIFY(unbound >= 2 && withoutOrders >= 3 && waiting >= 3 && endingSoon >= 3);
    }

    void demoFollowsItsClock()
    {
        const qint64 later = today().addDays(1000).toMSecsSinceEpoch();
        const auto world = std::move(*sandbox::makeScenario(u"demo"_s, later));
        const QList<qsizetype> queue = sandbox::queueOf(world->holding(0), 1, later);
        QCOMPARE(queue.size(), 2);
        const qint64 left = world->holding(0).orders.at(queue.at(0)).endMs - later;
        QVERIFY(left > 22 * qint64{86'400'000} && left < 25 * qint64{86'400'000});
    }

    void hugeFleetStartsAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        BarePlatform world(u"fleet=100000"_s);
        // 0.4 s in a release build; the limit leaves room for sanitizers and a busy machine, not for 100,000 histories.
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(world.platform().state().scenario().deviceCount(), 100'000);
        const QString last = world.platform().state().scenario().device(99'999).iotId;
        QCOMPARE(world.call("/cloud/thing/info/get", u"1.0.2"_s, {{u"iotId"_s, last}}).text("iotId"), last);
    }

    void refusesOtherNames()
    {
        for (const QString &name : {u""_s, u"Demo"_s, u"fleet"_s, u"fleet=0"_s, u"fleet=x"_s, u"fleet=100001"_s}) {
            const auto made = sandbox::makeScenario(name, 0);
            QVERIFY(!made);
            QVERIFY(made.error().contains(name));
        }
        QCOMPARE(scenario(u"empty"_s)->deviceCount(), 0);
    }

    void everyPlanOnSaleHasItsOwnName()
    {
        QSet<QString> names;
        for (const sandbox::Commodity &commodity : sandbox::catalogue())
            names.insert(commodity.specification);
        QCOMPARE(names.size(), sandbox::catalogue().size());
    }

    void multipliesPricesExactly_data()
    {
        QTest::addColumn<QString>("price");
        QTest::addColumn<int>("copies");
        QTest::addColumn<QString>("total");
        QTest::newRow("35.0 once") << u"35.0"_s << 1 << u"35.0"_s;
        QTest::newRow("35.0 twice") << u"35.0"_s << 2 << u"70.0"_s;
        QTest::newRow("9.9 three times") << u"9.9"_s << 3 << u"29.7"_s;
        QTest::newRow("149.97 three times") << u"149.97"_s << 3 << u"449.91"_s;
        QTest::newRow("no point") << u"5"_s << 3 << u"15.0"_s;
        QTest::newRow("a fen") << u"0.01"_s << 5 << u"0.05"_s;
    }

    void multipliesPricesExactly()
    {
        QFETCH(QString, price);
        QFETCH(int, copies);
        QTEST(sandbox::totalPrice(price, copies), "total");
    }
};

QTEST_GUILESS_MAIN(ScenarioTest)
#include "scenario_test.moc"
