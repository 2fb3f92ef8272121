#pragma once

#include "call.h"
#include "cloud_token.h"

namespace linkvisual {

/**
 * A new token of a project, which ends the previous one at once (API facts, cloudToken).
 *
 * A read, since it changes nothing that the write gate guards; CloudToken sees to it that a person agreed.
 */
struct TakeToken {
    using Reply = GivenToken;
    static constexpr CallDescription description{
        QLatin1StringView("cloud/token"),
        Effect::Read,
        {"/cloud/token", "1.0.0", "1.0.0"},
        {"/platform/cloud/token", "1.0.0", "1.0.0"},
        std::chrono::seconds(3),
        false,
    };

    QString projectId; ///< Required by Living IoT; RTCX is sent no parameters.

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

/** A successor of a token; the old one lives five minutes longer (API facts, cloudToken). */
struct RefreshToken {
    using Reply = GivenToken;
    static constexpr CallDescription description{
        QLatin1StringView("token/refresh"),
        Effect::Read,
        {"/cloud/token/refresh", "1.0.0", "1.0.0"},
        {},
        std::chrono::seconds(3),
        false,
    };

    QString token; ///< Required.

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

} // namespace linkvisual
