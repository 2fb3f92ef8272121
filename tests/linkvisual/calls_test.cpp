#include "catalogue_calls.h"
#include "device_calls.h"
#include "erased_call.h"
#include "free_plan_calls.h"
#include "order_calls.h"
#include "plan_calls.h"
#include "token_calls.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

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

CallContext rtcx(const char *version = "1.0.0")
{
    return {Service::Rtcx, QVersionNumber::fromString(QLatin1StringView(version))};
}

BuyPlan aPurchase()
{
    return {.iotId = s("i"), .userName = s("张三"), .commodityCode = s("c"), .specification = s("s")};
}

} // namespace

/** What each call sends, per service and version, and what it refuses to send. */
class CallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_data();
    void address();
    void sent_data();
    void sent();
    void refused_data();
    void refused();
    void rangeEdges_data();
    void rangeEdges();
};

void CallsTest::address_data()
{
    QTest::addColumn<ErasedCall>("call");
    QTest::addColumn<QString>("livingIot");
    QTest::addColumn<QString>("rtcx");
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<int>("seconds");
    const auto row = [](const ErasedCall &call, const char *livingIot, const char *rtcxAddress = "  ",
                         bool isWrite = false, int seconds = 3) {
        QTest::newRow(call.description.name.data()) << call << s(livingIot) << s(rtcxAddress) << isWrite << seconds;
    };
    // Path, version of the contract, newest version (API facts: Versions, Devices, "Two services, one protocol").
    row(erased(GetFreePlan{}), "/vision/customer/freecloudstorage/get 1.0.1 1.0.1");
    row(erased(ClaimFreePlan{}), "/vision/customer/freecloudstorage/consume 1.0.3 1.0.4", "  ", true);
    row(erased(EnableFreePlan{}), "/vision/customer/freecloudstorage/enable 1.0.0 1.0.0", "  ", true);
    row(erased(QueryCatalogue{}), "/vision/customer/cloudstorage/commodity/query 1.0.3 1.0.4",
        "/platform/customer/cloudstorage/commodity/query 1.0.0 1.0.0");
    row(erased(CheckAvailability{}), "/vision/customer/cloudstorage/commodity/check 1.0.2 1.0.3");
    row(erased(BuyPlan{}), "/vision/customer/cloudstorage/commodity/buy 1.0.5 1.0.8",
        "/platform/customer/cloudstorage/commodity/buy 1.0.0 1.0.0", true, 10);
    row(erased(GetOrder{}), "/vision/customer/cloudstorage/order/get 1.0.3 1.0.6",
        "/platform/customer/cloudstorage/order/get 1.0.0 1.0.0");
    row(erased(QueryOrders{}), "/vision/customer/cloudstorage/order/query 1.0.3 1.0.6",
        "/platform/vision/customer/cloudstorage/order/query 1.0.0 1.0.0");
    row(erased(EnableOrder{}), "/vision/customer/cloudstorage/commodity/enable 1.0.0 1.0.0",
        "/platform/vision/customer/cloudstorage/commodity/enable 1.0.0 1.0.0", true);
    row(erased(TransferOrder{}), "/vision/customer/cloudstorage/transfer 1.0.0 1.0.1",
        "/platform/vision/customer/cloudstorage/transfer 1.0.0 1.0.0", true);
    row(erased(SuspendOrder{}), "/vision/customer/cloudstorage/status/set 1.0.0 1.0.1",
        "/platform/vision/customer/cloudstorage/status/set 1.0.0 1.0.0", true);
    row(erased(BindOrder{}), "/vision/customer/cloudstorage/bind/order 1.0.0 1.0.0", "  ", true);
    row(erased(QueryProducts{}), "/cloud/thing/productList/get 1.1.2 1.1.2");
    row(erased(QueryThings{}), "/cloud/things/get 1.0.2 1.0.2", "  ", false, 5);
    row(erased(GetThing{}), "/cloud/thing/info/get 1.0.2 1.0.2");
    row(erased(QueryBindings{}), "/living/user/device/binding/query 1.0.0 1.0.0");
    row(erased(QueryDevicesByUser{}), "/cloud/device/queryByUser 1.0.7 1.0.7");
    row(erased(QueryAccounts{}), "/cloud/account/queryIdentityByPage 1.0.4 1.0.4");
    row(erased(GetRegion{}), "/living/cloud/device/region/get 1.0.1 1.0.1");
    row(erased(TakeToken{}), "/cloud/token 1.0.0 1.0.0", "/platform/cloud/token 1.0.0 1.0.0");
    row(erased(RefreshToken{}), "/cloud/token/refresh 1.0.0 1.0.0");
}

