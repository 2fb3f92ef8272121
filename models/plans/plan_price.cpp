#include "plan_price.h"

#include <QtGlobal>

namespace plans {

std::optional<Money> pricePerMonth(const Plan &plan)
{
    return plan.price && plan.months > 0 ? std::optional(plan.price->sharedBy(*plan.months)) : std::nullopt;
}

std::optional<Money> pricePerDayKept(const Plan &plan)
{
    int parts = 0;
    const bool told = plan.price && plan.months > 0 && plan.lifecycleDays > 0;
    if (!told || qMulOverflow(*plan.months, *plan.lifecycleDays, &parts))
        return std::nullopt;
    return plan.price->sharedBy(parts);
}

} // namespace plans
