#include "clock_skew.h"

#include <QLocale>
#include <QString>

namespace linkvisual {

bool ClockSkew::measure(const QByteArray &dateHeader, const QDateTime &sentAt, const QDateTime &receivedAt)
{
    using namespace std::chrono;
    QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(dateHeader), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return false;
    date.setTimeSpec(Qt::UTC);
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