void CallsTest::address()
{
    QFETCH(const ErasedCall, call);
    QFETCH(const QString, livingIot);
    QFETCH(const QString, rtcx);
    QFETCH(const bool, isWrite);
    QFETCH(const int, seconds);
    const CallDescription &description = call.description;
    const auto words = [](const CallAddress &address) {
        return s(address.path) + u' ' + s(address.version) + u' ' + s(address.newestVersion);
    };
    QCOMPARE(words(description.at(Service::LivingIot)), livingIot);
    QCOMPARE(words(description.at(Service::Rtcx)), rtcx);
    QCOMPARE(description.at(Service::Rtcx).isOffered(), rtcx != s("  "));
    QVERIFY(s(description.livingIot.path).endsWith(u'/' + description.name));
    QCOMPARE(description.effect == Effect::Write, isWrite);
    QCOMPARE(description.serverLimit, std::chrono::milliseconds(std::chrono::seconds(seconds)));
}

void CallsTest::sent_data()
{
    QTest::addColumn<ErasedCall>("call");
    QTest::addColumn<CallContext>("context");
    QTest::addColumn<QByteArray>("parameters");
    const auto row = [](const char *what, const auto &call, const CallContext &context, const char *parameters) {
        QTest::addRow("%s: %s", call.description.name.data(), what)
            << erased(call) << context << QByteArray(parameters);
    };

    row("1.0.1", GetFreePlan{s("i")}, living("1.0.1"), R"({"iotId":"i"})");
    row("nothing set", ClaimFreePlan{.iotId = s("i")}, living("1.0.3"), R"({"iotId":"i"})");
    const ClaimFreePlan zeros{.iotId = s("i"),
        .enableDefaultPlan = false,
        .immediateUse = false,
        .preRecordDuration = 0,
        .recordDuration = 0,
        .quota = 1};
    row("0 and false", zeros, living("1.0.3"),
        R"({"iotId":"i","enableDefaultPlan":false,"immediateUse":false,"preRecordDuration":0,"recordDuration":0,"quota":1})");
    row("1.0.4", ClaimFreePlan{.iotId = s("i"), .quota = 3, .eventRecordProlong = false}, living("1.0.4"),
        R"({"iotId":"i","quota":3,"eventRecordProlong":false})");
    row("1.0.0", EnableFreePlan{s("i")}, living("1.0.0"), R"({"iotId":"i"})");

    row("camera, 1.0.3", QueryCatalogue{Category::Camera}, living("1.0.3"), R"({"category":"CAMERA"})");
    row("doorbell, 1.0.3", QueryCatalogue{Category::Doorbell}, living("1.0.3"), R"({"category":"DOORBELL"})");
    row("1.0.4", QueryCatalogue{}, living("1.0.4"), "{}");
    row("RTCX", QueryCatalogue{}, rtcx(), "{}");
    row("1.0.2", CheckAvailability{s("i"), s("c"), s("s")}, living("1.0.2"),
        R"({"iotId":"i","commodityCode":"c","specification":"s"})");

    row("1.0.3", GetOrder{s("i"), s("o")}, living("1.0.3"), R"({"iotId":"i","orderId":"o"})");
    row("1.0.6", GetOrder{s("i"), s("o"), false}, living("1.0.6"),
        R"({"iotId":"i","orderId":"o","deviceNoOwner":false})");
    row("RTCX", GetOrder{s("i"), s("o")}, rtcx(), R"({"iotId":"i","orderId":"o"})");
    row("1.0.3", QueryOrders{.iotId = s("i")}, living("1.0.3"), R"({"iotId":"i","pageStart":0,"pageSize":20})");
    row("1.0.3, third page", QueryOrders{.iotId = s("i"), .pageIndex = 2, .pageSize = 50}, living("1.0.3"),
        R"({"iotId":"i","pageStart":2,"pageSize":50})");
    row("1.0.6", QueryOrders{.iotId = s("i"), .pageIndex = 2, .pageSize = 50, .deviceNoOwner = true}, living("1.0.6"),
        R"({"iotId":"i","pageNo":"2","pageSize":"50","deviceNoOwner":true})");
    row("RTCX", QueryOrders{.iotId = s("i")}, rtcx(), R"({"iotId":"i","pageNo":1,"pageSize":20})");
    row("RTCX, in force", QueryOrders{.iotId = s("i"), .pageIndex = 2, .pageSize = 1, .status = OrderStatus::InForce},
        rtcx(), R"({"iotId":"i","pageNo":3,"pageSize":1,"status":0})");

    row("1.0.5", aPurchase(), living("1.0.5"),
        R"({"iotId":"i","userName":"张三","commodityCode":"c","specification":"s","copies":1})");
    BuyPlan all = aPurchase();
    all.copies = 2;
    all.enableDefaultPlan = true;
    all.immediateUse = false;
    all.preRecordDuration = 0;
    all.recordDuration = 30;
    row("1.0.5, all", all, living("1.0.5"),
        R"({"iotId":"i","userName":"张三","commodityCode":"c","specification":"s","copies":2,"enableDefaultPlan":true,
            "immediateUse":false,"preRecordDuration":0,"recordDuration":30})");
    BuyPlan newest = aPurchase();
    newest.eventRecordProlong = false;
    newest.maxRecordFileDuration = 600;
    newest.userId = s("u");
    newest.deviceNoOwner = false;
    row("1.0.8", newest, living("1.0.8"),
        R"({"iotId":"i","userName":"张三","commodityCode":"c","specification":"s","copies":1,"eventRecordProlong":false,
            "maxRecordFileDuration":600,"userId":"u","deviceNoOwner":false})");
    row("RTCX, without code",
        BuyPlan{.iotId = s("i"), .userName = s("n"), .commodityCode = {}, .specification = s("s")}, rtcx(),
        R"({"iotId":"i","userName":"n","specification":"s","copies":1})");
    row("RTCX, with code", aPurchase(), rtcx(),
        R"({"iotId":"i","userName":"张三","commodityCode":"c","specification":"s","copies":1})");

    row("1.0.0", EnableOrder{s("i"), s("o")}, living("1.0.0"), R"({"iotId":"i","orderId":"o"})");
    row("RTCX", EnableOrder{s("i"), s("o")}, rtcx(), R"({"iotId":"i","orderId":"o"})");
    row("1.0.0", TransferOrder{.srcIotId = s("a"), .srcOrderId = s("o"), .dstIotId = s("b")}, living("1.0.0"),
        R"({"srcIotId":"a","srcOrderId":"o","dstIotId":"b"})");
    TransferOrder moved{.srcIotId = s("a"), .srcOrderId = s("o"), .dstIotId = s("b"), .immediateUse = false};
    row("RTCX", moved, rtcx(), R"({"srcIotId":"a","srcOrderId":"o","dstIotId":"b","immediateUse":false})");
    moved.enableDefaultPlan = false;
    moved.supportCrossIdentityTransfer = false;
    moved.preRecordDuration = 5;
    moved.recordDuration = 0;
    moved.eventRecordProlong = true;
    moved.userName = s("n");
    moved.userId = s("u");
    row("1.0.1", moved, living("1.0.1"),
        R"({"srcIotId":"a","srcOrderId":"o","dstIotId":"b","immediateUse":false,"enableDefaultPlan":false,
            "supportCrossIdentityTransfer":false,"preRecordDuration":5,"recordDuration":0,"eventRecordProlong":true,
            "userName":"n","userId":"u"})");
    row("1.0.0", SuspendOrder{.iotId = s("i"), .orderId = s("o")}, living("1.0.0"),
        R"({"iotId":"i","orderId":"o","status":2})");
    row("1.0.1", SuspendOrder{.iotId = s("i"), .orderId = s("o"), .deviceNoOwner = true}, living("1.0.1"),
        R"({"iotId":"i","orderId":"o","status":2,"deviceNoOwner":true})");
    row("RTCX", SuspendOrder{.iotId = s("i"), .orderId = s("o")}, rtcx(), R"({"iotId":"i","orderId":"o","status":2})");
    row("the two required", BindOrder{.iotId = s("i"), .orderId = s("o")}, living("1.0.0"),
        R"({"iotId":"i","orderId":"o"})");
    const BindOrder nine{.iotId = s("i"),
        .orderId = s("o"),
        .userName = s("n"),
        .userId = s("u"),
        .enableDefaultPlan = true,
        .preRecordDuration = 5,
        .recordDuration = 10,
        .eventRecordProlong = false,
        .maxRecordFileDuration = 1800};
    row("all nine", nine, living("1.0.0"),
        R"({"iotId":"i","orderId":"o","userName":"n","userId":"u","enableDefaultPlan":true,"preRecordDuration":5,
            "recordDuration":10,"eventRecordProlong":false,"maxRecordFileDuration":1800})");

    row("first page", QueryProducts{}, living("1.1.2"), R"({"pageNo":1,"pageSize":50})");
    row("disabled", QueryThings{s("p"), DeviceStatus::Disabled, 2, 200}, living("1.0.2"),
        R"({"productKey":"p","status":8,"currentPage":2,"pageSize":200})");
    row("never active", QueryThings{s("p"), DeviceStatus::NeverActive}, living("1.0.2"),
        R"({"productKey":"p","status":0,"currentPage":1,"pageSize":200})");
    row("by iotId", GetThing{.iotId = s("i"), .productKey = s("p")}, living("1.0.2"), R"({"iotId":"i"})");
    row("by name", GetThing{.iotId = {}, .productKey = s("p"), .deviceName = s("d")}, living("1.0.2"),
        R"({"productKey":"p","deviceName":"d"})");
    row("second page", QueryBindings{s("i"), 2, 10}, living("1.0.0"), R"({"iotId":"i","pageNo":2,"pageSize":10})");
    row("by identity", QueryDevicesByUser{.identityId = s("u")}, living("1.0.7"),
        R"({"identityId":"u","limit":100,"offset":0})");
    row("by openId",
        QueryDevicesByUser{.identityId = {}, .openId = s("o"), .openIdAppKey = s("k"), .limit = 1, .offset = 7},
        living("1.0.7"), R"({"openId":"o","openIdAppKey":"k","limit":1,"offset":7})");
    row("1.0.4", QueryAccounts{.offset = 100, .count = 50}, living("1.0.4"), R"({"offset":100,"count":50})");
    row("1.0.1", GetRegion{s("p"), s("d")}, living("1.0.1"), R"({"productKey":"p","deviceName":"d"})");
    row("Living IoT", TakeToken{s("p")}, living("1.0.0"), R"({"grantType":"project","res":"p"})");
    row("RTCX", TakeToken{}, rtcx(), "{}");
    row("Living IoT", RefreshToken{s("t")}, living("1.0.0"), R"({"cloudToken":"t"})");
}

