#include "plan_calls.h"

#include "order_reading.h"
#include "ranges.h"

namespace linkvisual {

using plans::Order;

namespace {

constexpr QLatin1StringView iotIdName("iotId");
constexpr QLatin1StringView orderIdName("orderId");
constexpr QLatin1StringView userNameName("userName");
constexpr QLatin1StringView userIdName("userId");
constexpr QLatin1StringView enableDefaultPlanName("enableDefaultPlan");
constexpr QLatin1StringView immediateUseName("immediateUse");
constexpr QLatin1StringView preRecordDurationName("preRecordDuration");
constexpr QLatin1StringView recordDurationName("recordDuration");
constexpr QLatin1StringView eventRecordProlongName("eventRecordProlong");
constexpr QLatin1StringView maxRecordFileDurationName("maxRecordFileDuration");
constexpr QLatin1StringView deviceNoOwnerName("deviceNoOwner");
constexpr Range onlyFrozen{2, 2};

bool isLivingIot(const CallContext &context)
{
    return context.service == Service::LivingIot;
}

Order readOrderOf(const QJsonValue &data, const CallContext &context, ReadFailure &failure)
{
    return readOrder(JsonReader(data, QLatin1StringView("data"), failure),
        isLivingIot(context) ? OrderForm::Full : OrderForm::Sparse);
}

} // namespace

Parameters BuyPlan::parameters(const CallContext &context) const
{
    Parameters parameters;
    parameters.required(iotIdName, iotId).required(userNameName, userName);
    // RTCX sells by specification alone, as far as anybody has seen.
    if (isLivingIot(context) || !commodityCode.isEmpty())
        parameters.required(QLatin1StringView("commodityCode"), commodityCode);
    parameters.required(QLatin1StringView("specification"), specification)
        .number(QLatin1StringView("copies"), copies, ranges::copies)
        .flag(enableDefaultPlanName, enableDefaultPlan)
        .flag(immediateUseName, immediateUse)
        .number(preRecordDurationName, preRecordDuration, ranges::preRecordSeconds)
        .number(recordDurationName, recordDuration, ranges::recordSeconds)
        .whereKnown(isLivingIot(context) && context.isAtLeast("1.0.8"))
        .flag(eventRecordProlongName, eventRecordProlong)
        .number(maxRecordFileDurationName, maxRecordFileDuration, ranges::fileSeconds)
        .text(userIdName, userId)
        .flag(deviceNoOwnerName, deviceNoOwner);
    return parameters;
}

QString BuyPlan::read(const QJsonValue &data, const CallContext &, ReadFailure &failure) const
{
    return JsonReader(data, QLatin1StringView("data"), failure).identifier(orderIdName);
}

Parameters EnableOrder::parameters(const CallContext &) const
{
    Parameters parameters;
    parameters.required(iotIdName, iotId).required(orderIdName, orderId);
    return parameters;
}

Order EnableOrder::read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const
{
    return readOrderOf(data, context, failure);
}

Parameters TransferOrder::parameters(const CallContext &context) const
{
    Parameters parameters;
    parameters.required(QLatin1StringView("srcIotId"), srcIotId)
        .required(QLatin1StringView("srcOrderId"), srcOrderId)
        .required(QLatin1StringView("dstIotId"), dstIotId)
        .flag(enableDefaultPlanName, enableDefaultPlan)
        .flag(immediateUseName, immediateUse);
    if (!isLivingIot(context) && !immediateUse)
        parameters.refuse(immediateUseName, QStringLiteral("must be set to true or false on this service"));
    parameters.whereKnown(isLivingIot(context) && context.isAtLeast("1.0.1"))
        .flag(QLatin1StringView("supportCrossIdentityTransfer"), supportCrossIdentityTransfer)
        .number(preRecordDurationName, preRecordDuration, ranges::preRecordSeconds)
        .number(recordDurationName, recordDuration, ranges::recordSeconds)
        .flag(eventRecordProlongName, eventRecordProlong)
        .text(userNameName, userName)
        .text(userIdName, userId);
    return parameters;
}

Order TransferOrder::read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const
{
    return readOrderOf(data, context, failure);
}

Parameters SuspendOrder::parameters(const CallContext &context) const
{
    Parameters parameters;
    parameters.required(iotIdName, iotId)
        .required(orderIdName, orderId)
        .number(QLatin1StringView("status"), status, onlyFrozen)
        .whereKnown(isLivingIot(context) && context.isAtLeast("1.0.1"))
        .flag(deviceNoOwnerName, deviceNoOwner);
    return parameters;
}

Order SuspendOrder::read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const
{
    return readOrderOf(data, context, failure);
}

Parameters BindOrder::parameters(const CallContext &) const
{
    Parameters parameters;
    parameters.required(iotIdName, iotId)
        .required(orderIdName, orderId)
        .text(userNameName, userName)
        .text(userIdName, userId)
        .flag(enableDefaultPlanName, enableDefaultPlan)
        .number(preRecordDurationName, preRecordDuration, ranges::preRecordSeconds)
        .number(recordDurationName, recordDuration, ranges::recordSeconds)
        .flag(eventRecordProlongName, eventRecordProlong)
        .number(maxRecordFileDurationName, maxRecordFileDuration, ranges::fileSeconds);
    return parameters;
}

std::optional<Order> BindOrder::read(const QJsonValue &data, const CallContext &, ReadFailure &failure) const
{
    if (data.isNull() || data.isUndefined())
        return std::nullopt;
    // The page that describes this reply marks no field as required.
    return readOrder(JsonReader(data, QLatin1StringView("data"), failure), OrderForm::Sparse);
}

} // namespace linkvisual
