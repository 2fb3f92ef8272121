#include "http_date.h"

#include <QString>

namespace linkvisual {

QDateTime httpDate(const QByteArray &header)
{
    if (!header.endsWith(" GMT"))
        return {};
    // As an offset and not as a local time, which has an hour a year that does not exist.
    const QString text = QString::fromLatin1(header).replace(QLatin1StringView(" GMT"), QLatin1StringView(" +0000"));
    return QDateTime::fromString(text, Qt::RFC2822Date).toUTC();
}

} // namespace linkvisual