void CallsTest::sent()
{
    QFETCH(const ErasedCall, call);
    QFETCH(const CallContext, context);
    QFETCH(const QByteArray, parameters);
    const QJsonDocument expected = QJsonDocument::fromJson(parameters);
    QVERIFY(expected.isObject());
    const Parameters written = call.parameters(context);
    QCOMPARE(written.problem().value_or(QString()), QString());
    QCOMPARE(written.object(), expected.object());
}

void CallsTest::refused_data()
{
    QTest::addColumn<ErasedCall>("call");
    QTest::addColumn<CallContext>("context");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *what, const auto &call, const CallContext &context, const char *problem) {
        QTest::addRow("%s: %s", call.description.name.data(), what) << erased(call) << context << s(problem);
    };
    const char *const unknown = ": not known to this version of the call";
    const auto rowUnknown = [&](const char *field, const auto &call, const CallContext &context) {
        row(field, call, context, (QByteArray(field) + unknown).constData());
    };
    const auto rowEmpty = [&](const char *field, const auto &call, const CallContext &context) {
        row(field, call, context, (QByteArray(field) + ": must not be empty").constData());
    };

    rowEmpty("iotId", GetFreePlan{}, living("1.0.1"));
    rowEmpty("iotId", ClaimFreePlan{}, living("1.0.3"));
    rowEmpty("iotId", EnableFreePlan{}, living("1.0.0"));
    rowUnknown("eventRecordProlong", ClaimFreePlan{.iotId = s("i"), .eventRecordProlong = false}, living("1.0.3"));
    rowUnknown("category", QueryCatalogue{Category::Doorbell}, living("1.0.4"));
    rowUnknown("category", QueryCatalogue{Category::Doorbell}, rtcx());
    rowEmpty("iotId", CheckAvailability{{}, s("c"), s("s")}, living("1.0.2"));
    rowEmpty("commodityCode", CheckAvailability{s("i"), {}, s("s")}, living("1.0.2"));
    rowEmpty("specification", CheckAvailability{s("i"), s("c"), {}}, living("1.0.2"));
    rowEmpty("iotId", GetOrder{{}, s("o")}, living("1.0.3"));
    rowEmpty("orderId", GetOrder{s("i"), {}}, living("1.0.3"));
    rowUnknown("deviceNoOwner", GetOrder{s("i"), s("o"), false}, living("1.0.3"));
    rowUnknown("deviceNoOwner", GetOrder{s("i"), s("o"), false}, rtcx("1.0.6"));
    rowEmpty("iotId", QueryOrders{}, living("1.0.3"));
    rowUnknown("status", QueryOrders{.iotId = s("i"), .status = OrderStatus::InForce}, living("1.0.3"));
    rowUnknown("status", QueryOrders{.iotId = s("i"), .status = OrderStatus::InForce}, living("1.0.6"));
    rowUnknown("deviceNoOwner", QueryOrders{.iotId = s("i"), .deviceNoOwner = false}, living("1.0.3"));
    row("status", QueryOrders{.iotId = s("i"), .status = OrderStatus::BeingCreated}, rtcx(),
        "status: 3 is not within 0 to 2");
    row("page", QueryOrders{.iotId = s("i"), .pageIndex = -1}, living("1.0.3"),
        "pageIndex: -1 is not within 0 to 2147483646");
    row("page that cannot be counted from 1",
        QueryOrders{.iotId = s("i"), .pageIndex = std::numeric_limits<int>::max()}, rtcx(),
        "pageIndex: 2147483647 is not within 0 to 2147483646");

    const auto without = [](QString BuyPlan::*field) {
        BuyPlan purchase = aPurchase();
        purchase.*field = QString();
        return purchase;
    };
    rowEmpty("iotId", without(&BuyPlan::iotId), living("1.0.5"));
    rowEmpty("userName", without(&BuyPlan::userName), living("1.0.5"));
    rowEmpty("commodityCode", without(&BuyPlan::commodityCode), living("1.0.5"));
    rowEmpty("specification", without(&BuyPlan::specification), living("1.0.5"));
    rowEmpty("specification", without(&BuyPlan::specification), rtcx());
    for (const CallContext &context : {living("1.0.5"), rtcx(), rtcx("1.0.8")}) {
        BuyPlan prolong = aPurchase();
        prolong.eventRecordProlong = false;
        rowUnknown("eventRecordProlong", prolong, context);
        BuyPlan file = aPurchase();
        file.maxRecordFileDuration = 1800;
        rowUnknown("maxRecordFileDuration", file, context);
        BuyPlan user = aPurchase();
        user.userId = s("");
        rowUnknown("userId", user, context);
        BuyPlan owner = aPurchase();
        owner.deviceNoOwner = false;
        rowUnknown("deviceNoOwner", owner, context);
    }

    rowEmpty("iotId", EnableOrder{{}, s("o")}, living("1.0.0"));
    rowEmpty("orderId", EnableOrder{s("i"), {}}, living("1.0.0"));
    const TransferOrder moved{.srcIotId = s("a"), .srcOrderId = s("o"), .dstIotId = s("b"), .immediateUse = true};
    const auto movedWith = [&moved](auto TransferOrder::*field, auto value) {
        TransferOrder with = moved;
        with.*field = value;
        return with;
    };
    rowEmpty("srcIotId", movedWith(&TransferOrder::srcIotId, QString()), living("1.0.0"));
    rowEmpty("srcOrderId", movedWith(&TransferOrder::srcOrderId, QString()), living("1.0.0"));
    rowEmpty("dstIotId", movedWith(&TransferOrder::dstIotId, QString()), living("1.0.0"));
    row("RTCX wants to be told", movedWith(&TransferOrder::immediateUse, std::nullopt), rtcx(),
        "immediateUse: must be set to true or false on this service");
    for (const CallContext &context : {living("1.0.0"), rtcx(), rtcx("1.0.1")}) {
        rowUnknown(
            "supportCrossIdentityTransfer", movedWith(&TransferOrder::supportCrossIdentityTransfer, false), context);
        rowUnknown("preRecordDuration", movedWith(&TransferOrder::preRecordDuration, 0), context);
        rowUnknown("recordDuration", movedWith(&TransferOrder::recordDuration, 0), context);
        rowUnknown("eventRecordProlong", movedWith(&TransferOrder::eventRecordProlong, false), context);
        rowUnknown("userName", movedWith(&TransferOrder::userName, s("n")), context);
        rowUnknown("userId", movedWith(&TransferOrder::userId, s("u")), context);
    }
    rowEmpty("iotId", SuspendOrder{.iotId = {}, .orderId = s("o")}, living("1.0.0"));
    rowEmpty("orderId", SuspendOrder{.iotId = s("i"), .orderId = {}}, living("1.0.0"));
    rowUnknown(
        "deviceNoOwner", SuspendOrder{.iotId = s("i"), .orderId = s("o"), .deviceNoOwner = true}, living("1.0.0"));
    rowUnknown("deviceNoOwner", SuspendOrder{.iotId = s("i"), .orderId = s("o"), .deviceNoOwner = true}, rtcx("1.0.1"));
    rowEmpty("iotId", BindOrder{.iotId = {}, .orderId = s("o")}, living("1.0.0"));
    rowEmpty("orderId", BindOrder{.iotId = s("i"), .orderId = {}}, living("1.0.0"));

    rowEmpty("productKey", QueryThings{}, living("1.0.2"));
    row("status", QueryThings{s("p"), static_cast<DeviceStatus>(2)}, living("1.0.2"),
        "status: 2 is not one of 0, 1, 3, 8");
    rowEmpty("iotId", GetThing{}, living("1.0.2"));
    rowEmpty("deviceName", GetThing{.iotId = {}, .productKey = s("p")}, living("1.0.2"));
    rowEmpty("iotId", QueryBindings{}, living("1.0.0"));
    rowEmpty("identityId", QueryDevicesByUser{}, living("1.0.7"));
    rowEmpty("openIdAppKey", QueryDevicesByUser{.identityId = {}, .openId = s("o")}, living("1.0.7"));
    rowEmpty("productKey", GetRegion{{}, s("d")}, living("1.0.1"));
    rowEmpty("deviceName", GetRegion{s("p"), {}}, living("1.0.1"));
    rowEmpty("res", TakeToken{}, living("1.0.0"));
    rowEmpty("cloudToken", RefreshToken{}, living("1.0.0"));
}

