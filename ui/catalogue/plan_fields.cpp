#include "plan_fields.h"

#include "formats.h"
#include "plain_text.h"
#include "plan_presentation.h"
#include "plan_price.h"
#include "plan_table.h"
#include "words.h"

namespace ui {

namespace {

Field text(const char *key, const QString &label, const plans::Reported<QString> &value, bool identifier = false)
{
    return {QLatin1StringView(key), label, Words::reported(value), value.value_or(QString()), {}, identifier,
        value.has_value()};
}

Field number(const char *key, const QString &label, const QString &words, int raw)
{
    return {QLatin1StringView(key), label, words, QString::number(raw)};
}

Field share(const char *key, const QString &label, const std::optional<plans::Money> &money, int column)
{
    return {QLatin1StringView(key), label, money ? Formats::money(*money) : QStringLiteral("–"),
        money ? money->toDecimal() : QString(), PlanPresentation::hint(column), false, money.has_value()};
}

} // namespace

QList<Field> PlanFields::of(const plans::Plan &plan)
{
    return {
        text("commodityName", tr("Name"), plan.name),
        number("type", tr("Type"), Words::planType(plan.type), plan.type.number()),
        number("lifecycle", tr("Recordings kept"), Words::daysKept(plan.lifecycleDays), plan.lifecycleDays),
        number("months", tr("Term"), Words::months(plan.months), plan.months),
        {QStringLiteral("price"), tr("Price"), Formats::money(plan.price), plan.price.toDecimal(), tr("For one copy")},
        share("pricePerMonth", tr("Per month"), plans::pricePerMonth(plan), tables::PlanTable::PricePerMonth),
        share("pricePerDayKept", tr("Per day kept"), plans::pricePerDayKept(plan), tables::PlanTable::PricePerDayKept),
        text("description", tr("Description"), plan.description),
        text("specification", tr("Specification"), plan.specification, true),
        text("commodityCode", tr("Commodity"), plan.commodityCode, true),
        text("icon", tr("Picture"), plan.icon, true),
    };
}

} // namespace ui
