#pragma once

#include "forecast.h"
#include "operation.h"

namespace desk {

/** How the dates that the platform gave stand to what was forecast. */
enum class ForecastOutcome {
    NotCompared, ///< There was no forecast, or the platform has not reported the dates.
    AsForecast, ///< Both dates are as they were forecast, but for the time that a request takes.
    Differs
};

/** From when until when @p order runs, as far as the platform reported both. */
std::optional<plans::Term> termOf(const plans::Order &order);

/** Holds the order of @p operation against the operation's forecast. */
ForecastOutcome forecastOutcome(const Operation &operation);

/** What a purchase is forecast to add to @p present; nothing for all other changes and where it has no place. */
std::optional<plans::Term> forecastOf(const Intent &intent, const plans::Snapshot &present);

} // namespace desk
