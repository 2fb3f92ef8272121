#include "catalogue_calls.h"
#include "device_calls.h"
#include "erased_call.h"
#include "free_plan_calls.h"
#include "order_calls.h"
#include "plan_calls.h"
#include "token_calls.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace linkvisual;
using namespace plans;

Q_DECLARE_METATYPE(ErasedCall)
Q_DECLARE_METATYPE(linkvisual::CallContext)

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

CallContext living(const char *version)
{
    return {Service::LivingIot, QVersionNumber::fromString(QLatin1StringView(version))};
}

CallContext rtcx()
{
    return {Service::Rtcx, QVersionNumber(1, 0, 0)};
}

QJsonValue json(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

const char *const orderRequired = "orderId specification copies commodityType expired";
const char *const sparseRequired = "orderId specification copies recordType status";
const char *const freePlanRequired = "type consumed expired";

const char *const order103 = R"({"orderId":"20221013165500040001","commodityCode":"ilopLVCloudResource",
    "specification":"eventResource_7","copies":2,"startTime":"2022-10-11 10:00:00","endTime":"2022-11-11 10:00:00",
    "expired":0,"paymentStatus":1,"price":"35.0","commodityType":2,"startTimeUTC":"2022-10-11T02:00:00Z",
    "endTimeUTC":"2022-11-11T02:00:00Z"})";
const char *const boundOrder = R"({"iotId":"i","identityId":"u1","commodityCode":"ilopLVCloudResource",
    "specification":"continuousResource_30","copies":1,"price":"120","userName":"1581053","userId":"u2",
    "orderId":"20221013165500040001","outOrderNo":"x9","status":3,"paymentStatus":2,"recordType":1,"orderType":1,
    "startTime":"2022-10-11 10:00:00","endTime":"2022-11-11 10:00:00","startTimeUTC":"2022-10-11T02:00:00Z",
    "endTimeUTC":"2022-11-11T02:00:00Z","preConsume":30})";
const char *const rtcxOrder = R"({"iotId":"xLeW","copies":1,"orderId":"29e2","recordType":1,"price":"35.0",
    "preConsume":30,"specification":"continuous_7","startTime":1736336086000,"endTime":1739000698000,"status":0})";
const char *const freePlan = R"({"type":2,"lifecycle":7,"months":1,"consumed":1,"startTime":"2022-10-11 10:00:00",
    "endTime":"2022-11-11 10:00:00","startTimeUTC":"2022-10-11T02:00:00Z","endTimeUTC":"2022-11-11T02:00:00Z",
    "expired":0,"remainQuota":2})";
const char *const planOnSale = R"({"commodityName":"事件 7 天","commodityCode":"ilopLVCloudResource",
    "specification":"eventResource_7","type":2,"price":"35.0","lifecycle":7,"months":1,"description":"d","icon":"u"})";
const char *const device = R"({"iotId":"i","name":"n","nickname":"k","productKey":"p","productName":"pn",
    "deviceName":"d","status":1,"region":"r","sn":"s","firmwareVersion":"1.2","activeTime":1736336086000,
    "deviceSecret":"hidden"})";

QByteArray listed(const QByteArray &row, const char *before = "[", const char *after = "]")
{
    return before + row + after;
}

/** Where in a reply the fields of a row of the table are. */
struct Place {
    QString list; ///< The array's name in data; empty when data itself is the object, `-` when it is the array.

    QString path() const
    {
        if (list.isEmpty())
            return s("data");
        return list == s("-") ? s("data[0]") : s("data.") + list + s("[0]");
    }

    QJsonValue changed(const QJsonValue &data, const QStringList &fields, const QJsonValue &value) const
    {
        const auto changeObject = [&](QJsonObject object) {
            for (const QString &field : fields) {
                if (value.isUndefined())
                    object.remove(field);
                else
                    object.insert(field, value);
            }
            return object;
        };
        if (list.isEmpty())
            return changeObject(data.toObject());
        QJsonObject whole = data.toObject();
        QJsonArray rows = list == s("-") ? data.toArray() : whole.value(list).toArray();
        rows.replace(0, changeObject(rows.at(0).toObject()));
        if (list == s("-"))
            return rows;
        whole.insert(list, rows);
        return whole;
    }

    QJsonObject fields(const QJsonValue &data) const
    {
        if (list.isEmpty())
            return data.toObject();
        return (list == s("-") ? data.toArray() : data.toObject().value(list).toArray()).at(0).toObject();
    }
};

} // namespace

Q_DECLARE_METATYPE(Place)

/** What replies are read as, and that each required field is missed by its path. */
class RepliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyField_data();
    void everyField();
    void noData_data();
    void noData();
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

