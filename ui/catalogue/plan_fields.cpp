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

/** A text that is empty where it did not come. */
Field textUnlessEmpty(const char *key, const QString &label, const QString &value, bool identifier = false)
{
    return text(key, label, value.isEmpty() ? plans::Reported<QString>() : value, identifier);
}

Field number(const char *key, const QString &label, const QString &words, const plans::Reported<int> &raw)
{
    return {QLatin1StringView(key), label, words, raw ? QString::number(*raw) : QString(), {}, false, raw.has_value()};
}

Field share(const char *key, const QString &label, const std::optional<plans::Money> &money, int column)
{
    return {QLatin1StringView(key), label, money ? Formats::money(*money) : QStringLiteral("–"),
        money ? money->toDecimal() : QString(), PlanPresentation::hint(column), false, money.has_value()};
}

} // namespace

QList<Field> PlanFields::of(const plans::Plan &plan)
{
    const plans::Reported<int> type = plan.type ? plans::Reported<int>(plan.type->number()) : std::nullopt;
    return {
        textUnlessEmpty("commodityName", tr("Name"), plan.name),
        number("type", tr("Type"), Words::planType(plan.type), type),
        number("lifecycle", tr("Recordings kept"), Words::daysKept(plan.lifecycleDays), plan.lifecycleDays),
        number("months", tr("Term"), Words::months(plan.months), plan.months),
        {QStringLiteral("price"), tr("Price"), Words::price(plan.price),
            plan.price ? plan.price->toDecimal() : QString(), tr("For one copy"), false, plan.price.has_value()},
        share("pricePerMonth", tr("Per month"), plans::pricePerMonth(plan), tables::PlanTable::PricePerMonth),
        share("pricePerDayKept", tr("Per day kept"), plans::pricePerDayKept(plan), tables::PlanTable::PricePerDayKept),
        text("description", tr("Description"), plan.description),
        textUnlessEmpty("specification", tr("Specification"), plan.specification, true),
        textUnlessEmpty("commodityCode", tr("Commodity"), plan.commodityCode, true),
        text("icon", tr("Picture"), plan.icon, true),
    };
}

} // namespace ui
