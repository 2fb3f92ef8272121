#pragma once

#include "json_reader.h"
#include "parameters.h"
#include "service.h"

#include <QLatin1StringView>
#include <QVersionNumber>

#include <chrono>
#include <concepts>

namespace linkvisual {

/** Whether a call changes anything on the platform. */
enum class Effect { Read, Write };

/** Where one service offers a call; an empty path means that it is not offered there. */
struct CallAddress {
    const char *path = "";
    const char *version = ""; ///< The contract's version, used unless the profile overrides it.
    const char *newestVersion = ""; ///< The newest version seen, whose shape PlanDesk knows too.

    constexpr bool isOffered() const { return *path != '\0'; }
};

/** What is fixed about a call. */
struct CallDescription {
    QLatin1StringView name; ///< The last two parts of its path, the key of a profile's version overrides.
    Effect effect = Effect::Read;
    CallAddress livingIot;
    CallAddress rtcx;
    std::chrono::milliseconds serverLimit{3000}; ///< The platform's own time limit (API facts, Envelope).
    bool carriesToken = true; ///< Whether the project token goes along, where one is in use.

    constexpr const CallAddress &at(Service service) const { return service == Service::LivingIot ? livingIot : rtcx; }
};

/** What the shape of a request and of its reply depends on. */
struct CallContext {
    Service service = Service::LivingIot;
    QVersionNumber version;

    /** Whether the version is @p wanted or newer. */
    bool isAtLeast(const char *wanted) const
    {
        return version >= QVersionNumber::fromString(QLatin1StringView(wanted));
    }
};

/**
 * One call of the platform as a value: its parameters as members, what is fixed as `description`, and how to write the
 * parameters and read the reply. A new call needs nothing but such a struct.
 *
 * `read` gets the reply's `data` (undefined or null when there was none) and notes what it cannot read.
 */
template <typename Request>
concept Call
    = requires(const Request &request, const CallContext &context, const QJsonValue &data, ReadFailure &failure)
{
    typename Request::Reply;
    {
        Request::description
        } -> std::convertible_to<const CallDescription &>;
    {
        request.parameters(context)
        } -> std::same_as<Parameters>;
    {
        request.read(data, context, failure)
        } -> std::same_as<typename Request::Reply>;
};

template <typename Request>
concept ReadCall = Call<Request> && Request::description.effect == Effect::Read;

template <typename Request>
concept WriteCall = Call<Request> && Request::description.effect == Effect::Write;

} // namespace linkvisual
