#pragma once

#include "api_error.h"

#include <chrono>
#include <optional>
#include <random>

namespace linkvisual {

/** When a read is asked again. Writes never are. */
struct RetryPolicy {
    int attempts = 3; ///< In all, from 1.
    std::chrono::milliseconds firstDelay{300}; ///< Doubled each time; then a random half of it is taken off.
    std::chrono::milliseconds longestDelay{10'000}; ///< A longer Retry-After is not waited for.

    /**
     * How long to wait before asking again, or nothing when it is not worth it.
     *
     * @param error what the last attempt came to
     * @param attempt its number, from 1
     * @param random 0 to 1: how much of the variable half to wait
     */
    std::optional<std::chrono::milliseconds> delayAfter(const ApiError &error, int attempt, double random) const;
};

} // namespace linkvisual
