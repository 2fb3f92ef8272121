#include "clock_skew.h"

#include "http_date.h"

namespace linkvisual {

bool ClockSkew::measure(const QByteArray &dateHeader, const QDateTime &sentAt, const QDateTime &receivedAt)
{
    using namespace std::chrono;
    const QDateTime date = httpDate(dateHeader);
    // A date from before the platform or far beyond it is a fault of whoever answered, not of this computer's clock.
    if (!date.isValid() || date.date().year() < 2015 || date.date().year() > 2100)
        return false;
    const qint64 earliest = date.toMSecsSinceEpoch() - receivedAt.toMSecsSinceEpoch();
    const qint64 latest = date.toMSecsSinceEpoch() + 999 - sentAt.toMSecsSinceEpoch();
    // The true offset lies between the two; while zero does too, the clocks cannot be told apart.
    const milliseconds measured
        = earliest <= 0 && latest >= 0 ? milliseconds(0) : milliseconds((earliest + latest) / 2);
    const bool changed = abs(measured - m_offset) >= seconds(1);
    m_offset = measured;
    return changed;
}

} // namespace linkvisual
