#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace linkvisual {

/** How far this computer's clock is from the platform's, measured from the `Date` header of its answers. */
class ClockSkew
{
public:
    /**
     * Takes an answer's `Date` header into account; anything else in its place is ignored.
     *
     * @param dateHeader such as `Fri, 11 Oct 2024 08:09:11 GMT`, with whole seconds
     * @param sentAt when the request was sent, by this computer's clock
     * @param receivedAt when the answer's headers were there, by this computer's clock
     * @return whether the offset changed by a second or more
     */
    bool measure(const QByteArray &dateHeader, const QDateTime &sentAt, const QDateTime &receivedAt);

    /** To be added to this computer's clock to get the platform's. Zero until measured. */
    std::chrono::milliseconds offset() const { return m_offset; }

    /** Whether a person should be told of @p offset. */
    static bool isNotable(std::chrono::milliseconds offset) { return std::chrono::abs(offset) > reportedFrom; }

private:
    /** Signatures are refused at 15 minutes (API facts, Signing). */
    static constexpr std::chrono::seconds reportedFrom{60};

    std::chrono::milliseconds m_offset{0};
};

} // namespace linkvisual
