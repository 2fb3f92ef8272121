#pragma once

#include "platform_call.h"
#include "platform_state.h"

#include <QByteArray>
#include <QStringList>

namespace sandbox {

using Handler = Answer (*)(Transaction &, Call &);

/** One path of the platform. */
struct CallEntry {
    QStringList versions; ///< The seeds' first; a second one is the newest (API facts, Versions).
    Handler handler = nullptr;
};

/** The call behind @p path, or nullptr. */
const CallEntry *findCall(const QByteArray &path);

/** The index of the device @p iotId, or code 2063. */
tl::expected<int, Refusal> findDevice(const Transaction &world, const QString &iotId);

/** The place of @p orderId in the orders of @p holding, or the refusal for an unknown order (assumed code). */
tl::expected<qsizetype, Refusal> findOrder(const Holding &holding, const QString &orderId);

/** Parameters about recording that several writes share (seeds); only their ranges matter here. */
void checkRecording(Parameters &parameters);

// Plans on sale (commodity_calls.cpp).
Answer commodityQuery(Transaction &world, Call &call);
Answer commodityCheck(Transaction &world, Call &call);
Answer commodityBuy(Transaction &world, Call &call);

// Orders (order_calls.cpp).
Answer orderGet(Transaction &world, Call &call);
Answer orderQuery(Transaction &world, Call &call);
Answer commodityEnable(Transaction &world, Call &call);
Answer transfer(Transaction &world, Call &call);
Answer statusSet(Transaction &world, Call &call);
Answer bindOrder(Transaction &world, Call &call);

// The free plan (free_plan_calls.cpp).
Answer freePlanGet(Transaction &world, Call &call);
Answer freePlanConsume(Transaction &world, Call &call);
Answer freePlanEnable(Transaction &world, Call &call);

// Devices and accounts (device_calls.cpp).
Answer productList(Transaction &world, Call &call);
Answer thingsGet(Transaction &world, Call &call);
Answer thingInfo(Transaction &world, Call &call);
Answer bindingQuery(Transaction &world, Call &call);
Answer queryByUser(Transaction &world, Call &call);
Answer queryIdentities(Transaction &world, Call &call);
Answer regionGet(Transaction &world, Call &call);

// The project's token (token_calls.cpp).
Answer tokenGet(Transaction &world, Call &call);
Answer tokenRefresh(Transaction &world, Call &call);

/** Whether a call with @p token may go on; an empty token may (seeds: cloudToken is optional). */
tl::expected<void, Refusal> checkToken(const Transaction &world, const QString &token);

} // namespace sandbox
