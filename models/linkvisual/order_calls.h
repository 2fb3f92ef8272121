#pragma once

#include "call.h"
#include "order.h"
#include "page.h"

#include <optional>

namespace linkvisual {

/** One order (seeds, order/get). */
struct GetOrder {
    using Reply = plans::Order;
    static constexpr CallDescription description{
        QLatin1StringView("order/get"),
        Effect::Read,
        {"/vision/customer/cloudstorage/order/get", "1.0.3", "1.0.6"},
        {"/platform/customer/cloudstorage/order/get", "1.0.0", "1.0.0"},
    };

    QString iotId; ///< Device; required.
    QString orderId; ///< Required.
    std::optional<bool> deviceNoOwner{}; ///< Known from 1.0.6 (API facts, Versions).

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

/**
 * One page of a device's orders (seeds, order/query of both services).
 *
 * The platform counts pages from 0 or from 1, under two names and two types (API facts, last section); here they are
 * counted from 0. The reply's index and size are those asked for, its total is the platform's.
 */
struct QueryOrders {
    using Reply = plans::Page<plans::Order>;
    static constexpr CallDescription description{
        QLatin1StringView("order/query"),
        Effect::Read,
        {"/vision/customer/cloudstorage/order/query", "1.0.3", "1.0.6"},
        {"/platform/vision/customer/cloudstorage/order/query", "1.0.0", "1.0.0"},
    };

    QString iotId; ///< Device; required.
    int pageIndex = 0; ///< From 0, whatever the service counts from.
    int pageSize = 20; ///< 1 to 50.
    std::optional<plans::OrderStatus> status{}; ///< In force, expired or frozen orders alone; known to RTCX only.
    std::optional<bool> deviceNoOwner{}; ///< Known from 1.0.6 of Living IoT (API facts, Versions).

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

} // namespace linkvisual
