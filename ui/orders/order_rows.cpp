#include "order_rows.h"

#include "formats.h"
#include "plain_text.h"
#include "words.h"

namespace ui {

namespace {

QString inUtc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString here(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QDateTime timeOf(const plans::Reported<plans::Moment> &moment)
{
    return moment ? moment->utc : QDateTime();
}

QString shown(const plans::Reported<QString> &text)
{
    return Formats::shown(text.value_or(QString()));
}

} // namespace

QList<QStringList> OrderRows::of(const QList<storage::SeenOrder> &orders, const PlanNames &names, const QDateTime &now)
{
    QList<QStringList> rows{{tr("Order"), tr("Device ID"), tr("Device"), tr("Status"), tr("Payment"), tr("Kind"),
        tr("Plan"), tr("Specification"), tr("Copies"), tr("Price (yuan)"), tr("Start (UTC)"), tr("Start (local)"),
        tr("End (UTC)"), tr("End (local)"), tr("Time used (s)"), tr("User name"), tr("User ID"), tr("Account"),
        tr("External order"), tr("Read (UTC)")}};
    rows.reserve(orders.size() + 1);
    for (const storage::SeenOrder &seen : orders) {
        const plans::Order &order = seen.order;
        rows << QStringList{onOneLine(order.orderId), onOneLine(seen.iotId), Formats::shown(seen.deviceName),
            Words::state(plans::stateOf(order, now), order.status.number()), Words::payment(order.payment),
            Words::kind(order.kind), names.nameOf(order), onOneLine(order.specification), QString::number(order.copies),
            order.price ? order.price->toDecimal() : QString(), inUtc(timeOf(order.start)), here(timeOf(order.start)),
            inUtc(timeOf(order.end)), here(timeOf(order.end)),
            order.usedSeconds ? QString::number(*order.usedSeconds) : QString(), shown(order.userName),
            shown(order.userId), onOneLine(order.identityId.value_or(QString())), shown(order.outOrderNo),
            inUtc(seen.readAt)};
    }
    return rows;
}

} // namespace ui
