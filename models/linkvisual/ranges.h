#pragma once

#include "parameters.h"

namespace linkvisual::ranges {

// What the platform documents (seeds), in one place for the calls and for the fields that people fill in.
inline constexpr Range preRecordSeconds{0, 5}; ///< preRecordDuration.
inline constexpr Range recordSeconds{0, 30}; ///< recordDuration.
inline constexpr Range fileSeconds{600, 3600}; ///< maxRecordFileDuration.
inline constexpr Range quotaMonths{1, 3}; ///< quota of a free plan.
inline constexpr Range copies{1}; ///< copies of a plan.
inline constexpr Range ordersPerPage{1, 50}; ///< pageSize of order/query.
inline constexpr Range thingsPerPage{1, 200}; ///< pageSize of things/get (API facts, Devices).
inline constexpr Range devicesPerUserPage{1, 100}; ///< limit of device/queryByUser (API facts, Devices).

} // namespace linkvisual::ranges
