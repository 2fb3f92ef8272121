#pragma once

#include <QString>

namespace sandbox {

/** Numbers below are the scenarios' (one a device), from here on those of orders made through the calls. */
constexpr int firstOrderCounter = 500'000;

/** An order id that looks like the platform's: yyyyMMddHHmmss of Beijing time and six digits, @p number < 1,000,000. */
QString orderNumber(qint64 createdMs, int number);

/** The settlement number that goes with an order id. */
QString outOrderNumber(const QString &orderId);

} // namespace sandbox
