#include "order_number.h"

#include <QDateTime>

namespace sandbox {

QString orderNumber(qint64 createdMs, int number)
{
    const QDateTime beijing = QDateTime::fromMSecsSinceEpoch(createdMs, Qt::OffsetFromUTC, 8 * 3600);
    return beijing.toString(u"yyyyMMddHHmmss") + QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
}

QString outOrderNumber(const QString &orderId)
{
    return QStringLiteral("30") + orderId.mid(2);
}

} // namespace sandbox