void CallsTest::refused()
{
    QFETCH(const ErasedCall, call);
    QFETCH(const CallContext, context);
    QFETCH(const QString, problem);
    QCOMPARE(call.parameters(context).problem().value_or(QString()), problem);
}

void CallsTest::rangeEdges_data()
{
    QTest::addColumn<std::function<QString(int)>>("problemWith");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    constexpr int unlimited = std::numeric_limits<int>::max();
    // A row per range: a call whose field is set to a given value.
    const auto row = [](auto call, auto field, const CallContext &context, const char *name, int least, int most) {
        const std::function<QString(int)> problemWith = [call, field, context](int value) mutable {
            call.*field = value;
            return call.parameters(context).problem().value_or(QString());
        };
        QTest::addRow("%s: %s", call.description.name.data(), name) << problemWith << s(name) << least << most;
    };
    const ClaimFreePlan claim{.iotId = s("i")};
    row(claim, &ClaimFreePlan::preRecordDuration, living("1.0.3"), "preRecordDuration", 0, 5);
    row(claim, &ClaimFreePlan::recordDuration, living("1.0.3"), "recordDuration", 0, 30);
    row(claim, &ClaimFreePlan::quota, living("1.0.3"), "quota", 1, 3);
    row(aPurchase(), &BuyPlan::copies, living("1.0.5"), "copies", 1, unlimited);
    row(aPurchase(), &BuyPlan::preRecordDuration, living("1.0.5"), "preRecordDuration", 0, 5);
    row(aPurchase(), &BuyPlan::recordDuration, living("1.0.5"), "recordDuration", 0, 30);
    row(aPurchase(), &BuyPlan::maxRecordFileDuration, living("1.0.8"), "maxRecordFileDuration", 600, 3600);
    const TransferOrder moved{.srcIotId = s("a"), .srcOrderId = s("o"), .dstIotId = s("b")};
    row(moved, &TransferOrder::preRecordDuration, living("1.0.1"), "preRecordDuration", 0, 5);
    row(moved, &TransferOrder::recordDuration, living("1.0.1"), "recordDuration", 0, 30);
    row(SuspendOrder{.iotId = s("i"), .orderId = s("o")}, &SuspendOrder::status, living("1.0.0"), "status", 2, 2);
    const BindOrder bound{.iotId = s("i"), .orderId = s("o")};
    row(bound, &BindOrder::preRecordDuration, living("1.0.0"), "preRecordDuration", 0, 5);
    row(bound, &BindOrder::recordDuration, living("1.0.0"), "recordDuration", 0, 30);
    row(bound, &BindOrder::maxRecordFileDuration, living("1.0.0"), "maxRecordFileDuration", 600, 3600);
    row(QueryOrders{.iotId = s("i")}, &QueryOrders::pageSize, living("1.0.3"), "pageSize", 1, 50);
    row(QueryOrders{.iotId = s("i")}, &QueryOrders::pageSize, living("1.0.6"), "pageSize", 1, 50);
    row(QueryOrders{.iotId = s("i")}, &QueryOrders::pageSize, rtcx(), "pageSize", 1, 50);
    row(QueryOrders{.iotId = s("i")}, &QueryOrders::pageIndex, rtcx(), "pageIndex", 0, unlimited - 1);
    row(QueryProducts{}, &QueryProducts::pageNo, living("1.1.2"), "pageNo", 1, unlimited);
    row(QueryProducts{}, &QueryProducts::pageSize, living("1.1.2"), "pageSize", 1, unlimited);
    row(QueryThings{s("p")}, &QueryThings::currentPage, living("1.0.2"), "currentPage", 1, unlimited);
    row(QueryThings{s("p")}, &QueryThings::pageSize, living("1.0.2"), "pageSize", 1, 200);
    row(QueryBindings{s("i")}, &QueryBindings::pageNo, living("1.0.0"), "pageNo", 1, unlimited);
    row(QueryBindings{s("i")}, &QueryBindings::pageSize, living("1.0.0"), "pageSize", 1, unlimited);
    row(QueryDevicesByUser{s("u")}, &QueryDevicesByUser::limit, living("1.0.7"), "limit", 1, 100);
    row(QueryDevicesByUser{s("u")}, &QueryDevicesByUser::offset, living("1.0.7"), "offset", 0, unlimited);
    row(QueryAccounts{}, &QueryAccounts::offset, living("1.0.4"), "offset", 0, unlimited);
    row(QueryAccounts{}, &QueryAccounts::count, living("1.0.4"), "count", 1, unlimited);
}

void CallsTest::rangeEdges()
{
    QFETCH(const std::function<QString(int)>, problemWith);
    QFETCH(const QString, field);
    QFETCH(const int, least);
    QFETCH(const int, most);
    const auto problem = [&](int value) {
        return QStringLiteral("%1: %2 is not within %3 to %4").arg(field).arg(value).arg(least).arg(most);
    };
    QCOMPARE(problemWith(least), QString());
    QCOMPARE(problemWith(most), QString());
    QCOMPARE(problemWith(least - 1), problem(least - 1));
    if (most < std::numeric_limits<int>::max())
        QCOMPARE(problemWith(most + 1), problem(most + 1));
}

QTEST_GUILESS_MAIN(CallsTest)
#include "calls_test.moc"
