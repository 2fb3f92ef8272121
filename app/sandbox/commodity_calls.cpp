#include "assumptions.h"
#include "calls.h"
#include "commodity_catalogue.h"
#include "order_number.h"
#include "schedule.h"

#include <QJsonArray>

namespace sandbox {

namespace {

QJsonObject commodityJson(const Commodity &commodity, bool newest)
{
    QJsonObject object{
        {QStringLiteral("commodityName"), commodity.name},
        {QStringLiteral("commodityCode"), commodityCode()},
        {QStringLiteral("specification"), commodity.specification},
        {QStringLiteral("price"), commodity.price},
        {QStringLiteral("lifecycle"), commodity.lifecycle},
        {QStringLiteral("months"), commodity.months},
    };
    object.insert(newest ? QStringLiteral("recordType") : QStringLiteral("type"), commodity.type);
    if (!newest && !commodity.description.isEmpty())
        object.insert(QStringLiteral("description"), commodity.description);
    // The server, which knows its own address, completes the path.
    if (!newest && !commodity.icon.isEmpty())
        object.insert(QStringLiteral("icon"), QStringLiteral("/_sandbox/icon/") + commodity.icon);
    for (const QString &field : commodity.withheld)
        object.remove(field);
    return object;
}

Order newOrder(Transaction &world, const Commodity &commodity, int copies, const QString &owner)
{
    Order order;
    order.orderId = world.nextOrderId();
    order.outOrderNo = outOrderNumber(order.orderId);
    order.identityId = owner;
    order.specification = commodity.specification;
    order.type = commodity.type;
    order.copies = copies;
    order.months = commodity.months * copies;
    order.price = totalPrice(commodity.price, copies);
    order.createdMs = world.now();
    return order;
}

} // namespace

Answer commodityQuery(Transaction &world, Call &call)
{
    const bool newest = call.newest || call.rtcx;
    const QString category = call.parameters.text(QStringLiteral("category"), QStringLiteral("CAMERA"));
    if (call.parameters.refused())
        return tl::unexpected(*call.parameters.refused());
    if (category != u"CAMERA" && category != u"DOORBELL")
        return tl::unexpected(refusal(460));
    QJsonArray list;
    for (const Commodity &commodity : world.state().onSale()) {
        if (newest || commodity.category == category)
            list.append(commodityJson(commodity, newest));
    }
    if (newest)
        return list;
    return QJsonObject{{QStringLiteral("cloudStorageCommodityList"), list}};
}

Answer commodityCheck(Transaction &world, Call &call)
{
    Parameters &in = call.parameters;
    const QString iotId = in.text(QStringLiteral("iotId"));
    const QString code = in.text(QStringLiteral("commodityCode"));
    const QString specification = in.text(QStringLiteral("specification"));
    if (in.refused())
        return tl::unexpected(*in.refused());
    const auto device = findDevice(world, iotId);
    if (!device)
        return tl::unexpected(device.error());
    const std::optional<Commodity> commodity = findCommodity(world.state().onSale(), code, specification);
    const Product &product = world.scenario().products().at(world.scenario().productOf(*device));
    const bool available = commodity && isAvailable(*commodity, world.scenario().device(*device), product);
    return QJsonObject{{QStringLiteral("available"), available}};
}

Answer commodityBuy(Transaction &world, Call &call)
{
    Parameters &in = call.parameters;
    const QString iotId = in.text(QStringLiteral("iotId"));
    const QString userName = in.text(QStringLiteral("userName"));
    const QString userId = in.text(QStringLiteral("userId"), {});
    const QString code = in.text(QStringLiteral("commodityCode"));
    const QString specification = in.text(QStringLiteral("specification"));
    const int copies = in.integer(QStringLiteral("copies"), 1, assumed::maxCopies);
    const bool immediateUse = in.flag(QStringLiteral("immediateUse"), false);
    const bool noOwner = in.flag(QStringLiteral("deviceNoOwner"), false) && call.newest;
    checkRecording(in);
    if (in.refused())
        return tl::unexpected(*in.refused());
    const auto device = findDevice(world, iotId);
    if (!device)
        return tl::unexpected(device.error());
    const std::optional<Commodity> commodity = findCommodity(world.state().onSale(), code, specification);
    if (!commodity)
        return tl::unexpected(refusal(assumed::PlanNotInCatalogue));
    const Product &product = world.scenario().products().at(world.scenario().productOf(*device));
    if (!isAvailable(*commodity, world.scenario().device(*device), product))
        return tl::unexpected(refusal(assumed::PlanNotAvailable));
    const QString owner = world.holding(*device).owner;
    if (owner.isEmpty() && !noOwner)
        return tl::unexpected(refusal(29004));
    Order order = newOrder(world, *commodity, copies, owner);
    order.userName = userName;
    order.userId = userId;
    Holding &holding = world.edit(*device);
    holding.orders.append(order);
    schedule(holding, holding.orders.size() - 1, 0, immediateUse, world.now());
    return QJsonObject{{QStringLiteral("orderId"), order.orderId}};
}

} // namespace sandbox
