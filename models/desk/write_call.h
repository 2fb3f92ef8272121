#pragma once

#include "free_plan_calls.h"
#include "intent.h"
#include "plan_calls.h"

#include <QStringList>

#include <variant>

namespace desk {

/** The one call that carries a decision out. */
using AnyWrite = std::variant<linkvisual::BuyPlan, linkvisual::ClaimFreePlan, linkvisual::EnableFreePlan,
    linkvisual::EnableOrder, linkvisual::TransferOrder, linkvisual::SuspendOrder, linkvisual::BindOrder>;

/**
 * The call for @p intent.
 *
 * @param tag goes into the user field of a purchase, where the platform keeps and returns it; empty: nothing does
 */
AnyWrite callFor(const Intent &intent, const QString &tag = {});

const linkvisual::CallDescription &descriptionOf(const AnyWrite &call);

linkvisual::Parameters parametersOf(const AnyWrite &call, const linkvisual::CallContext &context);

/** The devices that @p intent touches: locked as long as it is open, and read before and after. The first is its own.
 */
QStringList devicesOf(const Intent &intent);

/** Whether the free plan must be read to tell what became of @p intent. */
bool concernsFreePlan(const Intent &intent);

/** What an operation is called where there is little room: `pd-` and twelve digits of its id. */
QString shortIdOf(const QString &operationId);

} // namespace desk
