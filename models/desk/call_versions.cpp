#include "call_versions.h"

#include "catalogue_calls.h"
#include "free_plan_calls.h"
#include "order_calls.h"
#include "plan_calls.h"

namespace desk {

namespace {

constexpr const linkvisual::CallDescription *calls[] = {&linkvisual::GetFreePlan::description,
    &linkvisual::ClaimFreePlan::description, &linkvisual::EnableFreePlan::description,
    &linkvisual::QueryCatalogue::description, &linkvisual::CheckAvailability::description,
    &linkvisual::BuyPlan::description, &linkvisual::GetOrder::description, &linkvisual::QueryOrders::description,
    &linkvisual::EnableOrder::description, &linkvisual::TransferOrder::description,
    &linkvisual::SuspendOrder::description, &linkvisual::BindOrder::description};

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

} // namespace desk
