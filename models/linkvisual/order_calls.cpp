#include "order_calls.h"

#include "order_reading.h"
#include "ranges.h"

namespace linkvisual {

using plans::Order;
using plans::Page;

namespace {

constexpr QLatin1StringView iotIdName("iotId");
constexpr QLatin1StringView pageSizeName("pageSize");
constexpr QLatin1StringView deviceNoOwnerName("deviceNoOwner");
constexpr Range pageIndexes{0, std::numeric_limits<int>::max() - 1}; // One less, so that counting from 1 fits.
constexpr Range filteredStatuses{0, 2}; // In force, expired, frozen (seeds, RTCX order/query).

OrderForm formOf(const CallContext &context)
{
    return context.service == Service::LivingIot ? OrderForm::Full : OrderForm::Sparse;
}

bool isAtLeast106(const CallContext &context)
{
    return context.service == Service::LivingIot && context.isAtLeast("1.0.6");
}

} // namespace

Parameters GetOrder::parameters(const CallContext &context) const
{
    Parameters parameters;
    parameters.required(iotIdName, iotId)
        .required(QLatin1StringView("orderId"), orderId)
        .whereKnown(isAtLeast106(context))
        .flag(deviceNoOwnerName, deviceNoOwner);
    return parameters;
}

Order GetOrder::read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const
{
    return readOrder(JsonReader(data, QLatin1StringView("data"), failure), formOf(context));
}

Parameters QueryOrders::parameters(const CallContext &context) const
{
    Parameters parameters;
    parameters.required(iotIdName, iotId);
    if (!parameters.isWithin(QLatin1StringView("pageIndex"), pageIndex, pageIndexes))
        return parameters;
    const int page = pageIndex + describe(context.service).firstPage;
    if (isAtLeast106(context)) {
        parameters.numberAsText(QLatin1StringView("pageNo"), page)
            .numberAsText(pageSizeName, pageSize, ranges::ordersPerPage);
    } else {
        const bool livingIot = context.service == Service::LivingIot;
        parameters.number(livingIot ? QLatin1StringView("pageStart") : QLatin1StringView("pageNo"), page)
            .number(pageSizeName, pageSize, ranges::ordersPerPage);
    }
    const auto statusNumber = status ? std::optional(static_cast<int>(*status)) : std::nullopt;
    parameters.whereKnown(context.service == Service::Rtcx)
        .number(QLatin1StringView("status"), statusNumber, filteredStatuses)
        .whereKnown(isAtLeast106(context))
        .flag(deviceNoOwnerName, deviceNoOwner);
    return parameters;
}

Page<Order> QueryOrders::read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const
{
    const JsonReader reader(data, QLatin1StringView("data"), failure);
    const OrderForm form = formOf(context);
    Page<Order> page;
    page.index = pageIndex;
    page.size = pageSize;
    page.total = reader.count(QLatin1StringView("total"));
    page.rows = reader.rows(
        QLatin1StringView("orderList"), [form](const JsonReader &order) { return readOrder(order, form); });
    return page;
}

} // namespace linkvisual
