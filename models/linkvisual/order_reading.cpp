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

/** What the seeds require of every order of Living IoT, and what a sparse one may leave out. */
void readWhatSparseLeavesOut(const JsonReader &reader, OrderForm form, Order &order)
{
    const bool full = form == OrderForm::Full;
    order.commodityCode = full ? reader.text(commodityCode) : reader.reportedText(commodityCode);
    order.payment = full ? reader.enumeration<PaymentStatus>({paymentStatus}, paymentStatus)
                         : reader.reportedEnumeration<PaymentStatus>(paymentStatus);
    // The seeds' lists know no order that is being created, which cannot have begun.
    const bool dated = full && order.status.documented() != OrderStatus::BeingCreated;
    order.start = dated ? reader.moment(startTime, startTimeUtc) : reader.reportedMoment(startTime, startTimeUtc);
    order.end = dated ? reader.moment(endTime, endTimeUtc) : reader.reportedMoment(endTime, endTimeUtc);
}

} // namespace

Order readOrder(const JsonReader &reader, OrderForm form)
{
    const bool full = form == OrderForm::Full;
    Order order;
    order.orderId = reader.identifier(QLatin1StringView("orderId"));
    order.specification = reader.text(QLatin1StringView("specification"));
    order.copies = reader.count(QLatin1StringView("copies"));
    order.price = reader.money(QLatin1StringView("price"));
    order.type = reader.enumeration<PlanType>({commodityType, recordType, type}, full ? commodityType : recordType);
    order.status = reader.enumeration<OrderStatus>({status, expired}, full ? expired : status);
    readWhatSparseLeavesOut(reader, form, order);
    order.kind = reader.reportedEnumeration<OrderKind>(QLatin1StringView("orderType"));
    order.iotId = reader.reportedText(QLatin1StringView("iotId"));
    order.identityId = reader.reportedText(QLatin1StringView("identityId"));
    order.userName = reader.reportedText(QLatin1StringView("userName"));
    order.userId = reader.reportedText(QLatin1StringView("userId"));
    order.outOrderNo = reader.reportedText(QLatin1StringView("outOrderNo"));
    order.usedSeconds = reader.reportedNumber(QLatin1StringView("preConsume"));
    return order;
}

} // namespace linkvisual
