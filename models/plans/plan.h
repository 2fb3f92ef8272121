#pragma once

#include "money.h"
#include "open_enum.h"
#include "reported.h"

#include <QString>

namespace plans {

/** What a plan records (seeds, type): 24×7, or clips around events. */
enum class PlanType { Continuous = 1, Event = 2 };

constexpr bool isDocumented(PlanType type)
{
    return type == PlanType::Continuous || type == PlanType::Event;
}

/** The two catalogues of the platform (seeds, commodity/query: category). */
enum class Category { Camera, Doorbell };

/** A cloud storage plan on sale (seeds, commodity/query). */
struct Plan {
    QString name; ///< commodityName, as the vendor wrote it; empty where it did not come.
    QString commodityCode; ///< With specification, what buy and check ask for; either is empty where it did not come.
    QString specification;
    Reported<OpenEnum<PlanType>> type;
    Reported<Money> price; ///< For one copy.
    Reported<int> lifecycleDays; ///< Days a recording is kept.
    Reported<int> months; ///< Service term of one copy.
    Reported<QString> description;
    Reported<QString> icon; ///< URL of a picture.

    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace plans