void RepliesTest::everyField_data()
{
    QTest::addColumn<ErasedCall>("call");
    QTest::addColumn<CallContext>("context");
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("required"); // Separated by spaces; with a question mark it may be missing, but not odd.
    QTest::addColumn<QString>("ignored"); // Never decoded, so that nothing in them matters.
    const auto row = [](const char *what, const auto &call, const CallContext &context, const QByteArray &sample,
                         const char *list, const QByteArray &required, const char *ignored = "") {
        QTest::addRow("%s: %s", call.description.name.data(), what)
            << erased(call) << context << sample << Place{s(list)} << QString::fromLatin1(required) << s(ignored);
    };
    const QByteArray full(orderRequired);
    const QByteArray sparse(sparseRequired);
    const QByteArray page103
        = listed(order103, R"({"pageNo":0,"pageSize":20,"pageCount":1,"total":1,"orderList":[)", "]}");
    const QByteArray pageRtcx
        = listed(rtcxOrder, R"({"pageNo":1,"pageSize":50,"pageCount":1,"total":1,"orderList":[)", "]}");
    QByteArray freePlanWithoutQuota(freePlan);
    freePlanWithoutQuota.replace(",\"remainQuota\":2", "");
    QByteArray newestPlan(planOnSale);
    newestPlan.replace("\"type\"", "\"recordType\"");
    QByteArray newestOrder(boundOrder);
    newestOrder.replace("\"status\":3", "\"status\":0");
    QByteArray newestRequired(orderRequired);
    newestRequired.replace("commodityType", "recordType=commodityType").replace("expired", "status=expired");

    row("1.0.1", GetFreePlan{}, living("1.0.1"), freePlan, "", freePlanRequired);
    row("1.0.3", ClaimFreePlan{}, living("1.0.3"), freePlan, "", freePlanRequired);
    row("1.0.0", EnableFreePlan{}, living("1.0.0"), freePlanWithoutQuota, "", freePlanRequired);
    row("1.0.3, list", QueryCatalogue{}, living("1.0.3"), listed(planOnSale, R"({"cloudStorageCommodityList":[)", "]}"),
        "", "cloudStorageCommodityList");
    row("1.0.3", QueryCatalogue{}, living("1.0.3"), listed(planOnSale, R"({"cloudStorageCommodityList":[)", "]}"),
        "cloudStorageCommodityList", "");
    row("1.0.4", QueryCatalogue{}, living("1.0.4"), listed(newestPlan), "-", "");
    row("RTCX", QueryCatalogue{}, rtcx(), listed(newestPlan), "-", "");
    row("1.0.2", CheckAvailability{}, living("1.0.2"), R"({"available":true})", "", "available");
    row("1.0.3", GetOrder{}, living("1.0.3"), order103, "", full);
    row("1.0.6", GetOrder{}, living("1.0.6"), newestOrder, "", newestRequired);
    row("RTCX", GetOrder{}, rtcx(), rtcxOrder, "", sparse);
    row("1.0.3, page", QueryOrders{}, living("1.0.3"), page103, "", "total orderList", "pageNo pageSize pageCount");
    row("1.0.3", QueryOrders{}, living("1.0.3"), page103, "orderList", full);
    row("RTCX, page", QueryOrders{}, rtcx(), pageRtcx, "", "total orderList", "pageNo pageSize pageCount");
    row("RTCX", QueryOrders{}, rtcx(), pageRtcx, "orderList", sparse);
    row("1.0.5", BuyPlan{}, living("1.0.5"), R"({"orderId":"o"})", "", "orderId");
    row("1.0.0", EnableOrder{}, living("1.0.0"), order103, "", full);
    row("1.0.0", TransferOrder{}, living("1.0.0"), order103, "", full);
    row("1.0.0", SuspendOrder{}, living("1.0.0"), order103, "", full);
    row("1.0.0", BindOrder{}, living("1.0.0"), boundOrder, "", sparse);
    row("1.1.2", QueryProducts{}, living("1.1.2"), R"([{"productKey":"p","name":"n","productSecret":"hidden"}])", "-",
        "productKey", "productSecret");
    const QByteArray things = listed(device, R"({"totalNum":1,"items":[)", "]}");
    row("page", QueryThings{}, living("1.0.2"), things, "", "totalNum items");
    row("items", QueryThings{}, living("1.0.2"), things, "items", "iotId", "deviceSecret");
    row("bare array", QueryThings{}, living("1.0.2"), listed(device), "-", "iotId", "deviceSecret");
    row("1.0.2", GetThing{}, living("1.0.2"), device, "", "iotId", "deviceSecret");
    const QByteArray bindings = R"({"total":1,"accountDevList":[{"iotId":"i","productKey":"p","deviceName":"d",
        "productName":"n","nickName":"k","owned":1,"identityId":"u"}]})";
    row("page", QueryBindings{}, living("1.0.0"), bindings, "", "total accountDevList");
    row("1.0.0", QueryBindings{}, living("1.0.0"), bindings, "accountDevList", "iotId identityId owned");
    row("wrapped", QueryDevicesByUser{}, living("1.0.7"), listed(device, R"({"data":[)", "]}"), "", "data");
    row("1.0.7", QueryDevicesByUser{}, living("1.0.7"), listed(device, R"({"data":[)", "]}"), "data", "iotId",
        "deviceSecret");
    row("1.0.4", QueryAccounts{}, living("1.0.4"),
        R"([{"identityId":"u","loginName":"l","phone":"1","email":"e","nickName":"k"}])", "-", "identityId");
    row("Living IoT", TakeToken{}, living("1.0.0"), R"({"cloudToken":"t","expireIn":7200000})", "",
        "cloudToken expireIn=expiresIn");
    row("RTCX", TakeToken{}, rtcx(), R"({"accessToken":"t","expiresIn":7200})", "", "accessToken expiresIn?");
    row("Living IoT", RefreshToken{}, living("1.0.0"), R"({"cloudToken":"t","expiresIn":7200})", "",
        "cloudToken expiresIn");
}

