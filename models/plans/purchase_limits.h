#pragma once

#include "money.h"

#include <optional>

namespace plans {

/** What may be spent with one profile, in yuan; what is not set is not limited. */
struct PurchaseLimits {
    std::optional<Money> pricePerOperation; ///< Of one purchase, all of its copies together.
    std::optional<Money> pricePerDay; ///< Of all purchases of one day, those with an unknown outcome included.
    std::optional<int> copies; ///< Of one purchase, from 1.

    bool isEmpty() const { return !pricePerOperation && !pricePerDay && !copies; }

    friend bool operator==(const PurchaseLimits &, const PurchaseLimits &) = default;
};

} // namespace plans
