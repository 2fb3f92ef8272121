#include "order_fields.h"

#include "formats.h"
#include "plain_text.h"
#include "words.h"

#include <QLocale>

namespace ui {

namespace {

OrderField identifier(const char *key, const QString &label, const plans::Reported<QString> &value)
{
    return {QLatin1StringView(key), label, Formats::masked(Words::reported(value)), value.value_or(QString()), {}, true,
        value.has_value()};
}

OrderField time(const char *key, const QString &label, const plans::Reported<plans::Moment> &moment)
{
    const bool dated = moment && !moment->isEmpty();
    return {QLatin1StringView(key), label, Formats::moment(moment),
        dated ? moment->utc.toUTC().toString(Qt::ISODate) : QString(), Formats::momentOrigin(moment), false,
        moment.has_value()};
}

template <typename T>
OrderField number(
    const char *key, const QString &label, const QString &word, const plans::Reported<plans::OpenEnum<T>> &value)
{
    return {QLatin1StringView(key), label, word, value ? QString::number(value->number()) : QString(), {}, false,
        value.has_value()};
}

} // namespace

QList<OrderField> OrderFields::of(const plans::Order &order, const PlanNames &names)
{
    const QString used = order.usedSeconds ? Formats::duration(*order.usedSeconds) : Words::notReported();
    return {
        identifier("orderId", tr("Order"), order.orderId),
        number("paymentStatus", tr("Payment"), Words::payment(order.payment), order.payment),
        number("orderType", tr("Kind"), Words::kind(order.kind), order.kind),
        {QStringLiteral("commodityType"), tr("Plan"), names.nameOf(order), QString::number(order.type.number()), {},
            false, true},
        time("startTime", tr("Start"), order.start),
        time("endTime", tr("End"), order.end),
        {QStringLiteral("copies"), tr("Copies"), QLocale().toString(order.copies), QString::number(order.copies), {},
            false, true},
        {QStringLiteral("price"), tr("Price"), Formats::money(order.price), order.price.toDecimal(),
            tr("As the platform reports it; whether it is for one copy or for all is not documented."), false, true},
        {QStringLiteral("preConsume"), tr("Time used"), used,
            order.usedSeconds ? QString::number(*order.usedSeconds) : QString(), {}, false,
            order.usedSeconds.has_value()},
        identifier("userName", tr("User name"), order.userName),
        identifier("userId", tr("User ID"), order.userId),
        identifier("identityId", tr("Account"), order.identityId),
        identifier("iotId", tr("Device ID"), order.iotId),
        identifier("specification", tr("Specification"), order.specification),
        identifier("commodityCode", tr("Commodity"), order.commodityCode),
        identifier("outOrderNo", tr("External order"), order.outOrderNo),
    };
}

QString OrderFields::ticket(const plans::Order &order, const PlanNames &names)
{
    QStringList lines{QStringLiteral("status: %1").arg(order.status.number())};
    for (const OrderField &field : of(order, names))
        lines << QStringLiteral("%1: %2").arg(
            field.key, field.reported ? Formats::masked(onOneLine(field.raw)) : QStringLiteral("(not reported)"));
    return lines.join(u'\n');
}

} // namespace ui
