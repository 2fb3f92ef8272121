#pragma once

#include "event.h"
#include "intent.h"
#include "purchase_limits.h"

#include <QList>
#include <QString>

#include <optional>

namespace desk {

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
std::optional<OverLimit> overLimit(const plans::PurchaseLimits &limits, const Intent &intent);

/** The limit of a day that @p spent and @p price pass together, if there is one. */
std::optional<OverLimit> overDayLimit(const plans::PurchaseLimits &limits, plans::Money spent, plans::Money price);

/**
 * What @p events say was spent, or may have been: the estimates of the operations of a profile that were prepared and
 * neither refused, nor given up, nor found not to have happened.
 *
 * @param profile its name, which counts where it has no id
 * @param profileId its id, which stays when it is renamed; empty: it has none
 */
plans::Money spentIn(const QList<storage::Event> &events, const QString &profile, const QString &profileId);

} // namespace desk
