#include "free_plan_calls.h"

#include "ranges.h"

namespace linkvisual {

using plans::FreePlan;
using plans::OrderStatus;
using plans::PlanType;

namespace {

constexpr QLatin1StringView remainQuota("remainQuota");

/** All that the three calls have in common. */
FreePlan readFreePlan(const JsonReader &reader)
{
    const QLatin1StringView type("type");
    const QLatin1StringView expired("expired");
    FreePlan plan;
    plan.type = reader.enumeration<PlanType>(
        {type, QLatin1StringView("commodityType"), QLatin1StringView("recordType")}, type);
    plan.lifecycleDays = reader.known([&] { return reader.count(QLatin1StringView("lifecycle")); });
    plan.months = reader.known([&] { return reader.count(QLatin1StringView("months")); });
    plan.claimed = reader.flag(QLatin1StringView("consumed"));
    plan.start = reader.known(
        [&] { return reader.reportedMoment(QLatin1StringView("startTime"), QLatin1StringView("startTimeUTC")); });
    plan.end = reader.known(
        [&] { return reader.reportedMoment(QLatin1StringView("endTime"), QLatin1StringView("endTimeUTC")); });
    plan.status = reader.enumeration<OrderStatus>({QLatin1StringView("status"), expired}, expired);
    return plan;
}

FreePlan readFreePlanWithQuota(const QJsonValue &data, ReadFailure &failure)
{
    const JsonReader reader(data, QLatin1StringView("data"), failure);
    FreePlan plan = readFreePlan(reader);
    plan.remainingMonths = reader.known([&] { return reader.count(remainQuota); });
    return plan;
}

Parameters deviceAlone(const QString &iotId)
{
    Parameters parameters;
    parameters.required(QLatin1StringView("iotId"), iotId);
    return parameters;
}

} // namespace

Parameters GetFreePlan::parameters(const CallContext &) const
{
    return deviceAlone(iotId);
}

FreePlan GetFreePlan::read(const QJsonValue &data, const CallContext &, ReadFailure &failure) const
{
    return readFreePlanWithQuota(data, failure);
}

Parameters ClaimFreePlan::parameters(const CallContext &context) const
{
    return deviceAlone(iotId)
        .flag(QLatin1StringView("enableDefaultPlan"), enableDefaultPlan)
        .flag(QLatin1StringView("immediateUse"), immediateUse)
        .number(QLatin1StringView("preRecordDuration"), preRecordDuration, ranges::preRecordSeconds)
        .number(QLatin1StringView("recordDuration"), recordDuration, ranges::recordSeconds)
        .number(QLatin1StringView("quota"), quota, ranges::quotaMonths)
        .whereKnown(context.isAtLeast("1.0.4"))
        .flag(QLatin1StringView("eventRecordProlong"), eventRecordProlong);
}

FreePlan ClaimFreePlan::read(const QJsonValue &data, const CallContext &, ReadFailure &failure) const
{
    return readFreePlanWithQuota(data, failure);
}

Parameters EnableFreePlan::parameters(const CallContext &) const
{
    return deviceAlone(iotId);
}

FreePlan EnableFreePlan::read(const QJsonValue &data, const CallContext &, ReadFailure &failure) const
{
    return readFreePlan(JsonReader(data, QLatin1StringView("data"), failure));
}

} // namespace linkvisual
