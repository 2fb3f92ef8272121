#include "catalogue_calls.h"
#include "device_calls.h"
#include "free_plan_calls.h"
#include "order_calls.h"
#include "plan_calls.h"
#include "reply_samples.h"
#include "token_calls.h"

#include <QTest>

using namespace linkvisual;
using namespace plans;
using namespace samples;

/** What replies are read as. */
class RepliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderOfTheContract();
    void orderOfNewerVersions();
    void orderBeingCreated();
    void orderOfRtcx();
    void unknownNumbersAreKept();
    void pageIsTheOneAskedFor();
    void boundOrderOrNone();
    void oddFieldsAreNotReported();
    void freePlans();
    void catalogueInBothShapes();
    void devicesInAllShapes();
    void bindingsAndAccounts();
    void tokens();
    void tokenLifeMustBePositive();
};

void RepliesTest::orderOfTheContract()
{
    ReadFailure failure;
    const Order order = GetOrder{}.read(json(order103), living("1.0.3"), failure);
    QVERIFY(!failure.text);
    Order expected;
    expected.orderId = s("20221013165500040001");
    expected.commodityCode = s("ilopLVCloudResource");
    expected.specification = s("eventResource_7");
    expected.copies = 2;
    expected.price = Money::fromFen(3500);
    expected.type = PlanType::Event;
    expected.status = OrderStatus::InForce;
    expected.payment = OpenEnum(PaymentStatus::Paid);
    expected.start = Moment{QDateTime(QDate(2022, 10, 11), QTime(2, 0), Qt::UTC), s("2022-10-11T02:00:00Z")};
    expected.end = Moment{QDateTime(QDate(2022, 11, 11), QTime(2, 0), Qt::UTC), s("2022-11-11T02:00:00Z")};
    QCOMPARE(order, expected);
}

void RepliesTest::orderOfNewerVersions()
{
    ReadFailure failure;
    QJsonObject fields = json(boundOrder).toObject();
    fields.insert(s("status"), 2);
    fields.insert(s("expired"), 0);
    const Order order = SuspendOrder{}.read(fields, living("1.0.1"), failure);
    QVERIFY(!failure.text);
    QCOMPARE(order.status, OpenEnum(OrderStatus::Frozen)); // `status` counts before `expired`.
    QCOMPARE(order.type, OpenEnum(PlanType::Continuous));
    QCOMPARE(order.payment, Reported<OpenEnum<PaymentStatus>>(PaymentStatus::Paying));
    QCOMPARE(order.kind, Reported<OpenEnum<OrderKind>>(OrderKind::Free));
    QCOMPARE(order.iotId, s("i"));
    QCOMPARE(order.identityId, s("u1"));
    QCOMPARE(order.userName, s("1581053"));
    QCOMPARE(order.userId, s("u2"));
    QCOMPARE(order.outOrderNo, s("x9"));
    QCOMPARE(order.usedSeconds, 30);
}

void RepliesTest::orderBeingCreated()
{
    QJsonObject fields = json(boundOrder).toObject();
    for (const char *time : {"startTime", "startTimeUTC", "endTime", "endTimeUTC"})
        fields.remove(s(time));
    ReadFailure failure;
    const Order order = GetOrder{}.read(fields, living("1.0.6"), failure);
    QCOMPARE(failure.text.value_or(QString()), QString());
    QCOMPARE(order.status, OpenEnum(OrderStatus::BeingCreated));
    QVERIFY(!order.start && !order.end);
}

void RepliesTest::orderOfRtcx()
{
    ReadFailure failure;
    const QueryOrders request{.iotId = s("xLeW"), .pageIndex = 0, .pageSize = 50};
    QJsonObject waiting = json(rtcxOrder).toObject();
    waiting.remove(s("startTime"));
    waiting.remove(s("endTime"));
    const QJsonObject data{{s("total"), 2}, {s("orderList"), QJsonArray{json(rtcxOrder), waiting}}};
    const Page<Order> page = request.read(data, rtcx(), failure);
    QVERIFY(!failure.text);
    QCOMPARE(page.rows.size(), 2);
    const Order &order = page.rows.first();
    QCOMPARE(order.start->utc, QDateTime(QDate(2025, 1, 8), QTime(11, 34, 46), Qt::UTC));
    QCOMPARE(order.end->text, s("1739000698000"));
    QCOMPARE(order.usedSeconds, 30);
    QVERIFY(!order.commodityCode && !order.payment && !order.kind && !order.userName);
    QVERIFY(!page.rows.last().start && !page.rows.last().end);
}

void RepliesTest::unknownNumbersAreKept()
{
    ReadFailure failure;
    QJsonObject fields = json(order103).toObject();
    fields.insert(s("expired"), 7);
    fields.insert(s("commodityType"), s("9"));
    fields.insert(s("paymentStatus"), 5);
    const Order order = GetOrder{}.read(fields, living("1.0.3"), failure);
    QVERIFY(!failure.text);
    QCOMPARE(order.status.number(), 7);
    QVERIFY(!order.status.documented());
    QCOMPARE(order.type.number(), 9);
    QCOMPARE(order.payment->number(), 5);
}

