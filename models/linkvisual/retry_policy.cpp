#include "retry_policy.h"

#include <algorithm>

namespace linkvisual {

namespace {

/** Errors that may be gone a moment later. A time-out is not among them: the person has waited enough. */
bool isPassing(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::ConnectionLost:
    case ErrorKind::Throttled:
    case ErrorKind::GatewayFailed:
    case ErrorKind::TimestampExpired: // The refusal itself has told us the platform's time.
    case ErrorKind::NonceUsed:
        return true;
    case ErrorKind::HttpStatus:
        return error.httpStatus == 429 || error.httpStatus >= 500;
    case ErrorKind::Refused:
        return error.code == 429 || error.code == 500 || error.code == 503;
    default:
        return false;
    }
}

} // namespace

std::optional<std::chrono::milliseconds> RetryPolicy::delayAfter(
    const ApiError &error, int attempt, double random) const
{
    using namespace std::chrono;
    if (attempt >= attempts || !isPassing(error))
        return std::nullopt;
    const seconds asked(error.retryAfterSeconds);
    if (asked > longestDelay)
        return std::nullopt;
    const milliseconds full = std::min(firstDelay * (1 << std::min(attempt - 1, 16)), longestDelay);
    const auto jittered = full / 2 + duration_cast<milliseconds>(duration<double, std::milli>(full) / 2 * random);
    return std::max<milliseconds>(jittered, asked);
}

} // namespace linkvisual
