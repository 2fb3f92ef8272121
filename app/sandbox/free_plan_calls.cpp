#include "assumptions.h"
#include "calls.h"
#include "commodity_catalogue.h"
#include "order_json.h"
#include "order_number.h"
#include "schedule.h"

#include <QSet>

#include <algorithm>

namespace sandbox {

namespace {

constexpr int maxClaimants = 3; ///< Different users a device (API facts, What the plans mean).

/** What the administrator of a device has of its free plan. */
struct FreePlan {
    int claimedMonths = 0;
    qsizetype latest = -1; ///< The last free order, if any.
    qint64 startMs = 0;
    qint64 endMs = 0;
    bool frozen = false;
};

FreePlan freePlanOf(const Holding &holding)
{
    FreePlan plan;
    for (qsizetype i = 0; i < holding.orders.size(); ++i) {
        const Order &order = holding.orders.at(i);
        if (order.origin != Free || order.identityId != holding.owner)
            continue;
        plan.claimedMonths += order.months;
        plan.latest = i;
        plan.startMs = plan.startMs == 0 ? order.startMs : std::min(plan.startMs, order.startMs);
        plan.endMs = std::max(plan.endMs, order.endMs);
        plan.frozen = order.frozenMs != 0;
    }
    return plan;
}

int expiredOf(const FreePlan &plan, qint64 now)
{
    if (plan.latest < 0)
        return assumed::unclaimedFreePlanExpired;
    if (plan.frozen)
        return Frozen;
    return plan.endMs <= now ? Expired : InForce;
}

QJsonObject freePlanJson(const FreePlan &plan, qint64 now)
{
    return {
        {QStringLiteral("type"), assumed::freeType},
        {QStringLiteral("lifecycle"), assumed::freeLifecycle},
        {QStringLiteral("months"), plan.latest < 0 ? assumed::freeMonths : plan.claimedMonths},
        {QStringLiteral("consumed"), plan.latest < 0 ? 0 : 1},
        {QStringLiteral("startTime"), beijingTime(plan.startMs)},
        {QStringLiteral("endTime"), beijingTime(plan.endMs)},
        {QStringLiteral("startTimeUTC"), utcTime(plan.startMs)},
        {QStringLiteral("endTimeUTC"), utcTime(plan.endMs)},
        {QStringLiteral("expired"), expiredOf(plan, now)},
        {QStringLiteral("remainQuota"), std::max(0, assumed::freeMonths - plan.claimedMonths)},
    };
}

tl::expected<int, Refusal> readDevice(const Transaction &world, Parameters &in)
{
    const QString iotId = in.text(QStringLiteral("iotId"));
    if (in.refused())
        return tl::unexpected(*in.refused());
    return findDevice(world, iotId);
}

bool mayClaim(const Holding &holding)
{
    QSet<QString> claimants{holding.owner};
    for (const Order &order : holding.orders) {
        if (order.origin == Free)
            claimants.insert(order.identityId);
    }
    return claimants.size() <= maxClaimants;
}

} // namespace

Answer freePlanGet(Transaction &world, Call &call)
{
    const auto device = readDevice(world, call.parameters);
    if (!device)
        return tl::unexpected(device.error());
    return freePlanJson(freePlanOf(world.holding(*device)), world.now());
}

Answer freePlanConsume(Transaction &world, Call &call)
{
    const bool immediateUse = call.parameters.flag(QStringLiteral("immediateUse"), false);
    const int quota = call.parameters.integer(QStringLiteral("quota"), 1, 3, 1);
    checkRecording(call.parameters);
    const auto device = readDevice(world, call.parameters);
    if (!device)
        return tl::unexpected(device.error());
    const Holding before = world.holding(*device);
    if (before.owner.isEmpty())
        return tl::unexpected(refusal(29004));
    if (freePlanOf(before).claimedMonths + quota > assumed::freeMonths)
        return tl::unexpected(refusal(assumed::FreeQuotaUsedUp));
    if (!mayClaim(before))
        return tl::unexpected(refusal(assumed::FreeClaimsUsedUp));
    Order order;
    order.orderId = world.nextOrderId();
    order.outOrderNo = outOrderNumber(order.orderId);
    order.identityId = before.owner;
    order.userName = before.owner;
    order.userId = before.owner;
    order.specification = freeSpecification();
    order.price = QStringLiteral("0.0");
    order.type = assumed::freeType;
    order.copies = quota;
    order.months = quota;
    order.origin = Free;
    order.createdMs = world.now();
    Holding &holding = world.edit(*device);
    holding.orders.append(order);
    schedule(holding, holding.orders.size() - 1, 0, immediateUse, world.now());
    const FreePlan plan = freePlanOf(holding);
    QJsonObject data = freePlanJson(plan, world.now());
    data.insert(QStringLiteral("startTimeUTC"), looseUtcTime(plan.startMs));
    data.insert(QStringLiteral("endTimeUTC"), looseUtcTime(plan.endMs));
    return data;
}

Answer freePlanEnable(Transaction &world, Call &call)
{
    const auto device = readDevice(world, call.parameters);
    if (!device)
        return tl::unexpected(device.error());
    const Holding before = world.holding(*device);
    const FreePlan plan = freePlanOf(before);
    if (plan.latest < 0)
        return tl::unexpected(refusal(assumed::FreePlanNotClaimed));
    const Order &order = before.orders.at(plan.latest);
    if (order.frozenMs != 0)
        return tl::unexpected(refusal(assumed::OrderFrozen));
    if (order.endMs <= world.now())
        return tl::unexpected(refusal(assumed::OrderExpired));
    if (order.startMs <= world.now())
        return tl::unexpected(refusal(assumed::OrderInForceAlready));
    Holding &holding = world.edit(*device);
    bringForward(holding, plan.latest, world.now());
    QJsonObject data = freePlanJson(freePlanOf(holding), world.now());
    data.remove(QStringLiteral("remainQuota")); // The seeds' reply has none.
    return data;
}

} // namespace sandbox