void RepliesTest::pageIsTheOneAskedFor()
{
    const QueryOrders request{.iotId = s("i"), .pageIndex = 3, .pageSize = 10};
    // The platform counts its pages in several ways; what it says of them is not trusted, its total is.
    const QJsonValue data = json(R"({"pageNo":"1","pageSize":"50","pageCount":9,"total":"31","orderList":[]})");
    for (const CallContext &context : {living("1.0.3"), living("1.0.6"), rtcx()}) {
        ReadFailure failure;
        const Page<Order> page = request.read(data, context, failure);
        QVERIFY(!failure.text);
        QCOMPARE(page, (Page<Order>{{}, 3, 10, 31}));
    }
}

void RepliesTest::boundOrderOrNone()
{
    ReadFailure failure;
    QVERIFY(!BindOrder{}.read(QJsonValue(), living("1.0.0"), failure));
    QVERIFY(!BindOrder{}.read(QJsonValue(QJsonValue::Undefined), living("1.0.0"), failure));
    const std::optional<Order> order = BindOrder{}.read(json(boundOrder), living("1.0.0"), failure);
    QVERIFY(!failure.text);
    QCOMPARE(order->identityId, s("u1"));
    QVERIFY(!BindOrder{}.read(QJsonValue(QJsonArray()), living("1.0.0"), failure)->iotId);
    QCOMPARE(failure.text, s("data: an object was expected, not an array"));
}

void RepliesTest::oddFieldsAreNotReported()
{
    ReadFailure failure;
    // One odd row of each: a price that cannot be exact, a negative term, dates that are none.
    const QJsonValue onSale = json(R"([{"specification":"a","price":19.9,"months":-1,"lifecycle":"some","recordType":2},
        {"commodityName":[],"commodityCode":7,"specification":null,"price":"2"}, {}])");
    const QList<Plan> plans = QueryCatalogue{}.read(onSale, living("1.0.4"), failure);
    QCOMPARE(failure.text.value_or(QString()), QString());
    Plan first;
    first.specification = s("a");
    first.type = PlanType::Event;
    Plan second;
    second.price = Money::fromFen(200);
    QCOMPARE(plans, (QList<Plan>{first, second, Plan()}));

    QJsonObject fields = json(order103).toObject();
    for (const char *field : {"price", "startTimeUTC", "endTimeUTC", "paymentStatus", "commodityCode"})
        fields.insert(s(field), s("2022-13-45"));
    const QJsonObject page{{s("total"), 2}, {s("orderList"), QJsonArray{fields, json(order103)}}};
    const QueryOrders request{.iotId = s("i"), .pageIndex = 0, .pageSize = 50};
    const QList<Order> orders = request.read(page, living("1.0.3"), failure).rows;
    QCOMPARE(failure.text.value_or(QString()), QString());
    QCOMPARE(orders.size(), 2);
    QVERIFY(!orders.first().price && !orders.first().payment && !orders.first().start && !orders.first().end);
    QCOMPARE(orders.first().orderId, orders.last().orderId);

    // What a change is judged by must be right, in every row.
    fields.insert(s("copies"), s("many"));
    request.read(QJsonObject{{s("total"), 1}, {s("orderList"), QJsonArray{fields}}}, living("1.0.3"), failure);
    QCOMPARE(failure.text, s("data.orderList[0].copies: a whole number was expected, not a text"));
}

void RepliesTest::freePlans()
{
    ReadFailure failure;
    const FreePlan claimed = GetFreePlan{}.read(json(freePlan), living("1.0.1"), failure);
    QVERIFY(!failure.text);
    QCOMPARE(claimed.type, OpenEnum(PlanType::Event));
    QCOMPARE(claimed.lifecycleDays, 7);
    QCOMPARE(claimed.months, 1);
    QVERIFY(claimed.claimed);
    QCOMPARE(claimed.end->utc, QDateTime(QDate(2022, 11, 11), QTime(2, 0), Qt::UTC));
    QCOMPARE(claimed.remainingMonths, 2);

    const QJsonValue unclaimedData = json(R"({"type":2,"lifecycle":7,"months":1,"consumed":false,"startTime":"",
        "endTime":"","startTimeUTC":"","endTimeUTC":"","expired":2,"remainQuota":"3"})");
    const FreePlan unclaimed = GetFreePlan{}.read(unclaimedData, living("1.0.1"), failure);
    QVERIFY(!failure.text);
    QVERIFY(!unclaimed.claimed);
    QVERIFY(unclaimed.start && unclaimed.start->isEmpty());
    QCOMPARE(unclaimed.status.number(), 2);
    QCOMPARE(unclaimed.remainingMonths, 3);

    // Not reported is neither zero nor a leftover.
    QVERIFY(!EnableFreePlan{}.read(json(freePlan), living("1.0.0"), failure).remainingMonths);
}

