#include "calls.h"

#include "assumptions.h"

#include <QHash>

namespace sandbox {

namespace {

QStringList only(const char *version)
{
    return {QLatin1String(version)};
}

QStringList both(const char *seed, const char *newest)
{
    return {QLatin1String(seed), QLatin1String(newest)};
}

QHash<QByteArray, CallEntry> livingCalls()
{
    return {
        {"/vision/customer/freecloudstorage/get", {only("1.0.1"), freePlanGet}},
        {"/vision/customer/freecloudstorage/consume", {both("1.0.3", "1.0.4"), freePlanConsume}},
        {"/vision/customer/freecloudstorage/enable", {only("1.0.0"), freePlanEnable}},
        {"/vision/customer/cloudstorage/commodity/query", {both("1.0.3", "1.0.4"), commodityQuery}},
        {"/vision/customer/cloudstorage/commodity/check", {both("1.0.2", "1.0.3"), commodityCheck}},
        {"/vision/customer/cloudstorage/commodity/buy", {both("1.0.5", "1.0.8"), commodityBuy}},
        {"/vision/customer/cloudstorage/commodity/enable", {only("1.0.0"), commodityEnable}},
        {"/vision/customer/cloudstorage/order/get", {both("1.0.3", "1.0.6"), orderGet}},
        {"/vision/customer/cloudstorage/order/query", {both("1.0.3", "1.0.6"), orderQuery}},
        {"/vision/customer/cloudstorage/transfer", {both("1.0.0", "1.0.1"), transfer}},
        {"/vision/customer/cloudstorage/status/set", {both("1.0.0", "1.0.1"), statusSet}},
        {"/vision/customer/cloudstorage/bind/order", {only("1.0.0"), bindOrder}},
        {"/cloud/token", {only("1.0.0"), tokenGet}},
        {"/cloud/token/refresh", {only("1.0.0"), tokenRefresh}},
        {"/cloud/thing/productList/get", {only("1.1.2"), productList}},
        {"/cloud/things/get", {only("1.0.2"), thingsGet}},
        {"/cloud/thing/info/get", {only("1.0.2"), thingInfo}},
        {"/cloud/device/queryByUser", {only("1.0.7"), queryByUser}},
        {"/cloud/account/queryIdentityByPage", {only("1.0.4"), queryIdentities}},
        {"/living/user/device/binding/query", {only("1.0.0"), bindingQuery}},
        {"/living/cloud/device/region/get", {only("1.0.1"), regionGet}},
    };
}

QHash<QByteArray, CallEntry> rtcxCalls()
{
    return {
        {"/platform/cloud/token", {only("1.0.0"), tokenGet}},
        {"/platform/vision/customer/cloudstorage/order/query", {only("1.0.0"), orderQuery}},
        {"/platform/vision/customer/cloudstorage/commodity/enable", {only("1.0.0"), commodityEnable}},
        {"/platform/vision/customer/cloudstorage/transfer", {only("1.0.0"), transfer}},
        {"/platform/vision/customer/cloudstorage/status/set", {only("1.0.0"), statusSet}},
        {"/platform/customer/cloudstorage/commodity/query", {only("1.0.0"), commodityQuery}},
        {"/platform/customer/cloudstorage/commodity/buy", {only("1.0.0"), commodityBuy}},
        {"/platform/customer/cloudstorage/order/get", {only("1.0.0"), orderGet}},
    };
}

} // namespace

const CallEntry *findCall(const QByteArray &path)
{
    static const QHash<QByteArray, CallEntry> calls = [] {
        QHash<QByteArray, CallEntry> all = livingCalls();
        all.insert(rtcxCalls());
        return all;
    }();
    const auto found = calls.constFind(path);
    return found == calls.cend() ? nullptr : &*found;
}

tl::expected<int, Refusal> findDevice(const Transaction &world, const QString &iotId)
{
    const int device = world.scenario().indexOf(iotId);
    if (device < 0)
        return tl::unexpected(refusal(2063));
    return device;
}

tl::expected<qsizetype, Refusal> findOrder(const Holding &holding, const QString &orderId)
{
    for (qsizetype i = 0; i < holding.orders.size(); ++i) {
        if (holding.orders.at(i).orderId == orderId)
            return i;
    }
    return tl::unexpected(refusal(assumed::OrderNotFound));
}

void checkRecording(Parameters &parameters)
{
    parameters.flag(QStringLiteral("enableDefaultPlan"), false);
    parameters.integer(QStringLiteral("preRecordDuration"), 0, 5, 5);
    parameters.integer(QStringLiteral("recordDuration"), 0, 30, 10);
    parameters.flag(QStringLiteral("eventRecordProlong"), false);
    parameters.integer(QStringLiteral("maxRecordFileDuration"), 600, 3600, 1800);
}

} // namespace sandbox
