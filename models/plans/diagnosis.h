#pragma once

#include "cause.h"
#include "device.h"
#include "held_plan.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace plans {

/** What kind of recording a customer misses. */
enum class WantedRecording { Any, AllDay };

/** How the caller's account stands to the device (API facts, Devices: binding/query). */
enum class Standing { NotRead, Administrator, Shared, NotBound };

/** What the platform told of a device, and what the customer misses. */
struct Situation {
    QDateTime now; ///< UTC.
    std::optional<QDateTime> missed; ///< The moment whose recording is missing, UTC; nothing for "now".
    WantedRecording wanted = WantedRecording::Any;
    std::optional<QList<Order>> orders; ///< Nothing while not read.
    Reported<FreePlan> freePlan; ///< Nothing while not read, or not offered by the service.
    DaysKept daysKept; ///< From the catalogue, as far as it was read.
    Standing standing = Standing::NotRead;
    Reported<OpenEnum<DeviceStatus>> connection;
    std::optional<int> refusal; ///< The platform's code when it refused the question.
};

/** The facts on which a finding rests; what does not apply is nothing. */
struct Evidence {
    Reported<QString> orderId; ///< The order that shows it best; nothing for a free plan without an order.
    Reported<OpenEnum<PlanType>> type;
    Reported<QDateTime> begin; ///< UTC, as the platform gave it.
    Reported<QDateTime> end; ///< UTC, as the platform gave it.
    Reported<int> daysKept;
    Reported<int> number; ///< The platform's code, or an undocumented status.
    Reported<int> remainingMonths; ///< Of the free plan.
    int plans = 0; ///< How many plans show the same.

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/** One possible reason. */
struct Finding {
    Cause cause = Cause::NotReadYet;
    Evidence evidence;
    NextAction next = NextAction::ReadNow;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/**
 * Why there is no recording, by what the platform told; at least one finding, each cause at most once, in the order
 * of Cause. Deterministic, and never a guess: what was not read gives NotReadYet.
 *
 * A plan counts for the missed moment when that lies between its dates and it is neither frozen, unpaid, paying nor
 * being created; an expired one counts for a moment before its end. A missed moment in the past is judged by the
 * states of now: the platform does not tell when an order was frozen or paid. A missed moment is a moment: the days
 * since are whole days (see wholeDays), and a recording is kept while fewer have passed than the plan keeps. What
 * would cure today (buying, starting) is not advised for a past moment when a wanted plan records by now.
 */
QList<Finding> diagnose(const Situation &situation);

} // namespace plans
