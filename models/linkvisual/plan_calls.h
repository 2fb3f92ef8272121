#pragma once

#include "call.h"
#include "order.h"

#include <optional>

namespace linkvisual {

/** Buys a plan for a device and returns the order's id. It must never be posted twice (seeds, commodity/buy). */
struct BuyPlan {
    using Reply = QString;
    static constexpr CallDescription description{
        QLatin1StringView("commodity/buy"),
        Effect::Write,
        {"/vision/customer/cloudstorage/commodity/buy", "1.0.5", "1.0.8"},
        {"/platform/customer/cloudstorage/commodity/buy", "1.0.0", "1.0.0"},
        std::chrono::seconds(10),
    };

    QString iotId; ///< Device; required.
    QString userName; ///< Purchaser, kept by the platform and shown in queries; required.
    QString commodityCode; ///< Of a plan on sale; required.
    QString specification; ///< Of the same plan; required.
    int copies = 1; ///< Number to buy, from 1.
    std::optional<bool> enableDefaultPlan{}; ///< Sets up the default recording plans; the platform's default is no.
    std::optional<bool> immediateUse{}; ///< In force at once, not after the earlier plan; the platform's default is no.
    std::optional<int> preRecordDuration{}; ///< Seconds recorded before an event, 0 to 5; the platform's default is 5.
    std::optional<int> recordDuration{}; ///< Seconds of an event's recording, 0 to 30; the platform's default is 10.
    // Known from 1.0.8 of Living IoT (API facts, Versions).
    std::optional<bool> eventRecordProlong{}; ///< Goes on recording while events last.
    std::optional<int> maxRecordFileDuration{}; ///< Longest file of continuous recording, 600 to 3600 seconds.
    std::optional<QString> userId{}; ///< The purchaser's id, kept by the platform and shown in queries.
    std::optional<bool> deviceNoOwner{};

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

/** Brings a waiting order into force at once (seeds, commodity/enable). */
struct EnableOrder {
    using Reply = plans::Order;
    static constexpr CallDescription description{
        QLatin1StringView("commodity/enable"),
        Effect::Write,
        {"/vision/customer/cloudstorage/commodity/enable", "1.0.0", "1.0.0"},
        {"/platform/vision/customer/cloudstorage/commodity/enable", "1.0.0", "1.0.0"},
    };

    QString iotId; ///< Device; required.
    QString orderId; ///< Required.

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

/** Moves an order to another device of the same administrator (seeds, transfer). */
struct TransferOrder {
    using Reply = plans::Order;
    static constexpr CallDescription description{
        QLatin1StringView("cloudstorage/transfer"),
        Effect::Write,
        {"/vision/customer/cloudstorage/transfer", "1.0.0", "1.0.1"},
        {"/platform/vision/customer/cloudstorage/transfer", "1.0.0", "1.0.0"},
    };

    QString srcIotId; ///< Device that has the order; required.
    QString srcOrderId; ///< Required.
    QString dstIotId; ///< Device that gets it; required.
    std::optional<bool> enableDefaultPlan{}; ///< Sets up the default recording plans; the platform's default is no.
    std::optional<bool> immediateUse{}; ///< In force at once; the platform's default is no, RTCX wants to be told.
    // Known from 1.0.1 of Living IoT (API facts, Versions).
    std::optional<bool> supportCrossIdentityTransfer{};
    std::optional<int> preRecordDuration{}; ///< Seconds recorded before an event, 0 to 5.
    std::optional<int> recordDuration{}; ///< Seconds of an event's recording, 0 to 30.
    std::optional<bool> eventRecordProlong{}; ///< Goes on recording while events last.
    std::optional<QString> userName{}; ///< Purchaser.
    std::optional<QString> userId{}; ///< The purchaser's id.

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

/** Freezes an order, which no call undoes (seeds, status/set). */
struct SuspendOrder {
    using Reply = plans::Order;
    static constexpr CallDescription description{
        QLatin1StringView("status/set"),
        Effect::Write,
        {"/vision/customer/cloudstorage/status/set", "1.0.0", "1.0.1"},
        {"/platform/vision/customer/cloudstorage/status/set", "1.0.0", "1.0.0"},
    };

    QString iotId; ///< Device; required.
    QString orderId; ///< Required.
    int status = 2; ///< Frozen: the only value there is.
    std::optional<bool> deviceNoOwner{}; ///< Known from 1.0.1 of Living IoT (API facts, Versions).

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

/** Attaches an order to the device's present administrator; success may come without the order (seeds, bind/order). */
struct BindOrder {
    using Reply = std::optional<plans::Order>;
    static constexpr CallDescription description{
        QLatin1StringView("bind/order"),
        Effect::Write,
        {"/vision/customer/cloudstorage/bind/order", "1.0.0", "1.0.0"},
        {},
    };

    QString iotId; ///< Device; required.
    QString orderId; ///< Required.
    std::optional<QString> userName{}; ///< Purchaser, kept by the platform and shown in queries.
    std::optional<QString> userId{}; ///< The purchaser's id, kept likewise.
    std::optional<bool> enableDefaultPlan{}; ///< Sets up the default recording plans.
    std::optional<int> preRecordDuration{}; ///< Seconds recorded before an event, 0 to 5.
    std::optional<int> recordDuration{}; ///< Seconds of an event's recording, 0 to 30.
    std::optional<bool> eventRecordProlong{}; ///< Goes on recording while events last.
    std::optional<int> maxRecordFileDuration{}; ///< Longest file of continuous recording, 600 to 3600 seconds.

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

} // namespace linkvisual
