#pragma once

#include "client.h"
#include "profile.h"

#include <QCoroTask>

namespace desk {

/** What a test of a connection came to, as far as it decides the words for a person and what to do next. */
enum class ConnectionVerdict {
    Works,
    ClockOff, ///< It works or fails because this computer's clock is off; `clockOffset` says how far.
    NameNotFound, ///< DNS knows no such host.
    ConnectionRefused,
    NoNetwork,
    ProxyFailed,
    TlsFailed,
    TimedOut,
    WrongKey,
    WrongSecret, ///< Both sides signed the same text.
    RequestChanged, ///< The two sides signed different texts; the error has both.
    NoRight,
    Throttled,
    WrongRegion, ///< The key is not known here, but in another region of the service; `region` names it.
    Unclear ///< Anything else; the error has it.
};

/** What a test of a connection came to. */
struct ConnectionFinding {
    ConnectionVerdict verdict = ConnectionVerdict::Unclear;
    bool works = false; ///< Whether the harmless question was answered.
    std::optional<linkvisual::ApiError> error; ///< Why it was not.
    std::chrono::milliseconds clockOffset{0}; ///< To be added to this computer's clock to get the platform's.
    QString region; ///< Id of the region where the key is known.
};

/** What a test asks, and of whom. */
struct ConnectionQuestion {
    linkvisual::Endpoint endpoint;
    QList<linkvisual::Region> otherRegions; ///< Of the same service; asked when the key is not known at the endpoint.
    linkvisual::Timing timing = quickTiming();

    /** Few attempts, since a person waits. */
    static linkvisual::Timing quickTiming();
};

/** The question for @p profile: without its project token, for a new one would end that of every other program. */
ConnectionQuestion questionFor(const credentials::Profile &profile);

/**
 * Reads one catalogue of plans, which changes nothing, and says what came of it.
 *
 * @param appSecret signs the question; what is sent elsewhere shows nobody the secret
 */
QCoro::Task<ConnectionFinding> testConnection(ConnectionQuestion question, linkvisual::Secret appSecret);

/**
 * What one answer means; the other regions are another question.
 *
 * @param error why there was no answer, or nothing
 * @param clockOffset as measured, to be added to this computer's clock to get the platform's
 */
ConnectionFinding findingOf(const std::optional<linkvisual::ApiError> &error, std::chrono::milliseconds clockOffset);

} // namespace desk
