#include "assumptions.h"
#include "calls.h"
#include "order_json.h"
#include "schedule.h"

#include <QJsonArray>

#include <algorithm>

namespace sandbox {

namespace {

constexpr int maxPageSize = 50;
constexpr int maxPage = 1'000'000;

struct PageRequest {
    int number = 0; ///< From 0, whatever the service calls it.
    int size = 20;
};

PageRequest readPage(Call &call)
{
    Parameters &in = call.parameters;
    if (call.rtcx) {
        const int number = in.integer(QStringLiteral("pageNo"), 1, maxPage, 1) - 1;
        return {number, in.integer(QStringLiteral("pageSize"), 1, maxPageSize, 20)};
    }
    if (call.newest) {
        const int number = in.integerAsText(QStringLiteral("pageNo"), 0, maxPage, 0);
        return {number, in.integerAsText(QStringLiteral("pageSize"), 1, maxPageSize, 20)};
    }
    const int number = in.integer(QStringLiteral("pageStart"), 0, maxPage, 0);
    return {number, in.integer(QStringLiteral("pageSize"), 1, maxPageSize, 20)};
}

OrderShape readShape(const Call &call)
{
    if (call.rtcx)
        return OrderShape::Rtcx;
    return call.newest ? OrderShape::NewestRead : OrderShape::SeedRead;
}

OrderShape writeShape(const Call &call)
{
    return call.rtcx ? OrderShape::Rtcx : OrderShape::SeedWrite;
}

QJsonObject pageJson(const QList<Order> &orders, const QString &iotId, const Call &call, PageRequest page, qint64 now)
{
    const qsizetype first = static_cast<qsizetype>(page.number) * page.size;
    QJsonArray list;
    for (qsizetype i = first; i < std::min(first + page.size, orders.size()); ++i)
        list.append(orderJson(orders.at(orders.size() - 1 - i), iotId, readShape(call), now)); // Newest first.
    const int number = call.rtcx ? page.number + 1 : page.number;
    const bool asText = call.newest;
    return {
        {QStringLiteral("pageNo"), asText ? QJsonValue(QString::number(number)) : QJsonValue(number)},
        {QStringLiteral("pageSize"), asText ? QJsonValue(QString::number(page.size)) : QJsonValue(page.size)},
        {QStringLiteral("pageCount"), (orders.size() + page.size - 1) / page.size},
        {QStringLiteral("total"), orders.size()},
        {QStringLiteral("orderList"), list},
    };
}

/** Why @p order cannot be used any further, if it cannot. */
std::optional<Refusal> whyUnusable(const Order &order, qint64 now)
{
    switch (statusOf(order, now)) {
    case Frozen:
        return refusal(assumed::OrderFrozen);
    case Expired:
        return refusal(assumed::OrderExpired);
    case BeingCreated:
        return refusal(assumed::OrderNotPaid);
    case InForce:
        break;
    }
    return std::nullopt;
}

struct OrderPlace {
    int device = 0;
    qsizetype order = 0;
    QString iotId;
};

/** Reads the device and order that nearly every call here names. */
tl::expected<OrderPlace, Refusal> readPlace(
    const Transaction &world, Parameters &in, const QString &deviceName, const QString &orderName)
{
    const QString iotId = in.text(deviceName);
    const QString orderId = in.text(orderName);
    if (in.refused())
        return tl::unexpected(*in.refused());
    const auto device = findDevice(world, iotId);
    if (!device)
        return tl::unexpected(device.error());
    const auto order = findOrder(world.holding(*device), orderId);
    if (!order)
        return tl::unexpected(order.error());
    return OrderPlace{*device, *order, iotId};
}

tl::expected<OrderPlace, Refusal> readPlace(const Transaction &world, Parameters &in)
{
    return readPlace(world, in, QStringLiteral("iotId"), QStringLiteral("orderId"));
}

} // namespace

Answer orderGet(Transaction &world, Call &call)
{
    const auto place = readPlace(world, call.parameters);
    if (!place)
        return tl::unexpected(place.error());
    return orderJson(world.holding(place->device).orders.at(place->order), place->iotId, readShape(call), world.now());
}

Answer orderQuery(Transaction &world, Call &call)
{
    Parameters &in = call.parameters;
    const QString iotId = in.text(QStringLiteral("iotId"));
    const PageRequest page = readPage(call);
    const int status = call.rtcx ? in.integer(QStringLiteral("status"), 0, 2, -1) : -1;
    if (in.refused())
        return tl::unexpected(*in.refused());
    const auto device = findDevice(world, iotId);
    if (!device)
        return tl::unexpected(device.error());
    QList<Order> orders = world.holding(*device).orders;
    if (status >= 0)
        orders.removeIf([&](const Order &order) { return statusOf(order, world.now()) != status; });
    return pageJson(orders, iotId, call, page, world.now());
}

Answer commodityEnable(Transaction &world, Call &call)
{
    const auto place = readPlace(world, call.parameters);
    if (!place)
        return tl::unexpected(place.error());
    const Order order = world.holding(place->device).orders.at(place->order);
    if (const auto why = whyUnusable(order, world.now()))
        return tl::unexpected(*why);
    if (order.startMs <= world.now())
        return tl::unexpected(refusal(assumed::OrderInForceAlready));
    Holding &holding = world.edit(place->device);
    bringForward(holding, place->order, world.now());
    return orderJson(holding.orders.at(place->order), place->iotId, writeShape(call), world.now());
}

Answer transfer(Transaction &world, Call &call)
{
    Parameters &in = call.parameters;
    const QString target = in.text(QStringLiteral("dstIotId"));
    const bool immediateUse
        = call.rtcx ? in.flag(QStringLiteral("immediateUse")) : in.flag(QStringLiteral("immediateUse"), false);
    const bool crossIdentity = in.flag(QStringLiteral("supportCrossIdentityTransfer"), false) && call.newest;
    checkRecording(in);
    const auto from = readPlace(world, in, QStringLiteral("srcIotId"), QStringLiteral("srcOrderId"));
    if (!from)
        return tl::unexpected(from.error());
    const auto to = findDevice(world, target);
    if (!to)
        return tl::unexpected(to.error());
    if (*to == from->device)
        return tl::unexpected(refusal(assumed::SameDevice));
    Order order = world.holding(from->device).orders.at(from->order);
    const QString sourceOwner = world.holding(from->device).owner;
    const QString targetOwner = world.holding(*to).owner;
    if (sourceOwner.isEmpty() || targetOwner.isEmpty())
        return tl::unexpected(refusal(29004));
    if (sourceOwner != targetOwner && !crossIdentity)
        return tl::unexpected(refusal(2066));
    if (order.origin == Free)
        return tl::unexpected(refusal(assumed::FreeOrderNotTransferable));
    if (const auto why = whyUnusable(order, world.now()))
        return tl::unexpected(*why);
    const qint64 rest = order.endMs - std::max(order.startMs, world.now());
    order.usedMs = usedUntil(order, world.now());
    order.startMs = order.endMs = 0;
    order.identityId = targetOwner;
    world.edit(from->device).orders.removeAt(from->order);
    Holding &holding = world.edit(*to);
    holding.orders.append(order);
    schedule(holding, holding.orders.size() - 1, rest, immediateUse, world.now());
    QJsonObject data = orderJson(holding.orders.constLast(), target, writeShape(call), world.now());
    if (!call.rtcx) // A string here and nowhere else (seeds, transfer).
        data.insert(QStringLiteral("commodityType"), QString::number(order.type));
    return data;
}

Answer statusSet(Transaction &world, Call &call)
{
    call.parameters.integer(QStringLiteral("status"), Frozen, Frozen);
    const auto place = readPlace(world, call.parameters);
    if (!place)
        return tl::unexpected(place.error());
    const Holding before = world.holding(place->device);
    const Order &order = before.orders.at(place->order);
    // Newer versions check the purchaser (API facts, What the plans mean).
    if (call.newest && !before.owner.isEmpty() && order.identityId != before.owner)
        return tl::unexpected(refusal(2066));
    if (const auto why = whyUnusable(order, world.now()))
        return tl::unexpected(*why);
    Holding &holding = world.edit(place->device);
    holding.orders[place->order].frozenMs = world.now();
    const OrderShape shape = call.newest ? OrderShape::NewestStatusSet : writeShape(call);
    return orderJson(holding.orders.at(place->order), place->iotId, shape, world.now());
}

Answer bindOrder(Transaction &world, Call &call)
{
    Parameters &in = call.parameters;
    const QString userName = in.text(QStringLiteral("userName"), {});
    const QString userId = in.text(QStringLiteral("userId"), {});
    checkRecording(in);
    const auto place = readPlace(world, in);
    if (!place)
        return tl::unexpected(place.error());
    const QString owner = world.holding(place->device).owner;
    if (owner.isEmpty())
        return tl::unexpected(refusal(29004));
    Order &order = world.edit(place->device).orders[place->order];
    if (order.identityId != owner) {
        order.identityId = owner;
        order.userName = userName.isEmpty() ? order.userName : userName;
        order.userId = userId.isEmpty() ? order.userId : userId;
    }
    return QJsonValue(QJsonValue::Null);
}

} // namespace sandbox
