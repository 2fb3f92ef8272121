#pragma once

#include "call.h"
#include "free_plan.h"

#include <optional>

namespace linkvisual {

/** The free plan of a device, claimed or not (seeds, freecloudstorage/get). */
struct GetFreePlan {
    using Reply = plans::FreePlan;
    static constexpr CallDescription description{
        QLatin1StringView("freecloudstorage/get"),
        Effect::Read,
        {"/vision/customer/freecloudstorage/get", "1.0.1", "1.0.1"},
        {},
    };

    QString iotId; ///< Device; required.

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

/** Claims months of the free plan for a device; a device can be claimed three times (seeds, freecloudstorage/consume).
 */
struct ClaimFreePlan {
    using Reply = plans::FreePlan;
    static constexpr CallDescription description{
        QLatin1StringView("freecloudstorage/consume"),
        Effect::Write,
        {"/vision/customer/freecloudstorage/consume", "1.0.3", "1.0.4"},
        {},
    };

    QString iotId; ///< Device; required.
    std::optional<bool> enableDefaultPlan{}; ///< Sets up the default recording plans; the platform's default is no.
    std::optional<bool> immediateUse{}; ///< In force at once, not after the earlier plan; the platform's default is no.
    std::optional<int> preRecordDuration{}; ///< Seconds recorded before an event, 0 to 5; the platform's default is 5.
    std::optional<int> recordDuration{}; ///< Seconds of an event's recording, 0 to 30; the platform's default is 10.
    std::optional<int> quota{}; ///< Months to claim, 1 to 3; the platform's default is 1.
    std::optional<bool> eventRecordProlong{}; ///< Goes on recording while events last; known from 1.0.4.

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

/** Brings a claimed free plan into force at once; its reply has no remainQuota (seeds, freecloudstorage/enable). */
struct EnableFreePlan {
    using Reply = plans::FreePlan;
    static constexpr CallDescription description{
        QLatin1StringView("freecloudstorage/enable"),
        Effect::Write,
        {"/vision/customer/freecloudstorage/enable", "1.0.0", "1.0.0"},
        {},
    };

    QString iotId; ///< Device; required.

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

} // namespace linkvisual
