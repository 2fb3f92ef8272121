#include "write_call.h"

namespace desk {

namespace {

linkvisual::BuyPlan call(const BuyIntent &intent, const QString &tag)
{
    linkvisual::BuyPlan call{
        intent.iotId, intent.userName, intent.plan.commodityCode, intent.plan.specification, intent.copies};
    call.enableDefaultPlan = intent.enableDefaultPlan;
    call.immediateUse = intent.immediateUse;
    call.preRecordDuration = intent.preRecordSeconds;
    call.recordDuration = intent.recordSeconds;
    if (!tag.isEmpty())
        call.userId = tag;
    return call;
}

linkvisual::ClaimFreePlan call(const ClaimFreePlanIntent &intent, const QString &)
{
    linkvisual::ClaimFreePlan call{intent.iotId};
    call.enableDefaultPlan = intent.enableDefaultPlan;
    call.immediateUse = intent.immediateUse;
    call.preRecordDuration = intent.preRecordSeconds;
    call.recordDuration = intent.recordSeconds;
    call.quota = intent.months;
    return call;
}

linkvisual::EnableFreePlan call(const EnableFreePlanIntent &intent, const QString &)
{
    return {intent.iotId};
}

linkvisual::EnableOrder call(const EnableOrderIntent &intent, const QString &)
{
    return {intent.iotId, intent.orderId};
}

linkvisual::TransferOrder call(const TransferIntent &intent, const QString &)
{
    linkvisual::TransferOrder call{intent.iotId, intent.orderId, intent.targetIotId};
    call.enableDefaultPlan = intent.enableDefaultPlan;
    call.immediateUse = intent.immediateUse;
    return call;
}

linkvisual::SuspendOrder call(const SuspendIntent &intent, const QString &)
{
    return {intent.iotId, intent.orderId};
}

linkvisual::BindOrder call(const BindOrderIntent &intent, const QString &)
{
    linkvisual::BindOrder call{intent.iotId, intent.orderId};
    call.userName = intent.userName;
    call.userId = intent.userId;
    call.enableDefaultPlan = intent.enableDefaultPlan;
    call.preRecordDuration = intent.preRecordSeconds;
    call.recordDuration = intent.recordSeconds;
    call.eventRecordProlong = intent.prolongEvents;
    call.maxRecordFileDuration = intent.maxFileSeconds;
    return call;
}

} // namespace

AnyWrite callFor(const Intent &intent, const QString &tag)
{
    return std::visit([&tag](const auto &kind) -> AnyWrite { return call(kind, tag); }, intent);
}

const linkvisual::CallDescription &descriptionOf(const AnyWrite &call)
{
    return std::visit(
        [](const auto &one) -> const linkvisual::CallDescription & { return std::decay_t<decltype(one)>::description; },
        call);
}

linkvisual::Parameters parametersOf(const AnyWrite &call, const linkvisual::CallContext &context)
{
    return std::visit([&context](const auto &one) { return one.parameters(context); }, call);
}

QStringList devicesOf(const Intent &intent)
{
    QStringList devices{iotIdOf(intent)};
    if (const QString target = targetIotIdOf(intent); !target.isEmpty() && !devices.contains(target))
        devices.append(target);
    return devices;
}

bool concernsFreePlan(const Intent &intent)
{
    return std::holds_alternative<ClaimFreePlanIntent>(intent) || std::holds_alternative<EnableFreePlanIntent>(intent);
}

QString shortIdOf(const QString &operationId)
{
    return QStringLiteral("pd-") + QString(operationId).remove(u'-').left(12);
}

} // namespace desk
