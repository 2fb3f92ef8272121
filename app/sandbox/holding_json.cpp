#include "holding_json.h"

#include <QJsonArray>

namespace sandbox {

namespace {

/** Visits every field of an order with its name, so that writing and reading cannot drift apart. */
template <typename Order, typename Visitor>
void visit(Order &order, Visitor field)
{
    field("orderId", order.orderId);
    field("outOrderNo", order.outOrderNo);
    field("identityId", order.identityId);
    field("userName", order.userName);
    field("userId", order.userId);
    field("specification", order.specification);
    field("price", order.price);
    field("type", order.type);
    field("copies", order.copies);
    field("months", order.months);
    field("payment", order.payment);
    field("origin", order.origin);
    field("created", order.createdMs);
    field("start", order.startMs);
    field("end", order.endMs);
    field("frozen", order.frozenMs);
    field("used", order.usedMs);
}

void fromJson(const QJsonValue &value, QString &field)
{
    field = value.toString();
}

void fromJson(const QJsonValue &value, int &field)
{
    field = value.toInt();
}

void fromJson(const QJsonValue &value, qint64 &field)
{
    field = value.toInteger();
}

} // namespace

QJsonObject holdingToJson(const Holding &holding)
{
    QJsonArray orders;
    for (const Order &order : holding.orders) {
        QJsonObject object;
        visit(order, [&](const char *name, const auto &value) { object.insert(QLatin1String(name), value); });
        orders.append(object);
    }
    return {{QStringLiteral("owner"), holding.owner},
        {QStringLiteral("sharedWith"), QJsonArray::fromStringList(holding.sharedWith)},
        {QStringLiteral("orders"), orders}};
}

Holding holdingFromJson(const QJsonObject &object)
{
    Holding holding;
    holding.owner = object.value(QLatin1String("owner")).toString();
    const QJsonArray sharedWith = object.value(QLatin1String("sharedWith")).toArray();
    for (const auto &identity : sharedWith)
        holding.sharedWith.append(identity.toString());
    const QJsonArray orders = object.value(QLatin1String("orders")).toArray();
    for (const auto &value : orders) {
        const QJsonObject entry = value.toObject();
        Order order;
        visit(order, [&](const char *name, auto &field) { fromJson(entry.value(QLatin1String(name)), field); });
        holding.orders.append(order);
    }
    return holding;
}

} // namespace sandbox
