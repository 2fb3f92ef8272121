#pragma once

#include "operation.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <utility>

namespace desk {

// The journal outlives this program's enumerations, so it holds names.

inline constexpr std::pair<OperationState, QLatin1StringView> stateNames[] = {
    {OperationState::Reserved, QLatin1StringView("reserved")},
    {OperationState::Prepared, QLatin1StringView("prepared")},
    {OperationState::Sent, QLatin1StringView("sent")},
    {OperationState::Answered, QLatin1StringView("answered")},
    {OperationState::Unknown, QLatin1StringView("unknown")},
    {OperationState::NotSeen, QLatin1StringView("not-seen")},
    {OperationState::Matched, QLatin1StringView("matched")},
    {OperationState::Duplicate, QLatin1StringView("suspected-duplicate")},
    {OperationState::Settled, QLatin1StringView("settled")},
    {OperationState::DidNotHappen, QLatin1StringView("did-not-happen")},
    {OperationState::Refused, QLatin1StringView("refused")},
    {OperationState::NotSent, QLatin1StringView("not-sent")},
};

inline constexpr std::pair<Verdict, QLatin1StringView> verdictNames[] = {
    {Verdict::Absent, QLatin1StringView("absent")},
    {Verdict::Unclear, QLatin1StringView("unclear")},
    {Verdict::Fits, QLatin1StringView("fits")},
    {Verdict::Proved, QLatin1StringView("proved")},
    {Verdict::Several, QLatin1StringView("several")},
};

/** Those that an operation can end with in the journal. */
inline constexpr std::pair<Obstacle, QLatin1StringView> obstacleNames[] = {
    {Obstacle::JournalFailed, QLatin1StringView("journal-failed")},
    {Obstacle::FactsChanged, QLatin1StringView("facts-changed")},
    {Obstacle::ProfileGone, QLatin1StringView("profile-gone")},
    {Obstacle::ReadOnly, QLatin1StringView("read-only")},
    {Obstacle::Locked, QLatin1StringView("locked")},
    {Obstacle::OverLimit, QLatin1StringView("over-limit")},
};

inline constexpr std::pair<OverLimit::Kind, QLatin1StringView> limitNames[] = {
    {OverLimit::Kind::Copies, QLatin1StringView("copies")},
    {OverLimit::Kind::PricePerOperation, QLatin1StringView("price-per-operation")},
    {OverLimit::Kind::PricePerDay, QLatin1StringView("price-per-day")},
};

template <typename Value, std::size_t count>
QString nameIn(const std::pair<Value, QLatin1StringView> (&names)[count], Value value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return name;
    }
    return {};
}

template <typename Value, std::size_t count>
std::optional<Value> valueIn(const std::pair<Value, QLatin1StringView> (&names)[count], const QString &name)
{
    for (const auto &[value, known] : names) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

inline constexpr QLatin1StringView ordersBeforeField("ordersBefore");
inline constexpr QLatin1StringView targetOrdersBeforeField("targetOrdersBefore");
inline constexpr QLatin1StringView orderBeforeField("orderBefore");
inline constexpr QLatin1StringView freePlanBeforeField("freePlanBefore");
inline constexpr QLatin1StringView freeOrdersBeforeField("freeOrdersBefore");
inline constexpr QLatin1StringView tagField("tag");
inline constexpr QLatin1StringView forecastField("forecast");
inline constexpr QLatin1StringView orderIdField("orderId");
inline constexpr QLatin1StringView orderField("order");
inline constexpr QLatin1StringView answerField("answer");
inline constexpr QLatin1StringView requestIdField("requestId");
inline constexpr QLatin1StringView verdictField("verdict");
inline constexpr QLatin1StringView errorField("error");
inline constexpr QLatin1StringView obstacleField("obstacle");
inline constexpr QLatin1StringView obstacleDetailField("obstacleDetail");
inline constexpr QLatin1StringView limitField("limit");
inline constexpr QLatin1StringView reasonField("reason");

/** Where the event that tells what came of a write has what went over the wire, without secrets. */
inline constexpr QLatin1StringView exchangeField("exchange");

} // namespace desk
