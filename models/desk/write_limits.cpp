#include "write_limits.h"

#include "operation_record.h"

#include <QHash>

namespace desk {

using plans::Money;

namespace {

constexpr Money beyondCounting = Money::fromFen(99'999'999'999);

/** What one operation has cost as far as its events tell. */
struct Cost {
    Money estimate;
    bool counts = false;
};

} // namespace

std::optional<Money> estimatedPrice(const Intent &intent)
{
    const auto *buy = std::get_if<BuyIntent>(&intent);
    if (buy == nullptr)
        return std::nullopt;
    const Money one = buy->plan.price.value_or(beyondCounting); // What is not known must not pass for little.
    return one.times(buy->copies).value_or(beyondCounting);
}

std::optional<OverLimit> overLimit(const plans::PurchaseLimits &limits, const Intent &intent)
{
    const auto *buy = std::get_if<BuyIntent>(&intent);
    if (buy == nullptr)
        return std::nullopt;
    if (limits.copies && buy->copies > *limits.copies)
        return OverLimit{OverLimit::Kind::Copies, QString::number(buy->copies), QString::number(*limits.copies)};
    const Money price = estimatedPrice(intent).value_or(Money());
    if (limits.pricePerOperation && price > *limits.pricePerOperation)
        return OverLimit{OverLimit::Kind::PricePerOperation, price.toDecimal(), limits.pricePerOperation->toDecimal()};
    return std::nullopt;
}

std::optional<OverLimit> overDayLimit(const plans::PurchaseLimits &limits, Money spent, Money price)
{
    const Money total = spent.plus(price).value_or(beyondCounting);
    if (!limits.pricePerDay || total <= *limits.pricePerDay)
        return std::nullopt;
    return OverLimit{OverLimit::Kind::PricePerDay, total.toDecimal(), limits.pricePerDay->toDecimal()};
}

Money spentIn(const QList<storage::Event> &events, const QString &profile, const QString &profileId)
{
    QHash<QString, Cost> costs;
    for (const storage::Event &event : events) {
        const QJsonObject payload = event.object();
        const bool same = profileId.isEmpty() ? payload[QLatin1String("profile")].toString() == profile
                                              : payload[profileIdField].toString() == profileId;
        if (!same)
            continue;
        Cost &cost = costs[event.operationId];
        if (const QJsonValue total = payload[estimateField]; total.isString())
            cost.estimate = Money::fromDecimal(total.toString()).value_or(beyondCounting);
        const OperationState state = stateFromName(event.state).value_or(OperationState::Unknown);
        cost.counts = state != OperationState::Refused && state != OperationState::NotSent
            && state != OperationState::DidNotHappen;
    }
    Money spent;
    for (const Cost &cost : std::as_const(costs)) {
        if (cost.counts)
            spent = spent.plus(cost.estimate).value_or(beyondCounting);
    }
    return spent;
}

} // namespace desk
