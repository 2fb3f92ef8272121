#include "clock_skew.h"

#include <QString>

namespace linkvisual {

bool ClockSkew::measure(const QByteArray &dateHeader, const QDateTime &sentAt, const QDateTime &receivedAt)
{
    using namespace std::chrono;
    // As an offset and not as a local time, which has an hour a year that does not exist.
    const QString text
        = QString::fromLatin1(dateHeader).replace(QLatin1StringView(" GMT"), QLatin1StringView(" +0000"));
    const QDateTime date = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!date.isValid() || !dateHeader.endsWith(" GMT"))
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
