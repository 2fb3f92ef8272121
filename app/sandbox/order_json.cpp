#include "order_json.h"

#include "assumptions.h"
#include "commodity_catalogue.h"
#include "schedule.h"

#include <QDate>

#include <array>
#include <cstdio>

namespace sandbox {

namespace {

/** The parts of a UTC moment; QDateTime::toString would take most of the time of a page of orders. */
struct Parts {
    explicit Parts(qint64 ms)
    {
        constexpr qint64 dayMs = 86'400'000;
        constexpr qint64 epochJulianDay = 2'440'588;
        const qint64 day = ms >= 0 ? ms / dayMs : -((dayMs - 1 - ms) / dayMs);
        QDate::fromJulianDay(epochJulianDay + day).getDate(&year, &month, &dayOfMonth);
        const int seconds = static_cast<int>((ms - day * dayMs) / 1000);
        hour = seconds / 3600;
        minute = seconds / 60 % 60;
        second = seconds % 60;
    }

    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

QString formatted(const char *format, qint64 ms)
{
    if (ms == 0)
        return {};
    const Parts at(ms);
    std::array<char, 64> text{};
    const int size = std::snprintf(
        text.data(), text.size(), format, at.year, at.month, at.dayOfMonth, at.hour, at.minute, at.second);
    return QString::fromLatin1(text.data(), size);
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
    return ms == 0 ? QString() : formatted("%04d-%02d-%02d %02d:%02d:%02d", ms + 8 * qint64(3'600'000));
}

QString utcTime(qint64 ms)
{
    return formatted("%04d-%02d-%02dT%02d:%02d:%02dZ", ms);
}

QString looseUtcTime(qint64 ms)
{
    return formatted("%04d-%02d-%02d %02d:%02d:%d", ms);
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
