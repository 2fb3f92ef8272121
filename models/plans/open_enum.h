#pragma once

#include <optional>
#include <type_traits>

namespace plans {

/**
 * An enumeration of the platform that keeps numbers nobody has documented, so that they can be shown as they came.
 *
 * E's enumerators carry the platform's own numbers, and `isDocumented(E)` must say which numbers are enumerators.
 */
template <typename E>
class OpenEnum
{
    static_assert(std::is_enum_v<E>);

public:
    constexpr OpenEnum(E value)
        : m_number(static_cast<int>(value))
    {
    }

    /** Any number the platform sent, documented or not. */
    static constexpr OpenEnum fromNumber(int number) { return OpenEnum(static_cast<E>(number)); }

    /** The number as the platform sent it. */
    constexpr int number() const { return m_number; }

    /** The documented value, or nothing when the number is not documented. */
    constexpr std::optional<E> documented() const
    {
        const auto value = static_cast<E>(m_number);
        return isDocumented(value) ? std::optional<E>(value) : std::nullopt;
    }

    friend constexpr bool operator==(OpenEnum, OpenEnum) = default;

private:
    int m_number;
};

} // namespace plans
