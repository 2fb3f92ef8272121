#include "schedule.h"

#include <QDateTime>

#include <algorithm>

namespace sandbox {

namespace {

constexpr int beijingOffsetSeconds = 8 * 3600;

} // namespace

qint64 addMonths(qint64 from, int months)
{
    return QDateTime::fromMSecsSinceEpoch(from, Qt::OffsetFromUTC, beijingOffsetSeconds)
        .addMonths(months)
        .toMSecsSinceEpoch();
}

OrderStatus statusOf(const Order &order, qint64 now)
{
    if (order.frozenMs != 0)
        return Frozen;
    if (order.payment != Paid)
        return BeingCreated;
    return order.endMs <= now ? Expired : InForce;
}

qint64 usedUntil(const Order &order, qint64 now)
{
    if (order.startMs == 0)
        return order.usedMs;
    const qint64 stop = order.frozenMs != 0 ? std::min(now, order.frozenMs) : now;
    return order.usedMs + std::max<qint64>(0, std::min(stop, order.endMs) - order.startMs);
}

QList<qsizetype> queueOf(const Holding &holding, int type, qint64 now)
{
    QList<qsizetype> queue;
    for (qsizetype i = 0; i < holding.orders.size(); ++i) {
        const Order &order = holding.orders.at(i);
        if (order.type == type && order.startMs != 0 && statusOf(order, now) == InForce)
            queue.append(i);
    }
    std::stable_sort(queue.begin(), queue.end(),
        [&](qsizetype a, qsizetype b) { return holding.orders.at(a).startMs < holding.orders.at(b).startMs; });
    return queue;
}

qint64 endOfQueue(const Holding &holding, int type, qint64 now)
{
    qint64 end = now;
    for (const qsizetype index : queueOf(holding, type, now))
        end = std::max(end, holding.orders.at(index).endMs);
    return end;
}

void bringForward(Holding &holding, qsizetype index, qint64 now)
{
    const QList<qsizetype> queue = queueOf(holding, holding.orders.at(index).type, now);
    Order &first = holding.orders[index];
    const qint64 length = first.endMs - first.startMs;
    first.startMs = now;
    first.endMs = now + length;
    qint64 cursor = first.endMs;
    for (const qsizetype other : queue) {
        if (other == index)
            continue;
        Order &order = holding.orders[other];
        const qint64 rest = order.endMs - std::max(order.startMs, now);
        order.usedMs = usedUntil(order, now);
        order.startMs = cursor;
        order.endMs = cursor + rest;
        cursor = order.endMs;
    }
}

void schedule(Holding &holding, qsizetype index, qint64 lengthMs, bool immediateUse, qint64 now)
{
    const qint64 start = endOfQueue(holding, holding.orders.at(index).type, now);
    Order &order = holding.orders[index];
    order.startMs = start;
    order.endMs = lengthMs > 0 ? start + lengthMs : addMonths(start, order.months);
    if (!immediateUse || start == now)
        return;
    if (lengthMs <= 0)
        order.endMs = start + (addMonths(now, order.months) - now);
    bringForward(holding, index, now);
}

QString totalPrice(const QString &price, int copies)
{
    const qsizetype point = price.indexOf(u'.');
    const QString whole = point < 0 ? price : price.left(point);
    const QString fraction = (point < 0 ? QString() : price.mid(point + 1)).leftJustified(2, u'0', true);
    const qint64 fen = (whole.toLongLong() * 100 + fraction.toLongLong()) * copies;
    QString cents = QStringLiteral("%1").arg(fen % 100, 2, 10, QLatin1Char('0'));
    if (cents.endsWith(u'0'))
        cents.chop(1);
    return QStringLiteral("%1.%2").arg(fen / 100).arg(cents);
}

} // namespace sandbox
