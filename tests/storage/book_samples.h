#pragma once

#include "book.h"

#include <QCoroTask>

namespace samples {

inline QDateTime at(int day, int hour = 8)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, 0, 0, 5), Qt::UTC);
}

inline QString iotId(int number)
{
    return QStringLiteral("iot%1").arg(number, 6, 10, QLatin1Char('0'));
}

/** A device with every field. */
inline plans::BookDevice fullDevice(int number)
{
    plans::BookDevice device;
    device.device.iotId = iotId(number);
    device.device.productKey = QStringLiteral("a1key");
    device.device.productName = QStringLiteral("门铃 \"x\"");
    device.device.deviceName = QStringLiteral("dn%1").arg(number);
    device.device.name = QStringLiteral("Front gate %1").arg(number);
    device.device.nickname = QString(QLatin1String(""));
    device.device.serialNumber = QStringLiteral("000012345678901");
    device.device.firmwareVersion = QStringLiteral("1.0");
    device.device.region = QStringLiteral("cn-shanghai");
    device.device.activeTime = plans::Moment{at(1), QStringLiteral("1772352000005")};
    device.device.status = plans::OpenEnum<plans::DeviceStatus>::fromNumber(77);
    device.device.label = QStringLiteral("Gate %1").arg(number);
    device.category = plans::Category::Doorbell;
    device.administrator = QStringLiteral("13800138000");
    device.tags = {QStringLiteral("hotel, ground floor"), QStringLiteral("二楼")};
    device.notes = QStringLiteral("two\nlines\twith ' and %");
    device.seenAt = at(2);
    return device;
}

/** A device of which nothing is known but its iotId. */
inline plans::BookDevice bareDevice(int number)
{
    plans::BookDevice device;
    device.device.iotId = iotId(number);
    return device;
}

inline plans::Order order(const QString &id)
{
    plans::Order order;
    order.orderId = id;
    order.specification = QStringLiteral("continuousResource_7");
    order.copies = 1;
    order.price = plans::Money::fromFen(3500);
    order.payment = plans::PaymentStatus::Paid;
    order.start = plans::Moment{at(1), QStringLiteral("2026-03-01 16:00:00")};
    order.end = plans::Moment{at(28), QStringLiteral("2026-03-28 16:00:00")};
    order.usedSeconds = 5'000'000'000;
    return order;
}

/** What was read of a device: these orders, and a free plan nobody claimed. */
inline plans::Snapshot snapshot(const QStringList &orderIds, int day = 3)
{
    plans::Snapshot snapshot{at(day), {}, plans::FreePlan()};
    snapshot.freePlan->start = plans::Moment();
    snapshot.freePlan->remainingMonths = 3;
    for (const QString &id : orderIds)
        snapshot.orders.append(order(id));
    return snapshot;
}

template <typename T>
T wait(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace samples