void RepliesTest::everyField()
{
    QFETCH(const ErasedCall, call);
    QFETCH(const CallContext, context);
    QFETCH(const QByteArray, sample);
    QFETCH(const Place, place);
    QFETCH(const QString, required);
    QFETCH(const QString, ignored);
    const QJsonValue data = json(sample);
    const QJsonObject fields = place.fields(data);
    QVERIFY(!fields.isEmpty());
    QCOMPARE(call.readFailure(data, context).value_or(QString()), QString());

    const QStringList names = fields.keys();
    QSet<QString> optional(names.begin(), names.end());
    for (const QString &entry : required.split(u' ', Qt::SkipEmptyParts)) {
        // a=b: a is in the sample, and its absence is told under the contract's name b.
        const QString toldAs = entry.section(u'=', -1);
        const QString name = entry.section(u'=', 0, 0);
        if (name.endsWith(u'?')) {
            QVERIFY2(optional.remove(name.chopped(1)), qPrintable(name));
            continue;
        }
        QVERIFY2(optional.remove(name), qPrintable(name));
        const QString missing = place.path() + u'.' + toldAs + s(": missing");
        QCOMPARE(call.readFailure(place.changed(data, {name}, QJsonValue::Undefined), context), missing);
        QCOMPARE(call.readFailure(place.changed(data, {name}, QJsonValue()), context), missing);
    }
    for (const QString &name : std::as_const(optional)) {
        const auto absent = call.readFailure(place.changed(data, {name}, QJsonValue::Undefined), context);
        QVERIFY2(!absent, qPrintable(name));
    }
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        // An array is no form of any field but of a list, and a list is not an object.
        const QJsonValue wrong = field->isArray() ? QJsonValue(QJsonObject()) : QJsonValue(QJsonArray());
        const QString problem
            = call.readFailure(place.changed(data, {field.key()}, wrong), context).value_or(QString());
        // What a person can do without is not reported then.
        const bool harmless = optional.contains(field.key()) || ignored.split(u' ').contains(field.key());
        if (harmless)
            QCOMPARE(problem, QString());
        else
            QVERIFY2(problem.startsWith(place.path() + u'.'), qPrintable(field.key() + s(" → ") + problem));
    }
}

void RepliesTest::noData_data()
{
    QTest::addColumn<ErasedCall>("call");
    const auto row = [](const auto &call) { QTest::newRow(call.description.name.data()) << erased(call); };
    row(GetFreePlan{});
    row(ClaimFreePlan{});
    row(EnableFreePlan{});
    row(QueryCatalogue{});
    row(CheckAvailability{});
    row(GetOrder{});
    row(QueryOrders{});
    row(BuyPlan{});
    row(EnableOrder{});
    row(TransferOrder{});
    row(SuspendOrder{});
    row(QueryProducts{});
    row(QueryThings{});
    row(GetThing{});
    row(QueryBindings{});
    row(QueryDevicesByUser{});
    row(QueryAccounts{});
    row(GetRegion{});
    row(TakeToken{});
    row(RefreshToken{});
}

void RepliesTest::noData()
{
    QFETCH(const ErasedCall, call);
    for (const CallContext &context : {living("1.0.0"), living("1.0.9"), rtcx()}) {
        QCOMPARE(call.readFailure(QJsonValue(), context), s("data: missing"));
        QCOMPARE(call.readFailure(QJsonValue(QJsonValue::Undefined), context), s("data: missing"));
        const QString wrong = call.readFailure(QJsonValue(7), context).value_or(QString());
        QVERIFY2(wrong.startsWith(s("data: ")) && wrong.endsWith(s("not a number")), qPrintable(wrong));
    }
}

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
