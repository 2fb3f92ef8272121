#include "order_json.h"

#include "assumptions.h"
#include "commodity_catalogue.h"
#include "schedule.h"

#include <QDateTime>

namespace sandbox
{

namespace
{

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

int expiredOf(const Order &order, bool showFrozen, qint64 now)
{
    if (order.frozenMs != 0 && showFrozen)
        return Frozen;
    return order.endMs != 0 && order.endMs <= now ? Expired : InForce;
}

QJsonObject commonFields(const Order &order)
{
    return {
        {QStringLiteral("orderId"), order.orderId},
        {QStringLiteral("specification"), order.specification},
        {QStringLiteral("copies"), order.copies},
        {QStringLiteral("price"), order.price},
    };
}

void addStringTimes(QJsonObject &object, const Order &order)
{
    object.insert(QStringLiteral("startTime"), beijingTime(order.startMs));
    object.insert(QStringLiteral("endTime"), beijingTime(order.endMs));
    object.insert(QStringLiteral("startTimeUTC"), utcTime(order.startMs));
    object.insert(QStringLiteral("endTimeUTC"), utcTime(order.endMs));
}

void addSettlement(QJsonObject &object, const Order &order, qint64 now)
{
    object.insert(QStringLiteral("outOrderNo"), order.outOrderNo);
    object.insert(QStringLiteral("status"), statusOf(order, now));
    object.insert(QStringLiteral("preConsume"), usedUntil(order, now) / 1000);
}

QJsonObject seedOrder(const Order &order, bool showFrozen, qint64 now)
{
    QJsonObject object = commonFields(order);
    addStringTimes(object, order);
    object.insert(QStringLiteral("commodityCode"), commodityCode());
    object.insert(QStringLiteral("expired"), expiredOf(order, showFrozen, now));
    object.insert(QStringLiteral("paymentStatus"), order.payment == Paid ? 1 : 0);
    object.insert(QStringLiteral("commodityType"), order.type);
    return object;
}

QJsonObject newestOrder(const Order &order, const QString &iotId, qint64 now)
{
    QJsonObject object = commonFields(order);
    addStringTimes(object, order);
    addSettlement(object, order, now);
    object.insert(QStringLiteral("commodityCode"), commodityCode());
    object.insert(QStringLiteral("iotId"), iotId);
    object.insert(QStringLiteral("identityId"), order.identityId);
    object.insert(QStringLiteral("userName"), order.userName);
    object.insert(QStringLiteral("userId"), order.userId);
    object.insert(QStringLiteral("paymentStatus"), order.payment);
    object.insert(QStringLiteral("recordType"), order.type);
    object.insert(QStringLiteral("orderType"), order.origin);
    return object;
}

QJsonObject rtcxOrder(const Order &order, const QString &iotId, qint64 now)
{
    QJsonObject object = commonFields(order);
    addSettlement(object, order, now);
    object.insert(QStringLiteral("iotId"), iotId);
    object.insert(QStringLiteral("recordType"), order.type);
    if (statusOf(order, now) == InForce && order.startMs <= now) {
        object.insert(QStringLiteral("startTime"), order.startMs);
        object.insert(QStringLiteral("endTime"), order.endMs);
    }
    return object;
}

} // namespace

QString beijingTime(qint64 ms)
{
    return ms == 0 ? QString() : utc(ms + 8 * 3'600'000).toString(u"yyyy-MM-dd HH:mm:ss");
}

QString utcTime(qint64 ms)
{
    return ms == 0 ? QString() : utc(ms).toString(u"yyyy-MM-ddTHH:mm:ssZ");
}

QString looseUtcTime(qint64 ms)
{
    return ms == 0 ? QString() : utc(ms).toString(u"yyyy-MM-dd HH:mm:s");
}

QJsonObject orderJson(const Order &order, const QString &iotId, OrderShape shape, qint64 now)
{
    switch (shape) {
    case OrderShape::SeedRead:
        return seedOrder(order, assumed::seedReadsShowFrozen, now);
    case OrderShape::SeedWrite:
        return seedOrder(order, true, now);
    case OrderShape::NewestRead:
        return newestOrder(order, iotId, now);
    case OrderShape::NewestStatusSet: {
        QJsonObject object = seedOrder(order, true, now);
        addSettlement(object, order, now);
        object.insert(QStringLiteral("orderType"), order.origin);
        return object;
    }
    case OrderShape::Rtcx:
        break;
    }
    return rtcxOrder(order, iotId, now);
}

} // namespace sandbox
