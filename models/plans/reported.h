#pragma once

#include <optional>

namespace plans {

/** A field that the platform may leave out: empty means "not reported", which is neither zero nor an empty text. */
template <typename T>
using Reported = std::optional<T>;

} // namespace plans
