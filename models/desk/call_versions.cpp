#include "call_versions.h"

#include "catalogue_calls.h"
#include "device_calls.h"
#include "free_plan_calls.h"
#include "order_calls.h"
#include "plan_calls.h"
#include "token_calls.h"

#include <algorithm>

namespace desk {

namespace {

constexpr const linkvisual::CallDescription *calls[] = {&linkvisual::GetFreePlan::description,
    &linkvisual::ClaimFreePlan::description, &linkvisual::EnableFreePlan::description,
    &linkvisual::QueryCatalogue::description, &linkvisual::CheckAvailability::description,
    &linkvisual::BuyPlan::description, &linkvisual::GetOrder::description, &linkvisual::QueryOrders::description,
    &linkvisual::EnableOrder::description, &linkvisual::TransferOrder::description,
    &linkvisual::SuspendOrder::description, &linkvisual::BindOrder::description};

/** The calls around those of the cloud storage. */
constexpr const linkvisual::CallDescription *otherCalls[] = {&linkvisual::QueryProducts::description,
    &linkvisual::QueryThings::description, &linkvisual::GetThing::description, &linkvisual::QueryBindings::description,
    &linkvisual::QueryDevicesByUser::description, &linkvisual::QueryAccounts::description,
    &linkvisual::GetRegion::description, &linkvisual::TakeToken::description, &linkvisual::RefreshToken::description};

} // namespace

QList<CallVersions> callsWithVersions(linkvisual::Service service)
{
    QList<CallVersions> found;
    for (const linkvisual::CallDescription *call : calls) {
        const CallVersions versions{call->name, QString::fromLatin1(call->at(service).version),
            QString::fromLatin1(call->at(service).newestVersion)};
        if (versions.contract != versions.newest)
            found << versions;
    }
    return found;
}

bool isCall(const QString &name)
{
    const auto isNamed = [&name](const linkvisual::CallDescription *call) { return name == call->name; };
    return std::any_of(std::begin(calls), std::end(calls), isNamed)
        || std::any_of(std::begin(otherCalls), std::end(otherCalls), isNamed);
}

} // namespace desk
