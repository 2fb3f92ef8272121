#include "plan_json.h"

#include "json_archive.h"

#include <QJsonArray>

namespace storage {

using namespace plans;

namespace {

template <typename Archive, typename AnyOrder>
void orderFields(Archive &archive, AnyOrder &order)
{
    archive.field("orderId", order.orderId);
    archive.field("iotId", order.iotId);
    archive.field("identityId", order.identityId);
    archive.field("commodityCode", order.commodityCode);
    archive.field("specification", order.specification);
    archive.field("copies", order.copies);
    archive.field("price", order.price);
    archive.field("type", order.type);
    archive.field("status", order.status);
    archive.field("payment", order.payment);
    archive.field("kind", order.kind);
    archive.field("start", order.start);
    archive.field("end", order.end);
    archive.field("userName", order.userName);
    archive.field("userId", order.userId);
    archive.field("outOrderNo", order.outOrderNo);
    archive.field("usedSeconds", order.usedSeconds);
}

template <typename Archive, typename AnyFreePlan>
void freePlanFields(Archive &archive, AnyFreePlan &plan)
{
    archive.field("type", plan.type);
    archive.field("lifecycleDays", plan.lifecycleDays);
    archive.field("months", plan.months);
    archive.field("claimed", plan.claimed);
    archive.field("start", plan.start);
    archive.field("end", plan.end);
    archive.field("status", plan.status);
    archive.field("remainingMonths", plan.remainingMonths);
}

template <typename Archive, typename AnyPlan>
void planFields(Archive &archive, AnyPlan &plan)
{
    archive.field("name", plan.name);
    archive.field("commodityCode", plan.commodityCode);
    archive.field("specification", plan.specification);
    archive.field("type", plan.type);
    archive.field("price", plan.price);
    archive.field("lifecycleDays", plan.lifecycleDays);
    archive.field("months", plan.months);
    archive.field("description", plan.description);
    archive.field("icon", plan.icon);
}

} // namespace

QJsonObject toJson(const Order &order)
{
    JsonWriter writer;
    orderFields(writer, order);
    return writer.json();
}

Order orderFromJson(const QJsonObject &json)
{
    Order order;
    const JsonReader reader(json);
    orderFields(reader, order);
    return order;
}

QJsonObject toJson(const FreePlan &plan)
{
    JsonWriter writer;
    freePlanFields(writer, plan);
    return writer.json();
}

FreePlan freePlanFromJson(const QJsonObject &json)
{
    FreePlan plan;
    const JsonReader reader(json);
    freePlanFields(reader, plan);
    return plan;
}

QJsonObject toJson(const Plan &plan)
{
    JsonWriter writer;
    planFields(writer, plan);
    return writer.json();
}

Plan planFromJson(const QJsonObject &json)
{
    Plan plan;
    const JsonReader reader(json);
    planFields(reader, plan);
    return plan;
}

QJsonObject toJson(const Snapshot &snapshot)
{
    QJsonArray orders;
    for (const Order &order : snapshot.orders)
        orders.append(toJson(order));
    QJsonObject json{{QStringLiteral("orders"), orders}};
    if (snapshot.readAt.isValid())
        json.insert(QStringLiteral("readAt"), snapshot.readAt.toMSecsSinceEpoch());
    if (snapshot.freePlan)
        json.insert(QStringLiteral("freePlan"), toJson(*snapshot.freePlan));
    return json;
}

Snapshot snapshotFromJson(const QJsonObject &json)
{
    Snapshot snapshot;
    if (const QJsonValue readAt = json.value(QStringLiteral("readAt")); readAt.isDouble())
        snapshot.readAt = QDateTime::fromMSecsSinceEpoch(readAt.toInteger(), Qt::UTC);
    const QJsonArray orders = json.value(QStringLiteral("orders")).toArray();
    for (const QJsonValue &order : orders)
        snapshot.orders.append(orderFromJson(order.toObject()));
    if (const QJsonValue freePlan = json.value(QStringLiteral("freePlan")); freePlan.isObject())
        snapshot.freePlan = freePlanFromJson(freePlan.toObject());
    return snapshot;
}

} // namespace storage
