#pragma once

#include <QByteArray>
#include <QDateTime>

namespace linkvisual {

/** The time of an HTTP header such as `Fri, 11 Oct 2024 08:09:11 GMT`, in UTC; invalid for any other form. */
QDateTime httpDate(const QByteArray &header);

} // namespace linkvisual
