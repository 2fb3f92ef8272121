#pragma once

#include "event.h"
#include "intent.h"
#include "money.h"

#include <QList>
#include <QString>

#include <optional>

namespace desk {

/** What one profile may spend; what is not set is not limited. */
struct WriteLimits {
    std::optional<plans::Money> pricePerOperation;
    std::optional<plans::Money> pricePerDay; ///< Of all purchases of one day, those with an unknown outcome included.
    std::optional<int> copies; ///< Of one purchase.
};

/** A limit that a decision passes, with both figures. */
struct OverLimit {
    enum class Kind { Copies, PricePerOperation, PricePerDay };

    Kind kind = Kind::Copies;
    QString wanted; ///< A number, or an amount as Money::toDecimal() writes it.
    QString allowed;

    friend bool operator==(const OverLimit &, const OverLimit &) = default;
};

/** What @p intent is estimated to cost: price × copies for a purchase, nothing for all else. */
std::optional<plans::Money> estimatedPrice(const Intent &intent);

/** The limit that @p intent passes by itself, if any. A price too large to be counted passes every price limit. */
std::optional<OverLimit> overLimit(const WriteLimits &limits, const Intent &intent);

/** The limit of a day that @p spent passes, if there is one. */
std::optional<OverLimit> overDayLimit(const WriteLimits &limits, plans::Money spent);

/**
 * What @p events say was spent, or may have been: the estimates of the operations of @p profile that were prepared and
 * neither refused, nor given up, nor found not to have happened.
 */
plans::Money spentIn(const QList<storage::Event> &events, const QString &profile);

} // namespace desk
