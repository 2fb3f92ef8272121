#pragma once

#include "plan.h"

#include <optional>

namespace plans {

/** What a month of @p plan costs, rounded to a fen; nothing when its price or its term in months is not told. */
std::optional<Money> pricePerMonth(const Plan &plan);

/**
 * What a month of @p plan costs for each day that recordings are kept, rounded to a fen, so that plans of different
 * terms and days compare; nothing when its price, its term or its days are not told.
 */
std::optional<Money> pricePerDayKept(const Plan &plan);

} // namespace plans
