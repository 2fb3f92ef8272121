#include "order_fields.h"

#include "formats.h"
#include "plain_text.h"
#include "words.h"

#include <QLocale>

namespace ui {

namespace {

Field identifier(const char *key, const QString &label, const plans::Reported<QString> &value)
{
    return {
        QLatin1StringView(key), label, Words::reported(value), value.value_or(QString()), {}, true, value.has_value()};
}

/** A name or number of a person's, which may be a phone number. */
Field person(const char *key, const QString &label, const plans::Reported<QString> &value, Phones phones)
{
    Field field = identifier(key, label, value);
    if (phones == Phones::Masked) {
        const QString masked = Formats::masked(field.value);
        field.hidden = masked != field.value;
        field.value = masked;
        field.raw = Formats::masked(field.raw);
    }
    return field;
}

Field time(const char *key, const QString &label, const plans::Reported<plans::Moment> &moment)
{
    const bool dated = moment && !moment->isEmpty();
    return {QLatin1StringView(key), label, Formats::moment(moment),
        dated ? moment->utc.toUTC().toString(Qt::ISODate) : QString(), Formats::momentOrigin(moment), false,
        moment.has_value(), false, true};
}

template <typename T>
Field number(
    const char *key, const QString &label, const QString &word, const plans::Reported<plans::OpenEnum<T>> &value)
{
    return {QLatin1StringView(key), label, word, value ? QString::number(value->number()) : QString(), {}, false,
        value.has_value()};
}

Field count(const char *key, const QString &label, int number)
{
    return {QLatin1StringView(key), label, QLocale().toString(number), QString::number(number), {}, false, true};
}

/** The status in English, whatever the language is. */
QString statusForTicket(const plans::Order &order)
{
    static const char *const words[] = {"in force or waiting", "expired", "frozen", "being created"};
    const auto documented = order.status.documented();
    const auto word = documented ? QLatin1StringView(words[static_cast<int>(*documented)]) : QLatin1StringView();
    return documented ? QStringLiteral("%1 (%2)").arg(order.status.number()).arg(word)
                      : QString::number(order.status.number());
}

QString timeForTicket(const plans::Moment &moment)
{
    const QDateTime here = moment.utc.toLocalTime();
    return QStringLiteral("%1 = %2 (platform: %3)")
        .arg(moment.utc.toUTC().toString(Qt::ISODate), here.toOffsetFromUtc(here.offsetFromUtc()).toString(Qt::ISODate),
            onOneLine(moment.text));
}

} // namespace

QList<Field> OrderFields::of(const plans::Order &order, const PlanNames &names, const QDateTime &now, Phones phones)
{
    Field orderId = identifier("orderId", tr("Order"), order.orderId);
    orderId.unbroken = true;
    const QString used = order.usedSeconds ? Formats::duration(*order.usedSeconds) : Words::notReported();
    return {
        orderId,
        number<plans::OrderStatus>(
            "status", tr("Status"), Words::state(plans::stateOf(order, now), order.status.number()), order.status),
        number("paymentStatus", tr("Payment"), Words::payment(order.payment), order.payment),
        number("orderType", tr("Kind"), Words::kind(order.kind), order.kind),
        {QStringLiteral("commodityType"), tr("Plan"), names.nameOf(order), QString::number(order.type.number()), {},
            false, true},
        time("startTime", tr("Start"), order.start),
        time("endTime", tr("End"), order.end),
        count("copies", tr("Copies"), order.copies),
        {QStringLiteral("price"), tr("Price"), Words::price(order.price),
            order.price ? order.price->toDecimal() : QString(),
            tr("As the platform reports it; whether it is for one copy or for all is not documented."), false,
            order.price.has_value()},
        {QStringLiteral("preConsume"), tr("Time used"), used,
            order.usedSeconds ? QString::number(*order.usedSeconds) : QString(), {}, false,
            order.usedSeconds.has_value()},
        person("userName", tr("User name"), order.userName, phones),
        person("userId", tr("User ID"), order.userId, phones),
        identifier("identityId", tr("Account"), order.identityId),
        identifier("iotId", tr("Device ID"), order.iotId),
        identifier("specification", tr("Specification"), order.specification),
        identifier("commodityCode", tr("Commodity"), order.commodityCode),
        person("outOrderNo", tr("External order"), order.outOrderNo, phones),
    };
}

QString OrderFields::ticket(const plans::Order &order, const QString &iotId, const QString &origin, Phones phones)
{
    QStringList lines;
    for (const Field &field : of(order, {}, {}, phones)) {
        QString text = onOneLine(field.raw);
        if (!field.reported)
            text = QStringLiteral("(not reported)");
        else if (field.key == u"status")
            text = statusForTicket(order);
        else if (field.key == u"startTime" && !order.start->isEmpty())
            text = timeForTicket(*order.start);
        else if (field.key == u"endTime" && !order.end->isEmpty())
            text = timeForTicket(*order.end);
        if (field.key == u"iotId" && !field.reported)
            text = onOneLine(iotId);
        lines << QStringLiteral("%1: %2").arg(field.key, text);
    }
    return lines.join(u'\n') + u'\n' + origin;
}

} // namespace ui
