#include "order_reading.h"

namespace linkvisual {

using plans::Order;
using plans::OrderKind;
using plans::OrderStatus;
using plans::PaymentStatus;
using plans::PlanType;

namespace {

constexpr QLatin1StringView commodityCode("commodityCode");
constexpr QLatin1StringView commodityType("commodityType");
constexpr QLatin1StringView expired("expired");
constexpr QLatin1StringView paymentStatus("paymentStatus");
constexpr QLatin1StringView recordType("recordType");
constexpr QLatin1StringView status("status");
constexpr QLatin1StringView type("type");
constexpr QLatin1StringView startTime("startTime");
constexpr QLatin1StringView startTimeUtc("startTimeUTC");
constexpr QLatin1StringView endTime("endTime");
constexpr QLatin1StringView endTimeUtc("endTimeUTC");

} // namespace

Order readOrder(const JsonReader &reader, OrderForm form)
{
    const bool full = form == OrderForm::Full;
    Order order;
    order.orderId = reader.identifier(QLatin1StringView("orderId"));
    order.specification = reader.text(QLatin1StringView("specification"));
    order.copies = reader.count(QLatin1StringView("copies"));
    order.type = reader.enumeration<PlanType>({commodityType, recordType, type}, full ? commodityType : recordType);
    order.status = reader.enumeration<OrderStatus>({status, expired}, full ? expired : status);
    order.price = reader.known([&] { return reader.money(QLatin1StringView("price")); });
    order.start = reader.known([&] { return reader.reportedMoment(startTime, startTimeUtc); });
    order.end = reader.known([&] { return reader.reportedMoment(endTime, endTimeUtc); });
    order.payment = reader.known([&] { return reader.reportedEnumeration<PaymentStatus>(paymentStatus); });
    order.kind = reader.known([&] { return reader.reportedEnumeration<OrderKind>(QLatin1StringView("orderType")); });
    const auto text
        = [&reader](QLatin1StringView name) { return reader.known([&] { return reader.reportedText(name); }); };
    order.commodityCode = text(commodityCode);
    order.iotId = text(QLatin1StringView("iotId"));
    order.identityId = text(QLatin1StringView("identityId"));
    order.userName = text(QLatin1StringView("userName"));
    order.userId = text(QLatin1StringView("userId"));
    order.outOrderNo = text(QLatin1StringView("outOrderNo"));
    order.usedSeconds = reader.known([&] { return reader.reportedNumber(QLatin1StringView("preConsume")); });
    return order;
}

} // namespace linkvisual