void RepliesTest::catalogueInBothShapes()
{
    ReadFailure failure;
    const QList<Plan> listedPlans = QueryCatalogue{}.read(
        json(listed(planOnSale, R"({"cloudStorageCommodityList":[)", "]}")), living("1.0.3"), failure);
    const QList<Plan> barePlans
        = QueryCatalogue{}.read(json(R"([{"commodityName":"事件 7 天","commodityCode":"ilopLVCloudResource",
        "specification":"eventResource_7","recordType":2,"price":"35.0","lifecycle":7,"months":1}])"),
            living("1.0.4"), failure);
    QVERIFY(!failure.text);
    Plan expected{s("事件 7 天"), s("ilopLVCloudResource"), s("eventResource_7"), PlanType::Event, Money::fromFen(3500),
        7, 1, s("d"), s("u")};
    QCOMPARE(listedPlans, QList<Plan>{expected});
    expected.description.reset();
    expected.icon.reset();
    QCOMPARE(barePlans, QList<Plan>{expected});
}

void RepliesTest::devicesInAllShapes()
{
    ReadFailure failure;
    const Device read = GetThing{}.read(json(device), living("1.0.2"), failure);
    QCOMPARE(read.nickname, s("k"));
    QCOMPARE(read.serialNumber, s("s"));
    QCOMPARE(read.status, Reported<OpenEnum<DeviceStatus>>(DeviceStatus::Online));
    QCOMPARE(read.activeTime->utc, QDateTime(QDate(2025, 1, 8), QTime(11, 34, 46), Qt::UTC));

    const ThingsPage counted
        = QueryThings{}.read(json(listed(device, R"({"totalNum":9,"items":[)", "]}")), living("1.0.2"), failure);
    QCOMPARE(counted, (ThingsPage{{read}, 9}));
    const ThingsPage bare = QueryThings{}.read(json(listed(device)), living("1.0.2"), failure);
    QCOMPARE(bare, (ThingsPage{{read}, std::nullopt}));
    QCOMPARE(QueryDevicesByUser{}.read(json(listed(device, R"({"data":[)", "]}")), living("1.0.7"), failure),
        QList<Device>{read});
    QCOMPARE(GetRegion{}.read(QJsonValue(s("eu-central-1")), living("1.0.1"), failure), s("eu-central-1"));
    QVERIFY(!failure.text);
    GetRegion{}.read(QJsonValue(QString()), living("1.0.1"), failure);
    QCOMPARE(failure.text, s("data: empty"));
}

void RepliesTest::bindingsAndAccounts()
{
    ReadFailure failure;
    const QueryBindings request{s("i"), 2, 10};
    const Page<Binding> page
        = request.read(json(R"({"total":12,"accountDevList":[{"iotId":"i","identityId":"u","nickName":"k","owned":1},
        {"iotId":"i","identityId":"v","owned":0}]})"),
            living("1.0.0"), failure);
    QVERIFY(!failure.text);
    QCOMPARE(page.index, 1);
    QCOMPARE(page.size, 10);
    QCOMPARE(page.total, 12);
    QCOMPARE(page.rows.first().nickname, s("k"));
    QVERIFY(page.rows.first().administrator && !page.rows.last().administrator);

    const QList<Account> accounts
        = QueryAccounts{}.read(json(R"([{"identityId":"u","phone":"1"}])"), living("1.0.4"), failure);
    QVERIFY(!failure.text);
    QCOMPARE(accounts, (QList<Account>{{s("u"), std::nullopt, s("1"), std::nullopt, std::nullopt}}));
}

void RepliesTest::tokens()
{
    using std::chrono::seconds;
    ReadFailure failure;
    const auto inMilliseconds = json(R"({"cloudToken":"t","expireIn":7200000})");
    QCOMPARE(TakeToken{}.read(inMilliseconds, living("1.0.0"), failure).life, std::chrono::milliseconds(seconds(7200)));
    const GivenToken refreshed
        = RefreshToken{}.read(json(R"({"cloudToken":"t","expiresIn":"7200"})"), living("1.0.0"), failure);
    QCOMPARE(refreshed.token, s("t"));
    QCOMPARE(refreshed.life, std::chrono::milliseconds(seconds(7200)));
    const GivenToken ofRtcx = TakeToken{}.read(json(R"({"accessToken":"a"})"), rtcx(), failure);
    QCOMPARE(ofRtcx.token, s("a"));
    QCOMPARE(ofRtcx.life, std::chrono::milliseconds(seconds(7200)));
    QVERIFY(!failure.text);
}

void RepliesTest::tokenLifeMustBePositive()
{
    ReadFailure failure;
    TakeToken{}.read(json(R"({"cloudToken":"t","expireIn":0})"), living("1.0.0"), failure);
    QCOMPARE(failure.text, s("data.expireIn: not positive"));
}

QTEST_GUILESS_MAIN(RepliesTest)
#include "replies_test.moc"
